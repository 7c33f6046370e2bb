import { setTimeout as sleep } from 'node:timers/promises'

import { type Sent, send } from '../crash/http.js'

/** A request of the mix, and what is to be remembered when it was acknowledged. */
export type Planned = { sent: Sent; acknowledged?: (body: Record<string, unknown>) => void }

export interface Counts {
  sent: number
  statuses: Record<string, number>
  /** Milliseconds of what was answered with 2xx, sorted. */
  answered: number[]
  /** Milliseconds of what was refused with 429 or 503, sorted. */
  refused: number[]
  /** What was asked in vain, and when. */
  unanswered: string[]
  /** Milliseconds that this process itself stood still at most: its clocks ring before it reads what has come. */
  standstill: number
}

const counted = (): Counts => ({
  sent: 0,
  statuses: {},
  answered: [],
  refused: [],
  unanswered: [],
  standstill: 0,
})

const fire = async (url: string, { acknowledged, sent }: Planned, counts: Counts): Promise<void> => {
  const from = performance.now()
  counts.sent += 1
  const { body, status } = await send(url, sent).catch(() => ({ body: {}, status: -1 }))
  if (status < 1) counts.unanswered.push(`${Math.round(from / 1_000)} s ${sent.method} ${sent.path}`)
  counts.statuses[status] = (counts.statuses[status] ?? 0) + 1
  const took = performance.now() - from
  if (status === 429 || status === 503) counts.refused.push(took)
  if (status < 200 || status > 299) return
  counts.answered.push(took)
  acknowledged?.(body)
}

const settled = (counts: Counts): Counts => {
  counts.answered.sort((left, right) => left - right)
  counts.refused.sort((left, right) => left - right)
  return counts
}

/** As fast as this many callers get their answers, one request each at a time. */
export const closedLoop = async (
  url: string,
  { callers, seconds, next }: { callers: number; seconds: number; next: () => Planned },
): Promise<Counts> => {
  const counts = counted()
  const until = performance.now() + seconds * 1000
  const call = async () => {
    while (performance.now() < until) await fire(url, next(), counts)
  }
  await Promise.all(Array.from({ length: callers }, call))
  return settled(counts)
}

/** This many requests a second, whether earlier ones are answered or not; as visitors come. */
export const openLoop = async (
  url: string,
  { perSecond, seconds, next }: { perSecond: number; seconds: number; next: () => Planned },
): Promise<Counts> => {
  const counts = counted()
  const running = new Set<Promise<void>>()
  const from = performance.now()
  let last = from
  for (let due = 0; due < perSecond * seconds;) {
    const now = Math.floor(((performance.now() - from) / 1000) * perSecond)
    for (; due < now; due += 1) {
      const one = fire(url, next(), counts)
      running.add(one)
      void one.finally(() => running.delete(one))
    }
    await sleep(5)
    counts.standstill = Math.max(counts.standstill, performance.now() - last)
    last = performance.now()
  }
  await Promise.all(running)
  return settled(counts)
}

/** The value below which this share of the sorted numbers lies. */
export const quantile = (sorted: readonly number[], share: number): number =>
  Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
