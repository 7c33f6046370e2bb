import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'

import type { TsQueries } from './query.js'

import { array, rowsOf, type Runs } from './database.js'

/** What is looked for in one language; null: everything. */
export type Asked = { locale: string; queries: TsQueries | null; keys: string }

export type Filter = { name: string; tags: readonly string[] }

export type Hit = { collection: string; doc_id: string; locale: string; score: number }

export type Found = {
  /** Documents that match the words, whatever the filters. */
  base: number
  total: number
  hits: Hit[]
  counts: Array<{ tag: string; count: number }>
}

/** D (body), C, B (summary), A (title and keywords). */
const WEIGHTS = '{0.05, 0.2, 0.4, 1}'

const isHit = ({ locale, queries }: Asked): SQL =>
  queries === null
    ? sql`locale = ${locale}`
    : sql`(locale = ${locale} and lexemes @@ ${queries.match}::tsquery)`

/** Of more than so many only the title tells which comes first: to look into each text takes too long. */
const MOST_LOOKED_INTO = 2_000

/**
 * How well a document answers: its words in the very form count more than beginnings and parts of compounds; all of
 * them in the title more than scattered; a title that is what was asked most. What is archived comes somewhat later.
 */
const scoreOf = (asked: Asked): SQL => {
  const { keys, queries } = asked
  if (queries === null) return sql`0::real`
  return sql`((case when (select count(*) from polkka_search.documents where ${isHit(asked)}) > ${MOST_LOOKED_INTO}
        then case when strpos(title_keys, ${keys}) > 0 then 0.5 else 0 end
        else ts_rank(${WEIGHTS}, lexemes, ${queries.exact}::tsquery)
          + 0.3 * ts_rank(${WEIGHTS}, lexemes, ${queries.wide}::tsquery)
          + case when lexemes @@ ${queries.inTitle}::tsquery then 0.2 else 0 end end
      + case when title_keys = ${keys} then 1
          when starts_with(title_keys, ${keys}) then 0.2 else 0 end)
      * case when archived_at is null then 1 else 0.7 end)::real`
}

const joined = (parts: SQL[], by: SQL, empty: SQL): SQL => (parts.length === 0 ? empty : sql.join(parts, by))

const fits = (filters: Filter[]): SQL =>
  joined(
    filters.map(({ tags }) => sql`facets && ${array(tags)}`),
    sql` and `,
    sql`true`,
  )

/** A facet that is narrowed by is counted as if it were not, so that its other values can be added. */
const countsOf = (filters: Filter[]): SQL => {
  const rest = filters.map(({ name }) => sql`and not starts_with(tag, ${`${name}:`})`)
  const others = sql`select tag, count(*)::int as count from hits, unnest(facets) tag
    where ${fits(filters)} ${joined(rest, sql` `, sql``)} group by tag`
  const each = filters.map(
    ({ name }) => sql`select tag, count(*)::int as count from hits, unnest(facets) tag
      where ${fits(filters.filter((one) => one.name !== name))} and starts_with(tag, ${`${name}:`}) group by tag`,
  )
  return sql.join([others, ...each], sql` union all `)
}

/** One row a document: of several languages the one that fits best. */
const hitsOf = (asked: Asked[]): SQL => {
  const each = asked.map(
    (one) => sql`select collection, doc_id, locale, facets, published_at, ${scoreOf(one)} as score
      from polkka_search.documents where ${isHit(one)}`,
  )
  if (each.length === 1) return each[0]!
  return sql`select distinct on (collection, doc_id) * from (${sql.join(each, sql` union all `)}) each_locale
    order by collection, doc_id, score desc, array_position(${array(asked.map(({ locale }) => locale))}, locale)`
}

/** Finds, counts and orders in one statement, so that all of an answer is of one moment. */
export const findHits = async (
  db: Runs,
  asked: Asked[],
  filters: Filter[],
  { limit, page }: { limit: number; page: number },
): Promise<Found> => {
  const [found] = await rowsOf<{ found: Found }>(
    db,
    sql`with hits as materialized (${hitsOf(asked)})
    select json_build_object(
      'base', (select count(*) from hits),
      'total', (select count(*) from hits where ${fits(filters)}),
      'hits', (select coalesce(json_agg(page), '[]') from (
        select collection, doc_id, locale, score from hits where ${fits(filters)}
        order by score desc, published_at desc nulls last, collection, doc_id
        limit ${limit} offset ${(page - 1) * limit}) page),
      'counts', (select coalesce(json_agg(counted), '[]') from (${countsOf(filters)}) counted)
    ) as found`,
  )
  return found!.found
}
