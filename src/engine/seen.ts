import type { PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'

import { buildQuery } from '@payloadcms/drizzle'
import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import { unionAll } from '@payloadcms/db-postgres/drizzle/pg-core'

import { adapterOf, type Database, databaseOf } from '../db/tables.js'
import { eachNamed } from './files.js'
import { optionsOf } from './instance.js'
import { isRow, type Row } from './row.js'
import { configOf, parseId } from './texts.js'

/** Documents under review that a text names: their ids by collection, each with the field that names it first. */
export type Named = ReadonlyMap<string, ReadonlyMap<number | string, string>>

/** What these fields name, in whatever field, row and language. */
export const namedIn = (
  req: PayloadRequest,
  { flattenedFields }: SanitizedCollectionConfig,
  text: Row,
): Named => {
  const named = new Map<string, Map<number | string, string>>()
  for (const field of flattenedFields)
    eachNamed(req.payload, [field], text, (slug, value) => {
      const given = isRow(value) ? value.id : value
      const isId = typeof given === 'number' || typeof given === 'string'
      const id = isId && isGoverned(req, slug) ? parseId(req, slug, given) : null
      if (id === null) return
      const ids = named.get(slug) ?? new Map<number | string, string>()
      if (!ids.has(id)) ids.set(id, field.name)
      named.set(slug, ids)
    })
  return named
}

const isGoverned = ({ payload }: PayloadRequest, slug: string): boolean =>
  Object.hasOwn(optionsOf(payload).collections, slug)

/** The first without what is named in the second. */
export const withoutNamed = (named: Named, known: Named): Named =>
  new Map(
    [...named]
      .map(
        ([slug, ids]) =>
          [slug, new Map([...ids].filter(([id]) => known.get(slug)?.has(id) !== true))] as const,
      )
      .filter(([, ids]) => ids.size > 0),
  )

type Built = { joins: { condition: SQL; table: unknown; type?: 'leftJoin' }[]; where?: SQL }
type Select = { leftJoin: (table: unknown, on: SQL) => Select; where: (condition?: SQL) => Select }
type Seen = { id: number | string; slug: string }

const keyOf = ({ id, slug }: Seen): string => `${slug}/${id}`

type Asked = { ids: ReadonlyMap<number | string, string>; sight: Where | boolean; slug: string }

/** Those of a collection that the caller may read. */
const selectSeen = (req: PayloadRequest, db: Database, { ids, sight, slug }: Asked): Select => {
  const adapter = adapterOf(req.payload)
  const tableName = adapter.tableNameMap.get(slug.replaceAll('-', '_'))!
  const of: Where = { id: { in: [...ids.keys()] } }
  const where = structuredClone(typeof sight === 'object' ? { and: [of, sight] } : of)
  const fields = configOf(req.payload, slug).flattenedFields
  const asked = { adapter, fields, locale: req.locale, tableName, where }
  const { joins, where: condition } = buildQuery(asked as never) as unknown as Built
  const table = adapter.tables[tableName] as unknown as { id: unknown }
  const row = { id: sql<string>`${table.id}::text`.as('id'), slug: sql<string>`${slug}::text`.as('slug') }
  const start = db.select(row).from(table as never) as unknown as Select
  return joins.reduce((query, { condition: on, table: to }) => query.leftJoin(to, on), start).where(condition)
}

/** What of this is there for the caller, all of it asked for by one statement. */
const seenOf = async (req: PayloadRequest, named: Named): Promise<Seen[]> => {
  const asked = await Promise.all(
    [...named].map(async ([slug, ids]): Promise<Asked> => {
      const sight = await configOf(req.payload, slug).access.read({ req })
      return { ids, sight, slug }
    }),
  )
  const db = await databaseOf(req)
  const [first, second, ...others] = asked
    .filter(({ sight }) => sight !== false)
    .map((each) => selectSeen(req, db, each) as never)
  if (first === undefined) return []
  const rows: unknown = await (second === undefined ? first : unionAll(first, second, ...others))
  return rows as Seen[]
}

/** The field that names a document which is not there for the caller. */
export const unseenIn = async (req: PayloadRequest, named: Named): Promise<string | undefined> => {
  if (named.size === 0) return undefined
  const seen = new Set((await seenOf(req, named)).map(keyOf))
  for (const [slug, ids] of named)
    for (const [id, field] of ids) if (!seen.has(keyOf({ id, slug }))) return field
  return undefined
}
