import type { Payload, PayloadRequest } from 'payload'

import { and, type Column, eq, sql } from '@payloadcms/db-postgres/drizzle'

import type { Person } from '../workflow/view.js'

import { adapterOf, sessionOf } from '../db/tables.js'
import { engineOf } from './instance.js'

/** One row of `reviews`: the truth about one governed document, kept beside it. Times are ISO strings. */
export type CaseRow = {
  id: number | string
  targetCollection: string
  targetId: string
  state: string
  /** Rises by one on every save that changes content. */
  revision: number
  contentHash: string
  /** Who wrote some part of the text since the last published version. */
  contributors: Person[]
  round: number
  submittedAt: string | null
  live: boolean
  /** The state in which the public text is, whatever a revision in work is in; null where nothing is public. */
  liveState: string | null
  liveHash: string | null
  liveRevision: number | null
  approvedHash: string | null
  approvedRevision: number | null
  approvedBy: Person | null
  approvedAt: string | null
  scheduledFor: string | null
  /** When what is scheduled is to be taken away again. */
  scheduledUntil: string | null
  scheduledBy: Person | null
  scheduleError: string | null
  publicId: string | null
  firstPublishedAt: string | null
  publishedAt: string | null
  lastConfirmedAt: string | null
  reviewBy: string | null
  /** When the public text is to be taken away, and who said so. */
  unpublishAt: string | null
  unpublishBy: Person | null
  archivedAt: string | null
  /** Why a once public document is public no more. */
  gone: { reason: string; at: string; successor?: string } | null
  /** Who has taken the case to review it, and by when it should be done. */
  assignee: Person | null
  assignedAt: string | null
  dueAt: string | null
  lastSeq: number
  lastEventHash: string | null
}

export type CaseKey = { collection: string; id: number | string }

/** As much of drizzle as a case needs. */
type Rows = Promise<unknown[]> & { for: (strength: 'update') => Promise<unknown[]> }
export type Handle = {
  execute: (statement: unknown) => Promise<unknown>
  insert: (table: unknown) => { values: (row: object) => Promise<unknown> }
  select: () => { from: (table: unknown) => { where: (condition: unknown) => Rows } }
  update: (table: unknown) => {
    set: (changes: object) => { where: (condition: unknown) => Promise<unknown> }
  }
}

/** The drizzle handle of the request's transaction; without a transaction there is no lock, so there is no handle. */
export const handleOf = async (req: PayloadRequest): Promise<Handle> => {
  const session = await sessionOf(req)
  if (!session) throw new Error('a governed document is written only inside a database transaction')
  return session as unknown as Handle
}

const rowsOf = (handle: Handle, payload: Payload, { collection, id }: CaseKey): Rows => {
  const table = adapterOf(payload).tables.reviews as unknown as Record<
    'targetCollection' | 'targetId',
    Column
  >
  return handle
    .select()
    .from(table)
    .where(and(eq(table.targetCollection, collection), eq(table.targetId, String(id))))
}

/**
 * Of two transactions with the same `name`, the second goes on when the first has ended; of those that share their
 * turn, all go on at once.
 */
export const waitTurn = async (req: PayloadRequest, name: string, shared?: 'shared'): Promise<void> => {
  const lock = sql.raw(shared ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock')
  await (await handleOf(req)).execute(sql`select ${lock}(hashtextextended(${name}, 0))`)
}

/** Removes the kept answers that hold a document's text: found by a value inside their JSON, which Payload's `where` cannot name. */
export const dropAnswers = async (req: PayloadRequest, target: string): Promise<void> => {
  const table = adapterOf(req.payload).tables.review_requests as unknown as { answer: Column }
  await (await handleOf(req)).execute(sql`delete from ${table} where ${table.answer}->>'target' = ${target}`)
}

/** Locks the case until the transaction ends and reads it; null where the document has none yet. */
export const lockCase = async (req: PayloadRequest, key: CaseKey): Promise<CaseRow | null> => {
  const found = await rowsOf(await handleOf(req), req.payload, key).for('update')
  return (found[0] as CaseRow | undefined) ?? null
}

/** Reads the case without locking it. */
export const readCase = async (req: PayloadRequest, key: CaseKey): Promise<CaseRow | null> => {
  const handle = req.transactionID
    ? await handleOf(req)
    : (adapterOf(req.payload).drizzle as unknown as Handle)
  const found = await rowsOf(handle, req.payload, key)
  return (found[0] as CaseRow | undefined) ?? null
}

/** Opens the case of a document. Two at once: the second waits for the first and then fails on the unique index. */
export const openCase = async (
  req: PayloadRequest,
  key: CaseKey,
  values: Pick<CaseRow, 'state' | 'contentHash' | 'contributors'> & Partial<CaseRow>,
): Promise<CaseRow> =>
  (await engineOf(req.payload).raw.create({
    collection: 'reviews',
    data: {
      targetCollection: key.collection,
      targetId: String(key.id),
      revision: 1,
      round: 0,
      live: false,
      lastSeq: 0,
      ...values,
    },
    req,
  })) as unknown as CaseRow

/**
 * Writes a row of the trail and the changes of its locked case, and returns the case as it is then. By drizzle and not
 * by Payload's adapter, which reads back every row it writes: this is in the way of every save.
 */
export const saveCase = async (
  req: PayloadRequest,
  it: CaseRow,
  event: object,
  changes: Partial<CaseRow>,
): Promise<CaseRow> => {
  const handle = await handleOf(req)
  const { review_events: events, reviews } = adapterOf(req.payload).tables
  await handle.insert(events).values(event)
  await handle
    .update(reviews)
    .set({ ...changes, updatedAt: new Date().toISOString() })
    .where(eq((reviews as unknown as { id: Column }).id, it.id))
  return { ...it, ...changes }
}
