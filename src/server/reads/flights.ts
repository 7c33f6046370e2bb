import type { Cache, Weighed } from './cache.js'
import type { EpochWatch } from './epochWatch.js'

/** A read and what may be kept of it; null where nothing may (an error answer). */
export type Landed<Value, Kept> = { value: Value; keep: Kept | null }

/**
 * Many who ask the same at once are one read. What was read is kept only if nothing public changed meanwhile, and
 * whoever asks after a change does not join a read from before it.
 */
export const createFlights = <Value, Kept extends Weighed>(
  cache: Cache<Kept>,
  now: EpochWatch['now'],
): {
  join: (
    key: string,
    cacheKey: string,
    read: () => Promise<Landed<Value, Kept>>,
    /** Begins the read when it may begin. */
    inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>,
  ) => Promise<Value>
  clear: () => void
} => {
  const flying = new Map<string, Promise<Value>>()
  return {
    clear: () => flying.clear(),
    join: (key, cacheKey, read, inTurn) => {
      if (now() === null) return inTurn(read).then(({ value }) => value)
      const joined = flying.get(key)
      if (joined) return joined
      const flight = inTurn(async () => {
        const began = now()
        const { keep, value } = await read()
        if (keep && began !== null && now() === began) cache.put(cacheKey, keep)
        return value
      })
      flying.set(key, flight)
      const land = () => flying.get(key) === flight && flying.delete(key)
      flight.then(land, land)
      return flight
    },
  }
}
