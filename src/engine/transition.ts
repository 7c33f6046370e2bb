import type { CollectionSlug, PayloadRequest } from 'payload'

import { commitTransaction, initTransaction, killTransaction } from 'payload'

import type { Input } from '../workflow/decide.js'
import type { CaseRow } from './cases.js'

import { refusal } from '../errors.js'
import { decide, UNPUBLISH_REASONS } from '../workflow/decide.js'
import { boundFiles, keepSnapshot } from './approval.js'
import { askCriteria, type AskedCriteria, explainCriteria } from './askCriteria.js'
import { changedSince } from './changes.js'
import { changesOf, type Step } from './effects.js'
import { enterCase, type UnderReview } from './enter.js'
import { tellStep } from './feed/tell.js'
import { refreshHolds } from './holds.js'
import { assertInput, given, parseTime, type TransitionInput } from './input.js'
import { engineOf } from './instance.js'
import { notify } from './notices/index.js'
import { hasContributed, personOf } from './people.js'
import { projectMain, projectVersion } from './project.js'
import { readinessOf } from './readiness.js'
import { savedBy, withPerson } from './recordSave.js'
import { record } from './trail.js'
import type { WorkflowView } from '../workflow/view.js'
import { factsOf, viewOf } from './workflowOf.js'
import { writeLive } from './writeLive.js'

export type { TransitionInput } from './input.js'

/** What the trail says of a step beside its comment and reason. */
const detailsOf = ({ input: { publishAt, successor, unpublishAt }, decision }: Step): object =>
  Object.fromEntries(
    Object.entries({
      publishAt: decision.act === 'schedule' ? publishAt : undefined,
      unpublishAt,
      successor,
    }).filter(([, value]) => value !== undefined),
  )

/** The public copy changes by Payload's own update; otherwise the rows are only to show the new state. */
const writeRows = async (step: Step, after: CaseRow, { id, versionId }: UnderReview): Promise<void> => {
  const { decision, req, text } = step
  if (decision.live !== 'keeps') return writeLive(req, after, text, decision.live)
  if (!after.live) await projectMain(req, after, id)
  if (versionId !== null) await projectVersion(req, after, versionId, text)
}

/**
 * Where nothing is public any more, whoever ever wrote a part of the text has written it: nobody who did brings back
 * alone what another has taken down.
 */
const writersOf = async ({ decision, it, req }: Step): Promise<Partial<CaseRow>> => {
  if (decision.live !== 'hides') return {}
  const writers = await savedBy(req, it.targetCollection, it.targetId)
  return { contributors: writers.reduce(withPerson, it.contributors) }
}

/** Carries out a decided step: the rows first (public text is checked as it was written), then the trail and the case. */
const carryOut = async (step: Step, entered: UnderReview): Promise<CaseRow> => {
  const { actor, decision, input, it, name, req, text } = step
  const files = await boundFiles(step)
  const changes = { ...changesOf(step), ...(await writersOf(step)) }
  await writeRows(step, { ...it, ...changes }, entered)
  if (decision.act === 'approve') await keepSnapshot(step, files)
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
      details: detailsOf(step) as Record<string, unknown>,
    },
    changes,
  )
  const { comment, reason } = input
  await notify(req, { act: decision.act ?? name, it: after, actor, text, details: { comment, reason } })
  const shown = { shows: text, keeps: 'asBefore', hides: null } as const
  await refreshHolds(req, after, { working: text, shown: shown[decision.live] })
  await tellStep(step, after)
  return after
}

/** Decides and carries out one step inside the transaction of `req`; throws a coded refusal otherwise. */
const decideAndCarryOut = async (
  req: PayloadRequest,
  collection: string,
  id: number | string,
  name: string,
  input: TransitionInput,
): Promise<UnderReview> => {
  const { table } = engineOf(req.payload)
  const entered = await enterCase(req, collection, id, { lock: true })
  const { it, text, who } = entered
  assertInput(req, input)
  const now = new Date()
  const readiness = readinessOf(req, collection, text)
  const facts = factsOf(req, it, text)
  const criteria = await askCriteria(req, name, it, input)
  const said: Input = {
    ...input,
    publishAt: parseTime(input.publishAt),
    unpublishAt: parseTime(input.unpublishAt),
    now,
    criteriaAnswered: criteria.problems.length === 0,
    criteriaUnsettled: criteria.unsettled,
    readiness,
  }
  const actor = { ...who, contributed: await hasContributed(req, it, text) }
  const decision = decide(table, name, actor, facts, said)
  if (!decision.ok) {
    const why = await explain(req, decision, it, readiness, input.expectedRevision, criteria)
    throw refusal(req, decision.code, why)
  }
  // What is to be taken down goes, whatever became of the revision in work.
  if (facts.contentHash !== it.contentHash && decision.live !== 'hides') throw refusal(req, 'CONTENT_CHANGED')
  // Whatever the table says: what goes public is the approved text, or the very text that is public already.
  if (decision.live === 'shows' && it.contentHash !== it.approvedHash && it.contentHash !== it.liveHash)
    throw refusal(req, 'CONTENT_CHANGED')
  const step: Step = { req, it, text, actor: personOf(req), now, name, input, decision }
  await criteria.keep()
  return { ...entered, it: await carryOut(step, entered) }
}

/** What a refusal tells beside its code: the missing field, what is missing, what changed since, where approvers differ. */
const explain = async (
  req: PayloadRequest,
  { code, field }: { code: string; field?: string },
  it: CaseRow,
  readiness: unknown,
  expected: number | undefined,
  criteria: AskedCriteria,
): Promise<Record<string, unknown>> => {
  if (code === 'NOT_READY') return { readiness }
  if (code === 'STALE_REVISION') return changedSince(req, it, expected ?? 0)
  if (code === 'WRONG_STATE') return { state: it.state }
  if (code === 'REASON_REQUIRED') return { field, reasons: UNPUBLISH_REASONS.join(', ') }
  return field ? { field, ...explainCriteria(req, field, criteria) } : {}
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
): Promise<TransitionResult> => {
  const after = await decideAndCarryOut(req, collection, id, name, input)
  const doc = await req.payload.findByID({
    collection: collection as CollectionSlug,
    id: after.id,
    depth: 0,
    // Else the document's own row is the working copy: one row less to read.
    draft: after.it.live && after.it.state !== after.it.liveState,
    overrideAccess: false,
    req,
  })
  return { doc: doc as unknown as Record<string, unknown>, workflow: await viewOf(req, after) }
}
