import type { Sent } from '../crash/http.js'
import { makeWorld, publishTerm, TEXTS } from '../crash/world.js'
import type { Planned } from './load.js'

const PUBLISHED = 20

/** What was acknowledged: created documents by id with their mark, and how often each public one was confirmed. */
export interface Acknowledged {
  created: Map<number, string>
  confirmed: Map<number, number>
}

const one = <T>(from: readonly T[]): T => from[Math.floor(Math.random() * from.length)]!

/** Seven of ten read what no cache holds, two what it holds, one writes. */
export const makeMix = async (url: string) => {
  const world = await makeWorld(url)
  const ids: number[] = []
  for (let made = 0; made < PUBLISHED; made += 1) ids.push(await publishTerm(url, world, `Julkinen ${made}`))
  const acknowledged: Acknowledged = { created: new Map(), confirmed: new Map() }
  let marks = 0

  const cold = (): Sent => ({
    method: 'GET',
    path: `/api/terms?where[id][less_than]=${1_000 + Math.floor(Math.random() * 1e9)}&sort=prefLabel&limit=10`,
  })
  const hot = (): Sent => ({ method: 'GET', path: `/api/terms/${one(ids)}` })
  const create = (): Planned => {
    const mark = `Merkki ${(marks += 1)}`
    const sent = { method: 'POST', path: '/api/terms?locale=fi&depth=0', token: world.tokens.editor }
    return {
      sent: { ...sent, body: TEXTS.terms.finnish(world, mark) },
      acknowledged: ({ doc }) => void acknowledged.created.set((doc as { id: number }).id, mark),
    }
  }
  const confirm = (): Planned => {
    const id = one(ids)
    return {
      sent: {
        method: 'POST',
        path: `/api/terms/${id}/workflow/confirm`,
        token: world.tokens.approver,
        body: { expectedRevision: 2 },
      },
      acknowledged: () => void acknowledged.confirmed.set(id, (acknowledged.confirmed.get(id) ?? 0) + 1),
    }
  }
  const next = (): Planned => {
    const lot = Math.random()
    if (lot < 0.7) return { sent: cold() }
    if (lot < 0.9) return { sent: hot() }
    return lot < 0.95 ? create() : confirm()
  }
  return { acknowledged, hot, next }
}
