import { parseArgs } from 'node:util'

import { campaign } from './campaign.js'
import { proves } from './proves.js'

/**
 * `npm run test:crash -- --kills 200`: the server and its database are killed that often under work. Nothing that was
 * acknowledged may be lost, nothing may be half done.
 */
const { values } = parseArgs({ options: { kills: { type: 'string' }, seed: { type: 'string' } } })
const kills = Number(values.kills ?? 200)
const seed = Number(values.seed ?? Date.now() % 1_000_000)
const say = (line: string): void => void process.stdout.write(`${line}\n`)

say(`${kills} kills, --seed ${seed} (the same seed gives the same choices, not the same milliseconds).`)
const from = Date.now()
try {
  const counts = await campaign({ kills, seed, say })
  const missing = proves(counts)
  say(JSON.stringify(counts, null, 2))
  say(
    `${Math.round((Date.now() - from) / 1000)} s. ${missing.length === 0 ? 'Nothing lost, nothing half done.' : ''}`,
  )
  for (const line of missing) say(`But this run proves little: ${line}.`)
  process.exit(missing.length === 0 ? 0 : 1)
} catch (error) {
  say(`--seed ${seed}: ${(error as Error).stack}`)
  process.exit(1)
}
