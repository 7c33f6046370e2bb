import { chmod, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { choices } from './choices.js'
import { openDatabase } from './database.js'
import { KINDS, type Kind, kill, kindOf, momentOf, recovered } from './kills.js'
import type { Lane, Surroundings } from './lanes.js'
import { beginRound, waitForMoment } from './round.js'
import { runVerify, startServer } from './server.js'
import { settle } from './settle.js'
import { shortLives } from './shortLives.js'
import { assertNoStrays } from './strays.js'
import { textLane } from './textLane.js'
import { type Uploads, uploads } from './uploads.js'
import { makeWorld } from './world.js'

export type Counts = {
  kills: Record<Kind, number>
  /** Kills that found a request unanswered. */
  hit: number
  acknowledged: number
  /** Requests that were not acknowledged, and what the database held of them afterwards. */
  done: number
  notDone: number
  /** Those of them that were sent again. */
  sentAgain: number
  /** What requests in flight were answered; 0: the connection broke. */
  answers: Record<number, number>
  /** Files on disk that no document names. */
  orphans: number
  verified: string
}

type Options = { kills: number; seed: number; say?: (line: string) => void }

const noCounts = (): Counts => ({
  kills: Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Counts['kills'],
  hit: 0,
  acknowledged: 0,
  done: 0,
  notDone: 0,
  sentAgain: 0,
  answers: {},
  orphans: 0,
  verified: '',
})

const makeLanes = async (url: string, around: Surroundings, sending: Uploads): Promise<Lane[]> => [
  sending,
  shortLives(around),
  await textLane(url, around, 'terms'),
  await textLane(url, around, 'terms'),
  await textLane(url, around, 'stories', sending.files),
]

const progressOf = ({ acknowledged, done, notDone }: Counts, kills: number): string =>
  `${kills} kills: ${acknowledged} requests acknowledged; of those cut off ${done} done, ${notDone} not done`

/** People at work while the server or its database is killed, again and again; throws at the first thing that is wrong. */
export const campaign = async ({ kills, seed, say = () => {} }: Options): Promise<Counts> => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'polkka-crash-'))
  await chmod(folder, 0o755)
  const counts = noCounts()
  const choose = choices(seed)
  let server = await startServer(folder)
  const database = await openDatabase(folder)
  try {
    const world = await makeWorld(server.url)
    let marks = 0
    const around: Surroundings = { world, choose, database, mark: () => `m${(marks += 1)}` }
    const sending = uploads(around, folder)
    const lanes = await makeLanes(server.url, around, sending)
    let typical = 100
    for (let at = 0; at < kills; at += 1) {
      const kind = kindOf(at)
      const round = beginRound(lanes, server.url)
      await waitForMoment(round, server, momentOf(at, choose, typical))
      counts.kills[kind] += 1
      if (round.flying > 0) counts.hit += 1
      server = await kill(kind, server, database, folder)
      await recovered(kind, server, database)
      await settle(round, lanes, server.url, counts)
      await assertNoStrays(database)
      typical = round.typical() ?? typical
      if ((at + 1) % 10 === 0) say(progressOf(counts, at + 1))
    }
    counts.orphans = await sending.orphans()
    // Nobody is at work any more, the clock neither.
    server.child.kill('SIGTERM')
    await server.gone
    const { code, said } = await runVerify(folder)
    counts.verified = said.split('\n').at(-1) ?? ''
    if (code !== 0) throw new Error(`npm run verify: ${said}`)
    return counts
  } finally {
    server.child.kill('SIGKILL')
    await server.gone
    await database.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
