import { createCache, type Weighed } from './cache.js'

/** What whole orders weigh together at most; one of them, an eighth of it: a million documents. */
const MOST_BYTES = 32 * 1024 * 1024
export const MOST_IDS = 1_000_000

/** All ids that a question chooses, in its order, and how many documents they are. */
export class Order implements Weighed {
  readonly total: number
  constructor(readonly ids: Int32Array) {
    this.total = new Set(ids).size
  }
  bytes = () => this.ids.byteLength
  page = (limit: number, offset: number): string[] =>
    [...this.ids.subarray(offset, offset + limit)].map(String)
}

export interface Orders {
  /** The order of a question, once it was asked twice in one epoch; later pages and totals then cost nothing. */
  of: (epoch: string, key: string) => Order | undefined
  /** Is this not the first time that it is asked? Then the whole order is worth having. */
  wanted: (epoch: string, key: string) => boolean
  keep: (epoch: string, key: string, ids: readonly string[]) => Order
}

const MOST_ASKED = 10_000

/** Orders of one epoch, the newest that was seen. */
export const createOrders = (): Orders => {
  const kept = createCache<Order>(MOST_BYTES)
  const asked = new Set<string>()
  let keptIn = ''
  const isOf = (epoch: string): boolean => {
    if (epoch !== keptIn && (keptIn === '' || BigInt(epoch) > BigInt(keptIn))) {
      kept.clear()
      asked.clear()
      keptIn = epoch
    }
    return epoch === keptIn
  }
  return {
    of: (epoch, key) => (isOf(epoch) ? kept.get(key) : undefined),
    wanted: (epoch, key) => {
      if (!isOf(epoch)) return false
      if (asked.has(key)) return true
      if (asked.size < MOST_ASKED) asked.add(key)
      return false
    },
    keep: (epoch, key, ids) => {
      const order = new Order(Int32Array.from(ids, Number))
      if (isOf(epoch)) kept.put(key, order)
      return order
    },
  }
}
