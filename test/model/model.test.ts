import { afterAll, beforeAll, expect, it } from 'vitest'

import { explore } from './explore.js'
import { startWorld, type World } from './world.js'

/**
 * Set by `npm run test:model`, which looks for what nobody has seen yet, from a seed of chance that a failure tells. The
 * suite takes the same few hundred steps each time, so that it fails for what was changed and for nothing else.
 */
const { MODEL_PATH, MODEL_QUICK, MODEL_REPLAY, MODEL_SEED, MODEL_STEPS } = process.env
const steps = Number(MODEL_STEPS ?? 250)
const seed = Number(MODEL_SEED ?? (MODEL_STEPS ? Math.floor(Math.random() * 2 ** 31) : 396_006_641))
const say = (line: string): void => void process.stdout.write(`${line}\n`)

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world?.close())

it(
  `random people, random doors, seed ${seed}: every answer and everything public is what the contract says`,
  {
    timeout: 0,
  },
  async () => {
    const tally = await explore(world, {
      steps,
      seed,
      path: MODEL_PATH,
      replayPath: MODEL_REPLAY,
      quick: MODEL_QUICK === '1',
      progress: MODEL_STEPS ? say : undefined,
    })
    if (MODEL_STEPS) say(tally.all())
    expect(tally.unseen()).toEqual([])
  },
)
