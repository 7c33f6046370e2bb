import type { RefusalCode } from './decide.js'
import type { Tier } from './required.js'

/** A person as the trail and the case remember them: the name at the time, no link that can break or leak. */
export type Person = { id: string; name: string }

/** One thing that is missing from a text: where, in which language (null where the field has none), in words. */
export type Missing = { path: string; locale: string | null; message: string }
export type Readiness = Record<Tier, Missing[]>

export type Refused = { transition: string; code: RefusalCode; message: string }

/** The case as its reader may see it: the answer of `GET /api/{collection}/{id}/workflow`. Times are ISO strings. */
export type WorkflowView = {
  state: string
  live: boolean
  revision: number
  contentHash: string
  approvedHash: string | null
  liveHash: string | null
  scheduledFor: string | null
  scheduleError: string | null
  /** When the public copy is, or will be, taken away. */
  unpublishAt: string | null
  contributors: Person[]
  /** Who has taken the case, and by when it should be done. */
  assignee: Person | null
  dueAt: string | null
  /** When the case came into its state; null for one who sees the public text only. */
  since: string | null
  allowed: Array<{ transition: string; label: string }>
  refused: Refused[]
  readiness: Readiness
}

/** One row of `GET .../workflow/history`, as far as it is shown. */
export type CaseEvent = {
  id: number | string
  seq: number
  type: string
  actorName: string
  /** How many times the text had been sent for review by then. */
  round: number
  revision: number
  from: string | null
  to: string
  comment?: string | null
  reason?: string | null
  details?: { publishAt?: string; successor?: string; unpublishAt?: string } | null
  at: string
}

export type HistoryPage = { docs: CaseEvent[]; hasNextPage: boolean }

/** Something said about a place in a text under review. */
export type Comment = {
  id: number
  path: string | null
  locale: string | null
  text: string
  round: number
  revision: number
  /** The comment that this one answers. */
  answers: number | null
  by: string
  writtenAt: string
  resolvedAt: string | null
  resolvedBy: string | null
}

/** One field that differs from an earlier text, in words. */
export type Change = { path: string; locale: string | null; label: string; before: string; after: string }

/** One notice as its reader is shown it. */
export type InboxRow = {
  id: number
  kind: string
  label: string
  title: string
  text: string
  comment: string | null
  collection: string
  documentId: string
  /** The address of the case in the admin, without the host. */
  url: string
  writtenAt: string
  read: boolean
}

/** The answer of `GET /api/notices`. */
export type InboxPage = {
  docs: InboxRow[]
  page: number
  totalPages: number
  totalDocs: number
  /** All that is unread, on whatever page. */
  unread: number
}

/** A text in all its languages: the answer of `GET .../workflow/languages`. */
export type Languages = {
  /** The language it is written in first. */
  source: string
  locales: readonly string[]
  /** Each localized place in words; where the original was changed after a translation, since when (ISO). */
  places: Array<{ path: string; texts: Record<string, string>; outdated: Record<string, string> }>
}
