import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'

/** Whatever runs a statement: the database, or one transaction on it. */
export type Runs = { execute: (statement: SQL) => Promise<unknown> }

/** A database or transaction in which another can be begun. */
export type Nests = Runs & { transaction: PostgresAdapter['drizzle']['transaction'] }

export const drizzleOf = (payload: Payload): Nests =>
  (payload.db as unknown as PostgresAdapter).drizzle as never

/** The rows that a statement answers with. */
export const rowsOf = async <Row>(db: Runs, statement: SQL): Promise<Row[]> =>
  ((await db.execute(statement)) as { rows: Row[] }).rows

/** A list as one array parameter. */
export const array = (values: readonly string[]): SQL => sql`${sql.param([...values])}::text[]`
