import type { RefusalCode } from '../../workflow/decide.js'

/** One thing that is missing from a text: where, in which language, in words. */
export type Missing = { path: string; locale: string | null; message: string }
export type Readiness = { review: Missing[]; publication: Missing[] }
export type Refused = { transition: string; code: RefusalCode; message: string }

/** The answer of `GET /api/{collection}/{id}/workflow`, as far as the admin shows it. */
export type CaseView = {
  state: string
  live: boolean
  revision: number
  scheduledFor: string | null
  scheduleError: string | null
  contributors: Array<{ id: string; name: string }>
  allowed: Array<{ transition: string; label: string }>
  refused: Refused[]
  readiness: Readiness
}

/** One row of `GET .../workflow/history`. */
export type CaseEvent = {
  id: number | string
  seq: number
  type: string
  actorName: string
  from: string | null
  to: string
  comment?: string | null
  reason?: string | null
  details?: { publishAt?: string; successor?: string } | null
  at: string
}

export type HistoryPage = { docs: CaseEvent[]; hasNextPage: boolean }
