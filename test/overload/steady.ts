import { parseArgs } from 'node:util'

import { startServer, type Server } from '../crash/server.js'
import { dataFolder } from '../server/fixtures/process.js'
import { openLoop, quantile } from './load.js'
import { makeSteadyMix } from './steadyMix.js'

/**
 * `npm run test:steady -- --minutes 45 --rate 20`: what a day brings, for long. What the server needs of memory does not
 * grow; it refuses nothing but what is too much for the machine at that moment.
 */
const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '45' }, rate: { type: 'string', default: '20' } },
})
const minutes = Number(values.minutes)
const perSecond = Number(values.rate)
const say = (line: string): void => void process.stdout.write(`${line}\n`)
const MiB = (bytes: number): number => Math.round(bytes / 1024 / 1024)

type Look = { rss: number; heap: number; outside: number }
const look = async ({ memory }: Server): Promise<Look> => {
  const { arrayBuffers, external, heapUsed, rss } = await memory()
  return { rss: MiB(rss), heap: MiB(heapUsed), outside: MiB(external + arrayBuffers) }
}
const shown = ({ heap, outside, rss }: Look): string =>
  `RSS ${rss} MiB, heap ${heap} MiB after a collection, outside ${outside} MiB`

const { folder, remove } = await dataFolder()
const server = await startServer(folder)
const looks: Look[] = []
const statuses: Record<string, number> = {}
try {
  say(`idle: ${shown(await look(server))}`)
  const next = await makeSteadyMix(server.url)
  for (let minute = 1; minute <= minutes; minute += 1) {
    const counts = await openLoop(server.url, { perSecond, seconds: 60, next })
    for (const [status, count] of Object.entries(counts.statuses))
      statuses[status] = (statuses[status] ?? 0) + count
    looks.push(await look(server))
    const [half, most] = [quantile(counts.answered, 0.5), quantile(counts.answered, 0.95)]
    say(`${minute} min: ${shown(looks.at(-1)!)}; ${half}/${most} ms ${JSON.stringify(counts.statuses)}`)
  }
} finally {
  server.child.kill('SIGTERM')
  await server.gone
  await remove()
}

/** The middle of some minutes' heaps: single ones have just read or thrown away much. */
const middle = (some: readonly Look[]): number =>
  quantile(
    some.map(({ heap }) => heap).sort((left, right) => left - right),
    0.5,
  )
const third = Math.floor(looks.length / 3)
const [before, after] = [middle(looks.slice(third, 2 * third)), middle(looks.slice(2 * third))]
const strange = Object.keys(statuses).filter((status) => !/^(20[01]|503)$/.test(status))
say(`${JSON.stringify(statuses)}; heap in the second third ${before} MiB, in the last ${after} MiB`)
const isFlat = after <= before * 1.05 + 2
say(isFlat && strange.length === 0 ? 'It stays as it is.' : 'DEFECT: it grows, or it answered otherwise.')
process.exit(isFlat && strange.length === 0 ? 0 : 1)
