import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq } from 'payload'

import { parseId } from '../engine/texts.js'
import { drizzleOf, type Nests, rowsOf, type Runs } from './database.js'
import { type Asked, type Filter, findHits, type Found, type Hit } from './hits.js'
import { highlight } from './highlight.js'
import type { SearchInput } from './input.js'
import { searchOf } from './install.js'
import { type Labelled, labelsOf, tagsOf } from './labels.js'
import { facetsOf } from './options.js'
import { parseQuery, queriesOf, telling, type Term, wideOf } from './query.js'
import { type Lexicon, lexiconOf } from './stems.js'
import { nearestWord } from './typos.js'
import { keysOf } from './vector.js'
import { cleaned, wordsOf } from './words.js'

/** One document that was found, in the language that fits best. */
export type SearchDoc = {
  collection: string
  id: number | string
  publicId: string | null
  locale: string
  title: string
  summary: string
  /** Escaped HTML with `<mark>`; only what holds a word that was asked for. */
  highlights: { title?: string; summary?: string; body?: string }
  score: number
  publishedAt: string | null
  archivedAt: string | null
}

export type SearchAnswer = {
  docs: SearchDoc[]
  totalDocs: number
  limit: number
  page: number
  totalPages: number
  hasPrevPage: boolean
  hasNextPage: boolean
  facets: Record<string, Array<Labelled & { count: number }>>
  /** True where no document had all the words: these have some. */
  relaxed?: true
  /** What was searched in place of words that nothing was found for. */
  suggestion?: string
}

/** A question in one language: its terms and their forms. */
type Reading = { locale: string; terms: Term[]; lexicon: Lexicon }

const LONGEST_WAIT = '4s'
const LONGEST_GUESS = '1s'
const TIMED_OUT = '57014'
/** Of trigrams in common: two letters swapped in a short word leave few. */
const LEAST_LIKENESS = 0.3

const reading = async (db: Runs, locale: string, terms: Term[]): Promise<Reading> => {
  const lexicon = await lexiconOf(
    db,
    locale,
    terms.flatMap(({ words }) => words),
  )
  return { locale, terms: telling(terms, lexicon), lexicon }
}

const readingsOf = async (db: Runs, locales: readonly string[], terms: Term[]): Promise<Reading[]> => {
  const readings: Reading[] = []
  for (const locale of locales) readings.push(await reading(db, locale, terms))
  return readings
}

const askedOf = ({ lexicon, locale, terms }: Reading, join: 'and' | 'or'): Asked => ({
  locale,
  keys: keysOf(
    terms.flatMap(({ words }) => words),
    lexicon,
  ),
  queries: queriesOf(terms, lexicon, join),
})

/** A guess that takes too long is none: the answer goes on without it. */
const inTime = async <Result>(db: Nests, work: (db: Runs) => Promise<Result>): Promise<null | Result> => {
  try {
    return await db.transaction(async (within) => {
      await within.execute(sql.raw(`set local statement_timeout = '${LONGEST_GUESS}'`))
      const result = await work(within)
      await within.execute(sql.raw(`set local statement_timeout = '${LONGEST_WAIT}'`))
      return result
    })
  } catch (error) {
    if ((error as { cause?: { code?: string } }).cause?.code === TIMED_OUT) return null
    throw error
  }
}

/** Puts in place of each word that nothing is found for the nearest one that there is. */
const corrected = async (db: Nests, { lexicon, locale, terms }: Reading): Promise<Term[] | null> => {
  let changed = false
  const next: Term[] = []
  for (const term of terms) {
    const query = term.negated || term.phrase ? null : wideOf(term, lexicon)
    const [known] = query
      ? await rowsOf<{ found: boolean }>(
          db,
          sql`select exists (select from polkka_search.documents
            where locale = ${locale} and lexemes @@ ${query}::tsquery) as found`,
        )
      : [{ found: true }]
    const near = known?.found
      ? null
      : await inTime(db, (within) => nearestWord(within, locale, term.words[0]!))
    if (near !== null) changed = true
    next.push(near === null ? term : { ...term, words: [near] })
  }
  return changed ? next : null
}

const shownTerms = (terms: Term[]): string =>
  terms
    .map(
      ({ negated, phrase, words }) =>
        `${negated ? '-' : ''}${phrase ? `"${words.join(' ')}"` : words.join(' ')}`,
    )
    .join(' ')

type Looked = { found: Found; readings: Reading[]; relaxed?: true; suggestion?: string }

/** All the words; else with misspelt ones put right; else any of the words. */
const look = async (
  db: Nests,
  { limit, locales, page, q }: SearchInput,
  filters: Filter[],
  typos: boolean,
): Promise<Looked> => {
  const terms = parseQuery(cleaned(q))
  const everything = cleaned(q).trim() === ''
  const find = (readings: Reading[], join: 'and' | 'or') =>
    findHits(
      db,
      readings.map((one) =>
        everything ? { locale: one.locale, keys: '', queries: null } : askedOf(one, join),
      ),
      filters,
      { limit, page },
    )
  let readings = await readingsOf(db, locales, terms)
  let found = await find(readings, 'and')
  if (found.base > 0 || everything) return { found, readings }

  let suggestion: string | undefined
  for (const one of typos ? [...readings] : []) {
    const right = await corrected(db, one)
    if (!right || suggestion !== undefined) continue
    suggestion = shownTerms(right)
    readings = await readingsOf(db, locales, right)
  }
  const said = suggestion === undefined ? {} : { suggestion }
  if (suggestion !== undefined) found = await find(readings, 'and')
  if (found.base > 0) return { found, readings, ...said }
  if (readings.every((one) => one.terms.filter(({ negated }) => !negated).length < 2))
    return { found, readings }
  found = await find(readings, 'or')
  return found.base > 0 ? { found, readings, ...said, relaxed: true } : { found, readings }
}

type Row = {
  collection: string
  doc_id: string
  locale: string
  public_id: string | null
  title: string
  summary: string
  body: string
  published_at: string | null
  archived_at: string | null
}

/** Of longer texts the beginning is looked through for words to mark. */
const LOOKED_THROUGH = 20_000

const rowsOfHits = (db: Runs, hits: Hit[]): Promise<Row[]> =>
  rowsOf<Row>(
    db,
    sql`select collection, doc_id, locale, public_id, title, summary, left(body, ${LOOKED_THROUGH}) as body,
        to_json(published_at at time zone 'UTC') #>> '{}' as published_at,
        to_json(archived_at at time zone 'UTC') #>> '{}' as archived_at
      from polkka_search.documents
      where (collection, doc_id, locale) in (
        select collection, doc_id, locale from json_to_recordset(${JSON.stringify(hits)}::json)
          as hit (collection text, doc_id text, locale text))`,
  )

const momentOf = (value: string | null): string | null =>
  value === null ? null : new Date(`${value}Z`).toISOString()

const highlightsOf = (
  { body, summary, title }: Row,
  terms: Term[],
  lexicon: Lexicon,
): SearchDoc['highlights'] => {
  const all = {
    title: highlight(title, terms, lexicon),
    summary: highlight(summary, terms, lexicon),
    body: highlight(body, terms, lexicon, { snippets: true }),
  }
  return Object.fromEntries(Object.entries(all).filter(([, text]) => text !== null))
}

const docsOf = async (req: PayloadRequest, db: Runs, { found, readings }: Looked): Promise<SearchDoc[]> => {
  const rows = found.hits.length === 0 ? [] : await rowsOfHits(db, found.hits)
  const lexicons = new Map<string, Lexicon>()
  for (const { locale, terms } of readings) {
    if (terms.length === 0) continue
    const texts = rows
      .filter((row) => row.locale === locale)
      .flatMap(({ body, summary, title }) => [title, summary, body])
    const words = [
      ...texts.flatMap((text) => wordsOf(text).map(({ word }) => word)),
      ...terms.flatMap((one) => one.words),
    ]
    lexicons.set(locale, await lexiconOf(db, locale, words))
  }
  const keyOf = ({ collection, doc_id, locale }: Hit | Row) => `${collection}/${doc_id}/${locale}`
  const byKey = new Map(rows.map((row) => [keyOf(row), row]))
  return found.hits.flatMap((hit) => {
    const row = byKey.get(keyOf(hit))
    const lexicon = lexicons.get(hit.locale)
    if (!row) return []
    const { terms = [] } = readings.find(({ locale }) => locale === hit.locale) ?? {}
    return [
      {
        collection: row.collection,
        id: parseId(req, row.collection, row.doc_id) ?? row.doc_id,
        publicId: row.public_id,
        locale: row.locale,
        title: row.title,
        summary: row.summary,
        highlights: lexicon ? highlightsOf(row, terms, lexicon) : {},
        score: Math.round(hit.score * 1000) / 1000,
        publishedAt: momentOf(row.published_at),
        archivedAt: momentOf(row.archived_at),
      },
    ]
  })
}

const facetAnswer = (
  req: PayloadRequest,
  { counts }: Found,
  labels: Map<string, Labelled>,
): SearchAnswer['facets'] =>
  Object.fromEntries(
    ['collection', ...Object.keys(facetsOf(req.payload))].map((name) => [
      name,
      counts
        .filter(({ tag }) => tag.startsWith(`${name}:`) && labels.has(tag))
        .map(({ count, tag }) => ({ ...labels.get(tag)!, count }))
        .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'fi')),
    ]),
  )

/** Answers a question as a stranger's, whoever asks. */
export const search = async (req: PayloadRequest, input: SearchInput): Promise<SearchAnswer> => {
  const { limit, page } = input
  const { typos } = searchOf(req.payload)
  const stranger = await createLocalReq({ context: {}, req: { headers: new Headers() } }, req.payload)
  stranger.user = null
  const locale = input.locales[0]!
  const filters: Filter[] = []
  for (const [name, values] of Object.entries(input.filters))
    filters.push({ name, tags: await tagsOf(stranger, name, values, locale) })
  const { docs, looked } = await drizzleOf(req.payload).transaction(
    async (tx) => {
      await tx.execute(sql.raw(`set local statement_timeout = '${LONGEST_WAIT}'`))
      // The planner does not know that reading each text costs more than reading the index: twelve times, when most match.
      await tx.execute(sql.raw('set local enable_seqscan = off'))
      if (typos) await tx.execute(sql.raw(`set local pg_trgm.word_similarity_threshold = ${LEAST_LIKENESS}`))
      const looked = await look(tx, input, filters, typos)
      return { looked, docs: await docsOf(stranger, tx, looked) }
    },
    { accessMode: 'read only', isolationLevel: 'repeatable read' },
  )
  const { counts, total } = looked.found
  const top = [...counts].sort((a, b) => b.count - a.count).map(({ tag }) => tag)
  const totalPages = Math.max(1, Math.ceil(total / limit))
  return {
    docs,
    totalDocs: total,
    limit,
    page,
    totalPages,
    hasPrevPage: page > 1,
    hasNextPage: page < totalPages,
    facets: facetAnswer(req, looked.found, await labelsOf(stranger, top, locale)),
    ...(looked.relaxed ? { relaxed: true as const } : {}),
    ...(looked.suggestion === undefined ? {} : { suggestion: looked.suggestion }),
  }
}
