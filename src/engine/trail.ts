import type { PayloadRequest } from 'payload'

import { createHash } from 'node:crypto'

import type { CaseRow, Person } from './cases.js'

import { saveCase } from './cases.js'
import { engineOf } from './instance.js'

/** What one row of the trail says, before it gets its place in the chain. */
export type TrailEntry = {
  /** A transition's name, or `create`, `save`, `delete`, `erase`, `scheduleFailed`. */
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

/** The part of a row that its hash covers, in fixed order. */
export const trailHash = (row: Omit<TrailRow, 'hash'>): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        row.targetCollection,
        row.targetId,
        row.seq,
        row.type,
        row.actor.id,
        row.actor.name,
        row.from,
        row.to,
        row.revision,
        row.contentHash,
        row.comment ?? null,
        row.reason ?? null,
        row.details ?? null,
        row.at,
        row.prevHash,
      ]),
    )
    .digest('hex')

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
  await engineOf(req.payload).raw.create({
    collection: 'review-events',
    data: { ...columns, actorId: actor.id, actorName: actor.name, hash },
    req,
  })
  return saveCase(req, it, { ...changes, lastSeq: unsigned.seq, lastEventHash: hash })
}
