import { writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { fuzz } from './fuzz.js'
import { startWorld, type World } from './world.js'

/** Set by `npm run test:fuzz`, from a seed of chance that a failure tells; the suite sends the same few hundred each time. */
const { FUZZ_FINDINGS, FUZZ_REQUESTS, FUZZ_SEED } = process.env
const requests = Number(FUZZ_REQUESTS ?? 400)
const seed = Number(FUZZ_SEED ?? (FUZZ_REQUESTS ? Math.floor(Math.random() * 2 ** 30) : 20_261_122))
const say = (line: string): void => void process.stdout.write(`${line}\n`)

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world?.close())

it(
  `${requests} malformed requests, seed ${seed}: none breaks anything, none is told a secret`,
  { timeout: 0 },
  async () => {
    const { findings, statuses } = await fuzz(world, { requests, seed, say: FUZZ_REQUESTS ? say : undefined })
    if (FUZZ_FINDINGS) await writeFile(FUZZ_FINDINGS, JSON.stringify(findings, null, 2))
    expect(findings.slice(0, 5)).toEqual([])
    // That much of it was understood tells that the requests reach what they are to break.
    for (const status of [200, 400, 404]) expect(statuses[status]).toBeGreaterThan(0)
    expect((await world.app.http('GET', '/readyz')).status).toBe(200)
  },
)
