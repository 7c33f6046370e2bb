import type { Payload } from 'payload'

/**
 * Does some work at once and then every so often, one round at a time. What fell due while nothing ran is caught up in
 * the first round. A round that fails (the database is away) is logged and the next one tries again. Answers how to stop
 * it, which waits for the round that is under way.
 */
export const every = (payload: Payload, ms: number, what: string, work: () => Promise<unknown>) => {
  let round: Promise<unknown> | undefined
  let stopped = false
  const tick = () => {
    if (stopped || round) return
    round = work()
      .catch((error: unknown) => payload.logger.error({ err: error, msg: `${what} failed; trying again.` }))
      .finally(() => (round = undefined))
  }
  tick()
  const timer = setInterval(tick, ms)
  return async () => {
    stopped = true
    clearInterval(timer)
    await round
  }
}
