import pg from 'pg'

import { logger } from '../../logger.js'
import type { Pool } from './documents.js'

/** How long a replica that does not answer is left alone. */
const REST_MS = 5_000
const PATIENCE_MS = 2_000

export interface Replicas extends Pool {
  close: () => Promise<void>
}

type Replica = { pool: pg.Pool; restsUntil: number }

const open = (url: string): Replica => {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'polkka-replica',
    connectionTimeoutMillis: PATIENCE_MS,
    statement_timeout: 30_000,
  })
  // Of a connection that breaks while nobody uses it; without a listener that would end the process.
  pool.on('error', () => {})
  return { pool, restsUntil: 0 }
}

/**
 * Asks replicas in turn for what carries its epoch with it, and the primary where that is not enough: an answer of an
 * epoch before `newest`, the last that this process has heard of, is never used. `newest` is undefined while nobody
 * would tell of a newer one; then the primary is asked.
 */
export const openReplicas = (
  urls: readonly string[],
  primary: Pool,
  newest: () => bigint | undefined,
): Replicas => {
  const all = urls.map(open)
  let turn = 0
  const chosen = (): Replica | undefined => {
    const awake = all.filter(({ restsUntil }) => restsUntil < performance.now())
    return awake[(turn += 1) % awake.length]
  }
  const askReplica = async (query: object) => {
    const replica = newest() === undefined ? undefined : chosen()
    const found = await replica?.pool.query(query as pg.QueryConfig).catch((error: Error) => {
      replica.restsUntil = performance.now() + REST_MS
      logger.warn(`A read replica does not answer, the primary does: ${error.message}`)
    })
    const known = newest()
    const isFresh = found && known !== undefined && BigInt(found.rows[0].epoch as string) >= known
    return isFresh ? found : undefined
  }
  return {
    query: async (query) => (await askReplica(query)) ?? primary.query(query),
    close: async () => void (await Promise.all(all.map(({ pool }) => pool.end()))),
  }
}
