import { expect, test } from 'vitest'

import { fromWallClock, monthsLater, toWallClock } from '../../src/workflow/zone.js'

test.each([
  ['winter', '2027-02-03T09:05', '2027-02-03T07:05:00.000Z'],
  ['summer', '2027-07-03T09:05', '2027-07-03T06:05:00.000Z'],
  ['a new year', '2027-01-01T00:30', '2026-12-31T22:30:00.000Z'],
  ['an hour before summer time begins', '2027-03-28T02:30', '2027-03-28T00:30:00.000Z'],
  ['an hour after summer time began', '2027-03-28T04:30', '2027-03-28T01:30:00.000Z'],
  ['an hour before summer time ends', '2027-10-31T02:30', '2027-10-30T23:30:00.000Z'],
  ['an hour after summer time ended', '2027-10-31T04:30', '2027-10-31T02:30:00.000Z'],
])('a Finnish wall clock time and its moment, %s', (_, local, iso) => {
  expect(fromWallClock(local)).toBe(iso)
  expect(toWallClock(new Date(iso))).toBe(local)
})

test('a time that summer time leaves out is an hour later on the clock', () => {
  expect(fromWallClock('2027-03-28T03:30')).toBe('2027-03-28T01:30:00.000Z')
  expect(toWallClock(new Date('2027-03-28T01:30:00.000Z'))).toBe('2027-03-28T04:30')
})

test('a time that comes twice is the later one: nothing is published an hour too early', () => {
  expect(fromWallClock('2027-10-31T03:30')).toBe('2027-10-31T01:30:00.000Z')
})

test('what is no time gives none', () => {
  expect(fromWallClock('')).toBeUndefined()
})

test.each([
  ['from winter into summer', '2027-01-15T21:30:00.000Z', 6, '2027-07-15T20:30:00.000Z'],
  ['from summer into winter', '2027-07-15T20:30:00.000Z', 6, '2028-01-15T21:30:00.000Z'],
  ['just after midnight in Finland', '2027-04-30T21:30:00.000Z', 24, '2029-04-30T21:30:00.000Z'],
  ['into a shorter month', '2027-08-31T09:00:00.000Z', 6, '2028-02-29T10:00:00.000Z'],
  ['over a new year', '2026-12-31T22:30:00.000Z', 1, '2027-01-31T22:30:00.000Z'],
])('months later it is the same day and hour in Finland, %s', (_, from, months, to) => {
  expect(monthsLater(new Date(from), months).toISOString()).toBe(to)
})
