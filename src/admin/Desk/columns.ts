import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { CollectionSlug, FlattenedField, Payload } from 'payload'

import { sql } from '@payloadcms/db-postgres/drizzle'

type Columns = Record<string, { name: string } | undefined>

const adapterOf = (payload: Payload) => payload.db as unknown as PostgresAdapter

/** A table by the name the adapter knows it by, quoted, with its columns; null where there is none. */
const table = (payload: Payload, name: string): { sql: SQL; columns: Columns } | null => {
  const { schemaName, tables } = adapterOf(payload)
  const columns = (tables as unknown as Record<string, Columns | undefined>)[name]
  if (!columns) return null
  const known = sql.identifier(name)
  return { columns, sql: schemaName ? sql`${sql.identifier(schemaName)}.${known}` : sql`${known}` }
}

/** Where the working copies of a collection are: its versions, their texts in each language and their relations. */
export const workingTables = (payload: Payload, slug: string) => {
  const adapter = adapterOf(payload)
  const snake = slug.replaceAll('-', '_')
  const name = adapter.tableNameMap.get(`_${snake}${adapter.versionsSuffix}`) ?? `_${snake}_v`
  return {
    versions: table(payload, name),
    texts: table(payload, `${name}${adapter.localesSuffix}`),
    relations: table(payload, `${name}${adapter.relationshipsSuffix}`),
  }
}

/** A field of a document that stands at its top, by name. */
const topField = (payload: Payload, slug: string, name: string): FlattenedField | undefined =>
  payload.collections[slug as CollectionSlug]?.config.flattenedFields.find((field) => field.name === name)

/** Names the value `id` in one of these relationship fields of a version `v`. */
export const names = (
  payload: Payload,
  slug: string,
  fields: readonly string[],
  relationTo: string,
  id: string,
): SQL[] => {
  const { relations, versions } = workingTables(payload, slug)
  return fields.flatMap((name) => {
    const field = topField(payload, slug, name)
    if (field?.type !== 'relationship' || field.relationTo !== relationTo) return []
    const own = versions?.columns[`version_${name}`]
    if (!field.hasMany) return own ? [sql`v.${sql.identifier(own.name)}::text = ${id}`] : []
    const target = relations?.columns[`${relationTo}ID`]
    if (!relations || !target) return []
    return [
      sql`exists (select 1 from ${relations.sql} x where x.parent_id = v.id and x.path = ${`version.${name}`}
        and x.${sql.identifier(target.name)}::text = ${id})`,
    ]
  })
}

/** Has a title in this language, in a version `v`; null where titles are not localized. */
export const titledIn = (payload: Payload, slug: string, titleField: string, locale: string): SQL | null => {
  const { texts } = workingTables(payload, slug)
  const title = texts?.columns[`version_${titleField}`]
  if (!texts || !title) return null
  return sql`exists (select 1 from ${texts.sql} l where l._parent_id = v.id and l._locale::text = ${locale}
    and btrim(l.${sql.identifier(title.name)}) <> '')`
}
