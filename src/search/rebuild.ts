import type { Payload } from 'payload'

import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'

import { lockCase } from '../engine/cases.js'
import { optionsOf } from '../engine/instance.js'
import { drizzleOf, rowsOf } from './database.js'
import { indexDocument } from './indexDocument.js'
import { tableOf } from '../db/tables.js'
import { INDEX_VERSION, searchOf, watchTables } from './install.js'

type Target = { collection: string; id: number | string }

/** One at a time with the writers of the same document: its case is locked while its text is read and written. */
const reindex = async (payload: Payload, { collection, id }: Target): Promise<void> => {
  const req = await createLocalReq({ context: {} }, payload)
  await initTransaction(req)
  try {
    await lockCase(req, { collection, id })
    await indexDocument(req, collection, id)
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/** Public documents that have no row of this version (or, with `all`, every one), and rows of what is not public. */
const wrongIn = (payload: Payload, collection: string, all: boolean): SQL => {
  const table = sql.raw(tableOf(payload, collection))
  const row = sql`polkka_search.documents row where row.collection = ${collection} and row.doc_id = main.id::text`
  return sql`
    (select ${collection} as collection, to_json(main.id) as id from ${table} main where main._status = 'published'
      and (${all} or not exists (select from ${row} and row.version = ${INDEX_VERSION})) order by main.id)
    union all (select row.collection, to_json(row.doc_id) from polkka_search.documents row
      where row.collection = ${collection} and not exists (
        select from ${table} main where main.id::text = row.doc_id and main._status = 'published') group by row.collection, row.doc_id)`
}

/**
 * Writes the rows that are missing or of an older version; with `all`, every one. Rows of what is not public go. Safe
 * beside writers, and again. Where the tables are not made yet there is nothing to do.
 * @returns how many documents were looked at
 */
export const completeSearch = async (payload: Payload, { all = false } = {}): Promise<number> => {
  if (!searchOf(payload).ready) return 0
  const collections = Object.keys(optionsOf(payload).collections)
  if (!(await watchTables(payload, collections))) return 0
  const wrong = await rowsOf<Target>(
    drizzleOf(payload),
    sql.join(
      collections.map((slug) => wrongIn(payload, slug, all)),
      sql` union all `,
    ),
  )
  for (const target of wrong) await reindex(payload, target)
  return wrong.length
}
