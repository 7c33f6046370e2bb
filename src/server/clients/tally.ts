import { type Client, dayOf, type Use } from '../../engine/index.js'

export interface Tally {
  count: (client: Client) => void
  /** Hands over what was counted since the last time; what could not be written is counted again. */
  flush: () => Promise<void>
}

/** Counts in memory who asked how much: at most two days of each client, between one flush and the next. */
export const createTally = (
  write: (uses: Use[]) => Promise<void>,
  now: () => Date = () => new Date(),
): Tally => {
  let uses = new Map<string, Use>()

  const add = (use: Use): void => {
    const key = `${use.day} ${use.client}`
    const { lastUsedAt, requests } = uses.get(key) ?? { lastUsedAt: '', requests: 0 }
    uses.set(key, {
      ...use,
      requests: requests + use.requests,
      lastUsedAt: lastUsedAt > use.lastUsedAt ? lastUsedAt : use.lastUsedAt,
    })
  }
  return {
    count: ({ id }) => {
      const time = now()
      add({ client: id, day: dayOf(time), lastUsedAt: time.toISOString(), requests: 1 })
    },
    flush: async () => {
      const counted = [...uses.values()]
      uses = new Map()
      if (counted.length === 0) return
      await write(counted).catch((error: unknown) => {
        counted.forEach(add)
        throw error
      })
    },
  }
}
