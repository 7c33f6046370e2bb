import { expect, test } from 'vitest'

import { required } from '../../src/workflow/required.js'

test.each([
  [required('review'), { tier: 'review' }],
  [required('publication', { languages: 'all' }), { tier: 'publication', languages: 'all' }],
  [required('publication', { min: 2 }), { tier: 'publication', min: 2 }],
])('what a field demands is told beside the field: %j', (custom, requirement) => {
  expect(custom).toEqual({ polkka: requirement })
})
