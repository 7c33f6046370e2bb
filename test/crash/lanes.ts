import type { Choices } from './choices.js'
import type { Database } from './database.js'
import type { Got, Sent } from './http.js'
import type { World } from './world.js'

/** One request on its way, told so that it can be sent again. */
export type Request = { sent: Sent; name: string; again?: boolean }

/** What became of a request that was not acknowledged. */
export type Outcome = 'done' | 'not done'

/** A request sent again after the crash: what may come back, and the very bytes, where they are known. */
export type Retry = { sent: Sent; statuses: number[]; text?: string }

/**
 * One person at work, one request at a time, so that it is known what the database must hold after each. The lanes
 * work at once on one server.
 */
export interface Lane {
  /** The next request; undefined where there is nothing to do just now. */
  next: () => Request | undefined
  /** It was acknowledged. */
  acknowledged: (request: Request, got: Got) => void
  /** Compares the database with what was acknowledged; says what became of `open`, whose answer never came. */
  settle: (open?: Request) => Promise<Outcome | undefined>
  /** How to ask again for what was not acknowledged. */
  retry?: (open: Request, outcome: Outcome) => Retry | undefined
  /** How to ask again for something that was acknowledged. */
  repeat?: () => Retry | undefined
}

export type Surroundings = { world: World; choose: Choices; database: Database; mark: () => string }
