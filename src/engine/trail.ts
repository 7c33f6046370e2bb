import type { PayloadRequest } from 'payload'

import type { Person } from '../workflow/view.js'
import type { CaseRow } from './cases.js'

import { saveCase } from './cases.js'
import { hashOf } from './contentHash.js'

/** What one row of the trail says, before it gets its place in the chain. */
export type TrailEntry = {
  /** A transition's name, or `create`, `save`, `adopt`, `delete`, `erase`, `scheduleFailed`. */
  type: string
  actor: Person
  from: string | null
  to: string
  revision: number
  contentHash: string
  comment?: string
  reason?: string
  /** More that belongs to the act, e.g. `publishAt` or `successor`. */
  details?: Record<string, unknown>
}

export type TrailRow = TrailEntry & {
  targetCollection: string
  targetId: string
  seq: number
  at: string
  prevHash: string | null
  hash: string
}

/** The hash of a row: over everything it says and the hash of the row before it. */
export const trailHash = ({ comment, details, reason, ...row }: Omit<TrailRow, 'hash'>): string =>
  hashOf({
    targetCollection: row.targetCollection,
    targetId: row.targetId,
    seq: row.seq,
    type: row.type,
    actor: { id: row.actor.id, name: row.actor.name },
    from: row.from,
    to: row.to,
    revision: row.revision,
    contentHash: row.contentHash,
    comment,
    reason,
    details,
    at: row.at,
    prevHash: row.prevHash,
  })

/**
 * Appends one row to the trail of a locked case and writes the case's own changes with it, in the caller's
 * transaction: neither exists without the other. Returns the case as it is then.
 */
export const record = async (
  req: PayloadRequest,
  it: CaseRow,
  entry: TrailEntry,
  changes: Partial<CaseRow> = {},
): Promise<CaseRow> => {
  const { details, ...rest } = entry
  const unsigned: Omit<TrailRow, 'hash'> = {
    ...rest,
    ...(details && Object.keys(details).length > 0 ? { details } : {}),
    targetCollection: it.targetCollection,
    targetId: it.targetId,
    seq: it.lastSeq + 1,
    at: new Date().toISOString(),
    prevHash: it.lastEventHash,
  }
  const hash = trailHash(unsigned)
  const { actor, ...columns } = unsigned
  const event = { ...columns, actorId: actor.id, actorName: actor.name, hash }
  return saveCase(req, it, event, { ...changes, lastSeq: unsigned.seq, lastEventHash: hash })
}
