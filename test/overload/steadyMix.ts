import { send } from '../crash/http.js'
import { makeWorld, publishTerm, TEXTS } from '../crash/world.js'
import type { Planned } from './load.js'

const one = <T>(from: readonly T[]): T => from[Math.floor(Math.random() * from.length)]!

/** Hits, misses, searches, changes, and now and then somebody who writes, saves and confirms. */
export const makeSteadyMix = async (url: string): Promise<() => Planned> => {
  const world = await makeWorld(url)
  const { approver, editor } = world.tokens
  const published: number[] = []
  for (let made = 0; made < 20; made += 1) published.push(await publishTerm(url, world, `Julkinen ${made}`))
  const drafts: number[] = []
  for (let made = 0; made < 20; made += 1) {
    const body = TEXTS.terms.finnish(world, `Luonnos ${made}`)
    const { body: got } = await send(url, {
      method: 'POST',
      path: '/api/terms?locale=fi',
      token: editor,
      body,
    })
    drafts.push((got.doc as { id: number }).id)
  }
  let count = 0
  const get = (path: string, token?: string) => ({ method: 'GET', path, ...(token ? { token } : {}) })
  const mix = [
    [35, () => get(`/api/terms/${one(published)}`)],
    [25, () => get(`/api/terms?where[id][less_than]=${1_000 + (count += 1)}&sort=prefLabel`)],
    [15, () => get(`/api/search?q=${one(['sana', 'sanat', 'ord', 'julkinen'])}%20${(count += 1)}`)],
    [8, () => get(`/api/changes?since=0&limit=${1 + Math.floor(Math.random() * 50)}`)],
    [5, () => get(`/api/terms/${one(drafts)}/workflow`, editor)],
    [2, () => get('/api/terms?limit=20&draft=true', approver)],
    [
      7,
      () => {
        const body = TEXTS.terms.change(`Merkki ${(count += 1)}`)
        return { method: 'PATCH', path: `/api/terms/${one(drafts)}?locale=fi`, token: editor, body }
      },
    ],
    [
      3,
      () => {
        const path = `/api/terms/${one(published)}/workflow/confirm`
        return { method: 'POST', path, token: approver, body: { expectedRevision: 2 } }
      },
    ],
  ] as const
  return () => {
    let lot = Math.random() * 100
    const [, plan] = mix.find(([share]) => (lot -= share) < 0) ?? mix[0]
    return { sent: plan() }
  }
}
