import { expect, it } from 'vitest'

import { editorial } from '../../src/workflow/editorial.js'
import { whereaboutsOf } from '../../src/workflow/whereabouts.js'

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
