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

const save = async (collection: string, id: number, body: Body, locale = 'fi') =>
  expect(
    (
      await app.http('PATCH', `/api/${collection}/${id}?locale=${locale}`, {
        token: people.editor.token,
        body,
      })
    ).status,
  ).toBe(200)
const step = async (collection: string, id: number, name: string, who: Name, body: Body = {}) => {
  const path = `/api/${collection}/${id}/workflow`
  const { body: view } = await app.http('GET', path, { token: people[who].token })
  const answer = await app.http('POST', `${path}/${name}`, {
    token: people[who].token,
    body: { expectedRevision: view.revision, ...body },
  })
  expect(codeOf(answer)).toBe('200 -')
}
const changes = (collection: string, id: number, who: Name, since = 'public', language = 'fi') =>
  app.http('GET', `/api/${collection}/${id}/workflow/changes?since=${since}`, {
    token: people[who].token,
    language,
  })

it('since the publication: field by field, in words, per language', async () => {
  const { id } = await make('published', { collection: 'terms' })
  expect((await changes('terms', id, 'editor')).body).toEqual({ since: 'public', changes: [] })
  await save('terms', id, { prefLabel: 'Uusi termi', status: 'outdated' })
  await save('terms', id, { definition: 'Ny definition' }, 'sv')
  const { body } = await changes('terms', id, 'approver')
  expect(body.changes).toEqual([
    expect.objectContaining({ path: 'prefLabel', locale: 'fi', after: 'Uusi termi' }),
    expect.objectContaining({ path: 'definition', locale: 'sv', after: 'Ny definition' }),
    expect.objectContaining({ path: 'status', locale: null, after: 'Vanhentunut' }),
  ])
  const swedish = await changes('terms', id, 'approver', 'public', 'sv')
  expect(swedish.body.changes[2]).toMatchObject({ label: 'Rekommendation', after: 'Föråldrad' })
})

it('of a text that never was public there is nothing to compare with', async () => {
  const { id } = await make('inReview', { collection: 'terms' })
  expect((await changes('terms', id, 'approver')).body.changes).toBeNull()
  expect((await changes('terms', id, 'approver', 'round')).body.changes).toBeNull()
})

it('since the last round: what the author did with what was asked', async () => {
  const { id } = await make('inReview', { collection: 'terms' })
  await step('terms', id, 'requestChanges', 'approver', { comment: 'Tarkenna.' })
  await save('terms', id, { definition: 'Tarkempi määritelmä' })
  await step('terms', id, 'submit', 'editor')
  const { body } = await changes('terms', id, 'approver', 'round')
  expect(body.changes).toEqual([
    expect.objectContaining({ path: 'definition', locale: 'fi', after: 'Tarkempi määritelmä' }),
  ])
  expect(body.changes[0].before).not.toBe('')
})

it('rows and rich text are read as text, not as JSON', async () => {
  const { id } = await make('published')
  const { body: doc } = await app.http('GET', `/api/practices/${id}?draft=true&depth=0`, {
    token: people.editor.token,
  })
  const [first] = doc.steps
  await save('practices', id, { steps: [{ ...first, title: 'Toisin' }, { title: 'Aivan uusi' }] })
  const { body } = await changes('practices', id, 'approver')
  const text = JSON.stringify(body.changes)
  expect(text).toContain('Aivan uusi')
  expect(text).not.toMatch(/"root"|children|\[object/)
  expect(body.changes.map(({ label }: Body) => label).every((label: string) => label.length > 2)).toBe(true)
})

it.each<[Name, string]>([
  ['nobody', '403 NOT_ALLOWED'],
  ['editor2', '403 NOT_ALLOWED'],
])('%s, who reads the public text, does not see what is in work', async (who, code) => {
  const { id } = await make('published', { collection: 'terms' })
  await save('terms', id, { note: 'Salaisuus' })
  expect(codeOf(await changes('terms', id, who))).toBe(code)
})

it('an unknown comparison is refused by its name', async () => {
  const { id } = await make('published', { collection: 'terms' })
  expect(codeOf(await changes('terms', id, 'approver', 'yesterday'))).toBe('400 BAD_INPUT')
})

it('a save that comes too late is told which fields changed meanwhile', async () => {
  const { id } = await make('draft', { collection: 'terms' })
  await save('terms', id, { note: 'Eka' })
  const late = await app.http('PATCH', `/api/terms/${id}`, {
    token: people.editor.token,
    body: { note: 'Toka' },
    headers: { 'if-match': '"2"' },
  })
  expect(codeOf(late)).toBe('409 STALE_REVISION')
  expect(late.body.errors[0].data).toMatchObject({
    revision: 3,
    changes: [{ revision: 3, by: people.editor.name }],
    fields: [{ path: 'note', locale: 'fi' }],
  })
})
