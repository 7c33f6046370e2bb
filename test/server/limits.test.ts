import express from 'express'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'

import { boundStatements } from '../../src/server/database.js'
import { FAILED_SIGN_INS, limitRequests } from '../../src/server/rateLimit.js'
import { openSharedHits } from '../../src/server/sharedHits.js'
import { say } from '../../src/translations/index.js'
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
    const from = (address: string) =>
      fetch(url, { headers: { 'x-forwarded-for': address, 'accept-language': 'sv' } })
    const answers = [
      await from('192.0.2.1'),
      await from('192.0.2.1'),
      await from('192.0.2.1'),
      await from('192.0.2.1'),
    ]
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429])
    expect(Number(answers[3]!.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await answers[3]!.json()).errors).toEqual([
      { message: say('sv', 'host.TOO_MANY'), data: { code: 'TOO_MANY' } },
    ])
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

  describe('the counts of several processes', () => {
    const counting = async (windowMs: number) => {
      const hits = await openSharedHits(app.payload)
      onTestFinished(hits.close)
      const store = hits.store('koe')
      await store.init?.({ windowMs } as never)
      const ask = async () => (await store.increment('192.0.2.1')).totalHits
      return { ...hits, ask, store }
    }
    beforeEach(() => app.sql('truncate polkka_limits.hits'))

    it('are one as soon as each has told and heard', async () => {
      const [one, other] = [await counting(60_000), await counting(60_000)]
      expect([await one.ask(), await one.ask(), await other.ask()]).toEqual([1, 2, 1])
      await one.tell()
      await other.tell()
      expect([await other.ask(), await one.ask()]).toEqual([4, 3])
      await one.store.decrement('192.0.2.1')
      await other.tell()
      await one.tell()
      // Three of the one and two of the other, one of them taken back, and this.
      expect(await one.ask()).toBe(5)
      expect((await one.store.increment('192.0.2.2')).totalHits).toBe(1)
    })

    it('begin together and end together', async () => {
      const [one, other] = [await counting(3_000), await counting(60_000)]
      await one.ask()
      await one.tell()
      await other.ask()
      await other.tell()
      const { resetTime, totalHits } = await other.store.increment('192.0.2.1')
      expect([totalHits, resetTime!.getTime() < Date.now() + 3_000]).toEqual([3, true])
      await sleep(resetTime!.getTime() - Date.now() + 50)
      expect([await one.ask(), await other.ask()]).toEqual([1, 1])
      await one.tell()
      await other.tell()
      expect(await other.ask()).toBe(3)
    })

    it('go on alone without the database, and nothing is lost', async () => {
      const [one, other] = [await counting(60_000), await counting(60_000)]
      await app.sql('alter table polkka_limits.hits rename to away')
      await one.ask()
      await expect(one.tell()).rejects.toThrow('polkka_limits.hits')
      expect(await one.ask()).toBe(2)
      await app.sql('alter table polkka_limits.away rename to hits')
      await one.tell()
      await other.ask()
      await other.tell()
      expect(await other.ask()).toBe(4)
    })

    it('name nobody', async () => {
      const one = await counting(60_000)
      await one.ask()
      await one.tell()
      const rows = await app.sql('select * from polkka_limits.hits')
      expect(rows).not.toEqual([])
      expect(JSON.stringify(rows)).not.toContain('192.0.2.1')
    })
  })

  it('tells the database how long a statement may take', async () => {
    await boundStatements(app.payload)
    const pool = (app.payload.db as unknown as { pool: { query: (text: string) => Promise<unknown> } }).pool
    const shown = (await pool.query('show statement_timeout')) as { rows: unknown[] }
    expect(shown.rows).toEqual([{ statement_timeout: '30s' }])
  })
})
