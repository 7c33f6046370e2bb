import path from 'node:path'
import type { Payload } from 'payload'

import { openCluster } from '../db/cluster.js'
import { checkDatabase } from '../db/external.js'
import { missing } from '../db/migrate.js'

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

/** Payload's pool, as far as we use it. */
interface Pool {
  query: (query: object) => Promise<{ rows: { name: string }[] }>
  end: () => Promise<void>
  on: (event: 'error', listener: (error: Error) => void) => void
  _clients: { end: () => Promise<void> }[]
}

const poolOf = (payload: Payload): Pool => (payload.db as unknown as { pool: Pool }).pool

/** An idle connection that breaks (the database restarted) must not end the process. */
export const surviveLostConnections = (payload: Payload): void =>
  poolOf(payload).on('error', (error) => payload.logger.warn(`A database connection broke: ${error.message}`))

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
  void pool.end().catch(() => {})
  await Promise.all(pool._clients.map((client) => client.end().catch(() => {})))
}
