import type { PayloadRequest } from 'payload'

import type { Allowed } from '../workflow/decide.js'
import type { Person } from '../workflow/view.js'
import type { CaseRow } from './cases.js'
import type { Stored } from './texts.js'
import type { PublicFields } from './writeLive.js'

import { canBeTaken } from '../workflow/whereabouts.js'
import { monthsLater } from '../workflow/zone.js'
import { parseTime, type TransitionInput } from './input.js'
import { engineOf } from './instance.js'

/** A decided step of one person on one locked case. */
export type Step = {
  req: PayloadRequest
  it: CaseRow
  text: Stored
  actor: Person
  now: Date
  name: string
  input: TransitionInput
  decision: Allowed
}

/** What the document shows beside its text once it is public through this step. */
const shownBy = ({ req, it, now, decision: { act } }: Step): PublicFields => {
  const at = now.toISOString()
  const { reviewEveryMonths } = engineOf(req.payload).collections[it.targetCollection]!
  const reviewBy = monthsLater(now, reviewEveryMonths).toISOString()
  const shown: PublicFields = {
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

const APPROVAL_GONE: Partial<CaseRow> = {
  approvedHash: null,
  approvedRevision: null,
  approvedBy: null,
  approvedAt: null,
}
export const SCHEDULE_GONE: Partial<CaseRow> = {
  scheduledFor: null,
  scheduledUntil: null,
  scheduledBy: null,
  scheduleError: null,
}
/** A case that is settled waits for nobody. */
export const NOBODY_WAITS: Partial<CaseRow> = { assignee: null, assignedAt: null, dueAt: null }
export const PUBLIC_GONE: Partial<CaseRow> = {
  live: false,
  liveState: null,
  liveHash: null,
  liveRevision: null,
  archivedAt: null,
  unpublishAt: null,
  unpublishBy: null,
}

const momentOf = (value: string | undefined): string | null => parseTime(value)?.toISOString() ?? null

/** When the public copy is to be taken away: what the step says, and after a publication that says nothing, never. */
const expiryOf = ({ actor, decision, input }: Step): Partial<CaseRow> => {
  const unpublishAt = momentOf(input.unpublishAt)
  if (unpublishAt) return { unpublishAt, unpublishBy: actor }
  return decision.act === 'publish' ? { unpublishAt: null, unpublishBy: null } : {}
}

const actsOf: Partial<Record<NonNullable<Allowed['act']>, (step: Step) => Partial<CaseRow>>> = {
  submit: ({ it, now }) => ({ round: it.round + 1, submittedAt: now.toISOString() }),
  approve: ({ actor, it, now }) => ({
    approvedHash: it.contentHash,
    approvedRevision: it.revision,
    approvedBy: actor,
    approvedAt: now.toISOString(),
  }),
  revoke: () => APPROVAL_GONE,
  schedule: ({ actor, input }) => ({
    scheduledFor: momentOf(input.publishAt),
    scheduledUntil: momentOf(input.unpublishAt),
    scheduledBy: actor,
    scheduleError: null,
  }),
  unschedule: () => SCHEDULE_GONE,
}

const shownChanges = (step: Step): Partial<CaseRow> => ({
  ...shownBy(step),
  ...expiryOf(step),
  live: true,
  liveState: step.decision.to,
  liveHash: step.it.contentHash,
  liveRevision: step.it.revision,
  contributors: [],
  gone: null,
})

const hiddenChanges = ({ input: { reason, successor }, now }: Step): Partial<CaseRow> => ({
  ...PUBLIC_GONE,
  ...APPROVAL_GONE,
  gone: { reason: reason!, at: now.toISOString(), ...(successor ? { successor } : {}) },
})

/** What the step changes on the case, apart from the trail. */
export const changesOf = (step: Step): Partial<CaseRow> => {
  const { decision, it, req } = step
  return {
    state: decision.to,
    ...(decision.to !== it.state ? SCHEDULE_GONE : {}),
    ...(canBeTaken(engineOf(req.payload).table, decision.to) ? {} : NOBODY_WAITS),
    ...(decision.act ? actsOf[decision.act]?.(step) : {}),
    ...(decision.live === 'shows' ? shownChanges(step) : {}),
    ...(decision.live === 'hides' ? hiddenChanges(step) : {}),
  }
}
