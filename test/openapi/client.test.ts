import type { Where } from 'payload'

import { afterAll, beforeAll, expect, it } from 'vitest'

import { ApiError, type ChangesPage, type Client, createClient } from '../../src/exports/api.js'
import { startApp, type TestApp } from '../helpers/app.js'
import { createPeople, type People } from '../helpers/people.js'
import { practiceMaker } from '../helpers/practice.js'

let app: TestApp
let people: People
let make: ReturnType<typeof practiceMaker>
let reader: Client
const published: number[] = []

beforeAll(async () => {
  app = await startApp()
  people = await createPeople(app)
  make = practiceMaker(app, people)
  for (const mark of ['Ensimmäinen', 'Toinen', 'Kolmas'])
    published.push((await make('published', { collection: 'terms', mark })).id)
  reader = createClient({ url: `${app.url}/` })
})
afterAll(() => app?.close())

const refusalOf = (asked: Promise<unknown>): Promise<ApiError> =>
  asked.then(
    () => expect.fail('nothing was refused'),
    (error: ApiError) => error,
  )

it('finds by conditions, in the language of the client', async () => {
  const where: Where = { or: [{ id: { equals: published[1] } }, { prefLabel: { contains: 'Kolmas' } }] }
  const { docs, totalDocs } = await reader.find('terms', {
    where,
    sort: 'id',
    limit: 5,
    select: { prefLabel: true },
  })
  expect(docs.map(({ id }) => id)).toEqual([published[1], published[2]])
  expect(totalDocs).toBe(2)
  expect(docs[0]!.prefLabel).toContain('fi')
  const swedish = createClient({ url: app.url, locale: 'sv' })
  expect((await swedish.findByID('terms', published[0]!)).prefLabel).toContain('sv')
  expect((await swedish.findByID('terms', published[0]!, { locale: 'fi' })).prefLabel).toContain('fi')
  expect(await reader.count('terms', { where: { id: { in: published.slice(1) } } })).toBe(2)
})

it('searches, with one or several values of a facet', async () => {
  const { docs } = await reader.search({ q: 'Ensimmäinen', collection: ['terms', 'guides'] })
  expect(docs.map(({ id }) => id)).toEqual([published[0]])
})

it('tells a refusal by its code', async () => {
  const error = await refusalOf(reader.find('terms', { limit: 1000 }))
  expect(error).toBeInstanceOf(ApiError)
  expect(error).toMatchObject({ status: 400, code: 'BAD_INPUT', data: { field: 'limit' } })
  expect(await refusalOf(reader.workflow.get('terms', published[0]!))).toMatchObject({
    code: 'NOT_SIGNED_IN',
  })
  expect(await refusalOf(reader.login('nobody@polkka.test', 'x'))).toMatchObject({ status: 401 })
})

it('follows the feed to its end, page by page, and goes on from a cursor', async () => {
  const pages: ChangesPage[] = []
  for await (const page of reader.changes({ limit: 2 })) pages.push(page)
  expect(pages.flatMap(({ changes }) => changes.map(({ id }) => id))).toEqual(published)
  expect(pages.length).toBeGreaterThan(1)
  const since = pages.at(-1)!.next
  for await (const page of reader.changes({ since })) expect.fail(JSON.stringify(page))
  const { id } = await make('published', { collection: 'terms' })
  const stop = new AbortController()
  for await (const { changes } of reader.changes({ since, every: 20, signal: stop.signal })) {
    expect(changes.map((change) => [change.kind, change.id])).toEqual([['publish', id]])
    stop.abort()
  }
})

it('takes steps of the review for whoever has signed in', async () => {
  const { id, revision } = await make('draft', { collection: 'terms' })
  const editor = createClient({ url: app.url, token: people.editor.token })
  const { state } = await editor.workflow.get('terms', id)
  expect(state).toBe('draft')
  const submit = () =>
    editor.workflow.transition('terms', id, 'submit', { expectedRevision: revision }, 'avain-1')
  expect((await submit()).workflow.state).toBe('inReview')
  expect((await submit()).workflow.state).toBe('inReview')
  const { docs } = await editor.workflow.history('terms', id, { limit: 1 })
  expect(docs.map(({ type }) => type)).toEqual(['submit'])
  const stale = await refusalOf(editor.workflow.transition('terms', id, 'withdraw', { expectedRevision: 1 }))
  expect(stale).toMatchObject({ status: 409, code: 'STALE_REVISION' })
})
