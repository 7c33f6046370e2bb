import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'

import { sql } from '@payloadcms/db-postgres/drizzle'

import { array, drizzleOf, rowsOf } from '../../search/database.js'
import { type Dimension, DIMENSIONS, MOBILITY, OPEN_TO_ALL } from './dimensions.js'

export type Count = { id: string; code: string; label: string; count: number }
export type Coverage = {
  total: number
  mobility: number
  openToAll: number
  /** Practices with a title in each language. */
  written: Array<{ locale: string; count: number }>
  dimensions: Array<{ dimension: Dimension; counts: Count[] }>
}

type Table = Record<string, { name: string } | undefined>
const tablesOf = (payload: Payload) =>
  (payload.db as unknown as PostgresAdapter).tables as unknown as Record<string, Table | undefined>

/** Practices `p` that are public, with the codes they name: pairs of `practice` and `code`. */
const pairs = (payload: Payload, { broader, field }: Dimension): SQL => {
  const own = tablesOf(payload).practices?.[field]?.name
  const named = own
    ? sql`select p.id as practice, p.${sql.identifier(own)} as code from practices p where p._status = 'published'`
    : sql`select p.id as practice, x.codes_id as code from practices p
        join practices_rels x on x.parent_id = p.id and x.path = ${field} where p._status = 'published'`
  return broader
    ? sql`select n.practice, c.broader_id as code from (${named}) n join codes c on c.id = n.code`
    : named
}

/** All codes of the list that are in force or used, each with the number of public practices; none is zero. */
const countsOf = (payload: Payload, dimension: Dimension, locale: string): Promise<Count[]> =>
  rowsOf<Count>(
    drizzleOf(payload),
    sql`select c.id::text as id, c.code, coalesce(l.label, c.code) as label,
        count(distinct n.practice)::int as count
      from codes c
      left join codes_locales l on l._parent_id = c.id and l._locale::text = ${locale}
      left join (${pairs(payload, dimension)}) n on n.code = c.id
      where c.set = ${dimension.set}
      group by c.id, c.code, l.label, c.valid_to, c.order
      having c.valid_to is null or c.valid_to > now() or count(n.practice) > 0
      order by c.order, label`,
  )

type Sums = { total: number; mobility: number; open: number }

const sumsOf = async (payload: Payload): Promise<Sums> => {
  const [sums] = await rowsOf<Sums>(
    drizzleOf(payload),
    sql`select count(*)::int as total,
        count(*) filter (where c.code = ${MOBILITY})::int as mobility,
        count(*) filter (where exists (select 1 from practices_equity_features f
          where f.parent_id = p.id and f.value::text = any(${array(OPEN_TO_ALL)})))::int as open
      from practices p left join codes c on c.id = p.level_id where p._status = 'published'`,
  )
  return sums!
}

const writtenIn = (payload: Payload) =>
  rowsOf<{ locale: string; count: number }>(
    drizzleOf(payload),
    sql`select l._locale::text as locale, count(*)::int as count from practices_locales l
      join practices p on p.id = l._parent_id and p._status = 'published'
      where btrim(l.title) <> '' group by 1 order by 1`,
  )

/** What the public practices cover, counted by the database: one statement for each dimension. */
export const coverageOf = async (payload: Payload, locale: string): Promise<Coverage> => {
  const [sums, written, ...counts] = await Promise.all([
    sumsOf(payload),
    writtenIn(payload),
    ...DIMENSIONS.map((dimension) => countsOf(payload, dimension, locale)),
  ])
  return {
    total: sums.total,
    mobility: sums.mobility,
    openToAll: sums.open,
    written,
    dimensions: DIMENSIONS.map((dimension, at) => ({ dimension, counts: counts[at]! })),
  }
}
