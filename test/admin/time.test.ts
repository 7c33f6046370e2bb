import { expect, test } from 'vitest'

import { showTime } from '../../src/admin/shared/time.js'

test.each([
  ['fi', '3.2.2027 klo 9.05'],
  ['sv', '3.2.2027 kl. 9.05'],
  ['en', '3.2.2027 at 9.05'],
])('a moment is written as in Finland, %s', (language, text) => {
  expect(showTime(language, '2027-02-03T07:05:00.000Z')).toBe(text)
})
