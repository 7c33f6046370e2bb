import { expect, test } from 'vitest'

import { fromFinnishTime, showTime, toFinnishTime } from '../../src/admin/shared/time.js'

test.each([
  ['winter', '2027-02-03T09:05', '2027-02-03T07:05:00.000Z'],
  ['summer', '2027-07-03T09:05', '2027-07-03T06:05:00.000Z'],
  ['a new year', '2027-01-01T00:30', '2026-12-31T22:30:00.000Z'],
  ['an hour before summer time begins', '2027-03-28T02:30', '2027-03-28T00:30:00.000Z'],
  ['an hour after summer time began', '2027-03-28T04:30', '2027-03-28T01:30:00.000Z'],
])('a Finnish wall clock time and its moment, %s', (_, local, iso) => {
  expect(fromFinnishTime(local)).toBe(iso)
  expect(toFinnishTime(new Date(iso))).toBe(local)
})

test('what is no time gives none', () => {
  expect(fromFinnishTime('')).toBeUndefined()
})

test.each([
  ['fi', '3.2.2027 klo 9.05'],
  ['sv', '3.2.2027 kl. 9.05'],
  ['en', '3.2.2027 at 9.05'],
])('a moment is written as in Finland, %s', (language, text) => {
  expect(showTime(language, '2027-02-03T07:05:00.000Z')).toBe(text)
})
