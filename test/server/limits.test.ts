import express from 'express'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { boundStatements } from '../../src/server/database.js'
import { FAILED_SIGN_INS, limitRequests } from '../../src/server/rateLimit.js'
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

  it('tells the database how long a statement may take', async () => {
    await boundStatements(app.payload)
    const pool = (app.payload.db as unknown as { pool: { query: (text: string) => Promise<unknown> } }).pool
    const shown = (await pool.query('show statement_timeout')) as { rows: unknown[] }
    expect(shown.rows).toEqual([{ statement_timeout: '30s' }])
  })
})
