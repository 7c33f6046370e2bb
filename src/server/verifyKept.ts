import type { Payload, PayloadRequest } from 'payload'

import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import { isDeepStrictEqual } from 'node:util'

import { databaseOf } from '../db/tables.js'
import { asOfOneMoment, type Problem, type View } from '../engine/index.js'
import type { Doc } from './reads/documents.js'
import { readByPayload } from './reads/readByPayload.js'

/** One row of a table that is made out of public documents. */
export type Kept = { collection: string; id: string; locale: string; said: unknown }

/** A table that is made out of public documents, in the order of collection, locale and id. */
export interface KeptTable {
  name: string
  after: (last: Pick<Kept, 'collection' | 'id' | 'locale'>) => SQL
  /** The languages to read a row's document in. @default the row's own */
  readIn?: string
  /** What the row should say, of the document as a stranger reads it. */
  saysOf: (doc: Doc, row: Kept) => unknown
}

const START = { collection: '', id: '', locale: '' }

const problemsOf = async (
  { payload, req }: View,
  { name, readIn, saysOf }: KeptTable,
  rows: readonly Kept[],
): Promise<Problem[]> => {
  const { collection, locale } = rows[0]!
  const ids = [...new Set(rows.map(({ id }) => id))]
  const asked = { collection, ids, locale: readIn ?? locale }
  const known = Object.hasOwn(payload.collections, collection)
  const docs = known ? await readByPayload(payload, asked, req as Partial<PayloadRequest>) : []
  const told = new Map(docs.map((doc) => [String(doc.id), doc]))
  return rows.flatMap((row) => {
    const doc = told.get(row.id)
    if (doc && isDeepStrictEqual(saysOf(doc, row), row.said)) return []
    const what = doc ? 'another text than the public one' : 'a text that is not public'
    return [{ collection, id: row.id, problem: `${name} holds ${what} (${locale || 'default language'})` }]
  })
}

/**
 * Does a table that is made out of the public rows say what they say? A difference is somebody's who wrote into it. As
 * of one moment, beside a server at work.
 */
export const verifyKept = (
  payload: Payload,
  table: KeptTable,
  progress: (line: string) => void = () => {},
): Promise<{ ready: number; problems: Problem[] }> =>
  asOfOneMoment(payload, async (view) => {
    const db = await databaseOf({ payload, ...view.req } as PayloadRequest)
    const after = async (last: Parameters<KeptTable['after']>[0]): Promise<Kept[]> =>
      (await db.execute(table.after(last))).rows as Kept[]
    const problems: Problem[] = []
    let ready = 0
    const [{ there }] = (await db.execute(sql`select to_regclass(${table.name}) is not null as there`))
      .rows as [{ there: boolean }]
    // Made by the first start of a server.
    if (!there) return { ready, problems }
    for (let rows = await after(START); rows.length > 0;) {
      const { collection, locale } = rows[0]!
      const alike = rows.filter((row) => row.collection === collection && row.locale === locale)
      problems.push(...(await problemsOf(view, table, alike)))
      ready += alike.length
      if (ready % 10_000 < alike.length) progress(`${ready} rows of ${table.name} ...`)
      rows = await after(alike.at(-1)!)
    }
    return { ready, problems }
  })
