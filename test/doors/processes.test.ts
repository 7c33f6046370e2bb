import { rm } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { publishDue, verify } from '../../src/engine/index.js'
import { send, type Sent } from '../crash/http.js'
import { type Server, startServer } from '../crash/server.js'
import { type Answer, type Body, codeOf, startApp, type TestApp } from '../helpers/app.js'
import { breaks } from '../helpers/chain.js'
import { createPeople, type Name, type People } from '../helpers/people.js'
import { practiceMaker } from '../helpers/practice.js'
import { dataFolder } from '../server/fixtures/process.js'

/** Two processes serve one database: this one, and a server of its own. Whatever meets, one order explains it. */
const TIMES = 20

let app: TestApp
let other: Server
let people: People
let make: (state: string) => Promise<number>
let folder = ''

beforeAll(async () => {
  app = await startApp()
  folder = (await dataFolder()).folder
  other = await startServer(folder, process.env.DATABASE_URL)
  people = await createPeople(app)
  const maker = practiceMaker(app, people)
  make = async (state) => (await maker(state, { collection: 'terms' })).id
})
afterAll(async () => {
  other?.child.kill('SIGTERM')
  await other?.gone
  await app?.close()
  await rm(folder, { recursive: true, force: true })
})

type Shot = (id: number) => Sent

const step =
  (name: string, who: Name, more: Body = {}, key?: string): Shot =>
  (id) => ({
    method: 'POST',
    path: `/api/terms/${id}/workflow/${name}`,
    token: people[who].token,
    body: { expectedRevision: 2, ...more },
    ...(key ? { headers: { 'idempotency-key': `${key}-${id}` } } : {}),
  })
const save: Shot = (id) => ({
  method: 'PATCH',
  path: `/api/terms/${id}?locale=fi`,
  token: people.editor.token,
  body: { note: 'Toinen' },
})

const shortly = (): Promise<void> => sleep(Math.random() * 12)

/** Both at once, each to a process of its own, in turn this and the other. */
const atOnce = async (time: number, id: number, left: Shot, right: Shot): Promise<[Answer, Answer]> => {
  const urls = time % 2 === 0 ? [app.url, other.url] : [other.url, app.url]
  const fire = async (url: string, shot: Shot) => {
    await shortly()
    return (await send(url, shot(id))) as unknown as Answer
  }
  return Promise.all([fire(urls[0]!, left), fire(urls[1]!, right)])
}

const trailOf = async (id: number): Promise<Body[]> =>
  (
    await app.payload.find({
      collection: 'review-events',
      limit: 0,
      pagination: false,
      sort: 'seq',
      where: { and: [{ targetCollection: { equals: 'terms' } }, { targetId: { equals: String(id) } }] },
    })
  ).docs as unknown as Body[]

/** Everything an outcome consists of: both answers, what the trail says was done, and what the public reads. */
const outcomeOf = async (id: number, before: number, left: Answer, right: Answer): Promise<string> => {
  const rows = await trailOf(id)
  expect(breaks(rows)).toEqual([])
  const [row] = await app.sql(
    `select r.state, r.revision, m._status as status, m.workflow_state as shown, l.note
      from reviews r join terms m on m.id = $1 join terms_locales l on l._parent_id = m.id and l._locale = 'fi'
      where r.target_collection = 'terms' and r.target_id = $1::text`,
    [id],
  )
  expect(rows.at(-1)).toMatchObject({ to: row!.state, revision: Number(row!.revision) })
  const done = rows.slice(before).map(({ type }) => type)
  return `${codeOf(left)} | ${codeOf(right)} | ${done.join(' ')} | ${row!.status} ${row!.note ?? '-'}`
}

const UNPUBLISH = { comment: 'Virhe', reason: 'error' }

/** What meets what, from which state, and the outcomes that one order or the other gives. */
const CONTESTS: [title: string, state: string, left: () => Shot, right: () => Shot, outcomes: string[]][] = [
  [
    'two approvers approve',
    'inReview',
    () => step('approve', 'approver'),
    () => step('approve', 'approver2'),
    ['200 - | 409 WRONG_STATE | approve | draft -', '409 WRONG_STATE | 200 - | approve | draft -'],
  ],
  [
    'an approval and a withdrawal',
    'inReview',
    () => step('approve', 'approver'),
    () => step('withdraw', 'editor'),
    ['200 - | 409 WRONG_STATE | approve | draft -', '409 WRONG_STATE | 200 - | withdraw | draft -'],
  ],
  [
    'an approval and a save',
    'inReview',
    () => step('approve', 'approver'),
    () => save,
    ['200 - | 409 NOT_EDITABLE | approve | draft -'],
  ],
  [
    'a submission and a save',
    'draft',
    () => step('submit', 'editor'),
    () => save,
    ['200 - | 409 NOT_EDITABLE | submit | draft -', '409 STALE_REVISION | 200 - | save | draft Toinen'],
  ],
  [
    'a publication and a save',
    'approved',
    () => step('publish', 'approver'),
    () => save,
    ['200 - | 409 NOT_EDITABLE | publish | published -', '200 - | 200 - | publish save | published -'],
  ],
  [
    'two publications',
    'approved',
    () => step('publish', 'approver'),
    () => step('publish', 'approver2'),
    ['200 - | 409 WRONG_STATE | publish | published -', '409 WRONG_STATE | 200 - | publish | published -'],
  ],
  [
    'a publication and second thoughts',
    'approved',
    () => step('publish', 'approver'),
    () => step('requestChanges', 'approver2', { comment: 'Vielä' }),
    ['200 - | 409 WRONG_STATE | publish | published -', '409 WRONG_STATE | 200 - | requestChanges | draft -'],
  ],
  [
    'a save and taking the public text down',
    'published',
    () => step('unpublish', 'approver', UNPUBLISH),
    () => save,
    ['200 - | 200 - | unpublish save | draft Toinen', '409 STALE_REVISION | 200 - | save | published -'],
  ],
  [
    'a save and a confirmation',
    'published',
    () => step('confirm', 'approver'),
    () => save,
    ['200 - | 200 - | confirm save | published -', '409 WRONG_STATE | 200 - | save | published -'],
  ],
]

describe('in two processes at once', () => {
  it.each(CONTESTS)(
    '%s',
    async (_, state, left, right, outcomes) => {
      for (let time = 0; time < TIMES; time += 1) {
        const id = await make(state)
        const before = (await trailOf(id)).length
        const answers = await atOnce(time, id, left(), right())
        expect(outcomes).toContain(await outcomeOf(id, before, ...answers))
      }
    },
    120_000,
  )

  it('one Idempotency-Key acts once and gets one answer', async () => {
    for (let time = 0; time < TIMES; time += 1) {
      const id = await make('approved')
      const before = (await trailOf(id)).length
      const shot = step('publish', 'approver', {}, 'sama')
      const [left, right] = await atOnce(time, id, shot, shot)
      expect(await outcomeOf(id, before, left, right)).toBe('200 - | 200 - | publish | published -')
      expect(left.text).toBe(right.text)
    }
  }, 120_000)

  it('both clocks publish what is due once', async () => {
    const ids = await Promise.all(Array.from({ length: TIMES }, () => make('approved')))
    for (const id of ids) {
      const publishAt = new Date(Date.now() + 3_600_000).toISOString()
      const { status } = await send(app.url, step('schedule', 'approver', { publishAt })(id))
      expect(status).toBe(200)
    }
    // An hour passes.
    await app.sql(`update reviews set scheduled_for = now() where scheduled_for is not null`)
    other.order({ runClock: true })
    await shortly()
    await publishDue(app.payload)
    for (const id of ids)
      await expect
        .poll(async () => (await trailOf(id)).map(({ type }) => type).slice(-2), { timeout: 20_000 })
        .toEqual(['schedule', 'publish'])
  }, 60_000)
})

it('after all of it, everything public is what was approved', async () => {
  expect((await verify(app.payload)).problems).toEqual([])
})
