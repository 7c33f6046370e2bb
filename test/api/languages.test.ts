import { afterAll, beforeAll, expect, it } from 'vitest'

import { optionsOf } from '../../src/engine/index.js'
import { type Body, codeOf, startApp, type TestApp } from '../helpers/app.js'
import { createPeople, type Name, type People } from '../helpers/people.js'
import { practiceMaker } from '../helpers/practice.js'

let app: TestApp
let people: People
let make: ReturnType<typeof practiceMaker>

beforeAll(async () => {
  app = await startApp()
  people = await createPeople(app)
  make = practiceMaker(app, people)
})
afterAll(() => app.close())

const save = async (id: number, locale: string, body: Body) =>
  expect(
    (await app.http('PATCH', `/api/terms/${id}?locale=${locale}`, { token: people.editor.token, body }))
      .status,
  ).toBe(200)
const languages = (id: number, who: Name) =>
  app.http('GET', `/api/terms/${id}/workflow/languages`, { token: people[who].token })
const placeOf = async (id: number, path: string) =>
  ((await languages(id, 'editor')).body.places as Body[]).find((place) => place.path === path)!

it('a text is told in all its languages, with the translations that the original has left behind', async () => {
  const { id } = await make('draft', { collection: 'terms' })
  await save(id, 'fi', { note: 'Eka' })
  expect(await placeOf(id, 'note')).toMatchObject({ texts: { fi: 'Eka', sv: '' }, outdated: {} })
  await save(id, 'sv', { note: 'Första' })
  expect((await placeOf(id, 'note')).outdated).toEqual({})
  await save(id, 'fi', { note: 'Toka' })
  expect(Object.keys((await placeOf(id, 'note')).outdated)).toEqual(['sv'])
  await save(id, 'sv', { note: 'Andra' })
  expect((await placeOf(id, 'note')).outdated).toEqual({})
})

it('one who reads the public text only is told nothing of the text in work', async () => {
  const { id } = await make('published', { collection: 'terms' })
  expect(codeOf(await languages(id, 'editor2'))).toBe('403 NOT_ALLOWED')
  const draft = await make('draft', { collection: 'terms' })
  expect(codeOf(await languages(draft.id, 'editor2'))).toBe('404 NOT_FOUND')
})

it('a text is compared with the one of a revision; the workflow tells since when it is where it is', async () => {
  const { id } = await make('draft', { collection: 'terms' })
  const path = `/api/terms/${id}/workflow`
  const { body: view } = await app.http('GET', path, { token: people.editor.token })
  expect(Date.parse(view.since)).not.toBeNaN()
  await save(id, 'fi', { note: 'Eka' })
  const { body } = await app.http('GET', `${path}/changes?since=${view.revision}`, {
    token: people.editor.token,
  })
  expect(body.changes).toMatchObject([{ path: 'note', locale: 'fi', before: '', after: 'Eka' }])
})

it('a text has the language that it is begun in as its original one, unless it says another', async () => {
  const { collections } = optionsOf(app.payload)
  const create = (slug: string, query: string, more: Body = {}) => {
    const { flattenedFields } = app.payload.collections[slug as 'terms'].config
    const kind = flattenedFields.find(({ name }) => name === 'kind') as Body | undefined
    const must = { ...(kind?.required ? { kind: kind.options[0].value } : {}), displayName: 'Alku' }
    const body = { [collections[slug]!.titleField]: 'Alku', ...must, ...more }
    return app.http('POST', `/api/${slug}${query}`, { token: people.editor.token, body })
  }
  const sourceOf = async (...asked: Parameters<typeof create>) => {
    const { body, status } = await create(...asked)
    return [asked[0], status, body.doc?.sourceLanguage]
  }
  for (const slug of Object.keys(collections))
    expect(await sourceOf(slug, '?locale=sv')).toEqual([slug, 201, 'sv'])
  expect(await sourceOf('terms', '')).toEqual(['terms', 201, 'fi'])
  expect(await sourceOf('terms', '?locale=en')).toEqual(['terms', 201, 'en'])
  expect(await sourceOf('terms', '?locale=sv', { sourceLanguage: 'fi' })).toEqual(['terms', 201, 'fi'])
})

it('a later language is no original one, and a copy keeps its own', async () => {
  const { token } = people.editor
  const body = { prefLabel: 'Början' }
  const { id } = (await app.http('POST', '/api/terms?locale=sv', { token, body })).body.doc
  await save(id, 'en', { prefLabel: 'Beginning' })
  const copy = await app.http('POST', `/api/terms/${id}/duplicate?locale=en`, { token, body: {} })
  for (const each of [id, copy.body.doc.id]) {
    const read = await app.http('GET', `/api/terms/${each}?draft=true`, { token })
    expect(read.body.sourceLanguage).toBe('sv')
  }
})

it('a new text tells at once in which languages it is, and so does a copy', async () => {
  const { token } = people.editor
  const told = (answer: { body: Body }) => answer.body.doc.availableLocales
  const body = { prefLabel: 'Början' }
  const made = await app.http('POST', '/api/terms?locale=sv', { token, body })
  expect(told(made)).toEqual(['sv'])
  const { id } = made.body.doc
  const read = await app.http('GET', `/api/terms/${id}?draft=true`, { token })
  const listed = await app.http('GET', `/api/terms?where[availableLocales][in]=sv&where[id][equals]=${id}`, {
    token,
  })
  expect([read.body, listed.body.docs[0]].map((doc) => doc?.availableLocales)).toEqual([['sv'], ['sv']])
  await save(id, 'en', { prefLabel: 'Beginning' })
  expect(
    told(await app.http('POST', `/api/terms/${id}/duplicate?locale=en`, { token, body: {} })).sort(),
  ).toEqual(['en', 'sv'])
  const query =
    'mutation($data:mutationTermInput!){createTerm(data:$data,locale:en){availableLocales sourceLanguage}}'
  const data = { prefLabel: 'Start', sourceLanguage: 'en', licence: 'CC_BY_4_0' }
  const { body: answered } = await app.graphql(query, { data }, { token })
  expect(answered.data?.createTerm, JSON.stringify(answered)).toMatchObject({ availableLocales: ['en'] })
})
