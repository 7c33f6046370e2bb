import type { Act, Guard, LiveEffect, WorkflowTable } from './define.js'

/** Why something is refused. The HTTP status of each is in `src/errors.ts`. */
export type RefusalCode =
  | 'NOT_SIGNED_IN'
  | 'NOT_FOUND'
  | 'UNKNOWN_TRANSITION'
  | 'NOT_ALLOWED'
  | 'OWN_WORK'
  | 'UNGOVERNED_WRITE'
  | 'WRONG_STATE'
  | 'STALE_REVISION'
  | 'CONTENT_CHANGED'
  | 'NOT_EDITABLE'
  | 'NOT_READY'
  | 'COMMENT_REQUIRED'
  | 'REASON_REQUIRED'
  | 'BAD_INPUT'

export const UNPUBLISH_REASONS = ['error', 'rights', 'privacy', 'outdated'] as const

/** Who acts, seen from one document. */
export type Actor = {
  roles: readonly string[]
  /** Owner, named contributor, or coordinator of the project or network the document belongs to. */
  owns: boolean
  /** Wrote some part of the text since the last published version. */
  contributed: boolean
}

/** One document under review, as far as a decision depends on it. */
export type Case = {
  state: string
  /** Is some text of it public now? */
  live: boolean
  revision: number
  /** Hash of the text as stored now, over all languages. */
  contentHash: string
  /** Hash of the text that was approved, or null. */
  approvedHash: string | null
  scheduled: boolean
}

/** What the actor gave along with the request, and what readiness found missing. */
export type Input = {
  expectedRevision?: number
  comment?: string
  reason?: string
  successor?: string
  publishAt?: Date
  /** When the public copy is to be taken away again. */
  unpublishAt?: Date
  now: Date
  criteriaAnswered: boolean
  /** Approvers judged this very text differently, and nobody has said what to make of it. */
  criteriaUnsettled?: boolean
  readiness: { review: readonly unknown[]; publication: readonly unknown[] }
}

export type Refused = { ok: false; code: RefusalCode; field?: string }
export type Allowed = { ok: true; to: string; live: LiveEffect; act: Act | null }
export type Decision = Allowed | Refused

const refuse = (code: RefusalCode, field?: string): Refused =>
  field ? { ok: false, code, field } : { ok: false, code }

const GUARDS: Record<Guard, (actor: Actor, it: Case, input: Input) => Refused | null> = {
  notContributor: (actor) => (actor.contributed ? refuse('OWN_WORK') : null),
  approvedText: (_, it) => (it.approvedHash === it.contentHash ? null : refuse('CONTENT_CHANGED')),
  criteriaAnswered: (actor, it, input) => {
    if (!input.criteriaAnswered) return refuse('BAD_INPUT', 'criteria')
    return input.criteriaUnsettled ? GUARDS.comment(actor, it, input) : null
  },
  readyForReview: (_, __, input) => (input.readiness.review.length === 0 ? null : refuse('NOT_READY')),
  readyForPublication: (_, __, input) =>
    input.readiness.review.length + input.readiness.publication.length === 0 ? null : refuse('NOT_READY'),
  comment: (_, __, input) => (input.comment?.trim() ? null : refuse('COMMENT_REQUIRED', 'comment')),
  reason: (_, __, input) =>
    UNPUBLISH_REASONS.some((reason) => reason === input.reason) ? null : refuse('REASON_REQUIRED', 'reason'),
  commentOrSuccessor: (_, __, input) =>
    input.comment?.trim() || input.successor ? null : refuse('COMMENT_REQUIRED', 'comment'),
  futureTime: (_, __, input) =>
    (input.publishAt ?? input.now) > input.now ? null : refuse('BAD_INPUT', 'publishAt'),
  scheduled: (_, it) => (it.scheduled ? null : refuse('WRONG_STATE')),
}

/**
 * A time at which the public copy goes away again is said when it is published, scheduled or confirmed, by somebody
 * who may take it away, and comes after the publication.
 */
const mayExpire = (
  table: WorkflowTable,
  act: Act | undefined,
  actor: Actor,
  { now, publishAt, unpublishAt }: Input,
): Refused | null => {
  if (unpublishAt === undefined) return null
  const shows = act === 'publish' || act === 'schedule' || act === 'confirm'
  const takers = Object.values(table.transitions).filter((row) => row.act === 'unpublish')
  if (!shows || takers.length === 0 || unpublishAt <= (publishAt ?? now))
    return refuse('BAD_INPUT', 'unpublishAt')
  return takers.some(({ by }) => mayAct(table, by, actor)) ? null : refuse('NOT_ALLOWED')
}

/** Has the actor one of `by`, with the reach that role has on this document? */
export const mayAct = (
  table: WorkflowTable,
  by: readonly string[],
  actor: Pick<Actor, 'owns' | 'roles'>,
): boolean => by.some((role) => actor.roles.includes(role) && (actor.owns || !table.ownOnly.includes(role)))

/** What entering `to` through `name` does to the public copy. */
export const liveEffect = (table: WorkflowTable, name: string): LiveEffect => {
  const row = table.transitions[name]
  if (!row) throw new Error(`no transition "${name}"`)
  return row.live ?? table.states[row.to]!.live
}

/** Role, reach and state only: is this step on the table at all for this actor now? */
const onTheTable = (table: WorkflowTable, name: string, actor: Actor, it: Case): Refused | null => {
  const row = Object.hasOwn(table.transitions, name) ? table.transitions[name] : undefined
  if (!row) return refuse('UNKNOWN_TRANSITION')
  if (!mayAct(table, row.by, actor)) return refuse('NOT_ALLOWED')
  return row.from.includes(it.state) || (row.whileLive && it.live) ? null : refuse('WRONG_STATE')
}

/**
 * May this actor take this step on this document, now?
 *
 * Refusals come in a fixed order: the step's name, the role, the state, the revision the actor saw, the guards as the
 * table lists them. The first one that fails is the answer.
 */
export const decide = (
  table: WorkflowTable,
  name: string,
  actor: Actor,
  it: Case,
  input: Input,
): Decision => {
  const off = onTheTable(table, name, actor, it)
  if (off) return off
  if (input.expectedRevision === undefined) return refuse('BAD_INPUT', 'expectedRevision')
  if (input.expectedRevision !== it.revision) return refuse('STALE_REVISION')
  const row = table.transitions[name]!
  for (const guard of row.guards ?? []) {
    const refused = GUARDS[guard](actor, it, input)
    if (refused) return refused
  }
  const expiry = mayExpire(table, row.act, actor, input)
  if (expiry) return expiry
  return { ok: true, to: row.to, live: liveEffect(table, name), act: row.act ?? null }
}

/** May this actor type into the document now, and which state does a changed save leave it in? */
export const mayEdit = (
  table: WorkflowTable,
  actor: Pick<Actor, 'owns' | 'roles'>,
  it: Pick<Case, 'state'>,
): { ok: true; opens: string } | Refused => {
  const typists = Object.values(table.states).flatMap((state) => state.editableBy)
  if (!mayAct(table, typists, actor)) return refuse('NOT_ALLOWED')
  const state = table.states[it.state]
  if (!state || !mayAct(table, state.editableBy, actor)) return refuse('NOT_EDITABLE')
  return { ok: true, opens: state.saveOpens ?? it.state }
}

/** The guards that ask for something the actor has yet to give; they do not make a step impossible. */
const ASKED: readonly Guard[] = ['comment', 'reason', 'commentOrSuccessor', 'futureTime']

/**
 * Every step of the table, for this actor on this document: allowed, or refused and why. What the actor would give in
 * the request itself (a comment, a time) is not held against the step.
 */
export const transitionsFor = (
  table: WorkflowTable,
  actor: Actor,
  it: Case,
  input: Pick<Input, 'now' | 'readiness'>,
): Array<{ transition: string } & ({ ok: true } | Refused)> =>
  Object.keys(table.transitions).map((transition) => {
    const row = table.transitions[transition]!
    const off = onTheTable(table, transition, actor, it)
    if (off) return { transition, ...off }
    const given: Input = { ...input, expectedRevision: it.revision, criteriaAnswered: true }
    for (const guard of row.guards ?? []) {
      const refused = ASKED.includes(guard) ? null : GUARDS[guard](actor, it, given)
      if (refused) return { transition, ...refused }
    }
    return { transition, ok: true }
  })
