import { readFile } from 'node:fs/promises'
import { setInterval as ticks } from 'node:timers/promises'
import { parseArgs } from 'node:util'

import { openDatabase } from '../crash/database.js'
import { ready, send } from '../crash/http.js'
import { runVerify, startServer } from '../crash/server.js'
import { dataFolder } from '../server/fixtures/process.js'
import { closedLoop, openLoop, quantile } from './load.js'
import { makeMix } from './mix.js'

/**
 * `npm run test:overload -- --minutes 10`: twice as many requests as the server can answer. It must refuse the rest with
 * 429 or 503 at once, lose nothing that it acknowledged, keep its memory, and be itself again afterwards.
 */
const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '10' }, times: { type: 'string', default: '2' } },
})
const seconds = Number(values.minutes) * 60
const times = Number(values.times)
const say = (line: string): void => void process.stdout.write(`${line}\n`)
const defects: string[] = []
const must = (holds: boolean, what: string) => void (holds || defects.push(what))

const memoryOf = async (pid: number): Promise<number> =>
  Number(/VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024

const { folder, remove } = await dataFolder()
const server = await startServer(folder)
const database = await openDatabase(folder)
try {
  const { url } = server
  const mix = await makeMix(url)
  await closedLoop(url, { callers: 10, seconds: 5, next: mix.next })
  const usual = await closedLoop(url, { callers: 10, seconds: 15, next: mix.next })
  const sustainable = usual.answered.length / 15
  say(
    `Sustainable: ${Math.round(sustainable)} requests/s (10 callers, half of them within ${quantile(usual.answered, 0.5)} ms)`,
  )

  const memory: number[] = []
  const watching = new AbortController()
  const watch = async () => {
    for await (const _ of ticks(5_000, undefined, { signal: watching.signal }))
      memory.push(await memoryOf(server.child.pid!))
  }
  const watched = watch().catch(() => {})
  const counts = await openLoop(url, { perSecond: sustainable * times, seconds, next: mix.next })
  watching.abort()
  await watched
  const half = Math.floor(memory.length / 2)
  const [early, late] = [Math.max(...memory.slice(0, half)), Math.max(...memory.slice(half))]
  say(`${counts.sent} requests in ${seconds} s: ${JSON.stringify(counts.statuses)}`)
  say(
    `answered: half within ${quantile(counts.answered, 0.5)} ms, 95 % within ${quantile(counts.answered, 0.95)} ms`,
  )
  say(`refused: half within ${quantile(counts.refused, 0.5)} ms`)
  say(`memory: at most ${Math.round(early)} MiB in the first half, ${Math.round(late)} MiB in the second`)

  const strange = Object.keys(counts.statuses).filter(
    (status) => !['200', '201', '429', '503'].includes(status),
  )
  must(strange.length === 0, `answers of another kind: ${strange.join()}`)
  const lag = /^nodejs_eventloop_lag_max_seconds (\S+)/m.exec(
    await (await fetch(`${url}/metrics`)).text(),
  )?.[1]
  say(`stood still at most: the server ${Number(lag)} s, this process ${counts.standstill / 1_000} s`)
  for (const one of counts.unanswered.slice(0, 10)) say(`unanswered: ${one}`)
  must(server.isAlive(), 'the server is gone')
  must(counts.refused.length > 0, 'nothing was refused: this was no overload')
  must(late <= early * 1.2 + 20, 'memory grew')

  await ready(url)
  const after = await closedLoop(url, { callers: 10, seconds: 15, next: mix.next })
  say(`Afterwards: ${Math.round(after.answered.length / 15)} requests/s ${JSON.stringify(after.statuses)}`)
  must(after.answered.length === after.sent, 'it refuses still when the rush is over')
  must(after.answered.length / 15 > sustainable / 2, 'it is slower than before')

  const { confirmed, created } = mix.acknowledged
  const rows = await database.sql<{ id: number; note: string }>(
    `select _parent_id as id, note from terms_locales where _locale = 'fi'`,
  )
  const kept = new Map(rows.map(({ id, note }) => [id, note]))
  const lost = [...created].filter(([id, mark]) => kept.get(id) !== mark)
  must(lost.length === 0, `${lost.length} of ${created.size} acknowledged documents are lost`)
  const told = await database.sql<{ id: string; times: number }>(
    `select target_id as id, count(*)::int as times from review_events where type = 'confirm' group by 1`,
  )
  const less = told.filter(({ id, times: found }) => found < (confirmed.get(Number(id)) ?? 0))
  must(told.length >= confirmed.size && less.length === 0, 'acknowledged confirmations are lost')
  say(
    `acknowledged: ${created.size} documents, ${[...confirmed.values()].reduce((a, b) => a + b, 0)} confirmations`,
  )
  must((await send(url, { method: 'GET', path: '/healthz' })).status === 200, 'not healthy')
} finally {
  server.child.kill('SIGTERM')
  await server.gone
}
const { code, said } = await runVerify(folder)
must(code === 0, `verify: ${said}`)
await database.stop()
await remove()
for (const line of defects) say(`DEFECT: ${line}`)
say(defects.length === 0 ? 'It refused what was too much, lost nothing, and is itself again.' : '')
process.exit(defects.length === 0 ? 0 : 1)
