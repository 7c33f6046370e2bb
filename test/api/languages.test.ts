import { afterAll, beforeAll, expect, it } from 'vitest'

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
