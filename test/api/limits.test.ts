import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { getIntrospectionQuery } from 'graphql'

import { codeOf, INSIDE, startApp, type TestApp } from '../helpers/app.js'
import { createPeople, type People } from '../helpers/people.js'

let app: TestApp
let people: People

beforeAll(async () => {
  app = await startApp()
  people = await createPeople(app)
})
afterAll(() => app.close())

const times = (count: number, of: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => of(at)).join(' ')
const nested = (levels: number) => `${'{a'.repeat(levels)}${'}'.repeat(levels)}`

describe('GraphQL asks for a bounded amount', () => {
  it.each<[string, string, string]>([
    [
      '300 lists under aliases',
      `{${times(300, (at) => `a${at}:Practices(limit:100){docs{id}}`)}}`,
      'rootFields',
    ],
    ['21 root fields', `{${times(21, () => '__typename')}}`, 'rootFields'],
    [
      'root fields through fragments',
      `{${times(11, () => '...F')}} fragment F on Query{Terms{totalDocs} Codes{totalDocs}}`,
      'rootFields',
    ],
    ['nine levels', nested(9), 'depth'],
    ['nine levels through fragments', '{a{b{c{d{...F}}}}} fragment F on X{e{f{g{h{i}}}}}', 'depth'],
    ['26 levels', nested(26), 'depth'],
    ['100,000 levels', nested(9_000), 'depth'],
    ['introspection without end', `{__schema{types${nested(16)}}}`, 'introspectionDepth'],
    ['501 fields', `{Practices{docs{${times(501, () => 'id')}}}}`, 'fields'],
    [
      'fields that double',
      `{Terms{docs{...F0}}} ${times(12, (at) => `fragment F${at} on Term{...F${at + 1} ...F${at + 1}}`)} fragment F12 on Term{id}`,
      'fields',
    ],
    [
      '501 fields in a fragment nobody uses',
      `{__typename} fragment F on Term{${times(501, () => 'id')}}`,
      'fields',
    ],
    ['51 aliases', `{Practices{docs{${times(51, (at) => `a${at}:id`)}}}}`, 'aliases'],
    [
      'a value 100 deep',
      `{Terms(where:{AND:${'['.repeat(100)}${']'.repeat(100)}}){totalDocs}}`,
      'valueDepth',
    ],
  ])('%s', async (_what, query, limit) => {
    const begun = Date.now()
    const answer = await app.graphql(query, undefined, { language: 'en' })
    expect(codeOf(answer), answer.text.slice(0, 200)).toBe('400 BAD_INPUT')
    expect(answer.body.errors[0].extensions).toMatchObject({ statusCode: 400, data: { limit } })
    expect(answer.body.errors[0].message).toContain(limit)
    expect(answer.body.data ?? null).toBeNull()
    expect(Date.now() - begun).toBeLessThan(2_000)
  })

  it.each([
    ['a fragment in a circle', 'query A{...F} fragment F on Query{...F}'],
    ['two fragments in a circle', '{...F} fragment F on Query{...G} fragment G on Query{...F}'],
    ['a syntax error', '{Terms{'],
    ['a novel', `{${times(21_000, () => 'a')}}`],
  ])('%s', async (_what, query) => {
    const answer = await app.graphql(query)
    expect(codeOf(answer), answer.text.slice(0, 200)).toBe('400 BAD_INPUT')
    expect(answer.text).not.toMatch(INSIDE)
  })

  it('a field that does not exist has a code as well', async () => {
    expect(codeOf(await app.graphql('{nonsense}'))).toMatch(/ BAD_INPUT$/)
  })

  it('says it in the language of the caller', async () => {
    const { body } = await app.graphql(nested(9), undefined, { language: 'sv' })
    expect(body.errors[0].message).toBe('Frågan är för djup (depth: max 8).')
  })

  it.each([
    ['20 root fields', `{${times(20, (at) => `a${at}:__typename`)}}`],
    [
      'a list with its relations',
      '{Practices(limit:100){docs{id title themes{id label} organisation{id name}} totalDocs}}',
    ],
  ])('%s is fine', async (_what, query) => {
    const { body, status } = await app.graphql(query)
    expect([status, body.errors]).toEqual([200, undefined])
  })

  it('the schema is public, in production as well', async () => {
    vi.stubEnv('NODE_ENV', 'production')
    try {
      const { body, status } = await app.graphql(getIntrospectionQuery())
      expect([status, body.errors]).toEqual([200, undefined])
      expect(body.data.__schema.types.length).toBeGreaterThan(50)
    } finally {
      vi.unstubAllEnvs()
    }
  })

  it('who is not signed in is told so by code and status alike', async () => {
    const { body } = await app.graphql('{Users{docs{id}}}')
    expect(body.errors[0].extensions).toMatchObject({ data: { code: 'NOT_SIGNED_IN' }, statusCode: 401 })
  })
})

describe('pages of another origin', () => {
  const origin = 'https://koulu.example'
  const all = (headers: Headers) => [
    headers.get('access-control-allow-origin'),
    headers.get('access-control-allow-credentials'),
  ]

  it.each<[string, string, string?]>([
    ['GET', '/api/practices'],
    ['GET', '/api/nonsense'],
    ['GET', '/api/practices?limit=101'],
    ['POST', '/api/practices', '{'],
    ['POST', '/api/graphql', '{"query":"{__typename}"}'],
    ['POST', '/api/graphql', '{"query":"{"}'],
    ['POST', '/api/graphql', '{'],
  ])('%s %s may be read, without credentials', async (method, path, raw) => {
    const { headers } = await app.http(method, path, { headers: { origin }, ...(raw ? { raw } : {}) })
    expect(all(headers)).toEqual(['*', null])
  })

  it.each(['/api/practices', '/api/practices/1/workflow/submit', '/api/graphql'])(
    'OPTIONS %s says what may be sent',
    async (path) => {
      const { headers, status } = await app.http('OPTIONS', path, {
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type, idempotency-key',
        },
      })
      expect([status, ...all(headers)]).toEqual([200, '*', null])
      expect(headers.get('access-control-allow-methods')).toContain('POST')
      expect(headers.get('access-control-allow-headers')).toMatch(/Content-Type.*If-Match.*Idempotency-Key/)
    },
  )

  it.each<[string, string, string, Record<string, string>?]>([
    ['GET', '/api/practices', 'etag'],
    ['GET', '/api/practices?limit=7', 'x-request-id'],
    ['GET', '/api/practices', 'x-request-id', { 'x-api-key': 'nonsense' }],
    ['GET', '/api/export.ndjson', 'x-polkka-cursor'],
    ['GET', '/api/nonsense', 'x-request-id'],
    ['GET', '/feed.xml', 'etag'],
    ['PUT', '/api/graphql', 'allow'],
    ['POST', '/api/users/login', 'ratelimit'],
    ['POST', '/api/users/login', 'ratelimit-policy'],
  ])('%s %s lets them read %s', async (method, path, name, more = {}) => {
    const { headers } = await app.http(method, path, { headers: { origin, ...more } })
    expect(headers.get(name)).not.toBeNull()
    expect(all(headers)).toEqual(['*', null])
    expect(headers.get('access-control-expose-headers')?.toLowerCase().split(', ')).toContain(name)
  })

  it('their cookies do nothing', async () => {
    const cookie = `payload-token=${people.admin.token}`
    const me = async (headers: Record<string, string>) =>
      (await app.http('GET', '/api/users/me', { headers })).body.user?.id ?? null
    expect(await me({ cookie, origin: app.url })).toBe(people.admin.id)
    expect(await me({ cookie, origin })).toBeNull()
  })
})

describe('what the caller got wrong is no failure of the server', () => {
  const bad = async (method: string, path: string, ask: Parameters<TestApp['http']>[2], field?: string) => {
    const answer = await app.http(method, path, { language: 'sv', ...ask })
    expect(codeOf(answer), answer.text.slice(0, 200)).toBe('400 BAD_INPUT')
    expect(answer.text).not.toMatch(INSIDE)
    if (field === undefined) return
    expect(answer.body.errors[0]).toMatchObject({
      message: `Ett värde saknas eller är felaktigt i begäran: ${field}.`,
      data: { field },
    })
  }

  it.each([
    ['keywords', 'contains'],
    ['need', 'like'],
    ['practiceType', 'like'],
    ['_status', 'like'],
    ['createdAt', 'like'],
    ['title', 'near'],
    ['title', 'within'],
    ['themes', 'all'],
    ['organisation.name', 'intersects'],
  ])('where[%s][%s]', async (path, operator) => {
    await bad('GET', `/api/practices?where[${path}][${operator}]=x`, {}, path)
    await bad('GET', `/api/practices?where[and][0][${path}][${operator}]=x`, {}, path)
  })

  it('a condition in GraphQL', async () => {
    const answer = await app.graphql('{Practices(where:{need:{like:"x"}}){docs{id}}}')
    expect(codeOf(answer)).toBe('200 BAD_INPUT')
    expect(answer.body.errors[0].extensions).toMatchObject({ data: { field: 'where' }, statusCode: 400 })
    expect(answer.text).not.toMatch(INSIDE)
  })

  const deep = (levels: number) => `${'['.repeat(levels)}1${']'.repeat(levels)}`
  const text = (value: unknown) => ({ root: { type: 'root', children: [value] } })
  it.each<[string, object, string]>([
    ['an organisation that does not exist', { body: { title: 'x', organisation: 99_999 } }, 'organisation'],
    ['a text with a hole', { body: { title: 'x', need: text(null) } }, 'need'],
    ['a NUL', { body: { title: 'a\u0000b' } }, 'title'],
    ['a NUL in a list', { body: { title: 'x', keywords: ['a\u0000b'] } }, 'keywords'],
    [
      'a NUL in a text',
      { body: { title: 'x', need: text({ type: 'text', text: 'a\u0000b', version: 1 }) } },
      'need',
    ],
    ['JSON 50,000 deep', { raw: `{"title":${deep(50_000)}}` }, 'JSON'],
    ['JSON 300 deep', { raw: `{"need":${deep(300)}}` }, 'JSON'],
  ])('%s', (_what, ask, field) =>
    bad('POST', '/api/practices', { token: people.editor.token, ...ask }, field),
  )

  it.each([
    ['no form', 'nonsense', 'boundary=x'],
    ['no boundary', 'nonsense', ''],
    ['half a form', '--x\r\nContent-Disposition: form-data; name="a"', 'boundary=x'],
  ])('multipart that is %s', async (_what, raw, boundary) => {
    const headers = { 'content-type': `multipart/form-data; ${boundary}` }
    for (const path of ['/api/practices', '/api/media'])
      await bad('POST', path, { token: people.editor.token, raw, headers }, 'multipart')
  })

  it('GraphQL variables 50,000 deep', async () => {
    const raw = `{"query":"{__typename}","variables":{"a":${deep(50_000)}}}`
    await bad('POST', '/api/graphql', { raw }, 'JSON')
  })

  it('a preference that is not there, or is another person’s', async () => {
    const { editor, editor2 } = people
    const path = '/api/payload-preferences/omat'
    await app.http('POST', path, { token: editor.token, body: { value: { a: 1 } } })
    expect(codeOf(await app.http('DELETE', path, { token: editor2.token }))).toBe('404 NOT_FOUND')
    expect((await app.http('GET', path, { token: editor.token })).body.value).toEqual({ a: 1 })
    expect((await app.http('DELETE', path, { token: editor.token })).status).toBe(200)
    for (const name of ['omat', '1', 'nonsense'])
      expect(
        codeOf(await app.http('DELETE', `/api/payload-preferences/${name}`, { token: editor.token })),
      ).toBe('404 NOT_FOUND')
  })

  it('what is refused is no error in the log, what fails is one', async () => {
    const logged = vi.spyOn(app.payload.logger, 'error')
    try {
      const wrong = { email: people.editor.email, password: 'x' }
      await app.http('POST', '/api/users/login', { body: wrong })
      await app.http('GET', '/api/terms?where[owner][equals]=1')
      await app.http('POST', '/api/terms', { body: { prefLabel: 'x' } })
      await app.http('GET', '/api/terms/999999', { token: people.editor.token })
      await app.graphql('{Terms(sort:"owner"){docs{id}} Codes(limit:1000){docs{id}}}')
      expect(logged).not.toHaveBeenCalled()
      await app.sql('alter table terms rename to terms_gone')
      await app.graphql('{Terms(where:{prefLabel:{equals:"x"}}){docs{id}}}')
      expect(logged).toHaveBeenCalledTimes(1)
    } finally {
      logged.mockRestore()
      await app.sql('alter table if exists terms_gone rename to terms')
    }
  })

  it('a table that is not there is ours', async () => {
    await app.sql('alter table terms rename to terms_gone')
    try {
      expect((await app.http('GET', '/api/terms?where[prefLabel][equals]=x')).status).toBe(500)
    } finally {
      await app.sql('alter table terms_gone rename to terms')
    }
  })
})

describe('addresses where nothing is', () => {
  it.each([
    '/api',
    '/api/__proto__',
    '/api/__proto__/1',
    '/api/constructor',
    '/api/toString/1',
    '/api/payload-migrations',
    '/api/nonsense',
    '/api/globals/nonsense',
    '/api/media/file/missing.png',
    '/api/media/file/..%2f..%2fpackage.json',
    '/api/users/versions',
    '/api/users/versions/1',
  ])('%s', async (path) => {
    for (const token of [undefined, people.editor.token, people.admin.token]) {
      const answer = await app.http('GET', path, { language: 'sv', ...(token ? { token } : {}) })
      expect(codeOf(answer), answer.text).toBe('404 NOT_FOUND')
      expect(answer.body).toEqual({ errors: [{ message: 'Hittades inte.', data: { code: 'NOT_FOUND' } }] })
    }
  })

  it('a file whose bytes are gone', async () => {
    await app.sql(`insert into media (filename, mime_type) values ('gone.png', 'image/png')`)
    const answer = await app.http('GET', '/api/media/file/gone.png', { token: people.admin.token })
    expect(codeOf(answer), answer.text).toBe('404 NOT_FOUND')
  })
})
