import { describe, expect, it, test } from 'vitest'

import { editorial } from '../../src/workflow/editorial.js'
import {
  asksToPublish,
  type Deletion,
  isPublicStatus,
  isSet,
  mayCreate,
  mayDelete,
  maySave,
  type WriteFlags,
} from '../../src/workflow/write.js'
import { roles, states } from './facts.js'

describe('a flag is given', () => {
  it.each([[true], ['true'], ['1'], [1], [0], ['fi'], [['fi']], [{}]])('by %j', (flag) => {
    expect(isSet(flag)).toBe(true)
  })

  it.each([[undefined], [null], [false], ['false'], ['']])('but not by %j', (flag) => {
    expect(isSet(flag)).toBe(false)
  })
})

describe('a status is public', () => {
  it.each([['published'], [{ fi: 'published' }], [{ fi: 'draft', sv: 'published' }]])('as %j', (status) => {
    expect(isPublicStatus(status)).toBe(true)
  })

  it.each([[undefined], [null], ['draft'], [''], [true], [{}], [{ fi: 'draft', sv: null }]])(
    'but not as %j',
    (status) => {
      expect(isPublicStatus(status)).toBe(false)
    },
  )
})

describe('a write asks to publish or to take down', () => {
  const asking: WriteFlags[] = [
    { publishAllLocales: true },
    { publishSpecificLocale: 'fi' },
    { unpublishAllLocales: 'true' },
    { publishAllLocales: false, unpublishAllLocales: true },
    { status: 'published' },
    { status: { fi: 'published' } },
    { status: { fi: 'draft' } },
    { status: {} },
  ]
  it.each(asking.map((flags) => [flags]))('with %j', (flags) => {
    expect(asksToPublish(flags)).toBe(true)
  })

  const silent: WriteFlags[] = [
    {},
    { status: 'draft' },
    { status: null },
    { status: undefined },
    { publishAllLocales: false, publishSpecificLocale: '', status: 'draft', unpublishAllLocales: 'false' },
  ]
  it.each(silent.map((flags) => [flags]))('but not with %j', (flags) => {
    expect(asksToPublish(flags)).toBe(false)
  })
})

test('those who may type into a new document may begin one', () => {
  expect(roles.filter((role) => mayCreate(editorial, [role]))).toEqual(['editor', 'coordinator'])
  expect(mayCreate(editorial, [])).toBe(false)
  expect(mayCreate(editorial, ['approver', 'editor'])).toBe(true)
})

describe('a save', () => {
  it.each([...states, 'gone'])('by code that acts for nobody, in %s: wherever anybody may type', (state) => {
    const typed = ['draft', 'changesRequested', 'published'].includes(state)
    expect(maySave(editorial, 'system', state)).toEqual(
      typed ? { ok: true } : { ok: false, code: 'NOT_EDITABLE' },
    )
  })

  it.each([
    ['the owner', { roles: ['editor'], owns: true }, 'draft', { ok: true, opens: 'draft' }],
    ['the owner', { roles: ['editor'], owns: true }, 'published', { ok: true, opens: 'draft' }],
    ['the owner', { roles: ['editor'], owns: true }, 'inReview', { ok: false, code: 'NOT_EDITABLE' }],
    ['another editor', { roles: ['editor'], owns: false }, 'draft', { ok: false, code: 'NOT_ALLOWED' }],
    ['an approver', { roles: ['approver'], owns: true }, 'draft', { ok: false, code: 'NOT_ALLOWED' }],
  ])('by %s (%j) in %s', (_who, actor, state, expected) => {
    expect(maySave(editorial, actor, state)).toEqual(expected)
  })
})

/** By hand from the contract: was it public | whose word | the reason | the answer. */
const DELETIONS = `
  never  | owner   | -       | goes
  never  | system  | -       | goes
  never  | eraser  | -       | goes
  never  | another | -       | NOT_ALLOWED
  never  | eraser  | privacy | goes
  public | owner   | privacy | NOT_ALLOWED
  public | system  | privacy | NOT_ALLOWED
  public | another | privacy | NOT_ALLOWED
  public | eraser  | -       | REASON_REQUIRED
  public | eraser  | error   | REASON_REQUIRED
  public | eraser  | privacy | erased
`
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()) as [string, string, string, string])

const ANSWERS: Record<string, object> = {
  goes: { ok: true, erases: false },
  erased: { ok: true, erases: true },
  NOT_ALLOWED: { ok: false, code: 'NOT_ALLOWED' },
  REASON_REQUIRED: { ok: false, code: 'REASON_REQUIRED', field: 'reason' },
}

describe('a deletion', () => {
  it.each(DELETIONS)('%s public, by the %s, reason %s: %s', (was, who, reason, answer) => {
    const asked: Deletion = {
      eraseBy: 'admin',
      roles: who === 'eraser' ? ['editor', 'admin'] : ['editor'],
      isOwner: who === 'owner',
      isSystem: who === 'system',
      wasPublic: was === 'public',
      reason: reason === '-' ? undefined : reason,
    }
    expect(mayDelete(asked)).toEqual(ANSWERS[answer])
  })
})
