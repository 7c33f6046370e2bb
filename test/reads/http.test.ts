import { gunzipSync, brotliDecompressSync } from 'node:zlib'
import http from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type Body, codeOf, startApp, type TestApp } from '../helpers/app.js'
import { createPeople, type People } from '../helpers/people.js'
import { practiceMaker } from '../helpers/practice.js'

/** What a reader, a browser and a shared cache see of a public answer. */
let app: TestApp
let people: People
let id: number

type Raw = { status: number; headers: http.IncomingHttpHeaders; body: Buffer }

/** As it comes over the wire: nothing unpacked. */
const raw = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Raw> =>
  new Promise((resolve, reject) => {
    const request = http.request(app.url + path, { method, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks) }),
      )
    })
    request.on('error', reject).end()
  })

const hits = () => app.reads.stats().hits

/** Asks until the compressed forms are made: they come some time after the first hit. */
const packed = async (path: string, encoding: string): Promise<Raw> => {
  for (;;) {
    const answer = await raw(path, { 'accept-encoding': encoding })
    if (answer.headers['content-encoding']) return answer
  }
}

beforeAll(async () => {
  app = await startApp()
  people = await createPeople(app)
  id = (await practiceMaker(app, people)('published')).id
})
afterAll(() => app.close())

it('makes no schema with the name of the database user: it would come before public for every later migration', async () => {
  expect(await app.sql('select to_regnamespace(current_user::text) as there')).toEqual([{ there: null }])
})

describe('the same question', () => {
  it('is answered from the cache, however it is put', async () => {
    const first = await raw('/api/practices?locale=sv&limit=5')
    const before = hits()
    for (const same of ['limit=5&locale=sv', 'locale=sv&limit=5&page=1&depth=1', 'locale=sv&limit=05'])
      expect((await raw(`/api/practices?${same}`)).body).toEqual(first.body)
    expect(hits()).toBe(before + 3)
  })

  it('in another language is another', async () => {
    const [finnish, swedish] = [
      await raw(`/api/practices/${id}`),
      await raw(`/api/practices/${id}?locale=sv`),
    ]
    expect(finnish.body).not.toEqual(swedish.body)
  })

  it('of many at once is one', async () => {
    const before = app.reads.stats()
    const all = await Promise.all(Array.from({ length: 20 }, () => raw('/api/practices?limit=7&depth=2')))
    expect(new Set(all.map(({ headers }) => headers.etag)).size).toBe(1)
    expect(app.reads.stats().entries).toBe(before.entries + 1)
  })
})

describe('who asks', () => {
  it.each([
    ['a token', () => ({ authorization: `JWT ${people.editor.token}` })],
    ['a session', () => ({ cookie: `x=1; payload-token=${people.editor.token}` })],
    ['an authorization that is none', () => ({ authorization: 'JWT nothing' })],
  ])('%s gets an answer that nobody keeps', async (_, headers) => {
    await raw(`/api/practices/${id}`)
    const before = app.reads.stats()
    const answer = await raw(`/api/practices/${id}`, headers())
    expect(answer.status).toBe(200)
    expect(answer.headers['cache-control']).toBe('private, no-store')
    expect(answer.headers.etag).toBeUndefined()
    expect([app.reads.stats().hits, app.reads.stats().entries]).toEqual([before.hits, before.entries])
  })

  it('an editor sees what a stranger does not, at the same address', async () => {
    await raw(`/api/practices/${id}`)
    const { body } = await app.http('GET', `/api/practices/${id}`, { token: people.editor.token })
    expect(body.workflow).toMatchObject({ state: 'published' })
    expect((await app.http('GET', `/api/practices/${id}`)).body).not.toHaveProperty('workflow')
  })

  it('a preview is neither kept nor answered from what is kept', async () => {
    const path = `/api/practices/${id}?preview=1.2.3`
    const before = app.reads.stats()
    expect((await raw(path)).headers['cache-control']).toBe('private, no-store')
    expect(app.reads.stats().entries).toBe(before.entries)
  })

  it('a host of the reader’s own choice is in no answer', async () => {
    const { body } = await raw(`/api/practices?limit=9`, { host: 'evil.example' })
    expect(body.toString()).not.toContain('evil.example')
  })
})

describe('the headers', () => {
  it('let anybody keep it, and nobody use it unasked', async () => {
    const { headers, body } = await raw(`/api/practices/${id}`, { origin: 'https://anywhere.example' })
    expect(headers).toMatchObject({
      'access-control-allow-origin': '*',
      'cache-control': 'public, max-age=0, must-revalidate',
      'content-length': String(body.byteLength),
      'content-type': 'application/json',
      vary: 'Accept-Encoding, Authorization, Cookie, Origin',
    })
    expect(headers.etag).toMatch(/^"[\w-]+"$/)
    expect(headers['access-control-allow-credentials']).toBeUndefined()
    expect(headers['set-cookie']).toBeUndefined()
  })

  it.each(['/api/practices/999999', '/api/practices?limit=0', '/api/practices?where[nonsense][equals]=1'])(
    'an error is kept by nobody: %s',
    async (path) => {
      const { headers, status } = await raw(path)
      expect(status).toBeGreaterThanOrEqual(400)
      expect([headers['cache-control'], headers.etag]).toEqual(['no-store', undefined])
    },
  )

  it('an error speaks the reader’s language, whoever asked before', async () => {
    const said = async (language: string) =>
      (await app.http('GET', '/api/practices/999999', { language })).body.errors[0].message
    expect(await said('sv')).not.toBe(await said('fi'))
  })
})

describe('from the cache', () => {
  /** All but those that are another at every answer. */
  const lasting = ({ headers: { date, 'x-request-id': id, ...rest }, status }: Raw) => ({
    status,
    ...rest,
    told: [date, id].every((value) => typeof value === 'string'),
  })

  it.each([
    ['GET', 21, {}],
    ['HEAD', 22, {}],
    ['GET', 23, { origin: 'https://anywhere.example' }],
    ['GET', 24, { 'if-none-match': '*' }],
  ])('%s (limit=%d, %j) has the headers that it had when it was read', async (method, limit, headers) => {
    const path = `/api/practices?limit=${limit}`
    const before = hits()
    const [first, again] = [await raw(path, headers, method), await raw(path, headers, method)]
    expect([first.headers.etag === undefined, hits()]).toEqual([false, before + 1])
    expect(lasting(again)).toEqual(lasting(first))
  })

  it('the headers guard a browser as everywhere', async () => {
    const path = '/api/practices?limit=4'
    await raw(path)
    const before = hits()
    const { headers } = await raw(path)
    const { headers: elsewhere } = await raw('/api/nothing')
    expect(hits()).toBe(before + 1)
    for (const name of ['content-security-policy', 'x-content-type-options', 'referrer-policy'])
      expect([name, headers[name]]).toEqual([name, elsewhere[name]])
  })

  it('an answer has the id of its request', async () => {
    await raw('/api/practices?limit=4')
    const told = async (id: string) =>
      (await raw('/api/practices?limit=4', { 'x-request-id': id })).headers['x-request-id']
    expect(await told('trace-18')).toBe('trace-18')
    expect(await told('a b<script>')).toMatch(/^[\w-]{36}$/)
  })

  it('nothing goes to a host that is none', async () => {
    await raw('/api/practices?limit=4')
    expect((await raw('/api/practices?limit=4', { host: 'a b' })).status).toBe(400)
  })
})

describe('a reader who has it already', () => {
  it.each([
    ['by its tag', (tag: string) => tag],
    ['among others', (tag: string) => `"other", W/${tag}`],
    ['by any', () => '*'],
  ])('is told so, %s', async (_, header) => {
    const { headers } = await raw(`/api/practices/${id}`)
    const again = await raw(`/api/practices/${id}`, { 'if-none-match': header(headers.etag!) })
    expect([again.status, again.body.byteLength, again.headers.etag]).toEqual([304, 0, headers.etag])
    expect(again.headers['cache-control']).toBe(headers['cache-control'])
  })

  it('gets it whole when it is another', async () => {
    expect((await raw(`/api/practices/${id}`, { 'if-none-match': '"other"' })).status).toBe(200)
  })

  it('HEAD has the headers and no body', async () => {
    const { headers, status, body } = await raw(`/api/practices/${id}`, {}, 'HEAD')
    const got = await raw(`/api/practices/${id}`)
    expect([status, body.byteLength]).toEqual([200, 0])
    expect([headers.etag, headers['content-length']]).toEqual([
      got.headers.etag,
      got.headers['content-length'],
    ])
  })
})

describe('compressed', () => {
  it.each([
    ['gzip', gunzipSync],
    ['br', brotliDecompressSync],
  ])('%s is the same text under a tag of its own', async (encoding, unpack) => {
    const path = '/api/practices?limit=3'
    const plain = await raw(path)
    const small = await packed(path, encoding)
    expect(unpack(small.body)).toEqual(plain.body)
    expect(small.headers).toMatchObject({
      'content-encoding': encoding,
      'content-length': String(small.body.byteLength),
    })
    expect(small.headers.etag).not.toBe(plain.headers.etag)
    const again = await raw(path, { 'accept-encoding': encoding, 'if-none-match': small.headers.etag! })
    expect(again.status).toBe(304)
    expect((await raw(path, { 'if-none-match': small.headers.etag! })).status).toBe(200)
  })

  it.each(['gzip;q=0', 'identity', 'br;q=0, gzip;q=0', '*;q=0'])(
    'not for whom it is not: %s',
    async (encoding) => {
      await packed('/api/practices?limit=3', 'gzip')
      const answer = await raw('/api/practices?limit=3', { 'accept-encoding': encoding })
      expect(answer.headers['content-encoding']).toBeUndefined()
    },
  )
})

describe('GraphQL by GET', () => {
  const ask = (query: string, more = '') => raw(`/api/graphql?query=${encodeURIComponent(query)}${more}`)

  it('is answered from the cache as by POST, and again after a change', async () => {
    const query = `query one($id: Int!) { Practice(id: $id, locale: sv) { id title } Practices { totalDocs } }`
    const variables = `&variables=${encodeURIComponent(JSON.stringify({ id }))}`
    const posted = await app.graphql(query, { id })
    const first = await ask(query, variables)
    const before = hits()
    const second = await ask(query, variables)
    expect(JSON.parse(first.body.toString())).toEqual(posted.body)
    expect([second.body, hits()]).toEqual([first.body, before + 1])
    expect(second.headers['cache-control']).toBe('public, max-age=0, must-revalidate')
    await app.sql('update practices set updated_at = now() where id = $1', [id])
    await app.payload.update({ collection: 'users', id: people.nobody.id, data: { name: 'Uusi' } as never })
    await ask(query, variables)
    expect(hits()).toBe(before + 1)
  })

  it.each([
    '{ meUser { user { email } } }',
    '{ initializedUser }',
    '{ Practice(id: 1) { nonsense } }',
    '{ Users { totalDocs } }',
    '{',
  ])('keeps nothing that is not public documents: %s', async (query) => {
    const { entries } = app.reads.stats()
    await ask(query)
    expect(app.reads.stats().entries).toBe(entries)
  })

  it.each(['mutation { createCode(data: {}) { id } }', 'query a { __typename } mutation b { logoutUser }'])(
    'changes nothing: %s',
    async (query) => {
      const answer = await ask(query, query.includes('query a') ? '&operationName=b' : '')
      expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, POST, OPTIONS'])
    },
  )

  it.each([
    ['query={__typename}&variables={', 'JSON'],
    ['variables={}', 'JSON'],
    ['query={__typename}&nonsense=1', 'nonsense'],
  ])('%s is refused', async (search, field) => {
    const answer = await app.http('GET', `/api/graphql?${search}`)
    expect([codeOf(answer), answer.body.errors[0].data.field]).toEqual(['400 BAD_INPUT', field])
  })

  it('answers who is signed in for them alone', async () => {
    const answer = await raw(`/api/graphql?query=${encodeURIComponent('{ meUser { user { email } } }')}`, {
      authorization: `JWT ${people.editor.token}`,
    })
    expect(answer.headers['cache-control']).toBe('private, no-store')
    expect(answer.body.toString()).toContain(people.editor.email)
  })
})

describe('rich text', () => {
  it.each([
    ['html', /^<p>.*need fi.*<\/p>$/],
    ['text', /^[^<]*need fi[^<]*$/],
  ])('as %s, for strangers and for the signed in', async (form, shape) => {
    for (const ask of [{}, { token: people.editor.token }]) {
      const { body } = await app.http('GET', `/api/practices?richText=${form}&depth=0`, ask)
      expect(body.docs[0].need).toMatch(shape)
    }
    const { body } = await app.http('GET', `/api/practices/${id}?locale=all&richText=${form}`)
    expect(body.need.fi).toMatch(shape)
  })
})

describe('what cannot be honoured', () => {
  it.each([
    ['practices?utm_source=x', 'utm_source'],
    ['practices?overrideAccess=true', 'overrideAccess'],
    ['practices?showHiddenFields=true', 'showHiddenFields'],
    ['practices?limit=101', 'limit'],
    ['codes?limit=0', 'limit'],
    ['codes?depth=4', 'depth'],
    ['practices?locale=xx', 'locale'],
    ['practices?page=0', 'page'],
    ['practices?richText=pdf', 'richText'],
    ['practices?limit[]=1&limit[]=2', 'limit'],
  ])('%s is refused by its name', async (path, field) => {
    const answer = await app.http('GET', `/api/${path}`)
    expect([codeOf(answer), answer.body.errors[0].data.field]).toEqual(['400 BAD_INPUT', field])
  })

  it('one document has no page', async () => {
    const answer = await app.http('GET', `/api/practices/${id}?page=1`)
    expect([codeOf(answer), answer.body.errors[0].data.field]).toEqual(['400 BAD_INPUT', 'page'])
  })

  it('what is no list and no document is left alone', async () => {
    expect((await app.http('GET', '/api/practices/count?anything=1')).body as Body).toEqual({ totalDocs: 1 })
  })
})
