import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

export const adapterOf = (payload: Payload): PostgresAdapter => payload.db as unknown as PostgresAdapter

/** The main table of a collection, quoted. */
export const tableOf = (payload: Payload, slug: string): string => {
  const { schemaName, tableNameMap } = adapterOf(payload)
  return `"${schemaName ?? 'public'}"."${tableNameMap.get(slug.replaceAll('-', '_')) ?? slug}"`
}
