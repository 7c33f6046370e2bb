import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type Body, codeOf, startApp, type TestApp } from '../helpers/app.js'
import { createPeople, type People } from '../helpers/people.js'
import { practiceMaker } from '../helpers/practice.js'

let app: TestApp
let people: People
let make: ReturnType<typeof practiceMaker>

beforeAll(async () => {
  app = await startApp()
  people = await createPeople(app)
  make = practiceMaker(app, people)
})
afterAll(() => app?.close())

const ask = (query: Record<string, string>) => app.http('GET', `/api/search?${new URLSearchParams(query)}`)
const found = async (q: string, more: Record<string, string> = {}): Promise<Body> =>
  (await ask({ q, ...more })).body
const idsOf = ({ docs }: Body): number[] => docs.map(({ id }: Body) => id)
const step = (id: number, name: string, more: object = {}, person = people.approver) =>
  app.http('POST', `/api/practices/${id}/workflow/${name}`, {
    token: person.token,
    body: { expectedRevision: 2, ...more },
  })
const rows = (id: number) =>
  app.sql(`select locale from polkka_search.documents where collection = 'practices' and doc_id = $1`, [
    String(id),
  ])

describe('only what is public is found', () => {
  it('at once after the step that publishes, and no more after the one that takes it down', async () => {
    const { id } = await make('approved', { mark: 'Hernekeitto' })
    expect((await found('hernekeitto')).totalDocs).toBe(0)
    expect((await step(id, 'publish')).status).toBe(200)
    expect(idsOf(await found('hernekeitto'))).toEqual([id])
    expect((await rows(id)).map(({ locale }) => locale).sort()).toEqual(['fi', 'sv'])
    expect((await step(id, 'unpublish', { comment: 'Virhe.', reason: 'error' })).status).toBe(200)
    expect(await rows(id)).toEqual([])
    const gone = await found('hernekeitto')
    expect([gone.totalDocs, gone.suggestion, JSON.stringify(gone)]).toEqual([
      0,
      undefined,
      expect.not.stringMatching(/hernekeitto/i),
    ])
  })

  it('never a word of a draft, a text under review or a revision in work', async () => {
    for (const state of ['draft', 'inReview', 'approved', 'declined'])
      await make(state, { mark: `Salaisuus${state}` })
    const { id } = await make('published', { mark: 'Julkinen' })
    await app.http('PATCH', `/api/practices/${id}?locale=fi`, {
      token: people.editor.token,
      body: { title: 'Salaisuustyössä', summary: 'Salaisuustyössä' },
    })
    const all = [
      await found(''),
      await found('salaisuus'),
      await found('salaisuusdraft'),
      await found('salaisuu'),
    ]
    expect(all.map((body) => JSON.stringify(body)).join()).not.toMatch(/salaisuus/i)
    expect(idsOf(await found('julkinen'))).toContain(id)
  })

  it('no private field', async () => {
    const { id } = await make('published', { mark: 'Avoinna' })
    const [row] = await app.sql(`select * from polkka_search.documents where doc_id = $1 and locale = 'fi'`, [
      String(id),
    ])
    expect(row!.body).toMatch(/Avoinna/)
    expect(JSON.stringify(row)).not.toMatch(/secret|@polkka/)
  })

  it('what was erased leaves no row, and what is deleted in the database none either', async () => {
    const [first, second] = [
      await make('published', { mark: 'Poistuva' }),
      await make('published', { mark: 'Katoava' }),
    ]
    const erased = await app.http('DELETE', `/api/practices/${first.id}?reason=privacy`, {
      token: people.admin.token,
    })
    expect([erased.status, await rows(first.id)]).toEqual([200, []])
    await app.sql(`update practices set _status = 'draft' where id = $1`, [second.id])
    expect(await rows(second.id)).toEqual([])
  })

  it('marks what is archived', async () => {
    const { id } = await make('archived', { mark: 'Päättynyt' })
    const { docs } = await found('päättynyt')
    expect(docs[0]).toMatchObject({ id, archivedAt: expect.stringMatching(/^20.*Z$/) })
  })

  it('the new text once a revision of it is published', async () => {
    const { id } = await make('published', { mark: 'Entinen' })
    const saved = await app.http('PATCH', `/api/practices/${id}?locale=fi`, {
      token: people.editor.token,
      body: { title: 'Uunituore' },
    })
    expect(saved.status).toBe(200)
    for (const [name, person] of [
      ['submit', people.editor],
      ['approve', people.approver],
      ['publish', people.approver],
    ] as const)
      expect((await step(id, name, { expectedRevision: 3 }, person)).status).toBe(200)
    expect((await found('uunituore')).docs[0]).toMatchObject({ id, title: 'Uunituore' })
  })
})

describe('what is asked', () => {
  it.each([
    ['limit', '0'],
    ['limit', '101'],
    ['page', 'x'],
    ['locale', 'de'],
    ['collection', 'users'],
    ['theme', "'; drop table"],
    ['project', 'abc'],
    ['q', 'x'.repeat(201)],
    ['where', '{}'],
  ])('%s=%s is refused by its name', async (name, value) => {
    const answer = await ask({ [name]: value })
    expect([codeOf(answer), answer.body.errors[0].data.field]).toEqual(['400 BAD_INPUT', name])
  })
})
