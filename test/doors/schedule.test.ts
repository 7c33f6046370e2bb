import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { publishDue, verify } from '../../src/engine/index.js'
import { fromWallClock } from '../../src/workflow/zone.js'
import { type Answer, type Body, codeOf, startApp, type TestApp } from '../helpers/app.js'
import { breaks } from '../helpers/chain.js'
import { createPeople, createPerson, type People, type Person } from '../helpers/people.js'
import { practiceMaker } from '../helpers/practice.js'

let app: TestApp
let people: People
let make: (state: string) => Promise<number>
let count = 0

const HOUR = 3_600_000
const inHours = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString()

const step = (id: number, name: string, body: Body, by: Person = people.approver): Promise<Answer> =>
  app.http('POST', `/api/terms/${id}/workflow/${name}`, {
    token: by.token,
    body: { expectedRevision: 2, ...body },
  })
const taken = async (...args: Parameters<typeof step>): Promise<Body> => {
  const answer = await step(...args)
  expect(codeOf(answer)).toBe('200 -')
  return answer.body.workflow
}
const tick = (time: string): Promise<number> => publishDue(app.payload, new Date(time))
const seen = async (id: number): Promise<number> => (await app.http('GET', `/api/terms/${id}`)).status
const caseOf = async (id: number): Promise<Body> =>
  (await app.http('GET', `/api/terms/${id}/workflow`, { token: people.approver2.token })).body
const history = async (id: number): Promise<Body[]> => {
  const { body } = await app.http('GET', `/api/terms/${id}/workflow/history`, {
    token: people.approver2.token,
  })
  expect(breaks(body.docs.toReversed())).toEqual([])
  return body.docs
}
const typesOf = async (id: number): Promise<string[]> => (await history(id)).map(({ type }) => type)

beforeAll(async () => {
  app = await startApp()
  people = await createPeople(app)
  const maker = practiceMaker(app, people)
  make = async (state) => (await maker(state, { collection: 'terms' })).id
})
afterAll(async () => {
  expect((await verify(app.payload)).problems.filter(({ problem }) => !/behind/.test(problem))).toEqual([])
  await app.close()
})

describe('a scheduled publication', () => {
  it('happens when it is due and not before', async () => {
    const id = await make('approved')
    await taken(id, 'schedule', { publishAt: inHours(1) })
    expect(await tick(inHours(0.9))).toBe(0)
    expect(await seen(id)).toBe(404)
    expect(await tick(inHours(1.1))).toBe(1)
    expect(await seen(id)).toBe(200)
  })

  it('that fell due while nothing ran is caught up once, by however many who look', async () => {
    const ids = await Promise.all([make('approved'), make('approved'), make('approved')])
    for (const id of ids) await taken(id, 'schedule', { publishAt: inHours(1) })
    const days = inHours(240)
    const counts = await Promise.all([tick(days), tick(days), tick(days)])
    expect(counts.reduce((sum, count) => sum + count)).toBe(3)
    expect(await tick(days)).toBe(0)
    for (const id of ids) {
      expect(await seen(id)).toBe(200)
      expect((await typesOf(id)).filter((type) => type !== 'save').slice(0, 2)).toEqual([
        'publish',
        'schedule',
      ])
    }
  })

  it.each<[string, string, (id: number, by: Person) => Promise<unknown>]>([
    [
      'the text is no longer the approved one',
      'CONTENT_CHANGED',
      (id) =>
        app.sql(
          `update _terms_v_locales set version_definition = 'Muutettu' where _parent_id in (select id from _terms_v where parent_id = $1 and latest)`,
          [id],
        ),
    ],
    [
      'whoever scheduled it is no longer an approver',
      'NOT_ALLOWED',
      (_, by) => app.sql('delete from users_roles where parent_id = $1', [by.id]),
    ],
    [
      'whoever scheduled it has no account any more',
      'NOT_ALLOWED',
      (_, by) => app.payload.delete({ collection: 'users', id: by.id }),
    ],
  ])('fails visibly when %s', async (what, code, happens) => {
    const by = await createPerson(app, `ajastaja-${(count += 1)}`, ['approver'])
    const id = await make('approved')
    await taken(id, 'schedule', { publishAt: inHours(1) }, by)
    await happens(id, by)
    expect(await tick(inHours(2))).toBe(0)
    expect(await seen(id)).toBe(404)
    expect(await caseOf(id)).toMatchObject({ state: 'approved', scheduledFor: null, scheduleError: code })
    expect((await history(id))[0]).toMatchObject({ type: 'scheduleFailed', reason: code })
    expect(await tick(inHours(3))).toBe(0)
    expect(
      (await typesOf(id)).filter((type) => type === 'scheduleFailed'),
      what,
    ).toHaveLength(1)
  })

  it('that is taken back while the clock is at work is not run', async () => {
    const [first, second] = [await make('approved'), await make('approved')]
    await taken(first, 'schedule', { publishAt: inHours(1) })
    await taken(second, 'schedule', { publishAt: inHours(2) })
    // Somebody holds the first one: the clock has found both due, and waits.
    const holder = new pg.Client(process.env.DATABASE_URL)
    await holder.connect()
    await holder.query('begin')
    await holder.query(
      `select from reviews where target_collection = 'terms' and target_id = $1 for update`,
      [String(first)],
    )
    const clock = tick(inHours(3))
    await expect
      .poll(() => app.sql('select from pg_locks where not granted').then((rows) => rows.length))
      .toBeGreaterThan(0)
    await taken(second, 'unschedule', {})
    await holder.query('commit')
    await holder.end()
    await clock
    expect((await typesOf(second))[0]).toBe('unschedule')
    expect(await seen(first)).toBe(200)
  })

  it('is gone with the approval it was based on', async () => {
    const id = await make('approved')
    await taken(id, 'schedule', { publishAt: inHours(1) })
    await taken(id, 'requestChanges', { comment: 'Vielä kerran.' })
    expect(await tick(inHours(2))).toBe(0)
    expect(await caseOf(id)).toMatchObject({ state: 'changesRequested', scheduledFor: null })
  })

  it.each([
    ['04:30, an hour after the clocks went forward', '2027-03-28T04:30', '2027-03-28T01:30:00.000Z'],
    ['02:30, an hour before the clocks go back', '2027-10-31T02:30', '2027-10-30T23:30:00.000Z'],
    ['04:30, an hour after the clocks went back', '2027-10-31T04:30', '2027-10-31T02:30:00.000Z'],
  ])('set for %s in Finland happens then', async (_, wall, moment) => {
    const id = await make('approved')
    const { scheduledFor } = await taken(id, 'schedule', { publishAt: fromWallClock(wall) })
    expect(scheduledFor).toBe(moment)
    expect(await tick(new Date(Date.parse(moment) - 1).toISOString())).toBe(0)
    expect(await tick(moment)).toBe(1)
  })
})

describe('an expiry', () => {
  it('takes the public copy away when it is due, in the name of whoever set it', async () => {
    const id = await make('approved')
    const { unpublishAt } = await taken(id, 'publish', { unpublishAt: inHours(1) })
    expect(unpublishAt).not.toBeNull()
    expect(await tick(inHours(0.9))).toBe(0)
    expect(await seen(id)).toBe(200)
    expect(await tick(inHours(1.1))).toBe(1)
    expect(await seen(id)).toBe(410)
    expect((await history(id))[0]).toMatchObject({
      type: 'unpublish',
      actorName: people.approver.name,
      reason: 'outdated',
    })
    expect(await caseOf(id)).toMatchObject({ state: 'draft', live: false, unpublishAt: null })
    expect(await tick(inHours(2))).toBe(0)
  })

  it('comes with a scheduled publication, and both are caught up in their order', async () => {
    const id = await make('approved')
    await taken(id, 'schedule', { publishAt: inHours(1), unpublishAt: inHours(5) })
    expect(await tick(inHours(2))).toBe(1)
    expect(await seen(id)).toBe(200)
    expect(await tick(inHours(6))).toBe(1)
    expect(await seen(id)).toBe(410)
  })

  it('reaches a text whose revision is in work', async () => {
    const id = await make('approved')
    await taken(id, 'publish', { unpublishAt: inHours(1) })
    const saved = await app.http('PATCH', `/api/terms/${id}`, {
      token: people.editor.token,
      body: { note: 'Uusi' },
    })
    expect(saved.status).toBe(200)
    expect(await tick(inHours(2))).toBe(1)
    expect(await seen(id)).toBe(410)
  })

  it('ends with the publication that had it: a new one has none unless it says so', async () => {
    const id = await make('approved')
    await taken(id, 'publish', { unpublishAt: inHours(1) })
    await taken(id, 'unpublish', { comment: 'Pois.', reason: 'error' })
    for (const [name, by] of [
      ['submit', people.editor],
      ['approve', people.approver2],
      ['publish', people.approver2],
    ] as const)
      await taken(id, name, {}, by)
    expect(await tick(inHours(2))).toBe(0)
    expect(await seen(id)).toBe(200)
  })

  it('is moved by an approver who confirms the text, and by no editor', async () => {
    const id = await make('approved')
    await taken(id, 'publish', { unpublishAt: inHours(1) })
    expect(codeOf(await step(id, 'confirm', { unpublishAt: inHours(9) }, people.editor))).toBe(
      '403 NOT_ALLOWED',
    )
    await taken(id, 'confirm', {}, people.editor)
    expect((await caseOf(id)).unpublishAt).not.toBeNull()
    await taken(id, 'confirm', { unpublishAt: inHours(9) })
    expect(await tick(inHours(2))).toBe(0)
    expect(await tick(inHours(10))).toBe(1)
  })

  it.each<[string, string, Body]>([
    ['before the publication', 'schedule', { publishAt: inHours(3), unpublishAt: inHours(2) }],
    ['in the past', 'publish', { unpublishAt: inHours(-1) }],
    ['without a time zone', 'publish', { unpublishAt: '2030-01-01T00:00:00' }],
    ['of a step that shows nothing', 'requestChanges', { comment: 'x', unpublishAt: inHours(2) }],
  ])('%s is refused by its name', async (_, name, body) => {
    const answer = await step(await make('approved'), name, body)
    expect(codeOf(answer)).toBe('400 BAD_INPUT')
    expect(answer.body.errors[0].data.field).toBe('unpublishAt')
  })

  it('that is refused is told on the case, and the text stays until somebody acts', async () => {
    const by = await createPerson(app, 'lahtija', ['approver'])
    const id = await make('approved')
    await taken(id, 'publish', { unpublishAt: inHours(1) }, by)
    await app.sql('delete from users_roles where parent_id = $1', [by.id])
    expect(await tick(inHours(2))).toBe(0)
    expect(await seen(id)).toBe(200)
    expect(await caseOf(id)).toMatchObject({ scheduleError: 'NOT_ALLOWED', unpublishAt: null })
    expect((await history(id))[0]).toMatchObject({ type: 'expiryFailed', reason: 'NOT_ALLOWED' })
  })
})
