import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { send } from '../crash/http.js'
import { type Server, startServer } from '../crash/server.js'
import { type Body, startApp, type TestApp } from '../helpers/app.js'
import { createPeople, type Name, type People } from '../helpers/people.js'
import { practiceMaker } from '../helpers/practice.js'
import { dataFolder } from '../server/fixtures/process.js'

/**
 * Copies that follow the feed while two processes publish and take down at once end up as what the public reads.
 * `FOLLOW_CHANGES=2000` for a long run.
 */
const CHANGES = Number(process.env.FOLLOW_CHANGES ?? 200)
const STEPS = 4
const AT_ONCE = 8

let app: TestApp
let other: Server
let people: People
let folder = ''

beforeAll(async () => {
  app = await startApp()
  folder = (await dataFolder()).folder
  other = await startServer(folder, process.env.DATABASE_URL)
  people = await createPeople(app)
})
afterAll(async () => {
  other?.child.kill('SIGTERM')
  await other?.gone
  await app?.close()
  await rm(folder, { recursive: true, force: true })
})

const anyServer = (): string => (Math.random() < 0.5 ? app.url : other.url)
const publicly = (path: string) => send(anyServer(), { method: 'GET', path })

const act = async (id: number, name: string, more: Body = {}, who: Name = 'approver'): Promise<void> => {
  const body = { expectedRevision: 2, ...more }
  const path = `/api/terms/${id}/workflow/${name}`
  const { status, text } = await send(anyServer(), { method: 'POST', path, body, token: people[who].token })
  expect(`${name} ${status} ${status === 200 ? '' : text}`).toBe(`${name} 200 `)
}
const takeDown = { comment: 'Virhe', reason: 'error' }

/** Four changes each; the first of every four stays public, the second goes, the third comes again, the fourth is erased. */
const LIVES: Array<(id: number) => Promise<void>> = [
  async (id) => {
    await act(id, 'publish')
    await act(id, 'confirm')
    await act(id, 'confirm')
    await act(id, 'archive', { comment: 'Päättynyt' })
  },
  async (id) => {
    await act(id, 'publish')
    await act(id, 'confirm')
    await act(id, 'confirm')
    await act(id, 'unpublish', takeDown)
  },
  async (id) => {
    await act(id, 'publish')
    await act(id, 'unpublish', takeDown)
    await act(id, 'submit', {}, 'editor')
    await act(id, 'approve')
    await act(id, 'publish')
    await act(id, 'confirm')
  },
  async (id) => {
    await act(id, 'publish')
    await act(id, 'confirm')
    await act(id, 'confirm')
    const path = `/api/terms/${id}?reason=privacy`
    const { status } = await send(anyServer(), { method: 'DELETE', path, token: people.admin.token })
    expect(status).toBe(200)
  },
]

/** What a site elsewhere would do: read the changes, read what changed, remember how far it came. */
const follower = () => {
  const copy = new Map<number, Body>()
  const seen: number[] = []
  let since = '0'
  const take = async ({ collection, cursor, id, tombstone }: Body): Promise<void> => {
    seen.push(Number(cursor))
    const doc = tombstone ? null : await publicly(`/api/${collection}/${id}?depth=0&locale=all`)
    if (doc?.status === 200) copy.set(id, doc.body)
    else copy.delete(id)
  }
  const poll = async (): Promise<boolean> => {
    const { body } = await publicly(`/api/changes?since=${since}&limit=${1 + Math.floor(Math.random() * 20)}`)
    for (const change of body.changes as Body[]) await take(change)
    since = body.next as string
    return body.hasMore as boolean
  }
  return { copy, seen, poll }
}

const publicTerms = async (): Promise<Body[]> => {
  const docs: Body[] = []
  for (let page = 1; ; page += 1) {
    const { body } = await publicly(`/api/terms?depth=0&locale=all&limit=100&sort=id&page=${page}`)
    docs.push(...(body.docs as Body[]))
    if (!body.hasNextPage) return docs
  }
}

it(
  'nothing is skipped, each change comes once, and the copy is the original',
  async () => {
    const make = practiceMaker(app, people)
    const ids: number[] = []
    for (let made = 0; made < CHANGES / STEPS; made += 1)
      ids.push((await make('approved', { collection: 'terms', mark: `Termi ${made}` })).id)

    let working = true
    const followers = [follower(), follower()]
    const following = followers.map(async ({ poll }) => {
      while (working || (await poll())) await poll()
    })
    const waiting = ids.map((id, index) => () => LIVES[index % LIVES.length]!(id))
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (let life = waiting.pop(); life; life = waiting.pop()) await life()
      }),
    )
    working = false
    await Promise.all(following)

    const originals = await publicTerms()
    expect(originals).toHaveLength(ids.length / 2)
    for (const { copy, poll, seen } of followers) {
      while (await poll());
      expect(seen).toEqual(Array.from({ length: CHANGES }, (_, index) => index + 1))
      expect([...copy.values()].sort((left, right) => left.id - right.id)).toEqual(originals)
    }
  },
  Math.max(600_000, CHANGES * 2_000),
)
