import type { Payload } from 'payload'

import { and, asc, type Column, eq, gt, inArray, max } from '@payloadcms/db-postgres/drizzle'

import { adapterOf } from '../../db/tables.js'
import { parseId } from '../texts.js'
import type { ChangeColumns, ChangeRow, Kind } from './append.js'

/** One change as readers of the feed get it. Times are ISO 8601. */
export type PublicChange = {
  /** Following from here goes on with the next change. */
  cursor: string
  kind: Kind
  /** The document is public no more. */
  tombstone: boolean
  collection: string
  id: number | string
  publicId: string | null
  revision: number | null
  contentHash: string | null
  at: string
  availableLocales: string[]
  reason?: string
  successor?: string
}

export type Page = { changes: PublicChange[]; next: string; hasMore: boolean }

/** Is the document gone after this change? */
const isTombstone = ({ kind }: { kind: Kind }): boolean => kind === 'unpublish' || kind === 'erase'

/** A row of the feed for readers. */
export const shown = (payload: Payload, row: ChangeRow): PublicChange => ({
  cursor: String(row.seq),
  kind: row.kind,
  tombstone: isTombstone(row),
  collection: row.targetCollection,
  id: parseId({ payload }, row.targetCollection, row.targetId) ?? row.targetId,
  publicId: row.publicId,
  revision: row.revision === null ? null : Number(row.revision),
  contentHash: row.contentHash,
  at: new Date(row.at).toISOString(),
  availableLocales: row.availableLocales,
  ...(row.reason ? { reason: row.reason } : {}),
  ...(row.successor ? { successor: row.successor } : {}),
})

type Reader = {
  select: (columns?: object) => {
    from: (table: unknown) => Promise<Array<{ head: number | string | null }>> & {
      where: (condition: unknown) => {
        orderBy: (order: Column | unknown) => { limit: (most: number) => Promise<ChangeRow[]> }
      }
    }
  }
}

/** The feed is read where it is written: a replica may lag behind a cursor it has never seen. */
const readerOf = (payload: Payload): Reader => {
  const { drizzle } = adapterOf(payload) as unknown as { drizzle: Reader & { $primary?: Reader } }
  return drizzle.$primary ?? drizzle
}

const tableOf = (payload: Payload): ChangeColumns =>
  adapterOf(payload).tables.public_changes as unknown as ChangeColumns

/** The number of the newest change that readers can see; 0 where there is none. */
export const headOf = async (payload: Payload, reader = readerOf(payload)): Promise<number> => {
  const table = tableOf(payload)
  const [row] = await reader.select({ head: max(table.seq) }).from(table)
  return Number(row?.head ?? 0)
}

/**
 * The changes after a number, oldest first, each once. Whoever asks again with `next` misses none: numbers become
 * visible in their order. Null where the number is beyond the feed.
 */
export const readChanges = async (
  payload: Payload,
  { since, limit, collections }: { since: number; limit: number; collections?: readonly string[] },
): Promise<null | Page> => {
  const table = tableOf(payload)
  // First: what is committed meanwhile is after the head, and asked for next time.
  const head = await headOf(payload)
  if (since > head) return null
  const wanted = collections ? inArray(table.targetCollection, [...collections]) : undefined
  const rows = await readerOf(payload)
    .select()
    .from(table)
    .where(and(gt(table.seq, since), wanted))
    .orderBy(asc(table.seq))
    .limit(limit + 1)
  const changes = rows.slice(0, limit).map((row) => shown(payload, row))
  const hasMore = rows.length > limit
  const last = Number(changes.at(-1)?.cursor ?? 0)
  return { changes, next: String(hasMore ? last : Math.max(last, head)), hasMore }
}

/** The change of this number. */
export const changeAt = async (payload: Payload, seq: number): Promise<PublicChange> => {
  const table = tableOf(payload)
  const rows = readerOf(payload).select().from(table).where(eq(table.seq, seq))
  const [row] = await rows.orderBy(table.seq).limit(1)
  return shown(payload, row!)
}
