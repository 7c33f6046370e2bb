import type { RequestHandler } from 'express'

import { sendError } from './errors.js'

/**
 * Requests that may be at work at once in one process. Each waits for a database connection or holds one; beyond this
 * an answer would come after the caller has given up, and memory would grow with the queue.
 * @default 1000
 */
export const MOST_AT_WORK = 1000

/** Seconds after which a refused caller may try again. */
const RETRY_AFTER = 1

export interface Shed {
  middleware: RequestHandler
  /** Requests at work now. */
  atWork: () => number
}

/** Answers 503 at once where `most` requests are at work already, so that those are answered in time. */
export const shedding = (most: number = MOST_AT_WORK): Shed => {
  let atWork = 0
  const middleware: RequestHandler = (_req, res, next) => {
    if (atWork >= most) {
      res.setHeader('Retry-After', RETRY_AFTER)
      return sendError(res, 'UNAVAILABLE', 'Too many requests are at work. Try again in a moment.')
    }
    atWork += 1
    res.once('close', () => (atWork -= 1))
    next()
  }
  return { middleware, atWork: () => atWork }
}
