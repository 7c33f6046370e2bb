import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'

import { publicCollections } from '../../src/db/publicEpoch.js'
import { adapterOf } from '../../src/db/tables.js'
import { fillDocuments } from '../../src/server/reads/fillDocuments.js'
import { fastCollections, shapeOf } from '../../src/server/reads/shape.js'
import { verifyReads } from '../../src/server/verifyReads.js'
import { verifySearch } from '../../src/server/verifySearch.js'
import { startApp, type TestApp } from '../helpers/app.js'
import { createPeople } from '../helpers/people.js'
import { practiceMaker } from '../helpers/practice.js'

/** What is kept ready for strangers is checked like everything else that they read. */
let app: TestApp
let shown = 0
let draft = 0
let made = 0

beforeAll(async () => {
  app = await startApp()
  const people = await createPeople(app)
  const make = practiceMaker(app, people)
  shown = (await make('published', { collection: 'terms' })).id
  draft = (await make('draft', { collection: 'terms' })).id
})
afterAll(() => app.close())
beforeEach(async () => {
  await app.sql('truncate polkka_reads.documents')
  // Something public changes, so that nothing is answered out of memory.
  const code = `koodi-${(made += 1)}`
  await app.payload.create({
    collection: 'codes',
    data: { set: 'themes', code, label: code } as never,
    locale: 'fi',
  })
  for (const locale of ['fi', 'sv', 'all'])
    expect((await app.http('GET', `/api/terms/${shown}?locale=${locale}`)).status).toBe(200)
})

const found = async (): Promise<string[]> =>
  (await verifyReads(app.payload)).problems.map(
    ({ collection, id, problem }) => `${collection}/${id} ${problem}`,
  )

it('nothing is found in what the server made', async () => {
  const { problems, ready } = await verifyReads(app.payload)
  expect(problems).toEqual([])
  expect(ready).toBe(3)
})

it('a text that somebody changed there is found', async () => {
  await app.sql(
    `update polkka_reads.documents set body = replace(body::text, 'prefLabel fi', 'muutettu')::json
     where collection = 'terms' and locale = 'fi'`,
  )
  expect(await found()).toEqual([
    `terms/${shown} polkka_reads.documents holds another text than the public one (fi)`,
  ])
})

it('a text that is not public and was put there is found', async () => {
  await app.sql(
    `insert into polkka_reads.documents (collection, id, locale, shape, body)
     select collection, '${draft}', locale, shape, body from polkka_reads.documents where locale = 'fi' limit 1`,
  )
  expect((await app.http('GET', `/api/terms/${draft}?locale=fi`)).status).toBe(200)
  expect(await found()).toEqual([
    `terms/${draft} polkka_reads.documents holds a text that is not public (fi)`,
  ])
})

it('and every one of many, also where a build and its sources keep the same text', async () => {
  await app.sql(
    `insert into polkka_reads.documents (collection, id, locale, shape, body)
     select collection, 'x' || nth, locale, split_part(shape, '.', 1) || code, body
     from polkka_reads.documents, generate_series(1, 150) nth, (values ('.built'), ('.sources')) codes (code)
     where locale = 'fi'`,
  )
  expect(await found()).toHaveLength(300)
})

it('what is not made yet is made beforehand, all of it and nothing else, until it is stopped', async () => {
  await app.sql('truncate polkka_reads.documents')
  const collections = await fastCollections(app.payload, await publicCollections(app.payload))
  const fill = () =>
    fillDocuments(app.payload, collections, adapterOf(app.payload).pool as never, shapeOf(app.payload))
  await fill()()
  expect((await verifyReads(app.payload)).ready).toBeLessThan(20)
  const stop = fill()
  const made = () =>
    app.sql(`select locale from polkka_reads.documents where collection = 'terms' order by 1`)
  await expect.poll(made, { timeout: 20_000 }).toEqual([{ locale: 'en' }, { locale: 'fi' }, { locale: 'sv' }])
  await stop()
  expect(await found()).toEqual([])
})

it('so is what the search says: changed words, a draft’s words', async () => {
  const searched = async (): Promise<string[]> =>
    (await verifySearch(app.payload)).problems.map(({ id, problem }) => `${id} ${problem}`)
  expect(await verifySearch(app.payload)).toEqual({ ready: 2, problems: [] })
  await app.sql(`update polkka_search.documents set summary = 'Muutettu.' where locale = 'sv'`)
  const changed = `${shown} polkka_search.documents holds another text than the public one (sv)`
  expect(await searched()).toEqual([changed])
  await app.sql(
    `insert into polkka_search.documents select collection, '${draft}', locale, public_id, title, title_keys, summary,
       keywords, body, facets, lexemes, published_at, archived_at, version from polkka_search.documents where locale = 'fi'`,
  )
  expect(await searched()).toEqual([
    `${draft} polkka_search.documents holds a text that is not public (fi)`,
    changed,
  ])
})
