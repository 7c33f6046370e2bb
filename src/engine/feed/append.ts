import type { PayloadRequest } from 'payload'

import { and, type Column, desc, eq, sql } from '@payloadcms/db-postgres/drizzle'

import { adapterOf } from '../../db/tables.js'
import { handleOf, waitTurn } from '../cases.js'
import { enqueue } from '../webhooks/enqueue.js'

/** What becomes of the public copy: it appears, is another or says something else, is marked as archived, goes, goes for good. */
export const KINDS = ['publish', 'update', 'archive', 'unpublish', 'erase'] as const
export type Kind = (typeof KINDS)[number]

/** One change of what is public, before it has its place in the feed. It never holds text, a comment or a person. */
export type Change = {
  kind: Kind
  targetCollection: string
  targetId: string
  publicId: string | null
  revision: number | null
  contentHash: string | null
  availableLocales: string[]
  reason?: string | null
  /** The public id or address of what takes its place. */
  successor?: string | null
}

export type ChangeRow = Change & { seq: number; at: string }

export type ChangeColumns = Record<'at' | 'seq' | 'targetCollection' | 'targetId', Column>
export const FEED_TURN = 'public changes'

/**
 * Appends a change to the feed and to the outbox of webhooks, in the transaction that makes it. Numbers are given one transaction at a time, until
 * it ends: so whoever sees a number sees every smaller one. The last lock a transaction takes, or two could wait in a
 * ring. Times rise with the numbers.
 */
export const append = async (req: PayloadRequest, change: Change): Promise<void> => {
  await waitTurn(req, FEED_TURN)
  const table = adapterOf(req.payload).tables.public_changes as unknown as ChangeColumns
  const inserted = (await handleOf(req)).insert(table).values({
    ...change,
    // A statement of its own after the lock: it sees what was committed while this one waited.
    seq: sql`(select coalesce(max(${table.seq}), 0) + 1 from ${table})`,
    at: sql`(select greatest(clock_timestamp(), max(${table.at})) from ${table})`,
  }) as unknown as { returning: (columns: object) => Promise<Array<{ seq: number | string }>> }
  const [row] = await inserted.returning({ seq: table.seq })
  await enqueue(req, change, Number(row!.seq))
}

type Select = {
  from: (table: unknown) => {
    where: (condition: unknown) => {
      orderBy: (order: unknown) => { limit: (most: number) => Promise<unknown[]> }
    }
  }
}

/** The newest change of one document, as the transaction sees it. */
export const lastChange = async (
  req: PayloadRequest,
  collection: string,
  id: number | string,
): Promise<ChangeRow | undefined> => {
  const table = adapterOf(req.payload).tables.public_changes as unknown as ChangeColumns
  const select = (await handleOf(req)).select() as unknown as Select
  const [row] = await select
    .from(table)
    .where(and(eq(table.targetCollection, collection), eq(table.targetId, String(id))))
    .orderBy(desc(table.seq))
    .limit(1)
  return row as ChangeRow | undefined
}
