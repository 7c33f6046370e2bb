import { describe, expect, it } from 'vitest'

import { type Actor, type Case, decide, type Input, transitionsFor } from '../../src/workflow/decide.js'
import { editorial } from '../../src/workflow/editorial.js'
import { actor, input, steps, theCase } from './facts.js'

const approver = actor({ roles: ['approver'] })
const owner = actor({ roles: ['editor'], owns: true })
const missing = { review: [{}], publication: [] }
const late = { review: [], publication: [{}] }
const both = { review: [{}], publication: [{}] }
const now = input().now

type Row = [
  step: string,
  what: string,
  who: Actor,
  it: Partial<Case>,
  given: Partial<Input>,
  code: string,
  field?: string,
]

const refused: Row[] = [
  ['submit', 'something missing for review', owner, {}, { readiness: missing }, 'NOT_READY'],
  [
    'requestChanges',
    'no comment',
    approver,
    { state: 'inReview' },
    { comment: undefined },
    'COMMENT_REQUIRED',
    'comment',
  ],
  [
    'requestChanges',
    'a comment of spaces',
    approver,
    { state: 'inReview' },
    { comment: ' \n\t' },
    'COMMENT_REQUIRED',
    'comment',
  ],
  [
    'approve',
    'own text',
    actor({ roles: ['approver'], contributed: true }),
    { state: 'inReview' },
    {},
    'OWN_WORK',
  ],
  [
    'approve',
    'criteria open',
    approver,
    { state: 'inReview' },
    { criteriaAnswered: false },
    'BAD_INPUT',
    'criteria',
  ],
  [
    'publish',
    'another text than the approved',
    approver,
    { state: 'approved', approvedHash: 'other' },
    {},
    'CONTENT_CHANGED',
  ],
  ['publish', 'nothing approved', approver, { state: 'approved', approvedHash: null }, {}, 'CONTENT_CHANGED'],
  [
    'publish',
    'something missing for publication',
    approver,
    { state: 'approved' },
    { readiness: late },
    'NOT_READY',
  ],
  [
    'publish',
    'something missing for review',
    approver,
    { state: 'approved' },
    { readiness: missing },
    'NOT_READY',
  ],
  [
    'publish',
    'something missing for both',
    approver,
    { state: 'approved' },
    { readiness: both },
    'NOT_READY',
  ],
  [
    'schedule',
    'no time',
    approver,
    { state: 'approved' },
    { publishAt: undefined },
    'BAD_INPUT',
    'publishAt',
  ],
  [
    'schedule',
    'a time gone by',
    approver,
    { state: 'approved' },
    { publishAt: new Date(now.getTime() - 1) },
    'BAD_INPUT',
    'publishAt',
  ],
  [
    'schedule',
    'this very moment',
    approver,
    { state: 'approved' },
    { publishAt: now },
    'BAD_INPUT',
    'publishAt',
  ],
  [
    'schedule',
    'another text than the approved',
    approver,
    { state: 'approved', approvedHash: 'x' },
    {},
    'CONTENT_CHANGED',
  ],
  [
    'schedule',
    'something missing for publication',
    approver,
    { state: 'approved' },
    { readiness: late },
    'NOT_READY',
  ],
  ['unschedule', 'nothing scheduled', approver, { state: 'approved', scheduled: false }, {}, 'WRONG_STATE'],
  ['decline', 'no comment', approver, { state: 'inReview' }, { comment: '' }, 'COMMENT_REQUIRED', 'comment'],
  [
    'unpublish',
    'no comment',
    approver,
    { state: 'published' },
    { comment: undefined },
    'COMMENT_REQUIRED',
    'comment',
  ],
  [
    'unpublish',
    'no reason',
    approver,
    { state: 'published' },
    { reason: undefined },
    'REASON_REQUIRED',
    'reason',
  ],
  [
    'unpublish',
    'a reason of one’s own',
    approver,
    { state: 'published' },
    { reason: 'because' },
    'REASON_REQUIRED',
    'reason',
  ],
  [
    'archive',
    'neither comment nor successor',
    approver,
    { state: 'published' },
    { comment: ' ' },
    'COMMENT_REQUIRED',
    'comment',
  ],
]

describe('each guard', () => {
  it.each(refused)('%s, %s', (step, _what, who, it, given, code, field) => {
    expect(decide(editorial, step, who, theCase(it), input(given))).toEqual({
      ok: false,
      code,
      ...(field ? { field } : {}),
    })
  })

  it.each(['error', 'rights', 'privacy', 'outdated'])('unpublish takes the reason %s', (reason) => {
    expect(
      decide(editorial, 'unpublish', approver, theCase({ state: 'published' }), input({ reason })).ok,
    ).toBe(true)
  })

  it('archive is content with a successor alone', () => {
    const given = input({ comment: undefined, successor: 'polkka:practice:000002' })
    expect(decide(editorial, 'archive', approver, theCase({ state: 'published' }), given).ok).toBe(true)
  })

  it('what is missing for publication only does not stop a submit', () => {
    expect(decide(editorial, 'submit', owner, theCase(), input({ readiness: late })).ok).toBe(true)
  })

  it('the table carries the guards of the contract, in this order', () => {
    expect(Object.fromEntries(steps.map((step) => [step, editorial.transitions[step].guards ?? []]))).toEqual(
      {
        submit: ['readyForReview'],
        withdraw: [],
        requestChanges: ['comment'],
        approve: ['notContributor', 'criteriaAnswered'],
        publish: ['notContributor', 'approvedText', 'readyForPublication'],
        schedule: ['notContributor', 'futureTime', 'approvedText', 'readyForPublication'],
        unschedule: ['scheduled'],
        decline: ['comment'],
        reopen: [],
        unpublish: ['comment', 'reason'],
        archive: ['commentOrSuccessor'],
        confirm: [],
      },
    )
  })
})

describe('the order of refusals: role, state, revision, guards', () => {
  const everythingWrong = input({ expectedRevision: 1, comment: undefined, reason: undefined })

  it.each([
    ['no role', actor(), theCase({ state: 'draft' }), everythingWrong, 'NOT_ALLOWED'],
    ['then the state', approver, theCase({ state: 'draft' }), everythingWrong, 'WRONG_STATE'],
    [
      'then that a revision is named',
      approver,
      theCase({ state: 'published' }),
      { ...everythingWrong, expectedRevision: undefined },
      'BAD_INPUT',
    ],
    ['then which', approver, theCase({ state: 'published' }), everythingWrong, 'STALE_REVISION'],
    [
      'then the first guard',
      approver,
      theCase({ state: 'published' }),
      { ...everythingWrong, expectedRevision: 3 },
      'COMMENT_REQUIRED',
    ],
    [
      'then the second',
      approver,
      theCase({ state: 'published' }),
      input({ reason: undefined }),
      'REASON_REQUIRED',
    ],
  ])('%s', (_what, who, it, given, code) => {
    expect(decide(editorial, 'unpublish', who, it, given)).toMatchObject({ ok: false, code })
  })

  it('the revision that is missing is named', () => {
    expect(decide(editorial, 'submit', owner, theCase(), input({ expectedRevision: undefined }))).toEqual({
      ok: false,
      code: 'BAD_INPUT',
      field: 'expectedRevision',
    })
  })

  it('a newer revision than the real one is as wrong as an older', () => {
    expect(decide(editorial, 'submit', owner, theCase(), input({ expectedRevision: 4 }))).toMatchObject({
      code: 'STALE_REVISION',
    })
  })
})

describe('what a step answers', () => {
  it.each([
    ['submit', 'draft', { to: 'inReview', live: 'keeps', act: 'submit' }],
    ['withdraw', 'inReview', { to: 'draft', live: 'keeps', act: null }],
    ['approve', 'inReview', { to: 'approved', live: 'keeps', act: 'approve' }],
    ['requestChanges', 'approved', { to: 'changesRequested', live: 'keeps', act: 'revoke' }],
    ['publish', 'approved', { to: 'published', live: 'shows', act: 'publish' }],
    ['schedule', 'approved', { to: 'approved', live: 'keeps', act: 'schedule' }],
    ['unschedule', 'approved', { to: 'approved', live: 'keeps', act: 'unschedule' }],
    ['decline', 'inReview', { to: 'declined', live: 'keeps', act: null }],
    ['unpublish', 'published', { to: 'draft', live: 'hides', act: 'unpublish' }],
    ['archive', 'published', { to: 'archived', live: 'shows', act: 'archive' }],
    ['confirm', 'published', { to: 'published', live: 'shows', act: 'confirm' }],
    ['reopen', 'archived', { to: 'draft', live: 'keeps', act: null }],
  ])('%s', (step, state, expected) => {
    const who = actor({ roles: ['approver', 'editor'], owns: true })
    expect(decide(editorial, step, who, theCase({ state }), input())).toEqual({ ok: true, ...expected })
  })
})

describe('transitionsFor', () => {
  it('names every step once, and agrees with decide() when the request leaves nothing out', () => {
    for (const who of [owner, approver, actor({ roles: ['approver'], contributed: true }), actor()]) {
      for (const state of Object.keys(editorial.states)) {
        const told = transitionsFor(editorial, who, theCase({ state }), input())
        expect(told.map(({ transition }) => transition)).toEqual(steps)
        for (const { transition, ...rest } of told) {
          const { ok, ...why } = decide(editorial, transition, who, theCase({ state }), input())
          expect({ transition, ...rest }).toEqual(ok ? { transition, ok } : { transition, ok, ...why })
        }
      }
    }
  })

  it.each([
    ['inReview', ['requestChanges', 'approve', 'decline']],
    ['approved', ['requestChanges', 'publish', 'schedule', 'unschedule']],
    ['published', ['unpublish', 'archive', 'confirm']],
  ])('does not hold against a step what its dialog asks for, in %s', (state, steps) => {
    const told = transitionsFor(editorial, approver, theCase({ state }), {
      now,
      readiness: { review: [], publication: [] },
    })
    expect(told.filter(({ ok }) => ok).map(({ transition }) => transition)).toEqual(steps)
  })
})
