import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

import type { Payload } from 'payload'

import { run } from '../../src/server/run.js'
import { haltWhereTold, type Order, type Told } from './points.js'

/** Runs a round of the clock at the parent's word too, beside the rounds of its own. */
const obeyClock = async (payload: Payload): Promise<void> => {
  const { publishDue } = await import('../../src/engine/index.js')
  process.on('message', (order: Order) => {
    if ('runClock' in order) void publishDue(payload)
  })
}

/** Tells at the parent's word what memory it needs. */
const obeyMeasure = (): void => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  process.on('message', (order: Order) => {
    if (!('measure' in order)) return
    collect()
    process.send?.({ memory: process.memoryUsage() } satisfies Told)
  })
}

/** The host of `npm start` without the admin, for tests that kill it, or its database. Run by ./server.ts. */
haltWhereTold()
obeyMeasure()
// Without its parent it stops, and stops its database.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
await run(false, async () => {
  const { loadConfig, startClock } = (await import('../../src/server/parts.js')).realParts(false)
  return {
    loadConfig,
    startClock: async (payload) => {
      await obeyClock(payload)
      return startClock!(payload)
    },
  }
})
