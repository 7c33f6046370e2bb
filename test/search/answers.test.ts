import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type Body, INSIDE, startApp, type TestApp } from '../helpers/app.js'
import { drizzleOf } from '../../src/search/database.js'
import { writeRows } from '../../src/search/index.js'
import { indexDemoContent } from './demoIndex.js'

let app: TestApp
const codes: Record<string, number> = {}

/** A text in the index, without the document: enough for what is found and how it is told. */
const write = (id: string, text: Body, facets: string[] = []): Promise<void> =>
  drizzleOf(app.payload).transaction((db) =>
    writeRows(db, app.payload, {
      collection: 'practices',
      doc: { id, ...text },
      facets: ['collection:practices', ...facets],
    }),
  )

beforeAll(async () => {
  app = await startApp()
  await indexDemoContent(app.payload)
  for (const [set, code, label] of [
    ['themes', 'science', 'Tiede'],
    ['themes', 'art', 'Taide'],
    ['education-stage', 'basic', 'Perusopetus'],
  ] as const) {
    const { id } = await app.payload.create({ collection: 'codes', data: { set, code, label }, locale: 'fi' })
    codes[code] = id
  }
  const tags = (...names: [facet: string, code: string][]) =>
    names.map(([facet, code]) => `${facet}:${codes[code]}`)
  await write('1001', { title: { fi: 'Puurokerho aamulla' } }, tags(['theme', 'science'], ['stage', 'basic']))
  await write('1002', { title: { fi: 'Puurokerho illalla' } }, tags(['theme', 'art'], ['stage', 'basic']))
  await write('1003', { title: { fi: 'Puurokerho yöllä' } }, tags(['theme', 'art']))
  await write('1004', {
    title: { fi: 'Kaksi & <b>kolme</b> "lusikkaa"', sv: 'Skedar' },
    summary: { fi: '<script>alert(1)</script> lusikka on tässä & tuossa' },
  })
})
afterAll(() => app?.close())

const ask = (query: string | Record<string, string>) =>
  app.http('GET', `/api/search?${new URLSearchParams(query)}`)
const found = async (q: string, more: Record<string, string> = {}): Promise<Body> =>
  (await ask({ q, ...more })).body
const idsOf = ({ docs }: Body): number[] => docs.map(({ id }: Body) => id)

describe('facets', () => {
  it('tell how many there are of each value, with its name', async () => {
    const { facets, totalDocs } = await found('puurokerho')
    expect(totalDocs).toBe(3)
    expect(facets.theme).toEqual([
      { value: 'art', label: 'Taide', count: 2 },
      { value: 'science', label: 'Tiede', count: 1 },
    ])
    expect(facets.stage).toEqual([{ value: 'basic', label: 'Perusopetus', count: 2 }])
    expect(facets.collection).toEqual([{ value: 'practices', label: 'Hyvät käytännöt', count: 3 }])
  })

  it('narrow, and go on telling what else could be chosen', async () => {
    const { facets, docs } = await found('puurokerho', { theme: 'art' })
    expect(docs).toHaveLength(2)
    expect(facets.theme.map(({ count, value }: Body) => [value, count])).toEqual([
      ['art', 2],
      ['science', 1],
    ])
    expect(facets.stage).toEqual([{ value: 'basic', label: 'Perusopetus', count: 1 }])
  })

  it('of one name are any of the values, of two names both', async () => {
    expect((await found('puurokerho', { theme: 'art,science' })).totalDocs).toBe(3)
    const twice = await app.http('GET', '/api/search?q=puurokerho&theme=art&theme=science')
    expect(twice.body.totalDocs).toBe(3)
    expect(idsOf(await found('puurokerho', { theme: 'art,science', stage: 'basic' })).sort()).toEqual([
      1001, 1002,
    ])
    expect((await found('puurokerho', { theme: 'nothing-such' })).totalDocs).toBe(0)
    expect((await found('', { collection: 'terms,guides' })).facets.collection.length).toBeGreaterThan(5)
  })
})

describe('words', () => {
  it.each([
    ['a minus leaves out', 'puurokerho -illalla', [1001, 1003]],
    ['quotes hold together', '"puurokerho yöllä"', [1003]],
    ['quotes the wrong way round find nothing', '"yöllä puurokerho"', []],
  ])('%s', async (_, q, ids) => expect(idsOf(await found(q)).sort()).toEqual(ids))

  it('misspelt are put right, and the answer says how', async () => {
    const answer = await found('puurokrho')
    expect([answer.totalDocs, answer.suggestion]).toEqual([3, 'puurokerho'])
  })

  it('that are never together find what has some of them, and the answer says so', async () => {
    const answer = await found('puurokerho lusikkaa')
    expect([answer.totalDocs, answer.relaxed]).toEqual([4, true])
    expect(await found('puurokerho yöllä')).not.toHaveProperty('relaxed')
  })

  it('are looked for in the language that was asked for, or in all', async () => {
    expect((await found('skedar')).docs.map(({ id }: Body) => id)).not.toContain(1004)
    expect(idsOf(await found('sked', { locale: 'sv' }))).toEqual([1004])
    const { docs } = await found('skedar', { locale: 'all' })
    expect(docs[0]).toMatchObject({ id: 1004, locale: 'sv', title: 'Skedar' })
  })

  it('are marked in text that is escaped', async () => {
    const { docs } = await found('lusikka')
    const { highlights } = docs.find(({ id }: Body) => id === 1004)
    expect(highlights.title).toBe('Kaksi &amp; &lt;b&gt;kolme&lt;/b&gt; &quot;<mark>lusikkaa</mark>&quot;')
    expect(highlights.summary).toMatch(/^&lt;script&gt;.*<mark>lusikka<\/mark> on tässä &amp; tuossa$/)
  })

  it('none: everything, newest first, a page at a time', async () => {
    const first = await found('', { limit: '3' })
    const second = await found('', { limit: '3', page: '2' })
    expect(first).toMatchObject({ page: 1, limit: 3, hasPrevPage: false, hasNextPage: true })
    expect(
      new Set([...first.docs, ...second.docs].map(({ id, collection }: Body) => `${collection}/${id}`)).size,
    ).toBe(6)
  })
})

it('GraphQL asks and answers the same', async () => {
  const { body } = await app.graphql(
    '{ search(q: "puurokerho", theme: ["art"], limit: 1) { totalDocs facets docs { id title highlights } } }',
  )
  const rest = await found('puurokerho', { theme: 'art', limit: '1' })
  expect(body.data.search.facets).toEqual(rest.facets)
  expect(body.data.search).toMatchObject({ totalDocs: 2, docs: [{ id: rest.docs[0].id }] })
  const refused = await app.graphql('{ search(q: "x", limit: 1000) { totalDocs } }')
  expect(refused.body.errors[0].extensions.data).toMatchObject({ code: 'BAD_INPUT', field: 'limit' })
})

it('no question is too strange for an answer', async () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      '&',
      '|',
      '!',
      '(',
      ')',
      ':*',
      '<->',
      "'",
      "''",
      '\\',
      '"',
      '-',
      '~',
      '😀',
      '\0',
      '\ud800',
      ':A',
    ),
    fc.constantFrom(
      "kieli'",
      'a:*b',
      '-"',
      "'); drop table users; --",
      'ja',
      'että',
      'och',
      '$1',
      '%s',
      '{}',
    ),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(piece, { maxLength: 12 }),
      fc.constantFrom('fi', 'sv', 'en', 'all'),
      async (pieces, locale) => {
        const answer = await ask({ q: pieces.join(' ').slice(0, 200), locale })
        expect(answer.status, answer.text).toBe(200)
        expect(answer.text).not.toMatch(INSIDE)
      },
    ),
    { numRuns: 60 },
  )
})
