import express from 'express'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { boundStatements } from '../../src/server/database.js'
import { FAILED_SIGN_INS, limitRequests } from '../../src/server/rateLimit.js'
import { shedding } from '../../src/server/shed.js'
import { startApp, type TestApp } from '../helpers/app.js'
import { createPeople, type People } from '../helpers/people.js'

const servers: Server[] = []
const listenTo = async (app: express.Express): Promise<string> => {
  const server = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening))
  })
  servers.push(server)
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}
afterEach(() => servers.splice(0).forEach((server) => server.close()))

describe('one address', () => {
  it('is told to wait when it asks more than it may, and others are not', async () => {
    const app = express().set('trust proxy', 1).use(limitRequests(3))
    const url = await listenTo(app.use((_req, res) => void res.send('ok')))
    const from = (address: string) => fetch(url, { headers: { 'x-forwarded-for': address } })
    const answers = [
      await from('192.0.2.1'),
      await from('192.0.2.1'),
      await from('192.0.2.1'),
      await from('192.0.2.1'),
    ]
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429])
    expect(Number(answers[3]!.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await answers[3]!.json()).errors[0].data.code).toBe('TOO_MANY')
    expect((await from('192.0.2.2')).status).toBe(200)
  })

  it('is not bounded on the machine itself, unless a limit was set', async () => {
    const url = await listenTo(
      express()
        .use(limitRequests())
        .use((_req, res) => void res.send('ok')),
    )
    const [first] = await Promise.all(Array.from({ length: 20 }, () => fetch(url)))
    expect(first!.headers.get('ratelimit')).toBeNull()
  })
})

it('what is more than can be answered in time is refused at once, and afterwards all is well', async () => {
  const shed = shedding(2)
  const held: Array<() => void> = []
  const url = await listenTo(
    express()
      .use(shed.middleware)
      .use((_req, res) => void held.push(() => res.send('ok'))),
  )
  const first = [fetch(url), fetch(url)]
  while (held.length < 2) await sleep(5)
  const refused = await fetch(url)
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1'])
  expect((await refused.json()).errors[0].data.code).toBe('UNAVAILABLE')
  held.forEach((answer) => answer())
  expect((await Promise.all(first)).map(({ status }) => status)).toEqual([200, 200])
  while (shed.atWork() > 0) await sleep(5)
  const after = fetch(url)
  while (held.length < 3) await sleep(5)
  held[2]!()
  expect((await after).status).toBe(200)
})

it('where several have waited too long nobody else is let in, until they are answered', async () => {
  const shed = shedding(100, { requests: 2, ms: 100 })
  const held: Array<() => void> = []
  const url = await listenTo(
    express()
      .use(shed.middleware)
      .use((req, res) => {
        if (req.path === '/stream') return void res.write('begun')
        held.push(() => res.send('ok'))
      }),
  )
  const slow = await fetch(`${url}stream`)
  const first = [fetch(url)]
  while (held.length < 1) await sleep(5)
  await sleep(150)
  // One waits, and one is being answered slowly: neither keeps others out.
  first.push(fetch(url))
  while (held.length < 2) await sleep(5)
  await sleep(150)
  expect((await fetch(url)).status).toBe(503)
  held.forEach((answer) => answer())
  expect((await Promise.all(first)).map(({ status }) => status)).toEqual([200, 200])
  while (shed.atWork() > 1) await sleep(5)
  const after = fetch(url)
  while (held.length < 3) await sleep(5)
  held[2]!()
  expect((await after).status).toBe(200)
  await slow.body?.cancel()
})

describe('the server', () => {
  let app: TestApp
  let people: People
  beforeAll(async () => {
    app = await startApp()
    people = await createPeople(app)
  })
  afterAll(() => app.close())

  it('lets nobody try passwords for ever; attempts that succeed do not count', async () => {
    const login = (password: string) =>
      app.http('POST', '/api/users/login', { body: { email: 'kukaan@polkka.test', password } })
    const statuses = new Map<number, number>()
    for (let attempt = 0; attempt < FAILED_SIGN_INS; attempt += 1) {
      const { status } = await login(`arvaus-${attempt}`)
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
    }
    expect([...statuses]).toEqual([[401, FAILED_SIGN_INS]])
    const last = await login('arvaus')
    expect([last.status, last.body.errors[0].data.code]).toEqual([429, 'TOO_MANY'])
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0)
    // What is no attempt goes on.
    const read = await app.http('GET', '/api/users/me', { token: people.editor.token })
    expect([read.status, read.body.user.id]).toEqual([200, people.editor.id])
  })

  it('tells the database how long a statement may take', async () => {
    await boundStatements(app.payload)
    const pool = (app.payload.db as unknown as { pool: { query: (text: string) => Promise<unknown> } }).pool
    const shown = (await pool.query('show statement_timeout')) as { rows: unknown[] }
    expect(shown.rows).toEqual([{ statement_timeout: '30s' }])
  })
})
