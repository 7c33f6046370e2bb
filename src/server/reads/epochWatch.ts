import pg from 'pg'

import { CHANNEL, READ_EPOCH } from '../../db/publicEpoch.js'
import { logger } from '../../logger.js'

const BEAT_MS = 300
/** How old the last sign of life of the database may be for what it has not told to be believed. */
const TRUST_MS = 900
const RETRY_MS = [100, 300, 1_000, 3_000] as const

export interface EpochWatch {
  /** Rises whenever anything public may have changed; null while nobody would tell us. */
  now: () => number | null
  /** Asks the database, so that what has been committed until now is known when this settles. */
  observe: () => Promise<void>
  /** After a pause of the whole process: asks once for all who wait, so that what is kept may be used again. */
  confirm: () => Promise<void>
  /** Somebody has read this epoch in the database. */
  learn: (value: string) => void
  /** Milliseconds since the database last told the epoch; Infinity while nobody would. */
  silence: () => number
  /** The database's own number, for people who look on. */
  value: () => bigint | undefined
  close: () => Promise<void>
}

type Ask = () => Promise<string>

/**
 * Listens for the epoch on a connection of its own. A heartbeat on the same connection tells a silent database from a
 * dead one. Comes back by itself with growing pauses; `moved` is called at every move and at every loss.
 */
export const watchEpoch = (url: string, ask: Ask, moved: () => void): EpochWatch => {
  let generation = 0
  let value: bigint | undefined
  let heardAt = -Infinity
  let client: pg.Client | undefined
  let failures = 0
  let closed = false
  let retry: NodeJS.Timeout | undefined
  let beating = false
  let confirming: Promise<void> | undefined

  const move = () => {
    generation += 1
    moved()
  }
  const learn = (told: string) => {
    const next = BigInt(told)
    if (value !== undefined && next <= value) return
    value = next
    move()
  }
  const distrust = () => {
    heardAt = -Infinity
    value = undefined
    move()
  }
  const observe = async () => {
    if (heardAt === -Infinity) return
    const [at, listener] = [performance.now(), client]
    await ask().then((told) => {
      learn(told)
      if (client && client === listener) heardAt = Math.max(heardAt, at)
    }, distrust)
  }
  const beat = async (from: pg.Client) => {
    const at = performance.now()
    const { rows } = await from.query(READ_EPOCH)
    if (from !== client) return
    learn(rows[0].value)
    heardAt = at
  }
  const lose = (lost: pg.Client, why: Error) => {
    if (lost !== client) return
    client = undefined
    distrust()
    lost.end().catch(() => {})
    if (closed) return
    if (failures === 0) logger.warn(`Public reads are not cached: ${why.message}`)
    retry = setTimeout(() => void open(), RETRY_MS[Math.min(failures++, RETRY_MS.length - 1)])
    retry.unref()
  }
  const open = async () => {
    const opened = new pg.Client({
      connectionString: url,
      application_name: 'polkka-listen',
      keepAlive: true,
      query_timeout: 2_000,
    })
    client = opened
    opened.on('error', (error) => lose(opened, error))
    opened.on('end', () => lose(opened, new Error('the database closed the connection')))
    opened.on('notification', ({ payload }) => payload && opened === client && learn(payload))
    try {
      await opened.connect()
      await opened.query(`listen ${CHANNEL}`)
      await beat(opened)
      if (failures > 0) logger.info('Public reads are cached again.')
      failures = 0
    } catch (error) {
      lose(opened, error as Error)
    }
  }
  const timer = setInterval(() => {
    const beaten = client
    if (!beaten || beating || heardAt === -Infinity) return
    beating = true
    beat(beaten)
      .catch((error: Error) => lose(beaten, error))
      .finally(() => (beating = false))
  }, BEAT_MS)
  timer.unref()
  void open()

  return {
    now: () => (performance.now() - heardAt < TRUST_MS ? generation : null),
    silence: () => performance.now() - heardAt,
    value: () => value,
    learn: (told) => {
      if (heardAt !== -Infinity) learn(told)
    },
    observe,
    confirm: async () => {
      if (performance.now() - heardAt < TRUST_MS) return
      confirming ??= observe().finally(() => (confirming = undefined))
      await confirming
    },
    close: async () => {
      closed = true
      clearInterval(timer)
      clearTimeout(retry)
      const last = client
      client = undefined
      distrust()
      await last?.end().catch(() => {})
    },
  }
}
