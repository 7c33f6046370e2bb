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

  it('their cookies do nothing', async () => {
    const cookie = `payload-token=${people.admin.token}`
    const me = async (headers: Record<string, string>) =>
      (await app.http('GET', '/api/users/me', { headers })).body.user?.id ?? null
    expect(await me({ cookie, origin: app.url })).toBe(people.admin.id)
    expect(await me({ cookie, origin })).toBeNull()
  })
})
