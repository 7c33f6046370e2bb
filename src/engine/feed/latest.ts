import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

import { createLocalReq } from 'payload'
import { sql } from '@payloadcms/db-postgres/drizzle'

import { adapterOf } from '../../db/tables.js'
import { handleOf, waitTurn } from '../cases.js'
import { inTransaction } from '../inTransaction.js'
import { FEED_TURN, type Kind } from './append.js'
import { type PublicChange, shown } from './read.js'

export type Latest = {
  /** Of these collections. */
  collections: readonly string[]
  limit: number
  /** Changes after this number, oldest first; without it the newest first. */
  after?: number
  from?: Date
  /** Before this moment. */
  before?: Date
  /** This one document. */
  id?: string
  /** Only what is public in this language. */
  locale?: string
}

type Row = {
  seq: string
  kind: Kind
  target_collection: string
  target_id: string
  public_id: string | null
  revision: string | null
  content_hash: string | null
  at: string
  available_locales: string[]
  reason: string | null
  successor: string | null
}

/** What became of each document last: one change a document. */
export const latestChanges = async (payload: Payload, asked: Latest): Promise<PublicChange[]> => {
  const { after, before, collections, from, id, limit, locale } = asked
  const table = adapterOf(payload).tables.public_changes
  const slugs = sql.join(
    collections.map((slug) => sql`${slug}`),
    sql`, `,
  )
  const { rows } = await adapterOf(payload).drizzle.execute(sql`
    select * from ${table} c where c.target_collection in (${slugs})
      and not exists (select 1 from ${table} n where n.target_collection = c.target_collection
        and n.target_id = c.target_id and n.seq > c.seq)
      ${after === undefined ? sql`` : sql`and c.seq > ${after}`}
      ${from ? sql`and c.at >= ${from.toISOString()}` : sql``}
      ${before ? sql`and c.at < ${before.toISOString()}` : sql``}
      ${id === undefined ? sql`` : sql`and c.target_id = ${id}`}
      ${locale ? sql`and c.available_locales @> ${JSON.stringify([locale])}::jsonb` : sql``}
    order by c.seq ${after === undefined ? sql`desc` : sql`asc`} limit ${limit}`)
  return (rows as Row[]).map(({ seq, target_collection, target_id, public_id, ...row }) =>
    shown(payload, {
      ...row,
      seq: Number(seq),
      targetCollection: target_collection,
      targetId: target_id,
      publicId: public_id,
      revision: row.revision === null ? null : Number(row.revision),
      contentHash: row.content_hash,
      availableLocales: row.available_locales,
    }),
  )
}

/** The time of the first change, if there was one. */
export const firstChangeAt = async (payload: Payload): Promise<Date | null> => {
  const table = adapterOf(payload).tables.public_changes
  const { rows } = await adapterOf(payload).drizzle.execute(sql`select min(at) as at from ${table}`)
  const at = (rows[0] as { at: string | null }).at
  return at === null ? null : new Date(at)
}

/** The time that it is, when every change of an earlier time can be seen. */
export const settledNow = async (payload: Payload): Promise<Date> => {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    await waitTurn(req, FEED_TURN, 'shared')
    const found = (await (await handleOf(req)).execute(sql`select clock_timestamp() as now`)) as {
      rows: Array<{ now: string }>
    }
    return new Date(found.rows[0]!.now)
  })
}

export type Document = Record<string, unknown> & { id: number | string }

/** The documents of these changes as strangers read them, by `collection/id`; what is public no more is not there. */
export const documentsOf = async (
  payload: Payload,
  changes: readonly PublicChange[],
  { depth, locale }: { depth: number; locale: string },
): Promise<Map<string, Document>> => {
  const found = new Map<string, Document>()
  const slugs = new Set(changes.map(({ collection }) => collection))
  for (const collection of slugs) {
    const ids = changes.filter((change) => change.collection === collection && !change.tombstone)
    const req: PayloadRequest = await createLocalReq({ locale: locale as never }, payload)
    const { docs } = await payload.find({
      collection: collection as CollectionSlug,
      depth,
      limit: 100,
      locale: locale as never,
      overrideAccess: false,
      pagination: false,
      req,
      where: { id: { in: ids.map(({ id }) => id) } },
    })
    for (const doc of docs as unknown as Document[]) found.set(`${collection}/${doc.id}`, doc)
  }
  return found
}
