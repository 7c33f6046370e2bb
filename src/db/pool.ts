import type { Payload } from 'payload'

import { adapterOf } from './tables.js'

export interface Connection {
  end: () => Promise<void>
  query: (...args: unknown[]) => unknown
  on: (event: 'error', listener: (error: Error) => void) => void
}

/** Payload's pool, as far as we use it; what begins with _ is node-postgres' own. */
export interface Pool {
  totalCount: number
  idleCount: number
  waitingCount: number
  query: (query: object) => Promise<{ rows: { name: string }[] }>
  end: () => Promise<void>
  on: ((event: 'connect', listener: (connection: Connection) => void) => void) &
    ((event: 'error', listener: () => void) => void)
  _clients: Connection[]
  _remove: (connection: Connection, done: () => void) => void
  _pulseQueue: () => void
}

export const poolOf = (payload: Payload): Pool => adapterOf(payload).pool as unknown as Pool

/** Does this with every connection of the pool, those that are there and those to come; what it does with the first. */
export const eachConnection = <Done>(pool: Pool, work: (connection: Connection) => Done): Done[] => {
  pool.on('connect', (connection) => void work(connection))
  return pool._clients.map(work)
}
