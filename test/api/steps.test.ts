import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type Answer, type Body, codeOf, INSIDE, startApp, type TestApp } from '../helpers/app.js'
import { createPeople, type Name, type People } from '../helpers/people.js'
import { type Made, practiceMaker } from '../helpers/practice.js'

let app: TestApp
let people: People
let make: (state: string) => Promise<Made>

beforeAll(async () => {
  app = await startApp()
  people = await createPeople(app)
  const maker = practiceMaker(app, people)
  make = (state) => maker(state, { collection: 'terms' })
})
afterAll(() => app.close())

const later = () => new Date(Date.now() + 3_600_000).toISOString()

type Row = [step: string, from: string, by: Name, to: string, live: boolean, input?: () => Body]

/** Each step of the table, done once by someone who may. */
const DONE: Row[] = [
  ['submit', 'draft', 'editor', 'inReview', false],
  ['submit', 'changesRequested', 'editor', 'inReview', false],
  ['withdraw', 'inReview', 'editor', 'draft', false],
  ['requestChanges', 'inReview', 'approver', 'changesRequested', false, () => ({ comment: 'Lisää.' })],
  ['requestChanges', 'approved', 'approver2', 'changesRequested', false, () => ({ comment: 'Vielä.' })],
  ['approve', 'inReview', 'approver', 'approved', false],
  ['publish', 'approved', 'approver', 'published', true],
  ['schedule', 'approved', 'approver', 'approved', false, () => ({ publishAt: later() })],
  ['decline', 'inReview', 'approver', 'declined', false, () => ({ comment: 'Ei.' })],
  ['reopen', 'declined', 'editor', 'draft', false],
  ['reopen', 'archived', 'approver', 'draft', true],
  ['unpublish', 'published', 'approver2', 'draft', false, () => ({ comment: 'Oikeudet.', reason: 'rights' })],
  ['archive', 'published', 'approver', 'archived', true, () => ({ successor: 'polkka:term:000009' })],
  ['confirm', 'published', 'editor', 'published', true],
]

const MUTATION = `mutation($id:Int!,$step:String!,$expectedRevision:Int,$comment:String,$reason:String,$publishAt:String,$successor:String){
  transitionTerm(id:$id,transition:$step,expectedRevision:$expectedRevision,comment:$comment,reason:$reason,publishAt:$publishAt,successor:$successor){
    doc{id} workflow{state live revision scheduledFor}}}`

type Step = (id: number, step: string, input: Body, token?: string, language?: string) => Promise<Answer>

const doors: Record<string, Step> = {
  REST: (id, step, input, token, language) =>
    app.http('POST', `/api/terms/${id}/workflow/${step}`, {
      body: input,
      ...(token ? { token } : {}),
      ...(language ? { language } : {}),
    }),
  GraphQL: (id, step, input, token, language) =>
    app.graphql(
      MUTATION,
      { id, step, ...input },
      { ...(token ? { token } : {}), ...(language ? { language } : {}) },
    ),
}

const workflowIn = ({ body }: Answer): Body => body.workflow ?? body.data?.transitionTerm.workflow

/** Everything the database holds of one document: its row, its working copy, its case and the length of its trail. */
const everything = async (id: number): Promise<Body> => ({
  main: await app.sql('select * from terms where id = $1', [id]),
  locales: await app.sql('select * from terms_locales where _parent_id = $1 order by 1', [id]),
  versions: await app.sql('select * from _terms_v where parent_id = $1 order by id', [id]),
  cases: await app.sql(`select * from reviews where target_collection = 'terms' and target_id = $1`, [
    String(id),
  ]),
  events: await app.sql(
    `select hash from review_events where target_collection = 'terms' and target_id = $1 order by seq`,
    [String(id)],
  ),
})

describe.each(Object.keys(doors))('through %s', (name) => {
  const step = (...args: Parameters<Step>) => doors[name]!(...args)

  it.each(DONE)('%s works from %s by %s', async (what, from, by, to, live, input) => {
    const { id, revision } = await make(from)
    const answer = await step(id, what, { expectedRevision: revision, ...input?.() }, people[by].token)
    expect(answer.body.errors).toBeUndefined()
    expect(answer.status).toBe(200)
    expect(workflowIn(answer)).toMatchObject({ state: to, live, revision })
    expect((await app.http('GET', `/api/terms/${id}`)).status).toBe(
      live ? 200 : what === 'unpublish' ? 410 : 404,
    )
    const [event] = await app.sql(
      `select * from review_events where target_id = $1 and target_collection = 'terms' order by seq desc limit 1`,
      [String(id)],
    )
    expect(event).toMatchObject({
      type: what,
      from,
      to,
      actor_id: String(people[by].id),
      actor_name: people[by].name,
    })
  })

  it('unschedule works once something is scheduled', async () => {
    const { id, revision: expectedRevision } = await make('approved')
    const { token } = people.approver
    expect(codeOf(await step(id, 'unschedule', { expectedRevision }, token))).toMatch(/ WRONG_STATE$/)
    const scheduled = await step(id, 'schedule', { expectedRevision, publishAt: later() }, token)
    expect(workflowIn(scheduled).scheduledFor).toBeTruthy()
    expect(workflowIn(await step(id, 'unschedule', { expectedRevision }, token)).scheduledFor).toBeNull()
  })
})

type Refusal = [
  code: string,
  status: number,
  from: string,
  step: string,
  by: Name | null,
  input: Body,
  more?: () => Promise<unknown>,
]

/** Each kind of refusal that a step can meet. `both` wrote part of the text and is an approver as well. */
const REFUSED: Refusal[] = [
  ['NOT_SIGNED_IN', 401, 'inReview', 'approve', null, { expectedRevision: 2 }],
  ['NOT_FOUND', 404, 'inReview', 'withdraw', 'editor2', { expectedRevision: 2 }],
  ['NOT_FOUND', 404, 'draft', 'submit', 'nobody', { expectedRevision: 2 }],
  ['UNKNOWN_TRANSITION', 404, 'inReview', 'promote', 'approver', { expectedRevision: 2 }],
  ['UNKNOWN_TRANSITION', 404, 'inReview', 'constructor', 'approver', { expectedRevision: 2 }],
  ['NOT_ALLOWED', 403, 'inReview', 'approve', 'editor', { expectedRevision: 2 }],
  ['NOT_ALLOWED', 403, 'inReview', 'approve', 'admin', { expectedRevision: 2 }],
  [
    'NOT_ALLOWED',
    403,
    'published',
    'unpublish',
    'editor2',
    { expectedRevision: 2, comment: 'x', reason: 'error' },
  ],
  ['NOT_ALLOWED', 403, 'published', 'confirm', 'nobody', { expectedRevision: 2 }],
  ['WRONG_STATE', 409, 'draft', 'publish', 'approver', { expectedRevision: 2 }],
  ['STALE_REVISION', 409, 'inReview', 'approve', 'approver', { expectedRevision: 1 }],
  ['STALE_REVISION', 409, 'approved', 'publish', 'approver', { expectedRevision: 3 }],
  ['BAD_INPUT', 400, 'inReview', 'approve', 'approver', {}],
  [
    'BAD_INPUT',
    400,
    'approved',
    'schedule',
    'approver',
    { expectedRevision: 2, publishAt: '2001-01-01T00:00:00Z' },
  ],
  ['COMMENT_REQUIRED', 400, 'inReview', 'decline', 'approver', { expectedRevision: 2 }],
  [
    'REASON_REQUIRED',
    400,
    'published',
    'unpublish',
    'approver',
    { expectedRevision: 2, comment: 'x', reason: 'bored' },
  ],
]

const { say } = await import('../../src/translations/index.js')

describe('refused steps', () => {
  const made = new Map<string, Promise<Made>>()
  const once = (state: string): Promise<Made> => {
    if (!made.has(state)) made.set(state, make(state))
    return made.get(state)!
  }

  it.each(REFUSED)('%s %i: %s, %s by %s', async (code, status, from, step, by, input) => {
    const { id } = await once(from)
    const before = await everything(id)
    const token = by ? people[by].token : undefined
    for (const language of ['fi', 'sv', 'en'] as const) {
      const rest = await doors.REST!(id, step, input, token, language)
      expect(codeOf(rest)).toBe(`${status} ${code}`)
      const [error, ...others] = rest.body.errors
      expect(others).toEqual([])
      expect(error.message).toBe(say(language, `refusal.${code}` as never, error.data))
      const graphql = await doors.GraphQL!(id, step, input, token, language)
      expect(graphql.body.errors[0]).toMatchObject({
        message: error.message,
        extensions: { statusCode: status, data: { code } },
      })
      expect(rest.text + graphql.text).not.toMatch(INSIDE)
    }
    expect(await everything(id)).toEqual(before)
  })

  it('OWN_WORK 403: whoever wrote a part of it approves none of it', async () => {
    const { id } = await make('draft')
    const { approver, both, editor } = people
    await app.http('PATCH', `/api/terms/${id}`, { token: editor.token, body: { editors: [String(both.id)] } })
    const typed = await app.http('PATCH', `/api/terms/${id}`, {
      token: both.token,
      body: { note: 'Yksi sana.' },
    })
    expect(typed.body.doc.workflow).toMatchObject({ revision: 3 })
    await doors.REST!(id, 'submit', { expectedRevision: 3 }, both.token)
    expect(codeOf(await doors.REST!(id, 'approve', { expectedRevision: 3 }, both.token))).toBe('403 OWN_WORK')
    // Nor when the owner takes their name off the document, or their role as a writer is gone.
    await app.payload.update({ collection: 'users', id: both.id, data: { roles: ['approver'] } })
    expect(codeOf(await doors.REST!(id, 'approve', { expectedRevision: 3 }, both.token))).toBe('403 OWN_WORK')
    await app.payload.update({ collection: 'users', id: both.id, data: { roles: ['editor', 'approver'] } })
    expect((await doors.REST!(id, 'approve', { expectedRevision: 3 }, approver.token)).status).toBe(200)
  })

  it('NOT_READY 422 names what is missing, in the caller’s language', async () => {
    const { editor } = people
    const { body } = await app.http('POST', '/api/terms', {
      token: editor.token,
      body: { prefLabel: 'Vajaa' },
    })
    const told = await Promise.all(
      ['fi', 'sv', 'en'].map((language) =>
        doors.REST!(body.doc.id, 'submit', { expectedRevision: 1 }, editor.token, language),
      ),
    )
    expect(told.map(codeOf)).toEqual(['422 NOT_READY', '422 NOT_READY', '422 NOT_READY'])
    const readiness = told.map((answer) =>
      answer.body.errors[0].data.readiness.review.find(({ path }: Body) => path === 'prefLabel'),
    )
    expect(readiness.map(({ locale }) => locale)).toEqual(['sv', 'sv', 'sv'])
    expect(new Set(readiness.map(({ message }) => message)).size).toBe(3)
  })

  it('CONTENT_CHANGED 409: a text changed behind the engine’s back is not published', async () => {
    const { id } = await make('approved')
    await app.sql(
      `update _terms_v_locales set version_definition = 'Muutettu' where _parent_id in (select id from _terms_v where parent_id = $1 and latest)`,
      [id],
    )
    expect(codeOf(await doors.REST!(id, 'publish', { expectedRevision: 2 }, people.approver.token))).toBe(
      '409 CONTENT_CHANGED',
    )
    expect((await app.http('GET', `/api/terms/${id}`)).status).toBe(404)
  })

  it('of two who take the same step at once, one does', async () => {
    const { id } = await make('approved')
    const answers = await Promise.all(
      [people.approver, people.approver2].map(({ token }) =>
        doors.REST!(id, 'publish', { expectedRevision: 2 }, token),
      ),
    )
    expect(answers.map(codeOf).toSorted()).toEqual(['200 -', '409 WRONG_STATE'])
    const events = await app.sql(
      `select 1 from review_events where target_collection = 'terms' and target_id = $1 and type = 'publish'`,
      [String(id)],
    )
    expect(events).toHaveLength(1)
  })
})

describe('Idempotency-Key', () => {
  const send = (id: number, key: string, input: Body, token: string, step = 'decline') =>
    app.http('POST', `/api/terms/${id}/workflow/${step}`, {
      token,
      body: input,
      headers: { 'idempotency-key': key },
    })

  it('answers the same again without acting twice, and refuses another body under the same key', async () => {
    const { id } = await make('inReview')
    const { approver, approver2 } = people
    const input = { expectedRevision: 2, comment: 'Ei tällä kertaa.' }
    const first = await send(id, 'avain', input, approver.token)
    expect(first.status).toBe(200)
    const after = await everything(id)
    const again = await send(id, 'avain', input, approver.token)
    expect([again.status, again.body]).toEqual([200, first.body])
    expect(codeOf(await send(id, 'avain', { ...input, comment: 'Muu.' }, approver.token))).toBe(
      '400 BAD_INPUT',
    )
    expect(codeOf(await send(id, 'avain', input, approver2.token))).toBe('409 WRONG_STATE')
    expect(await everything(id)).toEqual(after)
  })

  it('answers nobody who may not read the document any more', async () => {
    const { id } = await make('draft')
    const name = (editors: string[]) =>
      app.http('PATCH', `/api/terms/${id}`, { token: people.editor.token, body: { editors } })
    expect((await name([String(people.editor2.id)])).status).toBe(200)
    const submit = () => send(id, 'nimetty', { expectedRevision: 2 }, people.editor2.token, 'submit')
    expect([(await submit()).status, (await submit()).status]).toEqual([200, 200])
    const { status } = await send(id, 'takaisin', { expectedRevision: 2 }, people.editor.token, 'withdraw')
    expect(status).toBe(200)
    expect((await name([])).status).toBe(200)
    expect(codeOf(await submit())).toBe('404 NOT_FOUND')
  })

  it('of two at once, both are answered and one acts', async () => {
    const { id } = await make('inReview')
    const input = { expectedRevision: 2, comment: 'Kahdesti.' }
    const [one, two] = await Promise.all([1, 2].map(() => send(id, 'kaksi', input, people.approver.token)))
    expect([one!.status, two!.status]).toEqual([200, 200])
    expect(one!.body).toEqual(two!.body)
    const events = await app.sql(
      `select 1 from review_events where target_collection = 'terms' and target_id = $1 and type = 'decline'`,
      [String(id)],
    )
    expect(events).toHaveLength(1)
  })

  it('a refusal is not kept: the same key may succeed later', async () => {
    const { id } = await make('inReview')
    expect(codeOf(await send(id, 'myohemmin', { expectedRevision: 2 }, people.approver.token))).toBe(
      '400 COMMENT_REQUIRED',
    )
    expect(
      (await send(id, 'myohemmin', { expectedRevision: 2, comment: 'Nyt.' }, people.approver.token)).status,
    ).toBe(200)
  })
})

describe('a save that says what it was based on', () => {
  it('is refused when that is old, by If-Match or by workflow.revision, and taken otherwise', async () => {
    const { id } = await make('draft')
    const { token } = people.editor
    const save = (body: Body, headers?: Record<string, string>) =>
      app.http('PATCH', `/api/terms/${id}`, { token, body, ...(headers ? { headers } : {}) })
    const before = await everything(id)
    for (const stale of [
      await save({ note: 'a' }, { 'if-match': '"1"' }),
      await save({ note: 'a' }, { 'if-match': 'W/"3"' }),
      await save({ note: 'a', workflow: { revision: 1 } }),
    ]) {
      expect(codeOf(stale)).toBe('409 STALE_REVISION')
      expect(stale.body.errors[0].data).toMatchObject({ revision: 2, state: 'draft' })
    }
    expect(codeOf(await save({ note: 'a' }, { 'if-match': 'abc' }))).toBe('400 BAD_INPUT')
    expect(await everything(id)).toEqual(before)
    expect((await save({ note: 'b' }, { 'if-match': '"2"' })).body.doc.workflow.revision).toBe(3)
    expect((await save({ note: 'c', workflow: { revision: 3 } })).body.doc.workflow.revision).toBe(4)
    expect((await save({ note: 'd' })).body.doc.workflow.revision).toBe(5)
    expect((await save({ note: 'd' })).body.doc.workflow.revision).toBe(5)
  })

  it('two at once based on the same revision: one is taken, the other told', async () => {
    const { id } = await make('draft')
    const saves = await Promise.all(
      ['x', 'y'].map((note) =>
        app.http('PATCH', `/api/terms/${id}`, {
          token: people.editor.token,
          body: { note },
          headers: { 'if-match': '"2"' },
        }),
      ),
    )
    expect(saves.map(codeOf).toSorted()).toEqual(['200 -', '409 STALE_REVISION'])
  })
})
