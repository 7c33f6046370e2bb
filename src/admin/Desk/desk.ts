import { sql } from '@payloadcms/db-postgres/drizzle'

import type { Act } from '../../workflow/define.js'
import type { Person } from '../../workflow/view.js'
import type { Reader } from '../Welcome/rows.js'

import { tableOf } from '../../db/tables.js'
import { optionsOf } from '../../engine/instance.js'
import { array, drizzleOf, rowsOf } from '../../search/database.js'
import { reviewingRoles, stepsThat } from '../../workflow/acts.js'
import { type Chosen, fits } from './filters.js'
import { type DeskRow, describe } from './describe.js'
import { type About, SECTION_KEYS, type SectionKey, SECTIONS } from './sections.js'

/** A case as the desk's statement answers with it. Times are ISO strings. */
export type Found = {
  list: SectionKey
  total: number
  collection: string
  id: string
  state: string
  revision: number
  round: number
  assignee: Person | null
  due: string | null
  when: string | null
}

/** What an address asks of the desk. `only` shows one list whole, in pages. */
export type Asked = { chosen?: Chosen; only?: SectionKey; page?: number; now?: Date }
export type DeskList = { key: SectionKey; always: boolean; rows: DeskRow[]; total: number }

/** Rows of each list, and of a list shown alone. */
const SOME = 12
export const PAGE = 50

const iso = (column: string) =>
  sql`to_char(r.${sql.identifier(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** May this person approve? Only they have a desk, and all of it may be read by them. */
export const isReviewer = ({ payload, user }: Reader): boolean => {
  const { rolesOf, seeAll, table } = optionsOf(payload)
  const by = reviewingRoles(table)
  const roles = rolesOf(user)
  return roles.some((role) => by.includes(role)) && roles.some((role) => seeAll.includes(role))
}

const aboutOf = ({ payload, user }: Reader, now: Date): About => ({
  me: String(user.id),
  now,
  states: (act: Act, end) =>
    stepsThat(optionsOf(payload).table, act).flatMap(([, step]) =>
      end === 'to' ? [step.to] : [...step.from],
    ),
})

/** One statement for all lists: the longest wait first in each. */
const findCases = (reader: Reader, { chosen = {}, now = new Date(), only, page = 1 }: Asked) => {
  const { payload } = reader
  const about = aboutOf(reader, now)
  const [limit, offset] = only ? [PAGE, (page - 1) * PAGE] : [SOME, 0]
  const lists = (only ? [only] : SECTION_KEYS).map((key) => {
    const { by, where } = SECTIONS[key]
    return sql`(select ${key} as list, (count(*) over ())::int as total, r.target_collection as collection,
      r.target_id as id, r.state, r.revision::int as revision, coalesce(r.round, 0)::int as round, r.assignee,
      ${iso('due_at')} as due, ${iso(by)} as when from fitting r where ${where(about)}
      order by r.${sql.identifier(by)} nulls last, r.submitted_at, r.id limit ${limit} offset ${offset})`
  })
  const governed = array(Object.keys(optionsOf(payload).collections))
  return rowsOf<Found>(
    drizzleOf(payload),
    sql`with fitting as (select * from ${sql.raw(tableOf(payload, 'reviews'))} r
      where r.target_collection = any(${governed}) and ${fits(payload, chosen)})
      ${sql.join(lists, sql` union all `)}`,
  )
}

/** The desk of one who approves: what waits, the longest wait first. Null for everybody else. */
export const deskOf = async (reader: Reader, asked: Asked = {}): Promise<DeskList[] | null> => {
  if (!isReviewer(reader)) return null
  const cases = await findCases(reader, asked)
  const rows = await describe(reader, cases)
  const lists = (asked.only ? [asked.only] : SECTION_KEYS).map((key) => ({
    key,
    always: asked.only !== undefined || SECTIONS[key].always === true,
    rows: rows.filter(({ list }) => list === key),
    total: cases.find(({ list }) => list === key)?.total ?? 0,
  }))
  return lists.filter(({ always, rows: some }) => always || some.length > 0)
}
