import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Body } from '../helpers/app.js'
import { startApp, type TestApp } from '../helpers/app.js'
import { createPeople, type Name, type People } from '../helpers/people.js'
import { practiceMaker } from '../helpers/practice.js'
import { type Calls, inTransaction, outcome, outcomeOf } from './door.js'
import type { World } from './world.js'

/** The case, the trail, the kept texts, the answers given, the files held: what the engine writes and nobody else. */
const OWN = {
  reviews: 'Review',
  'review-events': 'ReviewEvent',
  publications: 'Publication',
  'review-requests': 'ReviewRequest',
  'review-files': 'ReviewFile',
  'review-comments': 'ReviewComment',
  'review-assessments': 'ReviewAssessment',
  'review-notices': 'ReviewNotice',
  'public-changes': 'PublicChange',
  'webhook-deliveries': 'WebhookDelivery',
} as const
type Own = keyof typeof OWN

let app: TestApp
let people: People
let target = 0

beforeAll(async () => {
  app = await startApp()
  people = await createPeople(app)
  const { id } = await practiceMaker(app, people)('approved', { collection: 'terms' })
  target = id
  const published = await app.http('POST', `/api/terms/${id}/workflow/publish`, {
    token: people.approver.token,
    body: { expectedRevision: 2 },
    headers: { 'idempotency-key': 'julkaisu' },
  })
  expect(published.status).toBe(200)
  // Those that this story does not fill by itself.
  for (const own of Object.keys(OWN) as Own[])
    if ((await rowsOf(own)).length === 0)
      await app.sql(`insert into ${tableOf(own)} (target_collection, target_id) values ('terms', $1)`, [
        String(id),
      ])
})
afterAll(() => app.close())

const tableOf = (own: Own) => own.replaceAll('-', '_')
const rowsOf = (own: Own) => app.sql(`select * from ${tableOf(own)} order by id`)
const claims = (): Body => ({
  targetCollection: 'terms',
  targetId: String(target),
  state: 'published',
  live: true,
  type: 'approve',
  seq: 99,
  revision: 99,
  contentHash: 'x',
  hash: 'x',
  person: '1',
  key: 'k',
  fileCollection: 'media',
  fileId: '2',
})

type Door = (own: Own, id: number, who: Name) => Promise<string>
const rest =
  (method: string, path: (id: number) => string, body = true): Door =>
  async (own, id, who) =>
    outcome(
      await app.http(method, `/api/${own}${path(id)}`, {
        token: people[who].token,
        ...(body ? { body: claims() } : {}),
      }),
    )
const graphql =
  (mutation: (name: string, id: number) => string): Door =>
  async (own, id, who) => {
    const answer = await app.graphql(`mutation{${mutation(OWN[own], id)}}`, {}, { token: people[who].token })
    return answer.body.errors ? 'refused' : 'done'
  }
const code =
  (operation: string, args: (id: number) => object): Door =>
  (collection, id) =>
    outcomeOf(() => (app.payload as unknown as Calls)[operation]!({ collection, ...args(id) }))
const adapter =
  (method: string, args: (id: number) => object): Door =>
  (collection, id, who) =>
    outcomeOf(() =>
      inTransaction({ app, people } as World, who, (req) =>
        (app.payload.db as unknown as Calls)[method]!({
          collection,
          collectionSlug: collection,
          req,
          ...args(id),
        }),
      ),
    )
const sql =
  (statement: (table: string) => string): Door =>
  (own) =>
    outcomeOf(() => app.sql(statement(tableOf(own))))

const where = (id: number) => ({ id: { equals: id } })
const all = { id: { exists: true } }
const STRANGERS_TO_IT = ['nobody', 'editor', 'both', 'approver', 'admin'] as const

const DOORS: Record<string, [Door, readonly Name[]]> = {
  'REST: create': [rest('POST', () => ''), STRANGERS_TO_IT],
  'REST: update': [rest('PATCH', (id) => `/${id}`), STRANGERS_TO_IT],
  'REST: bulk update': [rest('PATCH', () => '?where[id][exists]=true'), STRANGERS_TO_IT],
  'REST: delete': [rest('DELETE', (id) => `/${id}`, false), STRANGERS_TO_IT],
  'REST: bulk delete': [rest('DELETE', () => '?where[id][exists]=true', false), STRANGERS_TO_IT],
  'REST: duplicate': [rest('POST', (id) => `/${id}/duplicate`), STRANGERS_TO_IT],
  'REST: restore': [rest('POST', (id) => `/versions/${id}`), STRANGERS_TO_IT],
  'GraphQL: create': [
    graphql((name) => `create${name}(data:{targetCollection:"terms",targetId:"1"}){id}`),
    ['admin'],
  ],
  'GraphQL: update': [graphql((name, id) => `update${name}(id:${id},data:{contentHash:"x"}){id}`), ['admin']],
  'GraphQL: delete': [graphql((name, id) => `delete${name}(id:${id}){id}`), ['admin']],
  'code: create': [code('create', () => ({ data: claims() })), ['nobody']],
  'code: update': [code('update', (id) => ({ id, data: claims() })), ['nobody']],
  'code: bulk update': [code('update', () => ({ where: all, data: claims() })), ['nobody']],
  'code: delete': [code('delete', (id) => ({ id })), ['nobody']],
  'code: bulk delete': [code('delete', () => ({ where: all })), ['nobody']],
  'code: duplicate': [code('duplicate', (id) => ({ id })), ['nobody']],
  'adapter: create': [adapter('create', () => ({ data: claims() })), ['admin']],
  'adapter: updateOne': [adapter('updateOne', (id) => ({ id, data: claims() })), ['admin']],
  'adapter: updateMany': [adapter('updateMany', () => ({ where: {}, data: claims() })), ['admin']],
  'adapter: upsert': [adapter('upsert', (id) => ({ where: where(id), data: claims() })), ['admin']],
  'adapter: deleteOne': [adapter('deleteOne', (id) => ({ where: where(id) })), ['admin']],
  'adapter: deleteMany': [adapter('deleteMany', () => ({ where: {} })), ['admin']],
  'adapter: deleteVersions': [adapter('deleteVersions', () => ({ where: {} })), ['admin']],
}

describe.each(Object.keys(OWN) as Own[])('%s takes no write', (own) => {
  it.each(Object.keys(DOORS))('%s', async (door) => {
    const [write, who] = DOORS[door]!
    const before = await rowsOf(own)
    expect(before.length).toBeGreaterThan(0)
    for (const name of who) expect(await write(own, before[0]!.id, name), name).not.toBe('done')
    expect(await rowsOf(own)).toEqual(before)
  })

  it('who may read it', async () => {
    const statuses = await Promise.all(
      [undefined, 'nobody', 'editor', 'approver', 'admin'].map(
        async (who) =>
          (await app.http('GET', `/api/${own}`, who ? { token: people[who as Name].token } : {})).status,
      ),
    )
    const reviewers = ['reviews', 'review-events', 'publications', 'review-comments'].includes(own)
    const admins = reviewers || own === 'webhook-deliveries'
    expect(statuses).toEqual([401, 403, 403, reviewers ? 200 : 403, admins ? 200 : 403])
  })
})

describe('SQL of another program', () => {
  const CHANGES: [Own, string, (table: string) => string][] = [
    ['review-events', 'update', (table) => `update ${table} set comment = 'x'`],
    ['review-events', 'delete', (table) => `delete from ${table}`],
    ['review-events', 'truncate', (table) => `truncate ${table}`],
    ['publications', 'update', (table) => `update ${table} set content = '{"x":1}'`],
    ['publications', 'update of the hash', (table) => `update ${table} set content_hash = 'x'`],
    ['publications', 'delete', (table) => `delete from ${table}`],
  ]
  it.each(CHANGES)('%s: %s is refused by the database', async (own, _what, statement) => {
    const before = await rowsOf(own)
    expect(await sql(statement)(own, 0, 'admin')).not.toBe('done')
    expect(await rowsOf(own)).toEqual(before)
  })
})
