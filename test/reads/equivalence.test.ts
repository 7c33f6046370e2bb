import fc from 'fast-check'
import * as qs from 'qs-esm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { adapterOf } from '../../src/db/tables.js'
import { publicCollections } from '../../src/db/publicEpoch.js'
import type { FetchHandler } from '../../src/server/bridge.js'
import { graphqlHandler } from '../../src/server/graphql.js'
import { AskPayload } from '../../src/server/reads/choose.js'
import { createDocuments } from '../../src/server/reads/documents.js'
import { createFastReads, type FastReads } from '../../src/server/reads/fastReads.js'
import { graphqlReads } from '../../src/server/reads/graphqlReads.js'
import { questioner } from '../../src/server/reads/question.js'
import { fastCollections, shapeOf } from '../../src/server/reads/shape.js'
import { restHandler } from '../../src/server/rest.js'
import { type Body, startApp, type TestApp } from '../helpers/app.js'
import { createPeople } from '../helpers/people.js'
import { sendFile, picture } from '../helpers/files.js'
import { practiceMaker } from '../helpers/practice.js'
import { paragraph, richTextOf, textNode } from '../helpers/richText.js'

/** The same questions to the fast path and to Payload’s own operation: the same answers, or Payload is asked. */
const RUNS = Number(process.env.RUNS ?? 300)

let app: TestApp
let fast: FastReads
let ask: (path: string) => Promise<Response>
let question: ReturnType<typeof questioner>
const ids: Record<string, number[]> = {}

const link = (relationTo: string, value: number) =>
  paragraph({
    type: 'link',
    id: 'a1b2c3',
    format: '',
    indent: 0,
    version: 3,
    direction: null,
    fields: { linkType: 'internal', newTab: false, doc: { relationTo, value } },
    children: [textNode('linkki', 1)],
  })
const upload = (value: number) => ({
  type: 'upload',
  id: 'd4e5f6',
  format: '',
  version: 3,
  fields: null,
  relationTo: 'media',
  value,
})

beforeAll(async () => {
  app = await startApp()
  const { payload } = app
  const people = await createPeople(app)
  const make = practiceMaker(app, people)
  const keep = async (slug: string, state: string, more: Body = {}) => {
    const { id } = await make(state, { collection: slug, mark: `${slug} ${ids[slug]?.length ?? 0}`, more })
    ids[slug] = [...(ids[slug] ?? []), id]
    return id
  }
  const file = (await sendFile(app, people.editor.token, { bytes: await picture(), name: 'kuva.png' })).body
    .doc.id
  const hidden = await keep('practices', 'draft')
  const first = await keep('practices', 'published')
  const network = await keep('networks', 'published')
  for (const state of ['published', 'archived', 'published', 'approved', 'published'])
    await keep('practices', state, {
      related: [first, hidden],
      networks: [network],
      processStory: richTextOf(link('practices', first), link('practices', hidden), upload(file)),
    })
  for (let at = 0; at < 3; at += 1) await keep('terms', at === 1 ? 'draft' : 'published')
  await keep('guides', 'published')
  for (let at = 0; at < 15; at += 1)
    await payload.create({
      collection: 'codes',
      data: { set: 'themes', code: `koodi-${at % 2}-${at}`, label: `Nimi ${at}`, order: at % 4 } as never,
      locale: 'fi',
    })
  const collections = await publicCollections(payload)
  const documents = createDocuments(payload, adapterOf(payload).pool as never, shapeOf(payload))
  fast = createFastReads(payload, await fastCollections(payload, collections), documents)
  question = questioner(payload, collections)
  const rest = restHandler(payload.config)
  ask = (path) => rest(new Request(new URL(path, 'http://polkka.test')))
})
afterAll(() => app.close())

const { constantFrom: oneOf } = fc

const FIELDS = {
  practices: [
    'title',
    'summary',
    'level',
    'themes',
    'networks',
    'related',
    'publishedAt',
    'createdAt',
    'id',
    'licence',
    'availableLocales',
    'keywords',
    'declarations',
    'need',
    'contact',
    'crossCurricular',
    'workflow',
    '_status',
    'owner',
    'processStory',
  ],
  terms: ['prefLabel', 'note', 'publishedAt', 'createdAt', 'id', 'publicId', 'editors', 'definition'],
  codes: ['code', 'label', 'order', 'set', 'id', 'createdAt'],
  networks: ['name', 'id', 'publicId'],
  guides: ['title', 'id', 'audience'],
  media: ['alt', 'filename', 'id', 'mimeType', 'consentOnFile'],
} as const
type Slug = keyof typeof FIELDS

const where = (slug: Slug) =>
  oneOf<Body>(
    {},
    { id: { greater_than: '2' } },
    { id: { in: '1,2,3,4,5' } },
    { id: { not_equals: '2' } },
    { createdAt: { less_than: '2099-01-01' } },
    { _status: { equals: 'draft' } },
    { or: [{ id: { equals: '1' } }, { id: { equals: '3' } }] },
    { nonsense: { equals: 'x' } },
    ...(slug === 'codes'
      ? [
          { set: { equals: 'themes' } },
          { label: { like: 'Nimi 1' } },
          { code: { contains: '-1-' } },
          { order: { exists: 'true' } },
        ]
      : []),
    ...(slug === 'practices'
      ? [
          { title: { like: 'practices' } },
          { 'themes.code': { equals: 'koe' } },
          { 'themes.label': { like: 'Koodi' } },
          { themes: { exists: 'true' } },
          { 'networks.name': { exists: 'true' } },
          { availableLocales: { in: 'sv' } },
          { and: [{ 'level.code': { equals: 'koe' } }, { title: { not_equals: 'x' } }] },
          { 'contact.email': { like: 'secret' } },
          { owner: { exists: 'true' } },
          { 'related.title': { like: 'practices' } },
        ]
      : []),
  )

const asked = oneOf<Slug>(
  'practices',
  'practices',
  'practices',
  'terms',
  'codes',
  'networks',
  'guides',
  'media',
).chain((slug) =>
  fc.record(
    {
      slug: fc.constant(slug),
      id: fc.option(fc.integer({ min: 1, max: 8 }), { freq: 3, nil: undefined }),
      locale: oneOf('fi', 'sv', 'en', 'all'),
      depth: fc.integer({ min: 0, max: 3 }),
      limit: oneOf(1, 2, 3, 10, 100),
      page: oneOf(1, 1, 2, 3, 50),
      sort: oneOf(
        ...FIELDS[slug],
        ...FIELDS[slug].map((name) => `-${name}`),
        `id,-createdAt`,
        'nonsense',
        'contact.email',
      ),
      select: fc.uniqueArray(oneOf(...FIELDS[slug], 'createdAt', 'nonsense'), { minLength: 1, maxLength: 3 }),
      where: where(slug),
    },
    { requiredKeys: ['slug'] },
  ),
)

const pathOf = ({ slug, id, ...query }: Body): string => {
  const { select, limit, page, sort, where: condition, ...either } = query
  const picked = select ? { select: Object.fromEntries(select.map((name: string) => [name, 'true'])) } : {}
  const list = id === undefined ? { limit, page, sort, where: condition } : {}
  const search = qs.stringify({ ...either, ...picked, ...list } as never, { skipNulls: true })
  return `/api/${slug}${id === undefined ? '' : `/${id}`}?${search}`
}

const judge = async (path: string): Promise<'fast' | 'slow'> => {
  const [at, search = ''] = path.split('?')
  const put = question(at!, search)
  if (!put || !('key' in put)) throw new Error(`no question: ${path}`)
  const answer = await fast.answer(put).catch((error: unknown) => {
    if (error instanceof AskPayload) return error
    throw error
  })
  if (answer instanceof AskPayload) return 'slow'
  const response = await ask(path)
  if (!answer) {
    expect(response.status, path).not.toBe(200)
    return 'fast'
  }
  const body: unknown = await response.json()
  expect([path, response.status]).toEqual([path, 200])
  expect(JSON.parse(JSON.stringify(answer.body)), path).toEqual(body)
  // Asked again, it comes out of the whole order.
  for (const time of ['second', 'third'])
    expect([time, JSON.parse(JSON.stringify((await fast.answer(put))?.body))], path).toEqual([time, body])
  return 'fast'
}

it('answers what Payload answers, or lets Payload answer', { timeout: 3_600_000 }, async () => {
  const ways = { fast: 0, slow: 0 }
  await fc.assert(
    fc.asyncProperty(asked, async (given) => {
      ways[await judge(pathOf(given))] += 1
    }),
    { numRuns: RUNS, ...(process.env.SEED_OF_RUN ? { seed: Number(process.env.SEED_OF_RUN) } : {}) },
  )
  if (process.env.RUNS) console.log(ways)
  expect(ways.fast).toBeGreaterThan(RUNS / 3)
})

it.each([
  '/api/practices?limit=10',
  '/api/practices?limit=10&select[title]=true&select[publicId]=true',
  '/api/practices?limit=1&depth=2&where[title][like]=practices',
  '/api/practices?where[themes.code][equals]=koe&sort=title&page=3&limit=1',
  '/api/practices?page=2&limit=2&depth=3&locale=sv',
])('is fast where readers are many: %s', async (path) => {
  expect(await judge(path)).toBe('fast')
})

describe('GraphQL', () => {
  const DOCS = `docs { id publicId title summary createdAt processStory(depth: 2) themes { code label }
    networks { name } related { id title networks(locale: sv) { name } } workflow { state } } totalDocs nextPage`
  const told = async (handler: FetchHandler, query: string, more: string): Promise<unknown> => {
    const url = `http://polkka.test/api/graphql?query=${encodeURIComponent(query)}${more}`
    return (await handler(new Request(url))).json()
  }

  it.each([
    [`{ Practices(limit: 3, sort: "-createdAt") { ${DOCS} } }`, true],
    [`{ Practices(limit: 2, page: 2, sort: "title", locale: sv) { ${DOCS} } }`, true],
    [`{ Practices(where: { title: { like: "practices" } }) { ${DOCS} } }`, true],
    [`{ Practices(where: { AND: [{ id: { less_than: 4 } }] }) { ${DOCS} } }`, true],
    [`{ one: Practice(id: 2) { id title related { id } } none: Practice(id: 1) { id } }`, true],
    [`{ a: Codes(limit: 4) { docs { id label } } b: Networks(locale: en) { docs { id name } } }`, true],
    [`{ Practices(limit: 1000) { totalDocs } }`, false],
    [`{ Practices(limit: 2, pagination: false) { docs { id } } }`, false],
    [`{ Practices(limit: 2, draft: true) { docs { id title } } }`, false],
    [`{ countPractices { totalDocs } }`, false],
  ])('%s', async (query, isFast) => {
    const config = app.payload.config
    let asked = 0
    const documents = createDocuments(app.payload, adapterOf(app.payload).pool as never, shapeOf(app.payload))
    const counted = {
      ...documents,
      load: (...by: Parameters<typeof documents.load>) => (asked++, documents.load(...by)),
    }
    const plain = await fastCollections(app.payload, await publicCollections(app.payload))
    const reads = graphqlReads(app.payload, plain, createFastReads(app.payload, plain, counted), counted)
    for (const more of ['', '&locale=sv', '&fallbackLocale=fi']) {
      const [ours, payloads] = [
        await told(graphqlHandler(config, reads), query, more),
        await told(graphqlHandler(config), query, more),
      ]
      expect(ours).toEqual(payloads)
    }
    expect(asked > 0).toBe(isFast)
  })
})

it('nothing private is in the table', async () => {
  const rows = await app.sql('select collection, body::text as body from polkka_reads.documents')
  expect(new Set(rows.map(({ collection }) => collection)).size).toBeGreaterThan(3)
  for (const { body } of rows)
    expect(body).not.toMatch(/\.secret@|"owner"|"editors"|"workflow"|"consentOnFile"/)
})
