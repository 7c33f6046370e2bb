import { request } from 'node:http'
import { jwtSign } from 'payload'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { SHARES } from '../../src/server/admission.js'
import { type Answer, startApp, type TestApp } from '../helpers/app.js'
import { createPeople, login, type People } from '../helpers/people.js'
import { practiceMaker } from '../helpers/practice.js'

/** Readers ask for more than can be read: the table of terms is locked, so that whoever reads it stays at work. */
let app: TestApp
let people: People
let practice: number
let locker: pg.Client
let flood: Promise<Answer>[]
let asked = 0

const cold = () => `/api/terms?where[id][less_than]=${1_000 + (asked += 1)}`
const read = () => app.http('GET', cold())

const state = async (share: string, what: string): Promise<number> => {
  const { text } = await app.http('GET', '/metrics')
  return Number(new RegExp(`\\{share="${share}",\\w+="${what}"\\} (\\d+)`).exec(text)?.[1])
}
const until = (share: string, what: string, count: number) =>
  vi.waitFor(async () => expect(await state(share, what)).toBe(count), { timeout: 10_000, interval: 20 })

const unlock = () => locker.query('rollback')

beforeAll(async () => {
  app = await startApp()
  people = await createPeople(app)
  practice = (await practiceMaker(app, people)('draft')).id
  locker = new pg.Client(app.databaseUrl)
  await locker.connect()
})
beforeEach(async () => {
  await app.http('GET', '/api/practices?limit=7')
  await locker.query('begin; lock table terms in access exclusive mode')
  flood = Array.from({ length: SHARES.readers.atWork }, read)
  await until('readers', 'at_work', SHARES.readers.atWork)
})
afterEach(async () => {
  await unlock()
  expect((await Promise.all(flood)).map(({ status }) => status)).toEqual(flood.map(() => 200))
})
afterAll(async () => {
  await locker.end()
  await app.close()
})

describe('while readers ask for more than can be read', () => {
  it('an editor saves, signs in and reads', async () => {
    const { email, token } = people.editor
    const body = { title: 'Ruuhkassakin' }
    const saved = await app.http('PATCH', `/api/practices/${practice}?locale=fi`, { token, body })
    expect([saved.status, saved.body.doc.title]).toEqual([200, body.title])
    const wrong = await app.http('POST', '/api/users/login', { body: { email, password: 'arvaus' } })
    expect(wrong.status).toBe(401)
    const own = await app.http('GET', '/api/users/me', { headers: { cookie: `payload-token=${token}` } })
    expect([own.status, own.body.user.email]).toEqual([200, email])
  })

  it('who has signed in goes on however many sign in at the same time', async () => {
    // Sessions can be read and not be made.
    await locker.query('lock table users_sessions in share mode')
    const signIn = () => login(app, people.editor2.email)
    const arriving = Array.from({ length: SHARES.signIn.atWork + 1 }, signIn)
    await until('signIn', 'waiting', 1)
    const body = { title: 'Tungoksessakin' }
    const path = `/api/practices/${practice}?locale=fi`
    expect((await app.http('PATCH', path, { token: people.editor.token, body })).status).toBe(200)
    await unlock()
    expect(await Promise.all(arriving)).toHaveLength(arriving.length)
  })

  it.each(['forged', 'expired'])(
    'who only says that they have signed in waits with the readers: %s',
    async (which) => {
      const [head, body] = people.editor.token.split('.')
      const { secret } = app.payload
      const fieldsToSign = { id: people.editor.id, collection: 'users' }
      const expired = await jwtSign({ fieldsToSign, secret, tokenExpiration: -60 })
      const token = which === 'expired' ? expired.token : `${head}.${body}.${'A'.repeat(43)}`
      const leaving = new AbortController()
      const headers = { authorization: `JWT ${token}` }
      const answer = fetch(`${app.url}/api/users/me`, { headers, signal: leaving.signal }).catch(() => 'left')
      await until('readers', 'waiting', 1)
      leaving.abort()
      expect(await answer).toBe('left')
    },
  )

  it('what the cache holds is answered, and what it holds under another address', async () => {
    const [first, other] = [await app.http('GET', '/api/practices?limit=7'), '/api/practices?page=1&limit=07']
    expect(first.status).toBe(200)
    expect((await app.http('GET', other)).body).toEqual(first.body)
  })

  it('whoever comes when too many wait is told at once to come again', async () => {
    const leaving = new AbortController()
    const ask = () => fetch(app.url + cold(), { signal: leaving.signal })
    const asking = Array.from({ length: SHARES.readers.waiting + 1 }, ask)
    const refused = await Promise.race(asking)
    expect(refused.status).toBe(503)
    expect((await refused.json()).errors[0].data.code).toBe('UNAVAILABLE')
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await state('readers', 'waiting')).toBeGreaterThan(0)
    leaving.abort()
    await Promise.allSettled(asking)
    await until('readers', 'waiting', 0)
  })

  it('a read that nobody waits for any more is not made', async () => {
    const [path, leaving, before] = [cold(), new AbortController(), await state('readers', 'abandoned')]
    const answer = fetch(app.url + path, { signal: leaving.signal }).catch(() => 'left')
    await until('readers', 'waiting', 1)
    leaving.abort()
    expect(await answer).toBe('left')
    await until('readers', 'abandoned', before + 1)
    await unlock()
    await Promise.all(flood)
    const { misses } = app.reads.stats()
    await app.http('GET', path)
    expect(app.reads.stats().misses).toBe(misses + 1)
  })

  it('who asked the same as one who went away is answered', async () => {
    const [path, leaving] = [cold(), new AbortController()]
    const first = fetch(app.url + path, { signal: leaving.signal }).catch(() => 'left')
    await until('readers', 'waiting', 1)
    const { misses } = app.reads.stats()
    const second = app.http('GET', path)
    await vi.waitFor(() => expect(app.reads.stats().misses).toBe(misses + 1))
    leaving.abort()
    expect(await first).toBe('left')
    await unlock()
    expect((await second).status).toBe(200)
  })

  it('a stranger who sends slowly keeps nobody from work', async () => {
    await unlock()
    await Promise.all(flood)
    const slow = Array.from({ length: SHARES.readers.atWork }, () => {
      const headers = { 'content-type': 'application/json', 'content-length': 20 }
      const sending = request(`${app.url}/api/graphql`, { method: 'POST', headers }).on('error', () => {})
      sending.write('{')
      return sending
    })
    await until('bodies', 'at_work', slow.length)
    expect((await read()).status).toBe(200)
    slow.forEach((sending) => sending.destroy())
    await until('bodies', 'at_work', 0)
  })
})
