import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { commitTransaction, initTransaction, killTransaction } from 'payload'

import type { Allowed, Case, Input } from '../workflow/decide.js'
import type { CaseRow, Person } from './cases.js'
import type { Stored } from './texts.js'
import type { PublicFields } from './writeLive.js'

import { refusal } from '../errors.js'
import { decide, UNPUBLISH_REASONS } from '../workflow/decide.js'
import { lockCase } from './cases.js'
import { canonicalContent, contentHash, hashOf } from './contentHash.js'
import { type ApprovedFile, approvedFiles, fileProblems } from './fileHashes.js'
import { lockFilesOf, refreshHolds } from './holds.js'
import { engineOf } from './instance.js'
import { actorFor, personOf } from './people.js'
import { project } from './project.js'
import { readinessOf } from './readiness.js'
import { configOf, latestText, parseId } from './texts.js'
import { changedSince, record } from './trail.js'
import { mayRead, type WorkflowView, workflowOf } from './workflowOf.js'
import { writeLive } from './writeLive.js'

/** What a caller says with a step. `expectedRevision` is the revision they looked at. */
export type TransitionInput = {
  expectedRevision?: number
  comment?: string
  /** Of `unpublish`: error, rights, privacy or outdated. */
  reason?: string
  /** Of `schedule`: an ISO 8601 moment. */
  publishAt?: string
  /** Of `archive`: the public id or address of what takes its place. */
  successor?: string
  criteria?: unknown
}

type Step = {
  req: PayloadRequest
  it: CaseRow
  text: Stored
  actor: Person
  now: Date
  name: string
  input: TransitionInput
  decision: Allowed
}

const caseFacts = (it: CaseRow, stored: string): Case => ({
  state: it.state,
  live: it.live,
  revision: it.revision,
  contentHash: stored,
  approvedHash: it.approvedHash,
  scheduled: it.scheduledFor !== null,
})

/** An ISO 8601 moment: with a time zone, or it would mean another moment on another machine. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/

const parseTime = (value: string | undefined): Date | undefined => {
  const time = value === undefined || !MOMENT.test(value) ? undefined : new Date(value)
  return time && !Number.isNaN(time.getTime()) ? time : undefined
}

/** What the database cannot hold as it is, and so would not be what the trail's hash covers. */
const isStorable = (text: string): boolean =>
  text.length <= 10_000 && !text.includes('\0') && !/\p{Surrogate}/u.test(text)

/** GraphQL variables left open arrive as null. */
const given = (input: TransitionInput): TransitionInput =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null))

const monthsFrom = (now: Date, months: number): string => {
  const then = new Date(now)
  then.setUTCMonth(then.getUTCMonth() + months)
  return then.toISOString()
}

/** What the document shows beside its text once it is public through this step. */
const shownBy = ({ req, it, now, decision: { act } }: Step): PublicFields => {
  const at = now.toISOString()
  const reviewBy = monthsFrom(now, engineOf(req.payload).collections[it.targetCollection]!.reviewEveryMonths)
  const shown: PublicFields = {
    publicId: it.publicId,
    firstPublishedAt: it.firstPublishedAt ?? at,
    publishedAt: it.publishedAt,
    lastConfirmedAt: it.lastConfirmedAt,
    reviewBy: it.reviewBy,
    archivedAt: null,
  }
  if (act === 'archive') return { ...shown, archivedAt: at }
  if (act === 'confirm') return { ...shown, lastConfirmedAt: at, reviewBy }
  return { ...shown, publishedAt: at, lastConfirmedAt: at, reviewBy }
}

/** The files are on disk as their documents say, and, where the step publishes, as they were when it was approved. */
const assertFiles = async ({ req, it, decision }: Step, files: ApprovedFile[]): Promise<void> => {
  if ((await fileProblems(req.payload, files, req)).length > 0) throw refusal(req, 'CONTENT_CHANGED')
  if (decision.act === 'approve') return
  const where: Where = {
    and: [
      { targetCollection: { equals: it.targetCollection } },
      { targetId: { equals: it.targetId } },
      { contentHash: { equals: it.contentHash } },
    ],
  }
  const { docs } = await req.payload.db.find({
    collection: 'publications',
    limit: 1,
    req,
    sort: '-id',
    where,
  })
  const [approved] = docs as Array<{ files?: ApprovedFile[] | null }>
  if (approved && hashOf(approved.files ?? []) !== hashOf(files)) throw refusal(req, 'CONTENT_CHANGED')
}

/** Keeps the approved text itself, so that it can be shown and compared whatever becomes of Payload's versions. */
const keepSnapshot = async ({ req, it, text, actor, now }: Step, files: ApprovedFile[]): Promise<void> => {
  const fields = configOf(req.payload, it.targetCollection).flattenedFields
  await engineOf(req.payload).raw.create({
    collection: 'publications',
    data: {
      targetCollection: it.targetCollection,
      targetId: it.targetId,
      publicId: it.publicId,
      revision: it.revision,
      contentHash: it.contentHash,
      content: canonicalContent(fields, text),
      files,
      approvedById: actor.id,
      approvedByName: actor.name,
      approvedAt: now.toISOString(),
    },
    req,
  })
}

const APPROVAL_GONE: Partial<CaseRow> = {
  approvedHash: null,
  approvedRevision: null,
  approvedBy: null,
  approvedAt: null,
}
const SCHEDULE_GONE: Partial<CaseRow> = { scheduledFor: null, scheduledBy: null, scheduleError: null }
const PUBLIC_GONE: Partial<CaseRow> = {
  live: false,
  liveState: null,
  liveHash: null,
  liveRevision: null,
  archivedAt: null,
}

/** What the step changes on the case, apart from the trail. */
const changesOf = (step: Step): Partial<CaseRow> => {
  const { it, decision, actor, now, input } = step
  const { act } = decision
  const at = now.toISOString()
  const leaves = decision.to !== it.state
  return {
    state: decision.to,
    ...(leaves ? SCHEDULE_GONE : {}),
    ...(act === 'submit' ? { round: it.round + 1, submittedAt: at } : {}),
    ...(act === 'approve'
      ? { approvedHash: it.contentHash, approvedRevision: it.revision, approvedBy: actor, approvedAt: at }
      : {}),
    ...(act === 'revoke' ? APPROVAL_GONE : {}),
    ...(act === 'schedule'
      ? { scheduledFor: parseTime(input.publishAt)!.toISOString(), scheduledBy: actor, scheduleError: null }
      : {}),
    ...(act === 'unschedule' ? SCHEDULE_GONE : {}),
    ...(decision.live === 'shows'
      ? {
          ...shownBy(step),
          live: true,
          liveState: decision.to,
          liveHash: it.contentHash,
          liveRevision: it.revision,
          contributors: [],
          gone: null,
        }
      : {}),
    ...(decision.live === 'hides'
      ? {
          ...PUBLIC_GONE,
          ...APPROVAL_GONE,
          gone: { reason: input.reason!, at, ...(input.successor ? { successor: input.successor } : {}) },
        }
      : {}),
  }
}

/** Carries out a decided step: the public copy first (its text is checked as written), then the trail and the case. */
const carryOut = async (step: Step): Promise<CaseRow> => {
  const { req, it, text, actor, decision, name, input } = step
  const binds = decision.act === 'approve' || decision.live === 'shows'
  if (binds) await lockFilesOf(req, it, text)
  const files = binds ? await approvedFiles(req, it.targetCollection, text) : []
  if (files.length > 0) await assertFiles(step, files)
  if (decision.live === 'shows') await writeLive(req, it, text, 'shows', shownBy(step))
  if (decision.live === 'hides') {
    await writeLive(req, it, text, 'hides', { ...shownBy(step), publishedAt: it.publishedAt })
  }
  if (decision.act === 'approve') await keepSnapshot(step, files)
  const details = Object.fromEntries(
    Object.entries({
      publishAt: decision.act === 'schedule' ? input.publishAt : undefined,
      successor: input.successor,
    }).filter(([, value]) => value !== undefined),
  )
  const after = await record(
    req,
    it,
    {
      type: name,
      actor,
      from: it.state,
      to: decision.to,
      revision: it.revision,
      contentHash: it.contentHash,
      comment: input.comment?.trim() || undefined,
      reason: input.reason,
      details,
    },
    changesOf(step),
  )
  const latest = await latestText(req, it.targetCollection, text.id ?? it.targetId)
  await project(req, after, text.id ?? it.targetId, latest?.versionId)
  await refreshHolds(req, after)
  return after
}

const assertInput = (
  req: PayloadRequest,
  { expectedRevision, comment, reason, publishAt, successor }: TransitionInput,
): void => {
  const bad = (field: string): never => {
    throw refusal(req, 'BAD_INPUT', { field })
  }
  if (expectedRevision !== undefined && !Number.isSafeInteger(expectedRevision)) bad('expectedRevision')
  const texts = { comment, reason, publishAt, successor }
  for (const [field, value] of Object.entries(texts)) {
    if (value !== undefined && (typeof value !== 'string' || !isStorable(value))) bad(field)
  }
  if (publishAt !== undefined && !parseTime(publishAt)) bad('publishAt')
}

/** Decides and carries out one step inside the transaction of `req`; throws a coded refusal otherwise. */
const decideAndCarryOut = async (
  req: PayloadRequest,
  collection: string,
  givenId: number | string,
  name: string,
  input: TransitionInput,
): Promise<CaseRow> => {
  const { table } = engineOf(req.payload)
  if (!req.user) throw refusal(req, 'NOT_SIGNED_IN')
  const id = parseId(req, collection, givenId)
  const it = id === null ? null : await lockCase(req, { collection, id })
  const latest = it && id !== null ? await latestText(req, collection, id) : null
  if (!it || !latest || id === null) throw refusal(req, 'NOT_FOUND')
  const text: Stored = { ...latest.text, id }
  const who = await actorFor(req, collection, id, text, it)
  if (!mayRead(req, who, it)) throw refusal(req, 'NOT_FOUND')
  if (!Object.hasOwn(table.transitions, name)) throw refusal(req, 'UNKNOWN_TRANSITION')
  assertInput(req, input)
  const readiness = readinessOf(req, collection, text)
  const stored = contentHash(configOf(req.payload, collection).flattenedFields, text)
  const now = new Date()
  const facts: Input = {
    ...input,
    publishAt: parseTime(input.publishAt),
    now,
    criteriaAnswered: true,
    readiness,
  }
  const decision = decide(table, name, who, caseFacts(it, stored), facts)
  if (!decision.ok)
    throw refusal(req, decision.code, await explain(req, decision, it, readiness, input.expectedRevision))
  if (stored !== it.contentHash) throw refusal(req, 'CONTENT_CHANGED')
  // Whatever the table says: what goes public is the approved text, or the very text that is public already.
  if (decision.live === 'shows' && stored !== it.approvedHash && stored !== it.liveHash)
    throw refusal(req, 'CONTENT_CHANGED')
  return carryOut({
    req,
    it,
    text,
    actor: personOf(req),
    now,
    name,
    input,
    decision,
  })
}

/** What a refusal tells beside its code: the missing field, what is missing, what changed since. */
const explain = async (
  req: PayloadRequest,
  { code, field }: { code: string; field?: string },
  it: CaseRow,
  readiness: unknown,
  expected: number | undefined,
): Promise<Record<string, unknown>> => {
  if (code === 'NOT_READY') return { readiness }
  if (code === 'STALE_REVISION') return changedSince(req, it, expected ?? 0)
  if (code === 'WRONG_STATE') return { state: it.state }
  if (code === 'REASON_REQUIRED') return { field, reasons: UNPUBLISH_REASONS.join(', ') }
  return field ? { field } : {}
}

export type TransitionResult = { doc: Record<string, unknown>; workflow: WorkflowView }

/**
 * One step of the workflow, in one database transaction (the caller's, where `req` has one).
 * @throws {Refusal} with one of the codes of `src/errors.ts`; nothing has happened then
 */
export const runTransition = async (
  req: PayloadRequest,
  collection: string,
  id: number | string,
  name: string,
  input: TransitionInput,
  idempotency?: {
    find: () => Promise<TransitionResult | null>
    keep: (result: TransitionResult) => Promise<void>
  },
): Promise<TransitionResult> => {
  const mine = await initTransaction(req)
  try {
    const earlier = await idempotency?.find()
    const result = earlier ?? (await act(req, collection, id, name, given(input)))
    if (!earlier) await idempotency?.keep(result)
    if (mine) await commitTransaction(req)
    return result
  } catch (error) {
    if (mine) await killTransaction(req)
    throw error
  }
}

const act = async (
  req: PayloadRequest,
  collection: string,
  id: number | string,
  name: string,
  input: TransitionInput,
) => {
  await decideAndCarryOut(req, collection, id, name, input)
  const doc = await req.payload.findByID({
    collection: collection as CollectionSlug,
    id,
    depth: 0,
    draft: true,
    overrideAccess: false,
    req,
    user: req.user ?? undefined,
  })
  const workflow = await workflowOf(req, collection, id)
  return { doc: doc as unknown as Record<string, unknown>, workflow }
}
