import { describe, expect, it } from 'vitest'

import type { Answers, CriteriaSet, Score } from '../../src/workflow/criteria.js'

import {
  type Assessment,
  badgeOf,
  isUnsettled,
  mayAssess,
  missingForApproval,
  setInForce,
} from '../../src/workflow/assessing.js'
import { decide, transitionsFor } from '../../src/workflow/decide.js'
import { editorial } from '../../src/workflow/editorial.js'
import { actor, input, theCase } from './facts.js'

const set = (demanded: boolean): CriteriaSet => ({
  key: 'koe',
  version: 2,
  demanded,
  gates: [],
  criteria: [{ key: 'impact', blocking: true }],
  leastMean: null,
})
const impact = (score: Score): Answers => ({ gates: {}, scores: { impact: { score, comment: 'Näin.' } } })
const zero = [{ part: 'scores', key: 'impact', what: 'zero' }]
const open = [{ part: 'scores', key: 'impact', what: 'unanswered' }]

describe('what keeps a text from approval', () => {
  it.each<[string, CriteriaSet | null, Answers | null, Answers | null, unknown[]]>([
    ['no set, nothing given', null, null, null, []],
    ['an aid, nothing given', set(false), null, null, []],
    ['an aid, something saved that fails', set(false), null, impact(0), []],
    ['an aid, answers given that pass', set(false), impact(2), null, []],
    ['an aid, answers given that fail', set(false), impact(0), null, zero],
    ['demanded, nothing given', set(true), null, null, open],
    ['demanded, saved answers that pass', set(true), null, impact(2), []],
    ['demanded, saved answers that fail', set(true), null, impact(0), zero],
    ['demanded, given answers that pass', set(true), impact(2), null, []],
    ['demanded, given answers stand for saved ones that fail', set(true), impact(2), impact(0), []],
    ['demanded, given answers that fail stand for saved ones', set(true), impact(0), impact(2), zero],
  ])('%s', (_what, inForce, given, saved, problems) => {
    expect(missingForApproval(inForce, given, saved)).toEqual(problems)
  })
})

describe('a disagreement', () => {
  const by = (personId: string, score: Score, minute: number, note: string | null = null): Assessment => ({
    personId,
    answers: impact(score),
    note,
    answeredAt: new Date(Date.UTC(2027, 0, 1, 9, minute)).toISOString(),
  })

  it.each<[string, Assessment[], boolean]>([
    ['nobody judged', [], false],
    ['one judged', [by('me', 0, 1)], false],
    ['two agree', [by('me', 2, 1), by('you', 3, 2)], false],
    ['two differ', [by('me', 1, 2), by('you', 3, 1)], true],
    ['two differ, and this one says why, last', [by('me', 1, 2, 'Luin liitteen.'), by('you', 3, 1)], false],
    ['… at the same moment', [by('me', 1, 1, 'Luin liitteen.'), by('you', 3, 1)], false],
    ['… before the other had judged', [by('me', 1, 1, 'Luin liitteen.'), by('you', 3, 2)], true],
    ['… in spaces', [by('me', 1, 2, '  '), by('you', 3, 1)], true],
    ['the other one says why', [by('me', 1, 1), by('you', 3, 2, 'Luin liitteen.')], true],
    [
      'the other one says why, last and listed first',
      [by('you', 1, 2, 'Luin liitteen.'), by('me', 3, 1)],
      true,
    ],
    ['two others differ', [by('you', 1, 1, 'Luin liitteen.'), by('they', 3, 2)], true],
  ])('%s', (_what, assessments, unsettled) => {
    expect(isUnsettled(assessments, 'me')).toBe(unsettled)
  })

  const approver = actor({ roles: ['approver'] })
  const approve = (given: object) =>
    decide(editorial, 'approve', approver, theCase({ state: 'inReview' }), input(given))

  it('that is not settled asks the approval for a comment', () => {
    const refused = { ok: false, code: 'COMMENT_REQUIRED', field: 'comment' }
    expect(approve({ criteriaUnsettled: true, comment: undefined })).toEqual(refused)
    expect(approve({ criteriaUnsettled: true, comment: ' ' })).toEqual(refused)
    expect(approve({ criteriaUnsettled: true, comment: 'Luin liitteen.' }).ok).toBe(true)
    expect(approve({ criteriaUnsettled: false, comment: undefined }).ok).toBe(true)
  })

  it('is told of after answers that are missing', () => {
    expect(approve({ criteriaAnswered: false, criteriaUnsettled: true, comment: undefined })).toEqual({
      ok: false,
      code: 'BAD_INPUT',
      field: 'criteria',
    })
  })

  it('is not held against the step before it is taken', () => {
    const told = transitionsFor(
      editorial,
      approver,
      theCase({ state: 'inReview' }),
      input({ criteriaUnsettled: true }),
    )
    expect(told).toContainEqual({ transition: 'approve', ok: true })
  })
})

describe('the set in force', () => {
  const valid = (version: number, validFrom: string | null, validTo: string | null) => ({
    version,
    validFrom,
    validTo,
  })
  /** Half past midnight in Finland, while it is still the day before elsewhere. */
  const now = new Date('2027-03-09T22:30:00.000Z')

  it.each([
    ['none', [], null],
    ['always', [valid(1, null, null)], 1],
    ['from today, a later hour', [valid(1, '2027-03-10T12:00:00.000Z', null)], 1],
    ['from tomorrow', [valid(1, '2027-03-11T12:00:00.000Z', null)], null],
    ['till today, an earlier hour', [valid(1, null, '2027-03-09T22:00:00.000Z')], 1],
    ['till yesterday', [valid(1, null, '2027-03-09T21:59:00.000Z')], null],
    ['from last month', [valid(1, '2027-02-20T12:00:00.000Z', null)], 1],
    ['from last year', [valid(1, '2026-12-31T12:00:00.000Z', null)], 1],
    ['from next month', [valid(1, '2027-04-01T12:00:00.000Z', null)], null],
    ['till next year', [valid(1, null, '2028-01-01T12:00:00.000Z')], 1],
    ['till last month', [valid(1, null, '2027-02-28T12:00:00.000Z')], null],
    ['the highest version', [valid(1, null, null), valid(3, null, null), valid(2, null, null)], 3],
    ['the highest that is valid', [valid(1, null, null), valid(2, '2027-03-11T12:00:00.000Z', null)], 1],
  ])('%s', (_what, sets, version) => {
    expect(setInForce(sets, now)?.version ?? null).toBe(version)
  })

  it('is the first of two with the same version', () => {
    const sets = [
      { ...valid(1, null, null), key: 'a' },
      { ...valid(1, null, null), key: 'b' },
    ]
    expect(setInForce(sets, now)?.key).toBe('a')
  })
})

describe('who may judge for others', () => {
  it.each([
    ['an approver', actor({ roles: ['approver'] }), { ok: true }],
    [
      'an approver who wrote part of it',
      actor({ roles: ['approver'], contributed: true }),
      { ok: false, code: 'OWN_WORK' },
    ],
    ['an editor', actor({ roles: ['editor'], owns: true }), { ok: false, code: 'NOT_ALLOWED' }],
    ['an administrator', actor({ roles: ['admin'] }), { ok: false, code: 'NOT_ALLOWED' }],
    ['somebody without a role', actor(), { ok: false, code: 'NOT_ALLOWED' }],
  ])('%s', (_what, who, expected) => {
    expect(mayAssess(editorial, who)).toEqual(expected)
  })

  it('nobody, where no step asks for the answers', () => {
    const { approve: _, ...transitions } = editorial.transitions
    expect(mayAssess({ ...editorial, transitions }, actor({ roles: ['approver'] }))).toEqual({
      ok: false,
      code: 'NOT_ALLOWED',
    })
  })
})

describe('the badge', () => {
  it.each<[string, Answers[], unknown]>([
    ['nobody', [], null],
    ['one who found it wanting', [impact(0)], null],
    ['one who found it good', [impact(2)], { assessments: 1, featured: false }],
    ['one of two', [impact(2), impact(0)], { assessments: 1, featured: false }],
    ['two', [impact(2), impact(3)], { assessments: 2, featured: true }],
    ['three', [impact(2), impact(3), impact(1)], { assessments: 3, featured: true }],
  ])('of %s', (_what, answers, badge) => {
    expect(badgeOf(set(true), answers)).toEqual(badge && { key: 'koe', version: 2, ...(badge as object) })
  })
})
