import type { Request, RequestHandler, Response } from 'express'

import { sendError } from './errors.js'

/**
 * Requests that may be at work at once in one process. Each waits for a database connection or holds one; beyond this
 * memory would grow with the queue.
 * @default 1000
 */
export const MOST_AT_WORK = 1000

/** Seconds after which a refused caller may try again. */
const RETRY_AFTER = 1

/** The queue is too long when this many have waited for so long: whoever comes now would wait longer still. */
const LATE = { requests: 20, ms: 2_000 }

export interface Shed {
  middleware: RequestHandler
  /** Requests at work now. */
  atWork: () => number
}

type Late = typeof LATE

/** Not who sends or reads slowly: who has asked and has no word of an answer yet. */
const isWaiting = ({ req, res }: { req: Request; res: Response }): boolean => req.complete && !res.headersSent

/**
 * Answers 503 at once where `most` requests are at work already, or many have waited too long, so that those are
 * answered in time.
 */
export const shedding = (most: number = MOST_AT_WORK, late: Late = LATE): Shed => {
  /** In the order in which they came. */
  const atWork = new Set<{ req: Request; res: Response; since: number }>()
  const isLate = (): boolean => {
    const before = performance.now() - late.ms
    let count = 0
    for (const each of atWork) {
      if (each.since > before) return false
      if (isWaiting(each) && (count += 1) >= late.requests) return true
    }
    return false
  }
  const middleware: RequestHandler = (req, res, next) => {
    if (atWork.size >= most || isLate()) {
      res.setHeader('Retry-After', RETRY_AFTER)
      return sendError(res, 'UNAVAILABLE', 'Too many requests are at work. Try again in a moment.')
    }
    const own = { req, res, since: performance.now() }
    atWork.add(own)
    res.once('close', () => atWork.delete(own))
    next()
  }
  return { middleware, atWork: () => atWork.size }
}
