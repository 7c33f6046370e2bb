import type { Store } from 'express-rate-limit'
import type { Payload } from 'payload'

import { createHmac } from 'node:crypto'

import { install } from '../db/install.js'
import { adapterOf } from '../db/tables.js'
import { every } from './every.js'

/** How often a process tells what it counted and hears of the others, in milliseconds. */
export const TELL_EVERY_MS = 2_000

/** What a crash of the database takes with it is counted anew. */
const TABLE = `
create schema if not exists polkka_limits;
create unlogged table if not exists polkka_limits.hits (
  counter text primary key,
  hits int not null,
  until timestamptz not null
);`

/** The window of whoever came first is everybody's. In one order, so that no two processes wait for each other. */
const TELL = `
insert into polkka_limits.hits (counter, hits, until)
select counter, hits, now() + left_ms * interval '1 millisecond'
from unnest($1::text[], $2::int[], $3::float8[]) told (counter, hits, left_ms)
order by counter
on conflict (counter) do update set
  hits = excluded.hits + case when hits.until > now() then hits.hits else 0 end,
  until = case when hits.until > now() then hits.until else excluded.until end`

const HEAR = `
select counter, hits, extract(epoch from until - now())::float8 * 1000 as left_ms
from polkka_limits.hits where counter = any($1) and until > now()`

const FORGET = `delete from polkka_limits.hits where until < now() - interval '1 hour'`

/** Requests of one address or client in one window. */
type Count = {
  /** What the row is called: a hash. */
  name: string
  /** As far as this process knows. */
  total: number
  /** Those of them that the others have not been told of. */
  untold: number
  /** The end of the window, in milliseconds since 1970. */
  until: number
}

type Row = { counter: string; hits: number; left_ms: number }

export interface SharedHits {
  /** Counts for one limit; its name tells it from the others. */
  store: (name: string) => Store
  /** Tells the others now what was counted here, and hears what they counted. */
  tell: () => Promise<void>
  close: () => Promise<void>
}

/**
 * Counts for the limits of all processes on one database: each counts for itself and adds the others' every two seconds,
 * so that a request waits for nothing, and without the database each goes on alone. An address is written as a hash.
 */
export const openSharedHits = async (payload: Payload): Promise<SharedHits> => {
  await install(payload, TABLE)
  const { pool } = adapterOf(payload)
  const counts = new Map<string, Count>()
  const nameOf = (counter: string): string =>
    createHmac('sha256', payload.secret).update(counter).digest('base64url')

  const running = (counter: string): Count | undefined => {
    const count = counts.get(counter)
    return count && count.until > Date.now() ? count : undefined
  }
  const begin = (counter: string, windowMs: number): Count => {
    const count = { name: nameOf(counter), total: 0, untold: 0, until: Date.now() + windowMs }
    counts.set(counter, count)
    return count
  }
  const add = (count: Count, hits: number): void => {
    count.total += hits
    count.untold += hits
  }
  const forget = (): void => {
    for (const [counter, { until }] of counts) if (until <= Date.now()) counts.delete(counter)
  }

  const say = async (): Promise<void> => {
    const told = [...counts.values()].flatMap((count) =>
      count.untold === 0 ? [] : [{ count, hits: count.untold }],
    )
    if (told.length === 0) return
    for (const { count, hits } of told) count.untold -= hits
    try {
      await pool.query(TELL, [
        told.map(({ count }) => count.name),
        told.map(({ hits }) => hits),
        told.map(({ count }) => count.until - Date.now()),
      ])
    } catch (error) {
      for (const { count, hits } of told) count.untold += hits
      throw error
    }
    await pool.query(FORGET)
  }
  const hear = async (): Promise<void> => {
    const named = new Map([...counts.values()].map((count) => [count.name, count]))
    if (named.size === 0) return
    const { rows } = await pool.query<Row>(HEAR, [[...named.keys()]])
    for (const { counter, hits, left_ms: left } of rows) {
      const count = named.get(counter)!
      Object.assign(count, { total: hits + count.untold, until: Date.now() + left })
    }
  }
  const tell = async (): Promise<void> => {
    forget()
    await say()
    await hear()
  }
  const stop = every(payload, TELL_EVERY_MS, 'Telling the other processes of requests', tell)

  const store = (name: string): Store => {
    let windowMs = 0
    const counterOf = (key: string) => `${name} ${key}`
    return {
      init: (options) => void (windowMs = options.windowMs),
      increment: (key) => {
        const count = running(counterOf(key)) ?? begin(counterOf(key), windowMs)
        add(count, 1)
        return { totalHits: count.total, resetTime: new Date(count.until) }
      },
      decrement: (key) => {
        const count = running(counterOf(key))
        if (count && count.total > 0) add(count, -1)
      },
      resetKey: (key) => {
        const count = running(counterOf(key))
        if (count) add(count, -count.total)
      },
    }
  }
  return { store, tell, close: stop }
}
