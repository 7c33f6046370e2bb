import { setTimeout as sleep } from 'node:timers/promises'

import type { Lane, Request } from './lanes.js'
import type { Point } from './points.js'
import type { Server } from './server.js'

import { type Got, send } from './http.js'

/** A request whose answer did not say that it was done. */
export type Open = { request: Request; status: number }

/** Everybody at work until `over` is set; from then on a request may fail. */
export interface Round {
  over: boolean
  /** Requests that are unanswered just now. */
  flying: number
  acknowledged: number
  /** How long a request took, in the middle. */
  typical: () => number | undefined
  /** What each lane was left with. */
  open: Promise<Array<Open | undefined>>
}

const isDone = ({ status }: Got): boolean => status >= 200 && status < 300

/** Sends a request; one that is to be sent again goes twice at once, and both get the same answer. */
const ask = async (url: string, { again, sent }: Request): Promise<Got> => {
  const [got, twin] = await Promise.all([send(url, sent), again ? send(url, sent) : undefined])
  if (!twin || !isDone(got) || !isDone(twin)) return twin && isDone(twin) ? twin : got!
  if (twin.text !== got.text) throw new Error(`two answers to one key: ${got.text} and ${twin.text}`)
  return got
}

export const beginRound = (lanes: readonly Lane[], url: string): Round => {
  const times: number[] = []
  const round: Round = {
    over: false,
    flying: 0,
    acknowledged: 0,
    typical: () => times.sort((left, right) => left - right)[times.length >> 1],
    open: Promise.resolve([]),
  }
  const work = async (lane: Lane): Promise<Open | undefined> => {
    while (!round.over) {
      const request = lane.next()
      if (!request) {
        await sleep(20)
        continue
      }
      const from = performance.now()
      round.flying += 1
      const got = await ask(url, request).finally(() => (round.flying -= 1))
      if (!isDone(got)) {
        if (round.over) return { request, status: got.status }
        throw new Error(`${request.name} before any kill: ${got.status} ${got.text}`)
      }
      times.push(Math.ceil(performance.now() - from))
      round.acknowledged += 1
      lane.acknowledged(request, got)
    }
    return undefined
  }
  round.open = Promise.all(lanes.map(work))
  return round
}

/** Lets the work go on until the moment has come, and ends the round then. */
export const waitForMoment = async (
  round: Round,
  server: Server,
  moment: { delay: number } | { point: Point },
): Promise<void> => {
  const failed = round.open.then(() => new Promise<void>(() => {}))
  if ('point' in moment) {
    const halted = server.halted()
    server.order({ halt: moment.point })
    // Where the work does not come by the point, any moment will do.
    await Promise.race([failed, halted, sleep(10_000)])
  } else await Promise.race([failed, sleep(moment.delay)])
  round.over = true
}
