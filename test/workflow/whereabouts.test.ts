import { expect, it } from 'vitest'

import { editorial } from '../../src/workflow/editorial.js'
import { canBeTaken, whereaboutsOf } from '../../src/workflow/whereabouts.js'

it.each([
  ['draft', 'writing'],
  ['changesRequested', 'writing'],
  ['inReview', 'judging'],
  ['approved', 'publishing'],
  ['published', 'public'],
  ['declined', 'resting'],
  ['archived', 'resting'],
  ['nowhere', 'resting'],
])('a case that is %s is %s', (state, where) => {
  expect(whereaboutsOf(editorial, state)).toBe(where)
})

it('can be somebody’s while its text is on the way to readers', () => {
  const taken = Object.keys(editorial.states).filter((state) => canBeTaken(editorial, state))
  expect(taken).toEqual(['draft', 'inReview', 'changesRequested', 'approved'])
})
