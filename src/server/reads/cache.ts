/** What the cache keeps: it says what it weighs. */
export interface Weighed {
  bytes: () => number
}

export interface CacheStats {
  hits: number
  misses: number
  bytes: number
  entries: number
}

export interface Cache<Value extends Weighed> {
  /** Whether it is there, without counting. */
  has: (key: string) => boolean
  get: (key: string) => Value | undefined
  put: (key: string, value: Value) => void
  /** The value has grown: weigh it again. */
  reweigh: (key: string, value: Value) => void
  clear: () => void
  stats: () => CacheStats
}

/** As many values as weigh no more than `maxBytes` together; the one that was not asked for longest goes first. */
export const createCache = <Value extends Weighed>(maxBytes: number): Cache<Value> => {
  const kept = new Map<string, { value: Value; weight: number }>()
  const stats = { hits: 0, misses: 0, bytes: 0 }
  /** The key that was asked for last: it need not be moved to its place. */
  let newest: string | undefined

  const drop = (key: string) => {
    stats.bytes -= kept.get(key)?.weight ?? 0
    kept.delete(key)
  }
  const put = (key: string, value: Value) => {
    drop(key)
    const weight = value.bytes() + key.length * 2 + 200
    if (weight > maxBytes / 8) return
    kept.set(key, { value, weight })
    newest = key
    stats.bytes += weight
    for (const [oldest] of kept) {
      if (stats.bytes <= maxBytes) break
      drop(oldest)
    }
  }
  return {
    has: (key) => kept.has(key),
    get: (key) => {
      const found = kept.get(key)
      stats[found ? 'hits' : 'misses'] += 1
      if (!found) return undefined
      if (key !== newest) {
        kept.delete(key)
        kept.set(key, found)
        newest = key
      }
      return found.value
    },
    put,
    reweigh: (key, value) => {
      if (kept.get(key)?.value === value) put(key, value)
    },
    clear: () => {
      kept.clear()
      stats.bytes = 0
    },
    stats: () => ({ ...stats, entries: kept.size }),
  }
}
