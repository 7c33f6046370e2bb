import path from 'node:path'
import type { Payload } from 'payload'

import { openCluster } from '../db/cluster.js'
import { checkDatabase } from '../db/external.js'
import { missing } from '../db/migrate.js'
import { eachConnection, poolOf } from '../db/pool.js'

export interface Database {
  url: string
  close: () => Promise<void>
}

/** The database of DATABASE_URL if it is usable, else the embedded one; development has one of its own there. */
export const openDatabase = async (
  { databaseUrl, dataDir, dev }: { databaseUrl?: string | undefined; dataDir: string; dev?: boolean },
  log: (line: string) => void,
): Promise<Database> => {
  if (databaseUrl !== undefined) {
    await checkDatabase(databaseUrl)
    return { url: databaseUrl, close: async () => {} }
  }
  return openCluster(path.resolve(dataDir), log, dev ? 'polkka_dev' : 'polkka')
}

/**
 * A connection that breaks (the database restarted) must not end the process, in the middle of a transaction neither.
 * It leaves the pool at once, whoever holds it: one whose BEGIN failed is never given back, and when all have gone so
 * every request would wait for ever.
 */
export const surviveLostConnections = (payload: Payload): void => {
  const pool = poolOf(payload)
  eachConnection(pool, (connection) =>
    connection.on('error', (error) => {
      payload.logger.warn(`A database connection broke: ${error.message}`)
      pool._remove(connection, () => pool._pulseQueue())
    }),
  )
  // Of an idle one the pool tells as well; without a listener that would end the process.
  pool.on('error', () => {})
}

/** Milliseconds after which PostgreSQL itself breaks off a statement of a request. */
const STATEMENT_TIMEOUT = 30_000

/** From now on no statement outlives the patience of whoever asked; migrations, which may take long, are over. */
export const boundStatements = async (payload: Payload): Promise<void> => {
  const bounded = eachConnection(poolOf(payload), (connection) =>
    Promise.resolve(connection.query(`set statement_timeout = ${STATEMENT_TIMEOUT}`)).catch(() => {}),
  )
  await Promise.all(bounded)
}

/** Whether the database answers and has every migration. */
export const isMigrated = async (payload: Payload, migrations: { name: string }[]): Promise<boolean> => {
  const text = migrations.length > 0 ? 'select name from payload_migrations' : 'select 1'
  const { rows } = await poolOf(payload).query({ text, query_timeout: 2_000 })
  return (
    missing(
      rows.map(({ name }) => name),
      migrations,
    ).length === 0
  )
}

/** Closes Payload and its connections. Payload never gives back the first one it took, so it is closed by hand. */
export const closePayload = async (payload: Payload): Promise<void> => {
  const pool = poolOf(payload)
  await payload.destroy()
  // The pool lets go of those that rest before they have taken their leave.
  const clients = [...pool._clients]
  void pool.end().catch(() => {})
  await Promise.all(clients.map((client) => client.end().catch(() => {})))
}
