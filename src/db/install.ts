import type { Payload } from 'payload'

import { sql } from '@payloadcms/db-postgres/drizzle'

import { adapterOf } from './tables.js'

/** Whoever puts objects of POLKKA into a database holds this lock: several processes may start together. */
const LOCK = 7_065_574

/** Runs statements that put objects into the database: all of them or none, one process at a time. */
export const install = (payload: Payload, statements: string): Promise<unknown> =>
  adapterOf(payload).drizzle.transaction(async (db) => {
    await db.execute(sql`select pg_advisory_xact_lock(${LOCK})`)
    await db.execute(sql.raw(statements))
  })
