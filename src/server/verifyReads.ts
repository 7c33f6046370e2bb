import type { Payload, PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres/drizzle'
import { isDeepStrictEqual } from 'node:util'

import { DOCUMENTS } from '../db/publicEpoch.js'
import { databaseOf } from '../db/tables.js'
import { asOfOneMoment, type Problem, type View } from '../engine/index.js'
import { readByPayload } from './reads/readByPayload.js'
import { shapeOf } from './reads/shape.js'

type Ready = { collection: string; id: string; locale: string; body: string }

const BATCH = 100

/** The kept answers of one collection and language after this id, as the view's transaction sees them. */
const readyAfter = async (
  { payload, req }: View,
  shape: string,
  last: Ready | undefined,
): Promise<Ready[]> => {
  const db = await databaseOf({ payload, ...req } as PayloadRequest)
  const { collection = '', id = '', locale = '' } = last ?? {}
  const { rows } = await db.execute(sql`
    select collection, id, locale, body::text as body from ${sql.raw(DOCUMENTS)}
    where shape = ${shape} and (collection, locale, id) > (${collection}, ${locale}, ${id})
    order by collection, locale, id limit ${BATCH}`)
  return rows as Ready[]
}

/** What Payload's own operation gives a stranger for these, by id. */
const toldOf = async ({ payload, req }: View, { collection, locale }: Ready, ids: readonly string[]) => {
  const known = Object.hasOwn(payload.collections, collection)
  const docs = known ? await readByPayload(payload, { collection, ids, locale }, req) : []
  return new Map(docs.map((doc) => [String(doc.id), JSON.parse(JSON.stringify(doc)) as unknown]))
}

const problemsOf = async (view: View, rows: readonly Ready[]): Promise<Problem[]> => {
  const told = await toldOf(
    view,
    rows[0]!,
    rows.map(({ id }) => id),
  )
  return rows.flatMap(({ body, collection, id, locale }) => {
    const doc = told.get(id)
    if (isDeepStrictEqual(doc, JSON.parse(body))) return []
    const what = doc ? 'another text than the public one' : 'a text that is not public'
    return [{ collection, id, problem: `${DOCUMENTS} holds ${what} (${locale || 'default language'})` }]
  })
}

/**
 * Are the answers that are kept ready for strangers what Payload would read? They are made of the public rows, so a
 * difference is somebody's who wrote into that table. As of one moment, beside a server at work.
 */
export const verifyReads = (payload: Payload, progress: (line: string) => void = () => {}) =>
  asOfOneMoment(payload, async (view): Promise<{ ready: number; problems: Problem[] }> => {
    const shape = shapeOf(payload)
    const problems: Problem[] = []
    let ready = 0
    for (let rows = await readyAfter(view, shape, undefined); rows.length > 0;) {
      const { collection, locale } = rows[0]!
      const alike = rows.filter((row) => row.collection === collection && row.locale === locale)
      problems.push(...(await problemsOf(view, alike)))
      ready += alike.length
      if (ready % 10_000 < alike.length) progress(`${ready} kept answers ...`)
      rows = await readyAfter(view, shape, alike.at(-1))
    }
    return { ready, problems }
  })
