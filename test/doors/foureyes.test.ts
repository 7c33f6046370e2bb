import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type Body, codeOf, startApp, type TestApp } from '../helpers/app.js'
import { createPeople, type People } from '../helpers/people.js'
import { practiceMaker } from '../helpers/practice.js'

/** `both` writes and approves. Whatever way their words take into a text, they do not decide on it. */
describe('nobody approves what they wrote, however it got there', () => {
  let app: TestApp
  let people: People
  let make: ReturnType<typeof practiceMaker>

  beforeAll(async () => {
    app = await startApp()
    people = await createPeople(app)
    make = practiceMaker(app, people)
  })
  afterAll(() => app.close())

  const step = (id: number, name: string, who: keyof People, expectedRevision: number) =>
    app.http('POST', `/api/terms/${id}/workflow/${name}`, {
      token: people[who].token,
      body: { expectedRevision },
    })
  const caseOf = async (id: number) =>
    (await app.http('GET', `/api/terms/${id}/workflow`, { token: people.approver.token })).body
  const writers = async (id: number) => (await caseOf(id)).contributors.map(({ name }: Body) => name).sort()

  it('a copy made by somebody else', async () => {
    const { id } = await make('published', { collection: 'terms', owner: people.both })
    const copy = await app.http('POST', `/api/terms/${id}/duplicate`, {
      token: people.editor.token,
      body: {},
    })
    expect(copy.status).toBe(200)
    const copied = copy.body.doc.id as number
    expect(await writers(copied)).toEqual(['Henkilö both', 'Henkilö editor'])
    const { revision } = await caseOf(copied)
    expect((await step(copied, 'submit', 'editor', revision)).status).toBe(200)
    expect(codeOf(await step(copied, 'approve', 'both', revision))).toBe('403 OWN_WORK')
    expect((await step(copied, 'approve', 'approver', revision)).status).toBe(200)
  })

  it('an old version that somebody else restores', async () => {
    const { id } = await make('draft', { collection: 'terms', owner: people.editor })
    await app.payload.update({
      collection: 'terms',
      id,
      data: { editors: [String(people.both.id)] },
      user: people.editor.user as never,
      overrideAccess: false,
    })
    await app.http('PATCH', `/api/terms/${id}?locale=fi`, {
      token: people.both.token,
      body: { definition: 'Minun sanani.' },
    })
    const versions = await app.sql('select id from _terms_v where parent_id = $1 order by id desc limit 1', [
      id,
    ])
    await app.http('PATCH', `/api/terms/${id}?locale=fi`, {
      token: people.editor.token,
      body: { definition: 'Toisen sanat.' },
    })
    let { revision } = await caseOf(id)
    for (const [name, who] of [
      ['submit', 'editor'],
      ['approve', 'approver'],
      ['publish', 'approver'],
    ] as const) {
      expect((await step(id, name, who, revision)).status, name).toBe(200)
    }
    expect(await writers(id)).toEqual([])

    const restored = await app.http('POST', `/api/terms/versions/${versions[0]!.id}?draft=true`, {
      token: people.editor.token,
    })
    expect(restored.status).toBe(200)
    expect(await writers(id)).toEqual(['Henkilö both', 'Henkilö editor'])
    revision = (await caseOf(id)).revision
    expect((await step(id, 'submit', 'editor', revision)).status).toBe(200)
    expect(codeOf(await step(id, 'approve', 'both', revision))).toBe('403 OWN_WORK')
  })

  it('a text whose ownership was handed over', async () => {
    const { id } = await make('draft', { collection: 'terms', owner: people.both })
    await app.payload.update({
      collection: 'terms',
      id,
      data: { owner: String(people.editor.id) } as never,
      user: people.both.user as never,
      overrideAccess: false,
    })
    const { revision } = await caseOf(id)
    expect((await step(id, 'submit', 'editor', revision)).status).toBe(200)
    expect(codeOf(await step(id, 'approve', 'both', revision))).toBe('403 OWN_WORK')
  })

  it('a save without a change makes nobody a writer', async () => {
    const { id } = await make('draft', { collection: 'terms', owner: people.editor })
    await app.payload.update({
      collection: 'terms',
      id,
      data: { editors: [String(people.both.id)] },
      user: people.editor.user as never,
      overrideAccess: false,
    })
    const before = await caseOf(id)
    const doc = await app.http('GET', `/api/terms/${id}?locale=fi&depth=0`, { token: people.both.token })
    const saved = await app.http('PATCH', `/api/terms/${id}?locale=fi`, {
      token: people.both.token,
      body: { definition: doc.body.definition },
    })
    expect(saved.status).toBe(200)
    expect(await caseOf(id)).toMatchObject({ revision: before.revision, contributors: before.contributors })
    expect((await step(id, 'submit', 'editor', before.revision)).status).toBe(200)
    expect((await step(id, 'approve', 'both', before.revision)).status).toBe(200)
  })
})
