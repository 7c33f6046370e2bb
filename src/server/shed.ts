import type { ServerResponse } from 'node:http'

export interface Limits {
  /** Requests at work at once. */
  atWork: number
  /** Requests that wait for their turn. */
  waiting: number
  /** Milliseconds that one may wait in a rush that will be over; a quarter of it where the queue has stood that long. */
  patience: number
}

/** There is more to do than can be done in time: nothing was begun for this request. */
export class Overloaded extends Error {
  constructor(
    /** Seconds after which asking again may help. */
    readonly retryAfter: number,
  ) {
    super('Too many requests are at work. Try again in a moment.')
  }
}

/** Nobody waits for the answer any more: nothing was begun. */
export class Abandoned extends Error {}

export interface ShareStats {
  atWork: number
  waiting: number
  shed: number
  abandoned: number
}

export interface Share {
  /**
   * Does this when its turn comes; what has begun is done to its end, whoever has gone.
   * @throws Overloaded at once where it would wait too long, or later where it did
   * @throws Abandoned
   */
  run: <T>(res: ServerResponse, work: () => Promise<T>) => Promise<T>
  stats: () => ShareStats
}

/** A queue that is never empty carries nobody over a rush, it only makes all wait (what CoDel says of routers). */
const STANDING = 1 / 4

/** How much the last wait says about the next one. */
const WEIGHT = 0.2

/**
 * A share of the server: so many requests at work, the next ones in the order in which they came. How long a newcomer
 * would wait is told by how long the last ones waited for each place before them (Little's law), so it needs no tuning
 * to the machine.
 */
export const createShare = (limits: Limits): Share => {
  const waiting = new Set<{ begin: () => void }>()
  const counts = { atWork: 0, shed: 0, abandoned: 0 }
  /** Milliseconds a place. */
  let pace = 0
  /** When nobody waited last. */
  let empty = 0

  const overloaded = (): Overloaded => {
    counts.shed += 1
    return new Overloaded(Math.max(1, Math.ceil((pace * waiting.size) / 1_000)))
  }
  const abandoned = (): Abandoned => {
    counts.abandoned += 1
    return new Abandoned()
  }
  const patience = (): number => {
    if (waiting.size === 0) empty = performance.now()
    return limits.patience * (performance.now() - empty > limits.patience ? STANDING : 1)
  }
  const isTooLong = (): boolean =>
    waiting.size >= limits.waiting || (waiting.size > 0 && pace * (waiting.size + 1) > patience())

  const wait = (res: ServerResponse): Promise<void> =>
    new Promise((resolve, reject) => {
      const [since, place] = [performance.now(), waiting.size + 1]
      const leave = () => {
        waiting.delete(own)
        clearTimeout(deadline)
        res.off('close', gone)
      }
      const learn = () => {
        pace += WEIGHT * ((performance.now() - since) / place - pace)
      }
      const own = { begin: () => (leave(), learn(), resolve()) }
      const gone = () => (leave(), reject(abandoned()))
      const deadline = setTimeout(() => (leave(), learn(), reject(overloaded())), patience())
      res.once('close', gone)
      waiting.add(own)
    })

  /** Whoever goes hands its place over, so that nobody comes between. */
  const handOver = (): void => {
    const [next] = waiting
    if (next) next.begin()
    else counts.atWork -= 1
  }

  return {
    run: async (res, work) => {
      if (res.destroyed) throw abandoned()
      if (counts.atWork < limits.atWork) counts.atWork += 1
      else if (isTooLong()) throw overloaded()
      else await wait(res)
      try {
        return await work()
      } finally {
        handOver()
      }
    },
    stats: () => ({ ...counts, waiting: waiting.size }),
  }
}
