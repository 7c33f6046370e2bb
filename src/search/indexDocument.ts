import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

import { createLocalReq } from 'payload'

import { sql } from '@payloadcms/db-postgres/drizzle'

import { handleOf } from '../engine/cases.js'
import { configOf } from '../engine/texts.js'
import { array, type Runs } from './database.js'
import { facetsIn } from './facetsOf.js'
import { INDEX_VERSION, searchOf } from './install.js'
import { facetsOf, fieldsOf, localesOf } from './options.js'
import { lexiconOf } from './stems.js'
import { textOf } from './textOf.js'
import { keysOf, vectorOf } from './vector.js'
import { wordsOf } from './words.js'

type Doc = Record<string, unknown>

/** A request of nobody's inside the transaction of `req`: what it reads, everybody may. */
const strangerIn = async (req: PayloadRequest): Promise<PayloadRequest> => {
  const stranger = await createLocalReq({ context: {}, req: { headers: new Headers() } }, req.payload)
  stranger.user = null
  stranger.transactionID = req.transactionID
  return stranger
}

const readPublic = async (
  req: PayloadRequest,
  collection: string,
  id: number | string,
): Promise<Doc | null> =>
  (await req.payload.findByID({
    collection: collection as CollectionSlug,
    id,
    depth: 0,
    disableErrors: true,
    fallbackLocale: false,
    locale: 'all',
    overrideAccess: false,
    req,
  })) as unknown as Doc | null

const remove = (db: Runs, collection: string, id: number | string): Promise<unknown> =>
  db.execute(
    sql`delete from polkka_search.documents where collection = ${collection} and doc_id = ${String(id)}`,
  )

const momentOf = (value: unknown): string | null => (value ? new Date(value as string).toISOString() : null)

const writeLocale = async (
  db: Runs,
  payload: Payload,
  { collection, doc, facets }: Indexed,
  locale: string,
): Promise<void> => {
  const { flattenedFields } = configOf(payload, collection)
  const text = textOf(flattenedFields, doc, locale, fieldsOf(payload, collection))
  if (!text) return
  const { body, keywords, summary, title } = text
  const words = Object.values(text).flatMap((part) => wordsOf(part).map(({ word }) => word))
  const lexicon = await lexiconOf(db, locale, words)
  const titleKeys = keysOf(
    wordsOf(title).map(({ word }) => word),
    lexicon,
  )
  await db.execute(sql`
    insert into polkka_search.documents (collection, doc_id, locale, public_id, title, title_keys, summary, keywords,
      body, facets, lexemes, published_at, archived_at, version)
    values (${collection}, ${String(doc.id)}, ${locale}, ${doc.publicId ?? null}, ${title}, ${titleKeys}, ${summary},
      ${keywords}, ${body}, ${array(facets)}, ${vectorOf(locale, text, lexicon)}::tsvector,
      ${momentOf(doc.publishedAt)}::timestamptz, ${momentOf(doc.archivedAt)}::timestamptz, ${INDEX_VERSION})`)
}

/** What the index says of a public document in one language; null where it says nothing. */
export const searched = (payload: Payload, collection: string, doc: Doc, locale: string): null | object => {
  const { flattenedFields } = configOf(payload, collection)
  const text = textOf(flattenedFields, doc, locale, fieldsOf(payload, collection))
  return text && { publicId: doc.publicId ?? null, ...text }
}

/** A public document as the index takes it: in all languages, with the facets it belongs to. */
export type Indexed = { collection: string; doc: Doc; facets: string[] }

/** Writes a row for each language in which the document has a title. */
export const writeRows = async (db: Runs, payload: Payload, indexed: Indexed): Promise<void> => {
  for (const locale of localesOf(payload)) await writeLocale(db, payload, indexed, locale)
}

/**
 * Writes what the index says of a document anew, from what a stranger reads of it now, in the transaction of `req`.
 * What is not public is not there.
 */
export const indexDocument = async (
  req: PayloadRequest,
  collection: string,
  id: number | string,
): Promise<void> => {
  if (!searchOf(req.payload).ready) return
  const db = (await handleOf(req)) as unknown as Runs
  const stranger = await strangerIn(req)
  await remove(db, collection, id)
  const doc = await readPublic(stranger, collection, id)
  if (!doc) return
  const facets = await facetsIn(stranger, facetsOf(req.payload), collection, doc)
  await writeRows(db, req.payload, { collection, doc, facets })
}

/** Takes a document out of the index, in the transaction of `req`. */
export const forgetDocument = async (
  req: PayloadRequest,
  collection: string,
  id: number | string,
): Promise<void> => {
  if (searchOf(req.payload).ready) await remove((await handleOf(req)) as unknown as Runs, collection, id)
}
