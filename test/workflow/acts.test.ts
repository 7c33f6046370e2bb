import { expect, it } from 'vitest'

import { reviewingRoles, stepsThat } from '../../src/workflow/acts.js'
import { editorial } from '../../src/workflow/editorial.js'

it('the steps that send for review, and nobody else, are found by what they do', () => {
  expect(stepsThat(editorial, 'submit').map(([name]) => name)).toEqual(['submit'])
})

it('those review who may approve', () => {
  const { transitions } = editorial
  expect(reviewingRoles(editorial)).toEqual(['approver'])
  const second = { ...transitions.approve, by: ['admin'] as const }
  expect(reviewingRoles({ ...editorial, transitions: { ...transitions, second } })).toEqual([
    'approver',
    'admin',
  ])
})
