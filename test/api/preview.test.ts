import { afterAll, beforeAll, expect, it } from 'vitest'

import { type Answer, codeOf, startApp, type TestApp } from '../helpers/app.js'
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

const link = (collection: string, id: number, who?: Name): Promise<Answer> =>
  app.http('POST', `/api/${collection}/${id}/preview`, { token: who && people[who].token, body: {} })
const tokenOf = async (collection: string, id: number): Promise<string> => {
  const { body, status } = await link(collection, id, 'approver')
  expect(status).toBe(200)
  return body.token
}
const read = (path: string) => app.http('GET', path)

it('shows a stranger the text as it stands, without what is private, and nothing more', async () => {
  const { id } = await make('inReview', { collection: 'mentors' })
  const { body } = await link('mentors', id, 'editor')
  expect(Date.parse(body.expiresAt) - Date.now()).toBeLessThan(61 * 60_000)
  expect((await read(`/api/mentors/${id}`)).status).toBe(404)
  const shown = await read(body.path)
  expect(shown.status).toBe(200)
  expect(shown.body.headline).toContain('Teksti')
  expect(shown.text).not.toMatch(/secret|"owner"|"editors"/)
})

it('shows the revision in work of a public text, whose public answer stays', async () => {
  const { id } = await make('published', { collection: 'terms' })
  await app.http('PATCH', `/api/terms/${id}`, {
    token: people.editor.token,
    body: { prefLabel: 'Uusi sana' },
  })
  const token = await tokenOf('terms', id)
  expect((await read(`/api/terms/${id}?preview=${token}`)).body.prefLabel).toBe('Uusi sana')
  expect((await read(`/api/terms/${id}`)).body.prefLabel).not.toBe('Uusi sana')
})

it('is good for one document, one text, one hour, and only as it was made', async () => {
  const [one, other] = [
    await make('inReview', { collection: 'terms' }),
    await make('inReview', { collection: 'terms' }),
  ]
  const token = await tokenOf('terms', one.id)
  const [revision, expires, signature] = token.split('.')
  const past = Math.floor(Date.now() / 1000) - 1
  const tampered = [
    `${revision}.${Number(expires) + 9_999}.${signature}`,
    `${revision}.${past}.${signature}`,
    `1.${expires}.${signature}`,
    `${revision}.${expires}.`,
    token.slice(0, -2),
    '',
    'x',
  ]
  for (const bad of tampered) expect((await read(`/api/terms/${one.id}?preview=${bad}`)).status).toBe(404)
  expect((await read(`/api/terms/${other.id}?preview=${token}`)).status).toBe(404)
  expect((await read(`/api/practices/${one.id}?preview=${token}`)).status).toBe(404)
  expect(
    (await read(`/api/terms?preview=${token}&limit=100`)).body.docs.map(({ id }: { id: number }) => id),
  ).not.toContain(one.id)
  expect((await read(`/api/terms/versions?preview=${token}`)).status).not.toBe(200)
  const step = await app.http('POST', `/api/terms/${one.id}/workflow/withdraw`, {
    token: people.editor.token,
    body: { expectedRevision: 2 },
  })
  expect(step.status).toBe(200)
  expect((await read(`/api/terms/${one.id}?preview=${token}`)).status).toBe(200)
  await app.http('PATCH', `/api/terms/${one.id}`, { token: people.editor.token, body: { note: 'Muutos' } })
  expect((await read(`/api/terms/${one.id}?preview=${token}`)).status).toBe(404)
})

it.each<[Name | undefined, string]>([
  [undefined, '401 NOT_SIGNED_IN'],
  ['nobody', '404 NOT_FOUND'],
  ['editor2', '404 NOT_FOUND'],
])('is not made by %s, who may not see the text', async (who, code) => {
  const { id } = await make('inReview', { collection: 'terms' })
  expect(codeOf(await link('terms', id, who))).toBe(code)
})
