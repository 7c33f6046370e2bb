import type { PayloadRequest } from 'payload'

import { createLocalReq } from 'payload'
import pg from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'

import { type Body, startApp, type TestApp } from '../../helpers/app.js'
import { createPeople, type Name, type People } from '../../helpers/people.js'
import { practiceMaker } from '../../helpers/practice.js'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Made beforehand, where hundreds of runs share them. */
    people?: People
  }
}

/** One app for all tests of the gate. Each test makes its own documents, and looks at no others. */
export let app: TestApp
export let people: People
export let make: ReturnType<typeof practiceMaker>

export const openWorld = (): void => {
  beforeAll(async () => {
    app = await startApp()
    people = inject('people') ?? (await createPeople(app))
    const maker = practiceMaker(app, people)
    make = (state, more) => maker(state, { collection: 'terms', ...more })
  })
  afterAll(() => app?.close())
}

const as = (who: Name | null) => (who ? { token: people[who].token } : {})

export const get = (path: string, who: Name | null) => app.http('GET', `/api${path}`, as(who))

export const send = (
  method: 'DELETE' | 'PATCH' | 'POST',
  path: string,
  who: Name | null,
  body: unknown = {},
  headers: Record<string, string> = {},
) => app.http(method, `/api${path}`, { ...as(who), body, headers })

export const save = (id: number, who: Name | null, body: unknown, headers = {}) =>
  send('PATCH', `/terms/${id}`, who, body, headers)

export const step = (id: number, name: string, who: Name | null, input: Body = {}) =>
  send('POST', `/terms/${id}/workflow/${name}`, who, { expectedRevision: 2, ...input })

/** A request of somebody, or of code that acts for nobody; `more` as a host would give it. */
export const request = (who: Name | null, more: Partial<PayloadRequest> = {}): Promise<PayloadRequest> =>
  createLocalReq({ context: {}, ...(who ? { user: people[who].user as never } : {}), req: more }, app.payload)

/** The code of a refusal, or what else became of it. */
export const outcome = (deed: Promise<unknown>): Promise<string> =>
  deed.then(
    () => 'done',
    (error: { code?: string; message: string }) => error.code ?? error.message,
  )

const rowOf = async (statement: string, id: number): Promise<Body> =>
  (await app.sql(statement, [String(id)]))[0]!

const OF_TERM = `target_collection = 'terms' and target_id = $1`

/** The case, without what every change of it changes. */
export const caseOf = async (id: number): Promise<Body> => {
  const {
    id: _,
    created_at: __,
    last_event_hash: ___,
    last_seq: ____,
    updated_at: _____,
    ...row
  } = await rowOf(`select * from reviews where ${OF_TERM}`, id)
  return row
}
export const mainOf = (id: number) => rowOf('select * from terms where id = $1::int', id)
export const latestOf = (id: number) =>
  rowOf(
    'select * from _terms_v where parent_id = $1::int order by latest desc nulls last, id desc limit 1',
    id,
  )
export const trailOf = (id: number) =>
  app.sql(`select * from review_events where ${OF_TERM} order by seq`, [String(id)])
export const lastOf = async (id: number) => (await trailOf(id)).at(-1)!

export const person = (who: Name) => ({ id: String(people[who].id), name: people[who].name })

/** Changes a case behind the engine. */
export const tamper = (id: number, change: string) =>
  app.sql(`update reviews set ${change} where ${OF_TERM}`, [String(id)])

/** As if the document were older than the plugin: it has neither case nor trail, and shows none. */
export const forget = (id: number) =>
  app.sql(`
    begin;
    set local session_replication_role = replica;
    delete from reviews where target_collection = 'terms' and target_id = '${id}';
    delete from review_events where target_collection = 'terms' and target_id = '${id}';
    update terms set workflow_state = null, workflow_revision = null, workflow_live = null, public_id = null
      where id = ${id};
    commit`)

/** What changed from one reading of a row to the next. */
export const changes = (before: Body, after: Body): Body =>
  Object.fromEntries(
    Object.entries(after).filter(([name, value]) => JSON.stringify(before[name]) !== JSON.stringify(value)),
  )

const isWaited = async (): Promise<boolean> => {
  const [row] = await app.sql(
    `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  )
  return row!.n > 0
}

/** Somebody else holds the case while the deed begins, and changes it before they let it go. */
export const meanwhile = async <Result>(
  id: number,
  change: string,
  deed: () => Promise<Result>,
): Promise<Result> => {
  const other = new pg.Client(process.env.DATABASE_URL)
  await other.connect()
  await other.query('begin')
  await other.query(`select 1 from reviews where ${OF_TERM} for update`, [String(id)])
  let settled = false
  const doing = deed().finally(() => (settled = true))
  while (!settled && !(await isWaited())) await new Promise((resolve) => setTimeout(resolve, 10))
  await other.query(`update reviews set ${change} where ${OF_TERM}`, [String(id)])
  await other.query('commit')
  await other.end()
  return doing
}
