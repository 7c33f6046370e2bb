import type { Payload } from 'payload'
import { Gauge, Histogram, type Metric } from 'prom-client'

import { type Connection, eachConnection, poolOf } from '../db/pool.js'

type Query = Connection['query']

/** Tells how long each query took, however its answer is waited for. */
const time = (query: Query, clock: () => () => void): Query =>
  function (this: unknown, ...args) {
    const stop = clock()
    const last = args.at(-1)
    const answered: Query | undefined =
      typeof last === 'function' ? (...told) => (stop(), (last as Query)(...told)) : undefined
    const result = query.apply(this, answered ? [...args.slice(0, -1), answered] : args)
    if (!answered && result instanceof Promise)
      void result.then(
        () => stop(),
        () => stop(),
      )
    return result
  }

/** What is worth watching of the database: how long queries take, and who has a connection or waits for one. */
export const measureDatabase = (payload: Payload): Metric[] => {
  const pool = poolOf(payload)
  const duration = new Histogram({
    name: 'polkka_database_query_duration_seconds',
    help: 'How long queries took in the database, once they had a connection',
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers: [],
  })
  eachConnection(pool, (connection) => {
    connection.query = time(connection.query, () => duration.startTimer())
  })
  const connections = new Gauge({
    name: 'polkka_database_connections',
    help: 'Connections of the pool that are busy or idle, and requests for one that wait',
    labelNames: ['state'],
    registers: [],
    collect() {
      this.set({ state: 'busy' }, pool.totalCount - pool.idleCount)
      this.set({ state: 'idle' }, pool.idleCount)
      this.set({ state: 'waiting' }, pool.waitingCount)
    },
  })
  return [duration, connections]
}
