import type { Payload } from 'payload'

import { publishDue } from '../engine/index.js'

const EVERY_MS = 5_000

/**
 * Publishes what is due, at once and then every few seconds, one round at a time. What fell due while nothing ran is
 * caught up in the first round. A round that fails (the database is away) is logged and the next one tries again.
 */
export const startClock = async (payload: Payload): Promise<() => Promise<void>> => {
  let round: Promise<unknown> = Promise.resolve()
  let stopped = false
  const tick = () => {
    round = round.then(async () => {
      if (!stopped)
        await publishDue(payload).catch((error: unknown) =>
          payload.logger.error({ err: error, msg: 'The scheduled publications failed; trying again.' }),
        )
    })
  }
  tick()
  const timer = setInterval(tick, EVERY_MS)
  return async () => {
    stopped = true
    clearInterval(timer)
    await round
  }
}
