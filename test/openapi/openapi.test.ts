import { Validator } from '@seriousme/openapi-schema-validator'
import { buildSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Description, Operation } from '../../src/openapi/document.js'

import { UNDESCRIBED } from '../../src/openapi/payloadEndpoints.js'
import { CODES_OF_HOST } from '../../src/openapi/refusals.js'
import { HOST_STATUS } from '../../src/server/errors.js'
import { type Answer, type Body, startApp, type TestApp } from '../helpers/app.js'
import { createPeople, type Name, type People } from '../helpers/people.js'
import { governedOf, practiceMaker } from '../helpers/practice.js'
import { answerOf, checkerOf, type Checks } from './schemas.js'

/** What the description says, held against what the server does. */
let app: TestApp
let people: People
let description: Description
let wrong: Checks
const ids: Record<string, number> = {}

beforeAll(async () => {
  app = await startApp()
  people = await createPeople(app)
  const make = practiceMaker(app, people)
  for (const collection of governedOf(app.payload))
    ids[collection] = (await make('published', { collection })).id
  description = (await app.http('GET', '/api/openapi.json')).body as Description
  wrong = checkerOf(description)
})
afterAll(() => app?.close())

const operations = (): Array<{ method: string; path: string; operation: Operation }> =>
  Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  )
const isOpen = ({ security }: Operation): boolean =>
  (security as object[]).some((way) => Object.keys(way).length === 0)
const inPlace = async (path: string): Promise<string | null> => {
  const slug = path.split('/')[2]!
  if (path.endsWith('/graphql')) return `${path}?query={__typename}`
  if (!path.includes('{')) return path
  const filename = (await app.sql('select filename from media limit 1'))[0]?.filename
  const [row] = ids[slug]
    ? [{ id: ids[slug] }]
    : await app.sql(`select id from ${slug.replaceAll('-', '_')} limit 1`)
  if (!row || (path.includes('{filename}') && !filename)) return null
  return path.replace('{id}', String(row.id)).replace('{filename}', encodeURIComponent(String(filename)))
}

/** Documents are in one language or in all: which, the question says. */
const asAsked = (schema: unknown, where: string): unknown => {
  const { anyOf } = schema as { anyOf?: unknown[] }
  return anyOf ? anyOf[where.includes('locale=all') ? 1 : 0] : schema
}

/** What is said of this answer and is not so. */
const lies = (operation: Operation, { body, status, text }: Answer, where: string): string[] => {
  const schema = answerOf(operation, status)
  if (schema === undefined) return [`${where}: ${status} is not described: ${text.slice(0, 200)}`]
  return wrong(asAsked(schema, where), body).map((problem) => `${where}: ${problem}`)
}

it('is OpenAPI 3.1', async () => {
  const { errors, valid } = await new Validator().validate(description as never)
  expect(errors ?? []).toEqual([])
  expect(valid).toBe(true)
  expect(description.openapi).toMatch(/^3\.1\./)
})

it('Atom and OAI-PMH are in it, as they are served', async () => {
  for (const [path, type, query] of [
    ['/feed.xml', 'application/atom+xml', '?locale=sv'],
    ['/oai', 'text/xml', '?verb=Identify'],
  ] as const) {
    const answer = await app.http('GET', path + query)
    expect([answer.status, answer.headers.get('content-type')?.split(';')[0]]).toEqual([200, type])
    expect(Object.keys((description.paths[path]!.get!.responses['200'] as Body).content)).toEqual([type])
  }
})

it('every operation has an id of its own', () => {
  const all = operations().map(({ operation }) => operation.operationId)
  expect(new Set(all).size).toBe(all.length)
})

it('every endpoint of the config is described, but what is between Payload and its admin', () => {
  const { collections, endpoints, routes } = app.payload.config
  const places = [
    { base: routes.api, endpoints },
    ...collections
      .filter(({ slug }) => description.paths[`/api/${slug}`] || slug === 'users')
      .map((collection) => ({ base: `${routes.api}/${collection.slug}`, endpoints: collection.endpoints })),
  ]
  const missing = places.flatMap(({ base, endpoints: own }) =>
    (own || [])
      .filter(({ method, path }) => {
        const address = `${base}${path === '/' ? '' : path}`.replace(/:(\w+)\??/g, '{$1}')
        return !description.paths[address]?.[method] && !UNDESCRIBED.includes(`${method} ${path}`)
      })
      .map(({ method, path }) => `${method} ${base}${path}`)
      // Accounts are not for readers: their lists and documents are their owners' and administrators'.
      .filter((address) => !/^(get|post|patch|delete) \/api\/users\/(count|:id)?$/.test(address)),
  )
  expect(missing).toEqual([])
})

it('endpoints of our own say what they are, also where strangers read nothing', () => {
  const silent = app.payload.config.collections
    .filter(
      ({ slug }) => !slug.startsWith('payload-') && !description.paths[`/api/${slug}`] && slug !== 'users',
    )
    .flatMap(({ endpoints, slug }) =>
      (endpoints || [])
        .filter(({ custom, method, path }) => !custom?.openapi && !KNOWN_TO_PAYLOAD.has(`${method} ${path}`))
        .map(({ method, path }) => `${method} /${slug}${path}`),
    )
  expect(silent).toEqual([])
})
const KNOWN_TO_PAYLOAD = new Set([
  ...UNDESCRIBED,
  'get /',
  'get /:id',
  'get /count',
  'post /',
  'patch /:id',
  'delete /:id',
])

describe('what is answered is as described', () => {
  const QUERIES = ['', '?locale=all', '?locale=sv&depth=0', '?depth=3', '?locale=all&depth=2']

  it('to readers, in every language and depth', async () => {
    const problems: string[] = []
    let asked = 0
    for (const { method, operation, path } of operations()) {
      if (method !== 'get' || !isOpen(operation) || !answerOf(operation, 200)) continue
      const address = await inPlace(path)
      if (!address) continue
      const reads = operation.parameters.some(({ name }) => name === 'depth')
      for (const query of reads ? QUERIES : ['']) {
        const answer = await app.http('GET', address + query)
        expect(answer.status, address + query).toBe(200)
        problems.push(...lies(operation, answer, address + query))
        asked += 1
      }
    }
    expect(problems).toEqual([])
    expect(asked).toBeGreaterThan(80)
  })

  it('to people of the review', async () => {
    const problems: string[] = []
    for (const { method, operation, path } of operations()) {
      if (method !== 'get' || isOpen(operation) || !answerOf(operation, 200)) continue
      const address = await inPlace(path)
      const who: Name = path.includes('undelivered') ? 'admin' : 'approver'
      if (address)
        problems.push(
          ...lies(operation, await app.http('GET', address, { token: people[who].token }), address),
        )
    }
    expect(problems).toEqual([])
  })

  it('and so are steps, comments, saves and refusals', async () => {
    const id = ids.terms
    const asks: Array<
      [method: string, path: string, who: Name | undefined, body: Body | undefined, status: number]
    > = [
      ['patch', '/api/terms/{id}', 'editor', { note: 'Uusi huomautus' }, 200],
      ['post', '/api/terms/{id}/comments', 'editor', { text: 'Kysymys' }, 201],
      ['post', '/api/terms/{id}/preview', 'editor', {}, 200],
      ['post', '/api/terms/{id}/assignment', 'approver', { assignee: 'me' }, 200],
      ['post', '/api/terms/{id}/assignment', 'editor', { assignee: 'me' }, 403],
      ['post', '/api/terms/{id}/workflow/{transition}', undefined, { expectedRevision: 1 }, 401],
      ['post', '/api/terms/{id}/workflow/{transition}', 'approver', { expectedRevision: 3 }, 403],
      ['post', '/api/terms/{id}/workflow/{transition}', 'editor', { expectedRevision: 1 }, 409],
      ['post', '/api/terms/{id}/workflow/{transition}', 'editor', { expectedRevision: 'x' }, 400],
      ['post', '/api/terms/{id}/workflow/{transition}', 'editor', { expectedRevision: 3 }, 200],
      ['patch', '/api/terms/{id}', 'editor', { note: 'Liian myöhään' }, 409],
      ['post', '/api/notices/read', 'approver', { all: true }, 200],
      ['post', '/api/users/login', undefined, { email: 'nobody@polkka.test', password: 'x' }, 401],
      ['post', '/api/graphql', undefined, { query: '{ Terms { docs { id } } }' }, 200],
      ['post', '/api/terms', 'nobody', {}, 403],
      ['post', '/api/terms', 'editor', { prefLabel: 'uusi' }, 201],
      ['delete', '/api/terms/{id}', 'editor', undefined, 403],
    ]
    const problems: string[] = []
    for (const [method, path, who, body, status] of asks) {
      const operation = description.paths[path]![method]!
      const address = path.replace('{id}', String(id)).replace('{transition}', 'submit')
      const answer = await app.http(method.toUpperCase(), address, { token: who && people[who].token, body })
      expect(answer.status, `${method} ${address} ${answer.text}`).toBe(status)
      // What people with a role are shown beside is private, and no part of the public schema.
      if (status < 300 && answer.body.doc)
        for (const name of ['workflow', 'owner', 'editors']) delete answer.body.doc[name]
      problems.push(...lies(operation, answer, `${method} ${address}`))
    }
    expect(problems).toEqual([])
  })

  it('a document that is gone, one that never was, and a parameter that cannot be honoured', async () => {
    const one = description.paths['/api/stories/{id}']!.get!
    const { body } = await app.http('GET', `/api/stories/${ids.stories}/workflow`, {
      token: people.approver.token,
    })
    await app.http('POST', `/api/stories/${ids.stories}/workflow/unpublish`, {
      token: people.approver.token,
      body: { expectedRevision: body.revision, comment: 'Virhe', reason: 'error' },
    })
    const answers = [`/api/stories/${ids.stories}`, '/api/stories/999999', '/api/stories?limit=1000']
    const statuses = []
    for (const address of answers) {
      const answer = await app.http('GET', address)
      statuses.push(answer.status)
      const schema = answerOf(one, answer.status)
      expect(wrong(schema, answer.body), address).toEqual([])
    }
    expect(statuses).toEqual([410, 404, 400])
  })
})

it('every parameter of a read that is described is taken, and no other', async () => {
  const VALUES: Record<string, string> = {
    where: 'where[id][exists]=true',
    select: 'select[id]=true',
    populate: 'populate[codes][label]=true',
    sort: 'sort=id',
    preview: 'preview=x',
    draft: 'draft=false',
  }
  const refused: string[] = []
  for (const [path, address] of [
    ['/api/practices', '/api/practices'],
    ['/api/practices/{id}', `/api/practices/${ids.practices}`],
  ] as const) {
    const { parameters } = description.paths[path]!.get!
    for (const { in: place, name, schema } of parameters) {
      if (place !== 'query') continue
      const values = (schema.enum as string[] | undefined) ?? [String(schema.default ?? schema.maximum ?? 1)]
      for (const value of values) {
        const query = VALUES[name] ?? `${name}=${value}`
        const { status } = await app.http('GET', `${address}?${query}`)
        if (status !== 200) refused.push(`${address}?${query} ${status}`)
      }
    }
  }
  expect(refused).toEqual([])
})

it('shows no private field', () => {
  const { Mentor, Practice } = description.components.schemas
  const namesIn = (schema: unknown) => Object.keys((schema as { properties: object }).properties)
  expect(namesIn(Mentor)).toEqual(
    expect.arrayContaining(['displayName', 'headline', 'publicId', 'availableLocales']),
  )
  for (const name of ['contactEmail', 'legalBasis', 'confirmBy', 'workflow', 'owner', 'editors'])
    expect(namesIn(Mentor)).not.toContain(name)
  expect(namesIn((Practice!.properties as Body).contact)).toEqual(['displayName', 'roleTitle'])
})

it('knows every code of the host', () => {
  const told = Object.entries(CODES_OF_HOST).filter(([code]) => code !== 'GONE')
  const own = Object.entries(HOST_STATUS).filter(
    ([code]) => !['BAD_INPUT', 'NOT_SIGNED_IN', 'NOT_ALLOWED', 'NOT_FOUND'].includes(code),
  )
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(own))
})

it('says 304 to whoever has it', async () => {
  for (const path of ['/api/openapi.json', '/api/docs']) {
    const { headers, status } = await app.http('GET', path)
    expect(status).toBe(200)
    const again = await app.http('GET', path, { headers: { 'if-none-match': headers.get('etag')! } })
    expect([again.status, again.text]).toEqual([304, ''])
  }
})

describe('the page for people', () => {
  it('is whole, without scripts, and begins with requests that work', async () => {
    const { headers, text } = await app.http('GET', '/api/docs', { language: 'sv' })
    expect(headers.get('content-type')).toContain('text/html')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(text).not.toMatch(/<script|<link|<img|url\(|undefined|\[object/)
    expect(text).toContain('<p lang="sv">Genom POLKKAs')
    for (const [, id] of text.matchAll(/href="#(\w+)"/g)) expect(text).toContain(`id="${id}"`)
    const examples = [...text.matchAll(/curl -g '(.*?)'/g)].map(([, url]) => url!.replaceAll('&amp;', '&'))
    expect(examples).toHaveLength(3)
    for (const example of examples) {
      const { pathname, search } = new URL(example)
      expect((await app.http('GET', pathname + search)).status, example).toBe(200)
    }
  })

  it('names every collection, step and code', async () => {
    const { text } = await app.http('GET', '/api/docs')
    const names = [
      ...governedOf(app.payload),
      'requestChanges',
      'STALE_REVISION',
      'TOO_MANY',
      '/api/changes',
      'fallback-locale',
    ]
    for (const name of names) expect(text).toContain(name)
  })
})

it('the schema of GraphQL is whole', async () => {
  const { text } = await app.http('GET', '/api/schema.graphql')
  const schema = buildSchema(text)
  expect(Object.keys(schema.getQueryType()!.getFields())).toEqual(
    expect.arrayContaining(['Practices', 'workflowPractice']),
  )
  expect(Object.keys(schema.getMutationType()!.getFields())).toContain('transitionPractice')
})
