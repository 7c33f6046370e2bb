import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openTestHost, type TestHost } from './fixtures/app.js'

/** What the people who run POLKKA see: health, readiness, metrics, ids, headers. */
let host: TestHost
let ready = true

beforeAll(async () => {
  host = await openTestHost({
    metricsToken: 'let-me-in',
    queues: async () => ({ webhooks_waiting: 3 }),
    isReady: () => (ready ? Promise.resolve(true) : Promise.reject(new Error('down'))),
  })
})
afterAll(() => host.close())

const get = (path: string, headers: Record<string, string> = {}) => fetch(host.url + path, { headers })

describe('health', () => {
  it('lives and is ready', async () => {
    expect((await get('/healthz')).status).toBe(200)
    expect((await get('/readyz')).status).toBe(200)
  })

  it('lives but is not ready without its database, and says so in the one error form', async () => {
    ready = false
    const answer = await get('/readyz')
    ready = true
    expect(answer.status).toBe(503)
    expect(await answer.json()).toMatchObject({ errors: [{ data: { code: 'UNAVAILABLE' } }] })
    expect((await get('/healthz')).status).toBe(200)
  })
})

describe('metrics', () => {
  it('are for this machine', async () => {
    await get('/api/notes')
    const answer = await get('/metrics')
    expect(answer.status).toBe(200)
    expect(await answer.text()).toMatch(
      /http_request_duration_seconds_count\{method="GET",route="\/api\/notes"/,
    )
  })

  it('tell how long the queues are', async () => {
    expect(await (await get('/metrics')).text()).toContain('polkka_queue_length{queue="webhooks_waiting"} 3')
  })

  it('tell how long the database takes, and who has a connection', async () => {
    const queries = async () =>
      Number(/query_duration_seconds_count (\d+)/.exec(await (await get('/metrics')).text())?.[1])
    const before = await queries()
    await get('/api/notes')
    const transaction = await host.payload.db.beginTransaction()
    await host.payload.db.rollbackTransaction(transaction!)
    expect(await queries()).toBeGreaterThan(before + 1)
    expect(await (await get('/metrics')).text()).toContain('polkka_database_connections{state="waiting"} 0')
  })

  it('tell who is at work, who waits and who was refused', async () => {
    await get('/api/notes')
    const text = await (await get('/metrics')).text()
    for (const share of ['readers', 'people', 'signIn', 'uploads', 'bodies']) {
      expect(text).toContain(`polkka_requests{share="${share}",state="at_work"} 0`)
      expect(text).toContain(`polkka_requests_refused_total{share="${share}",why="shed"} 0`)
    }
  })

  it.each(['x-forwarded-for', 'forwarded', 'via'])(
    'are not for whom a proxy on this machine passes on (%s)',
    async (name) => {
      expect((await get('/metrics', { [name]: '203.0.113.9' })).status).toBe(404)
    },
  )

  it('are for the bearer of the token, through a proxy too', async () => {
    const proxied = { 'x-forwarded-for': '203.0.113.9' }
    expect((await get('/metrics', { ...proxied, authorization: 'Bearer let-me-in' })).status).toBe(200)
    expect((await get('/metrics', { ...proxied, authorization: 'Bearer let-me-ix' })).status).toBe(404)
  })
})

describe('every answer', () => {
  it.each(['/healthz', '/api/notes', '/api/nothing', '/nowhere', '/api/%zz'])(
    '%s carries a request id',
    async (path) => {
      expect((await get(path)).headers.get('x-request-id')).toMatch(/^[\w-]{36}$/)
    },
  )

  it('keeps the id it was given, unless it is no harmless one', async () => {
    expect((await get('/healthz', { 'x-request-id': 'trace-17' })).headers.get('x-request-id')).toBe(
      'trace-17',
    )
    expect(
      (await get('/healthz', { 'x-request-id': 'a b<script>' })).headers.get('x-request-id'),
    ).not.toContain('<')
  })

  it('names no framework, is not sniffed, and runs no script', async () => {
    const { headers } = await get('/api/notes')
    expect(headers.get('x-powered-by')).toBeNull()
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  })
})

describe('a cookie', () => {
  const cookieSeen = async (origin?: string) => {
    const answer = await get('/api/whoami', { cookie: 'payload-token=x', ...(origin ? { origin } : {}) })
    return ((await answer.json()) as { cookie: string | null }).cookie
  }

  it('counts from here, from PUBLIC_URL, and from a program without an origin', async () => {
    expect(await cookieSeen(host.url)).toBe('payload-token=x')
    expect(await cookieSeen('http://polkka.test')).toBe('payload-token=x')
    expect(await cookieSeen()).toBe('payload-token=x')
  })

  it('does not count from another site', async () => {
    expect(await cookieSeen('https://evil.example')).toBeNull()
    expect(await cookieSeen('null')).toBeNull()
  })
})
