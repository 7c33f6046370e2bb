import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type Client, dayOf, type Use, usageOf } from '../../src/engine/index.js'
import { createDirectory } from '../../src/server/clients/directory.js'
import { createTally } from '../../src/server/clients/tally.js'
import { say } from '../../src/translations/index.js'
import { type Server, startServer } from '../crash/server.js'
import { type Answer, type Body, codeOf, startApp, type TestApp } from '../helpers/app.js'
import { createPeople, type Name, type People } from '../helpers/people.js'
import { practiceMaker } from '../helpers/practice.js'
import { dataFolder } from './fixtures/process.js'

/** API keys of clients: who gives them, what they do, and what they do not. */
let app: TestApp
let people: People
/** A process of its own on the same database; five requests a minute from an address. */
let other: Server
let folder = ''
let draft = 0
let shown = 0

const as = (who?: Name, body?: Body) => ({ ...(who ? { token: people[who].token } : {}), body })
const until = async (holds: () => Promise<boolean>): Promise<void> => {
  while (!(await holds())) await sleep(50)
}
let made = 0
const client = async (more: Body = {}): Promise<Body> => {
  const name = `Asiakas ${(made += 1)}`
  const answer = await app.http('POST', '/api/api-keys', as('admin', { name, ...more }))
  expect(answer.status).toBe(201)
  return answer.body.doc as Body
}
const keyOf = async ({ id }: Body): Promise<string> =>
  (await app.http('POST', `/api/api-keys/${id}/key`, as('admin', {}))).body.key
const ask = (key: string | undefined, path = '/api/terms', headers: Record<string, string> = {}) =>
  app.http('GET', path, { headers: { ...(key === undefined ? {} : { 'x-api-key': key }), ...headers } })
const askOther = (key: string | undefined, path: string) =>
  fetch(other.url + path, { headers: { ...(key ? { 'x-api-key': key } : {}), 'caller-id': 'kunta/42' } })
const read = async ({ id }: Body): Promise<Body> =>
  (await app.http('GET', `/api/api-keys/${id}`, as('admin'))).body
const change = ({ id }: Body, data: Body) => app.http('PATCH', `/api/api-keys/${id}`, as('admin', data))
const reasonOf = (answer: Answer) => `${codeOf(answer)} ${answer.body.errors?.[0]?.data?.reason}`

beforeAll(async () => {
  app = await startApp()
  folder = (await dataFolder()).folder
  people = await createPeople(app)
  const make = practiceMaker(app, people)
  draft = (await make('draft', { collection: 'terms' })).id
  shown = (await make('published', { collection: 'terms' })).id
  other = await startServer(folder, process.env.DATABASE_URL, {
    RATE_LIMIT: '5',
    LOG_FORMAT: 'json',
    LOG_LEVEL: 'debug',
  })
})
afterAll(async () => {
  other?.child.kill('SIGTERM')
  await other?.gone
  await app?.close()
  await rm(folder, { recursive: true, force: true })
})

describe('the key', () => {
  it('is told once, when it is made; what is kept is its hash', async () => {
    const one = await client({ contact: 'Tuki, tuki@asiakas.example' })
    expect(await app.sql('select key_hash from api_keys where id = $1', [one.id])).toEqual([
      { key_hash: null },
    ])
    const answer = await app.http('POST', `/api/api-keys/${one.id}/key`, as('admin', {}))
    const { key } = answer.body
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(key).toMatch(/^polkka_[\w-]{43}$/)
    const hash = createHash('sha256').update(key).digest('hex')
    const rows = await app.sql('select to_jsonb(k)::text as row, key_hash from api_keys k where id = $1', [
      one.id,
    ])
    expect(rows).toEqual([{ key_hash: hash, row: expect.not.stringContaining(key) }])
    expect(one.keyMadeAt).toBeNull()
    expect(Date.parse((await read(one)).keyMadeAt)).toBeGreaterThan(0)
    for (const path of [`/${one.id}`, '', `?where[id][equals]=${one.id}&select[keyHash]=true`]) {
      const { status, text } = await app.http('GET', `/api/api-keys${path}`, as('admin'))
      expect([status, text.includes(key), text.includes(hash), text.includes('keyHash')]).toEqual([
        200,
        false,
        false,
        false,
      ])
    }
    const asked = await app.http('GET', `/api/api-keys?where[keyHash][equals]=${hash}`, as('admin'))
    expect(asked.body.docs ?? []).toEqual([])
    expect(await app.sql(`select to_regclass('_api_keys_v') as versions`)).toEqual([{ versions: null }])
  })

  it('is not typed by anybody, nor is what was counted', async () => {
    const one = await client({ keyHash: 'x', requests: 7 })
    await change(one, { keyHash: 'y', requests: 9, lastUsedAt: new Date().toISOString() })
    expect(await app.sql('select key_hash from api_keys where id = $1', [one.id])).toEqual([
      { key_hash: null },
    ])
    expect(await read(one)).toMatchObject({ requests: 0, lastUsedAt: null })
  })

  it('made anew replaces the one before', async () => {
    const one = await client()
    const [before, now] = [await keyOf(one), await keyOf(one)]
    expect((await ask(now)).status).toBe(200)
    await until(async () => (await ask(before)).status === 401)
    expect((await ask(now)).status).toBe(200)
  })

  it('is a matter of administrators', async () => {
    const { id } = await client()
    for (const [who, list, other] of [
      [undefined, '401', '401 NOT_SIGNED_IN'],
      ['editor', '403', '403 NOT_ALLOWED'],
      ['approver', '403', '403 NOT_ALLOWED'],
    ] as const) {
      expect(codeOf(await app.http('GET', '/api/api-keys', as(who)))).toContain(list)
      expect((await app.http('GET', `/api/api-keys/${id}`, as(who))).status).toBe(404)
      expect(codeOf(await app.http('POST', '/api/api-keys', as(who, { name: 'Oma' })))).toContain(list)
      expect((await app.http('PATCH', `/api/api-keys/${id}`, as(who, { perMinute: 9 }))).status).toBe(404)
      expect((await app.http('DELETE', `/api/api-keys/${id}`, as(who))).status).toBe(404)
      expect(codeOf(await app.http('POST', `/api/api-keys/${id}/key`, as(who, {})))).toBe(other)
      expect(codeOf(await app.http('GET', '/api/api-key-usage', as(who)))).toContain(list)
    }
    expect(codeOf(await app.http('POST', '/api/api-keys/999999/key', as('admin', {})))).toBe('404 NOT_FOUND')
    for (const method of ['POST', 'PATCH', 'DELETE'])
      expect((await app.http(method, '/api/api-key-usage', as('admin', {}))).status).not.toBe(200)
  })
})

describe('who has a key', () => {
  it('reads what a stranger reads, out of the same cache', async () => {
    const key = await keyOf(await client())
    const stranger = await ask(undefined, '/api/terms?limit=7')
    const { hits } = app.reads.stats()
    const known = await ask(key, '/api/terms?limit=7')
    expect(app.reads.stats().hits).toBe(hits + 1)
    expect(known.text).toBe(stranger.text)
    for (const name of ['etag', 'vary', 'cache-control', 'access-control-allow-origin'])
      expect(known.headers.get(name), name).toBe(stranger.headers.get(name))
    const again = await ask(key, '/api/terms?limit=7', { 'if-none-match': known.headers.get('etag')! })
    expect([again.status, app.reads.stats().hits]).toEqual([304, hits + 2])
    // And leaves nothing behind for strangers.
    const [first, second] = [await ask(key, '/api/terms?limit=8'), await ask(undefined, '/api/terms?limit=8')]
    expect([second.text, second.headers.get('ratelimit')]).toEqual([first.text, null])
  })

  it('reads no draft', async () => {
    const key = await keyOf(await client())
    expect((await ask(key, `/api/terms/${shown}`)).status).toBe(200)
    for (const path of [
      `/api/terms/${draft}`,
      `/api/terms/${draft}?draft=true`,
      '/api/users',
      '/api/api-keys',
    ])
      expect([path, (await ask(key, path)).status]).toEqual([path, (await ask(undefined, path)).status])
    expect((await ask(key, `/api/terms/${draft}?draft=true`)).status).toBe(404)
    const list = await ask(key, '/api/terms?draft=true&limit=100')
    expect(list.body.docs.map(({ id }: Body) => id)).toEqual([shown])
    expect((await app.http('POST', '/api/terms', { body: {}, headers: { 'x-api-key': key } })).status).toBe(
      401,
    )
  })

  it('is bounded by its own limit, in the cache too, and nobody else with it', async () => {
    const [one, two] = [await client({ perMinute: 3 }), await client({ perMinute: 3 })]
    const [key, another] = [await keyOf(one), await keyOf(two)]
    const answers = [await ask(key), await ask(key), await ask(key), await ask(key)]
    expect(answers.map(codeOf)).toEqual(['200 -', '200 -', '200 -', '429 TOO_MANY'])
    expect(answers[2]!.headers.get('ratelimit')).toMatch(/^"key"; r=0/)
    expect(Number(answers[3]!.headers.get('retry-after'))).toBeGreaterThan(0)
    expect([(await ask(another)).status, (await ask(undefined)).status]).toEqual([200, 200])
    expect((await ask(await keyOf(one))).status).toBe(429)
  })

  it('is not bounded by what its address asks without one', async () => {
    const key = await keyOf(await client())
    const paths = Array.from({ length: 6 }, (_, index) => `/api/search?q=koulu&limit=${index + 1}`)
    const statuses: number[] = []
    for (const path of paths) statuses.push((await askOther(undefined, path)).status)
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429])
    for (const path of paths) expect((await askOther(key, path)).status).toBe(200)
    // A wrong one counts as none.
    expect((await askOther(key.replace(/.{4}$/, 'AAAA'), paths[0]!)).status).toBe(429)
  })

  it('may be a page of another origin', async () => {
    const { headers } = await app.http('OPTIONS', '/api/terms', {
      headers: { origin: 'https://sivu.example', 'access-control-request-headers': 'x-api-key' },
    })
    expect(headers.get('access-control-allow-headers')).toContain('X-API-Key')
  })
})

describe('a key that is not valid is refused', () => {
  it.each([
    ['nothing', ''],
    ['something else', 'x'],
    ['one that nobody has', `polkka_${'A'.repeat(43)}`],
    ['a long one', `polkka_${'A'.repeat(4000)}`],
  ])('%s', async (_what, key) => {
    expect((await ask(undefined)).status).toBe(200)
    expect(reasonOf(await ask(key))).toBe('401 API_KEY_REFUSED unknown')
  })

  it.each(['fi', 'sv', 'en'])('in the language of the caller: %s', async (language) => {
    const { body } = await ask('x', '/api/terms', { 'accept-language': language })
    expect(body.errors[0].message).toBe(say(language, 'host.key.unknown'))
  })

  it('when it is switched off, and holds again when it is switched on', async () => {
    const one = await client()
    const key = await keyOf(one)
    expect((await ask(key)).status).toBe(200)
    await change(one, { enabled: false })
    await until(async () => (await ask(key)).status !== 200)
    expect(reasonOf(await ask(key))).toBe('401 API_KEY_REFUSED off')
    await change(one, { enabled: true })
    await until(async () => (await ask(key)).status === 200)
  })

  it('when it has expired, or its client is deleted', async () => {
    const [late, soon] = [new Date(Date.now() - 1_000), new Date(Date.now() + 600_000)]
    const expired = await keyOf(await client({ expiresAt: late.toISOString() }))
    expect(reasonOf(await ask(expired))).toBe('401 API_KEY_REFUSED expired')
    const one = await client({ expiresAt: soon.toISOString() })
    const key = await keyOf(one)
    expect((await ask(key)).status).toBe(200)
    await app.http('DELETE', `/api/api-keys/${one.id}`, as('admin'))
    await until(async () => (await ask(key)).status === 401)
    expect(reasonOf(await ask(key))).toBe('401 API_KEY_REFUSED unknown')
  })
})

describe('what a client asks', () => {
  it('is counted together over processes, what was refused left out, and goes with the key', async () => {
    const one = await client({ perMinute: 4 })
    const key = await keyOf(one)
    for (let n = 0; n < 5; n += 1) await ask(key)
    for (let n = 0; n < 3; n += 1) await askOther(key, '/api/terms')
    await until(async () => (await read(one)).requests === 7)
    expect(await read(one)).toMatchObject({ requestsToday: 7, requestsIn7Days: 7, requestsIn30Days: 7 })
    expect(Date.now() - Date.parse((await read(one)).lastUsedAt)).toBeLessThan(600_000)
    const rows = () => app.sql('select requests from api_key_usage where client = $1', [String(one.id)])
    expect(await rows()).toEqual([{ requests: '7' }])
    await app.http('DELETE', `/api/api-keys/${one.id}`, as('admin'))
    expect(await rows()).toEqual([])
  })

  it('is told by days', async () => {
    const one = await client()
    const today = Date.parse(dayOf(new Date()))
    for (const [days, requests] of [
      [0, 1],
      [6, 10],
      [7, 100],
      [29, 1000],
      [30, 10_000],
    ] as const)
      await app.sql('insert into api_key_usage (client, day, requests) values ($1, $2, $3)', [
        String(one.id),
        new Date(today - days * 86_400_000).toISOString().slice(0, 10),
        requests,
      ])
    expect(await read(one)).toMatchObject({
      requests: 11_111,
      requestsToday: 1,
      requestsIn7Days: 11,
      requestsIn30Days: 1_111,
    })
  })

  it.each([
    ['2027-03-29T21:30:00Z', '2027-03-24', '2027-03-23'],
    ['2026-10-26T21:30:00Z', '2026-10-20', '2026-10-19'],
  ])('is told by days where the clock was changed meanwhile: %s', async (now, within, before) => {
    const { id } = await client()
    for (const day of [within, before])
      await app.sql('insert into api_key_usage (client, day, requests) values ($1, $2, 1)', [String(id), day])
    const { requests, requestsIn7Days } = await usageOf({ payload: app.payload } as never, id, new Date(now))
    expect([requests, requestsIn7Days]).toEqual([2, 1])
  })

  it('is in the metrics by the client’s name; in the log the key is not', async () => {
    const one = await client()
    const key = await keyOf(one)
    await askOther(key, '/api/terms?limit=2')
    await askOther(`${key}x`, '/api/terms?limit=2')
    const metrics = await (await fetch(`${other.url}/metrics`)).text()
    expect(metrics).toContain(`polkka_client_requests_total{client="${one.name}",status="200"} 1`)
    await until(async () => other.output().includes(one.name))
    const line = other
      .output()
      .split('\n')
      .find((each) => each.includes(one.name))!
    expect(JSON.parse(line)).toMatchObject({ caller: 'kunta/42', client: one.name, status: 200 })
    for (const said of [metrics, other.output()]) expect(said).not.toContain(key.slice(7))
  })

  it('is written when a process stops', async () => {
    const one = await client()
    const key = await keyOf(one)
    await askOther(key, '/api/terms?limit=3')
    other.child.kill('SIGTERM')
    await other.gone
    expect((await read(one)).requests).toBe(1)
  })
})

describe('in memory', () => {
  const someone: Client = { id: '1', name: 'A', enabled: true, perMinute: 1, expiresAt: null }
  const key = `polkka_${'k'.repeat(43)}`
  const hash = createHash('sha256').update(key).digest('hex')

  it('who sends random keys makes one query at a time', async () => {
    let [atWork, most, asked] = [0, 0, 0]
    const find = createDirectory(async () => {
      most = Math.max(most, (atWork += 1))
      asked += 1
      await sleep(5)
      atWork -= 1
      return new Map([[hash, someone]])
    })
    const random = Array.from({ length: 200 }, (_, index) => `polkka_${String(index).padStart(43, 'x')}`)
    expect(new Set(await Promise.all(random.map(find)))).toEqual(new Set([undefined]))
    expect([await find(key), most]).toEqual([someone, 1])
    expect(asked).toBeLessThan(5)
  })

  it('what is known holds while the database is away, and what is not is no refusal', async () => {
    let away = false
    const find = createDirectory(async () => {
      if (away) throw new Error('away')
      return new Map([[hash, someone]])
    }, 0)
    expect(await find(key)).toBe(someone)
    away = true
    expect(await find(key)).toBe(someone)
    await expect(find(`polkka_${'z'.repeat(43)}`)).rejects.toThrow('away')
  })

  it('what could not be written is written with what comes after', async () => {
    let time = new Date('2026-11-22T21:59:00Z')
    const written: Use[][] = []
    let away = true
    const tally = createTally(
      async (uses) => {
        if (away) throw new Error('away')
        written.push(uses)
      },
      () => time,
    )
    tally.count(someone)
    await expect(tally.flush()).rejects.toThrow('away')
    tally.count(someone)
    time = new Date('2026-11-22T22:01:00Z')
    tally.count(someone)
    away = false
    await tally.flush()
    await tally.flush()
    expect(written).toEqual([
      [
        { client: '1', day: '2026-11-22', requests: 2, lastUsedAt: '2026-11-22T21:59:00.000Z' },
        { client: '1', day: '2026-11-23', requests: 1, lastUsedAt: '2026-11-22T22:01:00.000Z' },
      ],
    ])
  })
})
