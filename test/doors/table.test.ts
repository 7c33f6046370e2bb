import { afterAll, beforeAll, expect, it } from 'vitest'

import { startApp, type TestApp } from '../helpers/app.js'
import { createPeople, type People } from '../helpers/people.js'
import { practiceMaker } from '../helpers/practice.js'
import { makeWorld } from './makeWorld.js'
import { FROM_OUTSIDE } from './rows/index.js'
import { tryEveryDoor } from './table.js'

/** What comes over HTTP: REST, GraphQL and the server functions of the admin. */
let app: TestApp
let people: People

beforeAll(async () => {
  app = await startApp()
  people = await createPeople(app)
})
afterAll(() => app.close())

tryEveryDoor(FROM_OUTSIDE, () => makeWorld(app, people))

it('what the engine says about a document is not taken from a request', async () => {
  const { id } = await practiceMaker(app, people)('draft', { collection: 'terms' })
  const { token } = people.editor
  const claims = {
    workflow: { state: 'approved', live: true },
    publicId: 'polkka:term:999999',
    publishedAt: '2001-01-01',
    firstPublishedAt: '2001-01-01',
    availableLocales: ['en'],
  }
  const body = { note: 'väite', ...claims }
  const saved = await app.http('PATCH', `/api/terms/${id}?draft=false`, { token, body })
  expect(saved.body.doc).toMatchObject({
    publicId: `polkka:term:${String(id).padStart(6, '0')}`,
    publishedAt: null,
    workflow: { state: 'draft', live: false },
  })
  const made = await app.http('POST', '/api/terms', {
    token,
    body: { prefLabel: 'väite', ...claims, owner: String(people.editor2.id) },
  })
  expect(made.body.doc).toMatchObject({
    publishedAt: null,
    firstPublishedAt: null,
    owner: String(people.editor.id),
    workflow: { state: 'draft', revision: 1, live: false },
  })
})
