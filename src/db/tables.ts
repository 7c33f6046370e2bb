import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

export const adapterOf = (payload: Payload): PostgresAdapter => payload.db as unknown as PostgresAdapter

export type Database = PostgresAdapter['drizzle']

type Asking = Pick<PayloadRequest, 'payload' | 'transactionID'>

/** The database inside the transaction of who asks; undefined where none is open. */
export const sessionOf = async ({ payload, transactionID }: Asking): Promise<Database | undefined> => {
  const id = await transactionID
  return id === undefined ? undefined : (adapterOf(payload).sessions[id]?.db as Database | undefined)
}

/** The database inside the transaction of who asks, or outside any where none is open. */
export const databaseOf = async (asking: Asking): Promise<Database> =>
  (await sessionOf(asking)) ?? adapterOf(asking.payload).drizzle

/** Can this be the id of a row, where ids are numbers? Their columns hold no more. */
export const isRowId = (id: unknown): id is number =>
  typeof id === 'number' && Number.isInteger(id) && id > 0 && id < 2 ** 31

/** The main table of a collection, quoted. */
export const tableOf = (payload: Payload, slug: string): string => {
  const { schemaName, tableNameMap } = adapterOf(payload)
  return `"${schemaName ?? 'public'}"."${tableNameMap.get(slug.replaceAll('-', '_')) ?? slug}"`
}
