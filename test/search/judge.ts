import type { Payload } from 'payload'

import { createLocalReq } from 'payload'

import { parseSearch, search } from '../../src/search/index.js'
import { judged, type Judged } from './judged.js'

export type Score = {
  /** The share of questions whose first answer is one that was expected. */
  first: number
  /** Mean of 1 / place of the first expected answer, among ten. */
  reciprocal: number
  missed: Array<Judged & { got: string[] }>
}

/** Asks every judged question of the demo content in the index. */
export const judge = async (payload: Payload): Promise<Score> => {
  const req = await createLocalReq({}, payload)
  const missed: Score['missed'] = []
  let [first, reciprocal] = [0, 0]
  for (const one of judged) {
    const { docs } = await search(req, parseSearch(req, { q: one.q, locale: one.locale }))
    const got = docs.map(({ collection, id }) => `${collection}/${String(id)}`)
    const place = got.findIndex((name) => one.first.includes(name))
    if (place === 0) first += 1
    else missed.push({ ...one, got: got.slice(0, 5) })
    if (place >= 0) reciprocal += 1 / (place + 1)
  }
  return { first: first / judged.length, reciprocal: reciprocal / judged.length, missed }
}
