import type { Payload, PayloadRequest } from 'payload'

import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import { sql } from '@payloadcms/db-postgres/drizzle'

import { adapterOf } from '../../db/tables.js'
import { handleOf, readCase, waitTurn } from '../cases.js'
import { engineOf } from '../instance.js'
import { availableLocales, mainText, type Stored, textHash } from '../texts.js'
import { append, FEED_TURN } from './append.js'

const AT_ONCE = 100

type Ids = { rows: Array<{ id: number | string }> }

/** Public documents of which the feed knows nothing. */
const unknownTo = async (
  payload: Payload,
  handle: { execute: (statement: unknown) => Promise<unknown> },
  slug: string,
): Promise<Array<number | string>> => {
  const { tableNameMap, tables } = adapterOf(payload)
  const table = tables[tableNameMap.get(slug.replaceAll('-', '_'))!]
  const found = await handle.execute(
    sql`select d.id from ${table} d where d._status = 'published' and not exists
      (select 1 from ${tables.public_changes} c where c.target_collection = ${slug} and c.target_id = d.id::text)
      order by d.id limit ${AT_ONCE}`,
  )
  return (found as Ids).rows.map(({ id }) => id)
}

const tellFound = async (req: PayloadRequest, slug: string, id: number | string): Promise<void> => {
  const text: Stored | null = await mainText(req, slug, id)
  const it = await readCase(req, { collection: slug, id })
  if (!text) return
  await append(req, {
    kind: 'publish',
    targetCollection: slug,
    targetId: String(id),
    publicId: it?.publicId ?? null,
    revision: it?.liveRevision ?? null,
    contentHash: textHash(req.payload, slug, text),
    availableLocales: availableLocales(req.payload, slug, text),
  })
}

const tellSome = async (payload: Payload, slug: string): Promise<void> => {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    await waitTurn(req, FEED_TURN)
    for (const id of await unknownTo(payload, await handleOf(req), slug)) await tellFound(req, slug, id)
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/** Tells the feed of what was public before there was a feed, or before there was a review; once, however often it runs. */
export const completeFeed = async (payload: Payload): Promise<void> => {
  const { drizzle, tables } = adapterOf(payload)
  const ready = await drizzle.execute(sql`select to_regclass('public_changes') is not null as ready`)
  if (!tables.public_changes || !(ready.rows[0] as { ready: boolean }).ready) return
  for (const slug of Object.keys(engineOf(payload).collections)) {
    while ((await unknownTo(payload, drizzle as never, slug)).length > 0) await tellSome(payload, slug)
  }
}
