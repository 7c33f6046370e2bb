import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { verify } from '../../src/engine/index.js'
import { adopt } from '../../src/index.js'
import { type Body, codeOf, startApp, type TestApp } from '../helpers/app.js'
import { picture, sendFile } from '../helpers/files.js'
import { createPeople, type Name, type People } from '../helpers/people.js'
import { practiceMaker } from '../helpers/practice.js'

let app: TestApp
let people: People
let folder: string
let make: ReturnType<typeof practiceMaker>

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'polkka-adopt-'))
  app = await startApp((config) => {
    config.collections.find(({ slug }: Body) => slug === 'media').upload.staticDir = folder
  })
  people = await createPeople(app)
  make = practiceMaker(app, people)
})
afterAll(async () => {
  await app?.close()
  await rm(folder, { recursive: true, force: true })
})

const as = (who: Name) => ({ token: people[who].token })
const adoptAs = (who: Name) => adopt({ payload: app.payload, user: people[who].user as never })
const problems = async () => (await verify(app.payload)).problems.map(({ id, problem }) => `${id} ${problem}`)
const caseOf = async (id: number) =>
  (
    await app.sql(`select * from reviews where target_collection = 'practices' and target_id = $1`, [
      String(id),
    ])
  )[0]
const typesOf = async (id: number) =>
  (
    await app.sql('select type, actor_name, "to" from review_events where target_id = $1 order by seq', [
      String(id),
    ])
  ).map(({ actor_name: name, to, type }) => `${type} ${name} ${to}`)
const step = (id: number, name: string, who: Name, expectedRevision: number) =>
  app.http('POST', `/api/practices/${id}/workflow/${name}`, { ...as(who), body: { expectedRevision } })

/** As if the texts had been public before the plugin was there. */
const forgetAll = async (): Promise<void> => {
  const tables = ['reviews', 'review_events', 'publications', 'review_files', 'public_changes']
  await app.sql(`
    begin;
    set local session_replication_role = replica;
    ${tables.map((table) => `delete from ${table};`).join('\n')}
    delete from polkka_search.documents;
    update media set in_public_use = false;
    update practices set public_id = null, workflow_state = null, workflow_revision = null, workflow_live = null,
      published_at = null, first_published_at = null;
    update _practices_v set version_public_id = null, version_workflow_state = null, version_workflow_revision = null,
      version_workflow_live = null;
    commit`)
}

describe('texts that were public before the plugin', () => {
  let file: Body
  let plain: number
  let drafted: number
  let waiting: number

  beforeAll(async () => {
    const png = { bytes: await picture(), name: 'koulu.png' }
    file = (await sendFile(app, people.editor.token, png)).body.doc
    plain = (await make('published', { more: { heroImage: file.id } })).id
    drafted = (await make('published')).id
    waiting = (await make('published')).id
    await forgetAll()
    for (const id of [drafted, waiting])
      await app.http('PATCH', `/api/practices/${id}`, {
        ...as('editor'),
        body: { title: `Uusi otsikko ${id}` },
      })
    await step(waiting, 'submit', 'editor', 1)
  })

  it('are told by verify, and their files are dark', async () => {
    expect(await problems()).toContain(`${plain} is public without a case`)
    expect((await app.http('GET', file.url)).status).toBe(404)
  })

  it('are adopted by nobody who approves nothing', async () => {
    await expect(adoptAs('editor')).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
    expect(await caseOf(plain)).toBeUndefined()
  })

  it('are adopted, each once; what is in review waits for its approval', async () => {
    const left = [{ collection: 'practices', id: waiting, problem: expect.any(String) }]
    expect(await adoptAs('approver')).toEqual({ adopted: 2, left })
    expect(await adoptAs('approver')).toEqual({ adopted: 0, left })
    const approver = people.approver.name
    expect(await typesOf(plain)).toEqual([`adopt ${approver} published`])
    expect(await caseOf(plain)).toMatchObject({
      live: true,
      state: 'published',
      revision: '1',
      contributors: [],
    })
    expect(new Set((await problems()).map((problem) => problem.split(' ')[0]))).toEqual(
      new Set([`${waiting}`]),
    )
    expect(codeOf(await step(waiting, 'withdraw', 'editor', 1))).toBe('200 -')
    expect(await adoptAs('approver')).toEqual({ adopted: 1, left: [] })
    expect(await problems()).toEqual([])
  })

  it('are found, followed and shown with their files afterwards', async () => {
    const { body } = await app.http('GET', `/api/practices/${plain}?depth=0&locale=fi`)
    expect(body).toMatchObject({
      publicId: expect.stringMatching(/^polkka:practice:/),
    })
    expect((await app.http('GET', file.url)).status).toBe(200)
    const told = (await app.http('GET', '/api/changes')).body.changes.map(
      ({ id, kind }: Body) => `${kind} ${id}`,
    )
    expect(told).toContain(`publish ${plain}`)
  })

  it('stay public while their draft goes through review, which is not the adopter’s to approve', async () => {
    const { revision } = (await caseOf(drafted))!
    expect(await caseOf(drafted)).toMatchObject({ live: true, state: 'draft' })
    expect(codeOf(await step(drafted, 'submit', 'editor', Number(revision)))).toBe('200 -')
    expect(codeOf(await step(drafted, 'approve', 'approver', Number(revision)))).toBe('403 OWN_WORK')
    expect((await app.http('GET', `/api/practices/${drafted}?locale=fi`)).body.title).not.toMatch(/^Uusi/)
    for (const name of ['approve', 'publish'])
      expect(codeOf(await step(drafted, name, 'approver2', Number(revision)))).toBe('200 -')
    expect((await app.http('GET', `/api/practices/${drafted}?locale=fi`)).body.title).toMatch(/^Uusi/)
    expect(await problems()).toEqual([])
  })
})
