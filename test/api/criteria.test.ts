import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createCriteria, seedCriteria } from '../../seed/criteria.js'
import { say } from '../../src/translations/index.js'
import { type Answer, type Body, codeOf, startApp, type TestApp } from '../helpers/app.js'
import { answers, smallSet } from '../helpers/criteria.js'
import { createPeople, type Name, type People } from '../helpers/people.js'
import { type Made, practiceMaker } from '../helpers/practice.js'

/** Terms have a set that is an aid, guides one that is demanded, practices the bundled one, stories none. */
let app: TestApp
let people: People
let make: ReturnType<typeof practiceMaker>

beforeAll(async () => {
  app = await startApp()
  people = await createPeople(app)
  make = practiceMaker(app, people)
  await seedCriteria(app.payload)
  await create(smallSet('aid', 'terms'))
  await create(smallSet('must', 'guides', { demanded: true }))
})
afterAll(() => app.close())

type As = Name | 'a stranger'
const create = (set: ReturnType<typeof smallSet>) => createCriteria(app.payload, set)
const ask = (as: As) => (as === 'a stranger' ? {} : { token: people[as].token })
const term = (state: string, owner: Name = 'editor') =>
  make(state, { collection: 'terms', owner: people[owner] })
const guide = (state: string) => make(state, { collection: 'guides' })

const look = (id: number, as: As, { collection = 'terms', language = 'fi', query = '' } = {}) =>
  app.http('GET', `/api/${collection}/${id}/criteria${query}`, { ...ask(as), language })
const send = (id: number, as: As, body: Body, collection = 'terms') =>
  app.http('POST', `/api/${collection}/${id}/criteria`, { ...ask(as), body })
/** Saves answers to the text as it stands. */
const judge = (id: number, as: As, given: unknown, more: Body = {}, collection = 'terms') =>
  send(id, as, { expectedRevision: 2, answers: given, ...more }, collection)
const approve = (id: number, body: Body = {}, { as = 'approver' as As, collection = 'terms' } = {}) =>
  app.http('POST', `/api/${collection}/${id}/workflow/approve`, {
    ...ask(as),
    body: { expectedRevision: 2, ...body },
  })
const step = (id: number, name: string, as: As, body: Body, collection = 'terms') =>
  app.http('POST', `/api/${collection}/${id}/workflow/${name}`, { ...ask(as), body })
const rowsOf = (id: number, collection = 'terms') =>
  app.sql(`select * from review_assessments where target_collection = $1 and target_id = $2 order by id`, [
    collection,
    String(id),
  ])
const dataOf = ({ body }: Answer): Body => body.errors?.[0]?.data
const good = answers(2)

describe('the bundled criteria', () => {
  const bundled = () =>
    app.payload.find({ collection: 'criteria-sets', where: { key: { equals: 'good-practice' } } })

  it('are put in once, and stay as their keepers left them', async () => {
    const [{ id }] = (await bundled()).docs as unknown as [Body]
    await app.payload.update({
      collection: 'criteria-sets',
      id,
      data: { validTo: '2099-12-31T10:00:00.000Z' },
    })
    await seedCriteria(app.payload)
    expect((await bundled()).docs).toMatchObject([{ id, version: 1, validTo: '2099-12-31T10:00:00.000Z' }])
  })

  it.each([
    ['fi', 'Hyvän hankkeen kriteerit', 'Vaikuttavuus', 'ei näy'],
    ['sv', 'Kriterier för ett gott projekt', 'Genomslag', 'syns inte'],
    ['en', 'Criteria of a good project', 'Impact', 'not shown'],
  ])('are an aid for practices, told in %s, every word of them', async (language, name, first, anchor) => {
    const { id } = await make('draft')
    const { body } = await look(id, 'editor', { collection: 'practices', language })
    expect(body.set).toMatchObject({
      key: 'good-practice',
      version: 1,
      demanded: false,
      name,
      leastMean: 1.5,
    })
    expect(body.set.criteria[0].name).toBe(first)
    expect(body.set.scale).toHaveLength(4)
    expect(body.set.scale[0]).toBe(anchor)
    const asked = [...body.set.gates, ...body.set.criteria]
    expect(asked).toHaveLength(13)
    expect(asked.filter(({ help, question }) => !question.endsWith('?') || help.length < 20)).toEqual([])
    expect(body.set.criteria.filter((one: Body) => one.blocking).map((one: Body) => one.key)).toEqual([
      'impact',
      'sustainability',
      'equity',
    ])
    expect(body.problems).toHaveLength(13)
    expect(body.problems[5].message.startsWith(`${first}: `)).toBe(true)
  })

  it('are read by everybody, like any set', async () => {
    const { body } = await app.http('GET', '/api/criteria-sets?locale=sv&where[key][equals]=good-practice')
    expect(body.docs).toMatchObject([{ name: 'Kriterier för ett gott projekt', version: 1 }])
  })
})

describe('the set in force', () => {
  it('is none where no set is for the collection', async () => {
    const { id } = await make('inReview', { collection: 'stories' })
    expect((await look(id, 'approver', { collection: 'stories' })).body).toMatchObject({
      set: null,
      kind: null,
      mine: null,
      problems: [],
    })
    expect(codeOf(await judge(id, 'approver', good, {}, 'stories'))).toBe('404 NOT_FOUND')
    const refused = await approve(id, { criteria: good }, { collection: 'stories' })
    expect(codeOf(refused)).toBe('400 BAD_INPUT')
    expect(dataOf(refused).field).toBe('criteria')
    expect((await approve(id, {}, { collection: 'stories' })).status).toBe(200)
  })

  it('is the highest version of those that are valid today', async () => {
    const { id } = await make('draft', { collection: 'networks' })
    const inForce = async () =>
      (await look(id, 'editor', { collection: 'networks' })).body.set?.version ?? null
    const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
    const add = (version: number, more: object) => create(smallSet('net', 'networks', { version, ...more }))
    await add(1, { validFrom: day(-9) })
    await add(2, { validTo: day(9) })
    await add(3, { validFrom: day(3) })
    await add(4, { validTo: day(-3) })
    expect(await inForce()).toBe(2)
  })
})

describe('answers', () => {
  it('are kept as far as they go, and what is missing is told in words', async () => {
    const { id } = await term('draft')
    const part = { gates: {}, scores: { impact: { score: 0 } } }
    const saved = await judge(id, 'editor', part, { note: ' Kesken. ' })
    expect(saved.status).toBe(200)
    expect(saved.body).toMatchObject({
      kind: 'self',
      revision: 2,
      mine: part,
      note: 'Kesken.',
      outdated: false,
      badge: null,
    })
    const { body } = await look(id, 'editor')
    expect(body).toEqual(saved.body)
    expect(body.problems.map(({ message }: Body) => message)).toEqual([
      'Kokeiltu fi: vastaus puuttuu',
      'Vaikutus fi: ei saa olla nolla',
      'Vaikutus fi: perustele arvio',
      'Tuotos fi: vastaus puuttuu',
    ])
    expect((await look(id, 'editor', { language: 'sv' })).body.problems[3]).toEqual({
      part: 'scores',
      key: 'output',
      what: 'unanswered',
      message: 'Tuotos sv: svar saknas',
    })
  })

  it('are one row a person, a kind and a text: the last word counts', async () => {
    const { id } = await term('draft')
    await judge(id, 'editor', answers(1), { note: 'Ensin.' })
    const again = await judge(id, 'editor', good)
    expect(again.body).toMatchObject({ mine: good, note: null, problems: [] })
    await judge(id, 'approver', answers(3))
    const rows = await rowsOf(id)
    expect(rows.map(({ kind, person_name }) => [kind, person_name])).toEqual([
      ['self', people.editor.name],
      ['approver', people.approver.name],
    ])
    const [it] = await app.sql(
      `select content_hash from reviews where target_collection = 'terms' and target_id = $1`,
      [String(id)],
    )
    for (const row of rows) {
      expect(row).toMatchObject({ ...it, criteria_set: 'aid', criteria_version: '1', revision: '2' })
    }
  })

  it('to an earlier text are shown as such, and kept beside the new ones', async () => {
    const { id } = await term('draft')
    await judge(id, 'editor', good)
    const changed = { prefLabel: 'Aivan toinen otsikko' }
    await app.http('PATCH', `/api/terms/${id}?locale=fi`, { ...ask('editor'), body: changed })
    expect((await look(id, 'editor')).body).toMatchObject({ mine: good, outdated: true, revision: 3 })
    const stale = await judge(id, 'editor', good)
    expect(codeOf(stale)).toBe('409 STALE_REVISION')
    const saved = await judge(id, 'editor', answers(3), { expectedRevision: 3 })
    expect(saved.body).toMatchObject({ mine: answers(3), outdated: false })
    expect((await rowsOf(id)).map(({ revision }) => Number(revision))).toEqual([2, 3])
  })

  it('of one who may speak as either are asked for by kind', async () => {
    const { id } = await term('draft', 'coordinator')
    await app.http('PATCH', `/api/terms/${id}`, {
      ...ask('coordinator'),
      body: { editors: [String(people.both.id)] },
    })
    expect((await judge(id, 'both', answers(3))).body.kind).toBe('approver')
    expect((await judge(id, 'both', answers(2), { kind: 'self' })).body).toMatchObject({
      kind: 'self',
      mine: answers(2),
    })
    expect((await look(id, 'both', { query: '?kind=approver' })).body.mine).toEqual(answers(3))
    expect((await look(id, 'both', { query: '?kind=self' })).body.mine).toEqual(answers(2))
    expect(codeOf(await look(id, 'both', { query: '?kind=all' }))).toBe('400 BAD_INPUT')
  })

  const one = { score: 2 }
  it.each<[string, Body, string]>([
    ['no revision', { expectedRevision: undefined }, 'expectedRevision'],
    ['a revision in words', { expectedRevision: '2' }, 'expectedRevision'],
    ['another kind', { kind: 'mine' }, 'kind'],
    ['a kind that is none', { kind: ['self'] }, 'kind'],
    ['no answers', { answers: undefined }, 'answers'],
    ['null', { answers: null }, 'answers'],
    ['a list', { answers: [] }, 'answers'],
    ['a word', { answers: 'good' }, 'answers'],
    ['another part', { answers: { gates: {}, scores: {}, more: {} } }, 'answers'],
    ['a list of gates', { answers: { gates: [] } }, 'answers'],
    ['no gates but null', { answers: { gates: null } }, 'answers'],
    ['an unknown gate', { answers: { gates: { output: { pass: true } } } }, 'answers'],
    ['an unknown criterion', { answers: { scores: { tried: one } } }, 'answers'],
    ['a name that every object has', { answers: { scores: { constructor: one } } }, 'answers'],
    ['a gate that is no answer', { answers: { gates: { tried: true } } }, 'answers'],
    ['a gate passed in words', { answers: { gates: { tried: { pass: 'yes' } } } }, 'answers'],
    ['a gate with a score', { answers: { gates: { tried: { pass: true, score: 1 } } } }, 'answers'],
    ['a gate without an answer', { answers: { gates: { tried: {} } } }, 'answers'],
    [
      'a comment on a gate that is no text',
      { answers: { gates: { tried: { pass: true, comment: 1 } } } },
      'answers',
    ],
    ['a criterion that is no answer', { answers: { scores: { impact: 2 } } }, 'answers'],
    ['a criterion without a score', { answers: { scores: { impact: {} } } }, 'answers'],
    ['a score too high', { answers: { scores: { impact: { score: 4 } } } }, 'answers'],
    ['a score below zero', { answers: { scores: { impact: { score: -1 } } } }, 'answers'],
    ['half a score', { answers: { scores: { impact: { score: 1.5 } } } }, 'answers'],
    ['a score in words', { answers: { scores: { impact: { score: '2' } } } }, 'answers'],
    ['a score passed', { answers: { scores: { impact: { score: 2, pass: true } } } }, 'answers'],
    ['a comment that is no text', { answers: { scores: { impact: { score: 2, comment: {} } } } }, 'answers'],
    [
      'a comment of 2001 letters',
      { answers: { scores: { impact: { ...one, comment: 'x'.repeat(2001) } } } },
      'answers',
    ],
    [
      'a comment that cannot be stored',
      { answers: { scores: { impact: { ...one, comment: 'a\u0000b' } } } },
      'answers',
    ],
    ['a note that is no text', { note: 7 }, 'note'],
    ['a note that cannot be stored', { note: 'a\u0000b' }, 'note'],
  ])('of the wrong kind are refused by name: %s', async (_what, wrong, field) => {
    const { id } = await draft()
    const answer = await judge(id, 'editor', good, wrong)
    expect([codeOf(answer), dataOf(answer).field]).toEqual(['400 BAD_INPUT', field])
    expect(await rowsOf(id)).toEqual([])
  })

  it.each<[string, Body]>([
    ['nothing yet', {}],
    ['one part', { scores: { impact: { score: null } } }],
    ['a comment of 2000 letters', { gates: { tried: { pass: false, comment: 'x'.repeat(2000) } } }],
  ])('may be %s', async (_what, given) => {
    const { id } = await term('draft')
    expect((await judge(id, 'editor', given)).body.mine).toEqual({ gates: {}, scores: {}, ...given })
  })

  /** One draft for all that is refused: nothing happens to it. */
  let untouched: Promise<Made> | undefined
  const draft = () => (untouched ??= term('draft'))
})

describe('who may answer', () => {
  it.each<[As, string, Body, string]>([
    ['a stranger', 'draft', {}, '401 NOT_SIGNED_IN'],
    ['a stranger', 'published', {}, '401 NOT_SIGNED_IN'],
    ['nobody', 'draft', {}, '404 NOT_FOUND'],
    ['nobody', 'published', {}, '403 NOT_ALLOWED'],
    ['editor2', 'draft', {}, '404 NOT_FOUND'],
    ['editor2', 'published', {}, '403 NOT_ALLOWED'],
    ['admin', 'draft', {}, '403 NOT_ALLOWED'],
    ['admin', 'inReview', { kind: 'approver' }, '403 NOT_ALLOWED'],
    ['editor', 'draft', { kind: 'approver' }, '403 NOT_ALLOWED'],
    ['editor', 'inReview', {}, '409 NOT_EDITABLE'],
    ['editor', 'archived', {}, '409 NOT_EDITABLE'],
    ['approver', 'inReview', { kind: 'self' }, '403 NOT_ALLOWED'],
  ])('not %s of what is %s (%j)', async (as, state, more, code) => {
    const { id } = await term(state)
    expect(codeOf(await judge(id, as, good, more))).toBe(code)
    expect(await rowsOf(id)).toEqual([])
  })

  it.each<[Name, string, string]>([
    ['editor', 'draft', 'self'],
    ['editor', 'changesRequested', 'self'],
    ['editor', 'published', 'self'],
    ['approver', 'draft', 'approver'],
    ['approver', 'inReview', 'approver'],
    ['approver2', 'approved', 'approver'],
    ['approver2', 'published', 'approver'],
    ['both', 'inReview', 'approver'],
  ])('%s of what is %s, as %s', async (as, state, kind) => {
    const { id } = await term(state)
    expect((await judge(id, as, good)).body).toMatchObject({ kind, mine: good })
  })

  it.each(['draft', 'inReview', 'published'])(
    'no approver of what they wrote themself, when it is %s',
    async (state) => {
      const { id } = await term(state, 'both')
      expect(codeOf(await judge(id, 'both', good, { kind: 'approver' }))).toBe('403 OWN_WORK')
      expect(await rowsOf(id)).toEqual([])
      expect((await look(id, 'both')).body.kind).toBe(state === 'inReview' ? null : 'self')
    },
  )

  it('nobody of what is not there', async () => {
    expect(codeOf(await judge(999_999, 'approver', good))).toBe('404 NOT_FOUND')
    expect(codeOf(await look(999_999, 'approver'))).toBe('404 NOT_FOUND')
    expect(codeOf(await look(999_999, 'a stranger'))).toBe('404 NOT_FOUND')
  })
})

describe('who sees answers', () => {
  /** A published text that its author and two approvers have judged, each in words of their own. */
  let id: number
  const said = (who: string) => answers(2, 3, `Sana${who}`)
  beforeAll(async () => {
    id = (await term('draft')).id
    await judge(id, 'editor', said('Kirjoittajan'), { note: 'HuomioKirjoittajan' })
    for (const [name, as, body] of [
      ['submit', 'editor', {}],
      ['approve', 'approver', { criteria: said('Hyväksyjän') }],
    ] as const) {
      await step(id, name, as, { expectedRevision: 2, ...body })
    }
    await judge(id, 'approver2', said('Toisen'), { note: 'HuomioToisen' })
    await step(id, 'publish', 'approver', { expectedRevision: 2 })
  })

  /** Every address that could tell. */
  const toldTo = async (as: As): Promise<string> => {
    const asked = await Promise.all(
      [
        'terms/ID/criteria',
        'terms/ID/criteria?kind=self',
        'terms/ID/criteria?kind=approver',
        'terms/ID/workflow',
        'terms/ID/workflow/history?limit=100',
        'terms/ID/comments',
        'terms/ID?depth=3&draft=true',
        'terms?depth=3&limit=100&pagination=false',
        'review-assessments?limit=100',
        'review-assessments/1',
        'reviews?limit=100',
        'review-events?limit=100',
        'publications?limit=100',
        'criteria-sets?depth=3',
      ].map((path) => app.http('GET', `/api/${path.replace('ID', String(id))}`, ask(as))),
    )
    return asked.map(({ text }) => text).join('\n')
  }
  const secrets = ['SanaKirjoittajan', 'HuomioKirjoittajan', 'SanaHyväksyjän', 'SanaToisen', 'HuomioToisen']

  it.each<[As, string[]]>([
    ['a stranger', []],
    ['nobody', []],
    ['editor2', []],
    ['coordinator', []],
    ['admin', []],
    ['editor', ['SanaKirjoittajan', 'HuomioKirjoittajan']],
    ['approver', secrets],
    ['approver2', secrets],
    ['both', secrets],
  ])('%s', async (as, expected) => {
    const told = await toldTo(as)
    expect(secrets.filter((secret) => told.includes(secret))).toEqual(expected)
  })

  it('approvers see everybody’s, with who and of which text', async () => {
    const { body } = await look(id, 'approver2')
    expect(body.mine).toEqual(said('Toisen'))
    expect(body.all).toEqual([
      {
        kind: 'self',
        by: people.editor.name,
        own: false,
        criteria: { key: 'aid', version: 1 },
        revision: 2,
        current: true,
        answers: said('Kirjoittajan'),
        note: 'HuomioKirjoittajan',
        answeredAt: expect.stringMatching(/^\d{4}-.*Z$/),
      },
      expect.objectContaining({
        kind: 'approver',
        by: people.approver.name,
        answers: said('Hyväksyjän'),
        note: null,
      }),
      expect.objectContaining({
        kind: 'approver',
        by: people.approver2.name,
        own: true,
        note: 'HuomioToisen',
      }),
    ])
  })

  it.each<As>(['a stranger', 'nobody', 'editor2', 'editor', 'admin'])(
    '%s gets no list of them',
    async (as) => {
      expect((await look(id, as)).body).not.toHaveProperty('all')
    },
  )

  it('an approver who wrote the text sees their own only', async () => {
    const own = (await term('inReview', 'both')).id
    await judge(own, 'approver', said('Salainen'))
    const { body, text } = await look(own, 'both')
    expect(text).not.toContain('SanaSalainen')
    expect(body).not.toHaveProperty('all')
  })

  it('of a text that is not public strangers learn nothing at all', async () => {
    const hidden = (await term('inReview')).id
    for (const as of ['a stranger', 'nobody', 'editor2'] as const) {
      expect(codeOf(await look(hidden, as))).toBe('404 NOT_FOUND')
    }
  })

  it('GraphQL has no way to them', async () => {
    const { text } = await app.graphql('{ __schema { types { name } } }', {}, ask('admin'))
    expect(text).toContain('CriteriaSet')
    expect(text).not.toMatch(/assessment/i)
  })
})

describe('approval where the criteria are an aid', () => {
  it('needs none', async () => {
    const { id } = await term('inReview')
    expect((await approve(id)).status).toBe(200)
    expect(await rowsOf(id)).toEqual([])
  })

  it('is not held up by what the approver saved before', async () => {
    const { id } = await term('inReview')
    await judge(id, 'approver', { gates: { tried: { pass: false } } })
    expect((await approve(id)).status).toBe(200)
  })

  it('keeps what is given along as the approver’s assessment', async () => {
    const { id } = await term('inReview')
    await judge(id, 'approver', answers(1), { note: 'Luonnos.' })
    expect((await approve(id, { criteria: good, comment: 'Hyvä.' })).status).toBe(200)
    expect(await rowsOf(id)).toMatchObject([
      {
        kind: 'approver',
        person_id: String(people.approver.id),
        answers: good,
        note: 'Hyvä.',
        revision: '2',
      },
    ])
  })

  it('keeps it through GraphQL too', async () => {
    const { id } = await term('inReview')
    const { body } = await app.graphql(
      `mutation($id:Int!,$criteria:JSON){transitionTerm(id:$id,transition:"approve",expectedRevision:2,criteria:$criteria){workflow{state}}}`,
      { id, criteria: good },
      ask('approver'),
    )
    expect(body).toEqual({ data: { transitionTerm: { workflow: { state: 'approved' } } } })
    expect(await rowsOf(id)).toMatchObject([{ answers: good }])
  })

  it('is refused with answers that fail, and nothing is kept', async () => {
    const { id } = await term('inReview')
    const refused = await approve(id, {
      criteria: { gates: { tried: { pass: false } }, scores: good.scores },
    })
    expect(codeOf(refused)).toBe('400 BAD_INPUT')
    expect(dataOf(refused)).toEqual({
      code: 'BAD_INPUT',
      field: 'criteria',
      problems: [
        { part: 'gates', key: 'tried', what: 'failed', message: expect.stringContaining('Kokeiltu') },
      ],
    })
    expect(await rowsOf(id)).toEqual([])
    expect((await app.http('GET', `/api/terms/${id}/workflow`, ask('approver'))).body.state).toBe('inReview')
  })

  it.each<[string, unknown]>([
    ['an unknown key', { gates: {}, scores: { beauty: { score: 3 } } }],
    ['a list', []],
    ['a word', 'good'],
    ['a score in words', { scores: { impact: { score: '3' } } }],
  ])('is refused with what are no answers: %s', async (_what, criteria) => {
    const { id } = await term('inReview')
    const refused = await approve(id, { criteria })
    expect([codeOf(refused), dataOf(refused)]).toEqual([
      '400 BAD_INPUT',
      { code: 'BAD_INPUT', field: 'criteria' },
    ])
  })

  it('keeps nothing of a step that was refused for another reason', async () => {
    const { id } = await term('inReview', 'both')
    expect(codeOf(await approve(id, { criteria: good }, { as: 'both' }))).toBe('403 OWN_WORK')
    expect(codeOf(await approve(id, { criteria: good, expectedRevision: 1 }))).toBe('409 STALE_REVISION')
    expect(codeOf(await approve(id, { criteria: good }, { as: 'editor' }))).toBe('404 NOT_FOUND')
    expect(await rowsOf(id)).toEqual([])
  })
})

describe('approval where the criteria are demanded', () => {
  const inGuides = { collection: 'guides' }

  it('is refused without answers, each named', async () => {
    const { id } = await guide('inReview')
    const refused = await approve(id, {}, inGuides)
    expect(codeOf(refused)).toBe('400 BAD_INPUT')
    expect(refused.body.errors[0].message).toBe(say('fi', 'refusal.BAD_INPUT.criteria'))
    expect(dataOf(refused)).toMatchObject({
      field: 'criteria',
      problems: [
        { key: 'tried', what: 'unanswered' },
        { key: 'impact', what: 'unanswered' },
        { key: 'output', what: 'unanswered' },
      ],
    })
  })

  it('passes with answers given along', async () => {
    const { id } = await guide('inReview')
    expect((await approve(id, { criteria: good }, inGuides)).status).toBe(200)
  })

  it('passes with answers that this approver saved before, once they pass', async () => {
    const { id } = await guide('inReview')
    await judge(id, 'approver', answers(0), {}, 'guides')
    expect(dataOf(await approve(id, {}, inGuides)).problems).toMatchObject([{ key: 'impact', what: 'zero' }])
    await judge(id, 'approver', good, {}, 'guides')
    expect((await approve(id, {}, inGuides)).status).toBe(200)
  })

  it('is refused with somebody else’s, and with the author’s own', async () => {
    const { id } = await guide('draft')
    await judge(id, 'editor', good, {}, 'guides')
    await judge(id, 'approver2', good, {}, 'guides')
    await step(id, 'submit', 'editor', { expectedRevision: 2 }, 'guides')
    expect(codeOf(await approve(id, {}, inGuides))).toBe('400 BAD_INPUT')
    expect((await approve(id, {}, { ...inGuides, as: 'approver2' })).status).toBe(200)
  })

  it('is refused with answers to an earlier text', async () => {
    const { id } = await guide('draft')
    await judge(id, 'approver', good, {}, 'guides')
    await app.http('PATCH', `/api/guides/${id}?locale=fi`, {
      ...ask('editor'),
      body: { title: 'Uusi otsikko' },
    })
    await step(id, 'submit', 'editor', { expectedRevision: 3 }, 'guides')
    const refused = await approve(id, { expectedRevision: 3 }, inGuides)
    expect([codeOf(refused), dataOf(refused).problems.length]).toEqual(['400 BAD_INPUT', 3])
  })

  it('is refused with answers to an earlier version of the set', async () => {
    const { id } = await make('inReview', { collection: 'mentors' })
    await create(smallSet('men', 'mentors', { demanded: true }))
    await judge(id, 'approver', good, {}, 'mentors')
    await create(smallSet('men', 'mentors', { demanded: true, version: 2 }))
    expect(codeOf(await approve(id, {}, { collection: 'mentors' }))).toBe('400 BAD_INPUT')
    expect((await look(id, 'approver', { collection: 'mentors' })).body).toMatchObject({
      mine: null,
      set: { version: 2 },
      all: [{ criteria: { key: 'men', version: 1 } }],
    })
  })
})

describe('everything but an approval', () => {
  const tables = ['criteria_sets', 'review_assessments']
  const rename = async (from: string, to: string) => {
    for (const table of tables) await app.sql(`alter table ${table}${from} rename to ${table}${to}`)
  }

  it('asks nothing about criteria: it works without their tables', async () => {
    const { id } = await term('draft')
    const { id: approved } = await term('approved')
    await rename('', '_away')
    try {
      const done = [
        await app.http('PATCH', `/api/terms/${id}?locale=fi`, {
          ...ask('editor'),
          body: { prefLabel: 'Uusi sana' },
        }),
        await step(id, 'submit', 'editor', { expectedRevision: 3 }),
        await step(id, 'requestChanges', 'approver', { expectedRevision: 3, comment: 'Lisää.' }),
        await step(approved, 'publish', 'approver', { expectedRevision: 2 }),
        await app.http('GET', `/api/terms/${approved}`),
        await app.http('GET', `/api/terms/${approved}/workflow`, ask('editor')),
      ]
      expect(done.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200])
    } finally {
      await rename('_away', '')
    }
  })
})

describe('approvers who differ', () => {
  const differing = async () => {
    const { id } = await term('inReview')
    await judge(id, 'approver2', answers(3, 1))
    return id
  }
  const places = [{ part: 'scores', key: 'output' }]

  it('settle it with a comment on the approval', async () => {
    const id = await differing()
    const refused = await approve(id, { criteria: answers(3, 3) })
    expect(codeOf(refused)).toBe('400 COMMENT_REQUIRED')
    expect(dataOf(refused)).toEqual({ code: 'COMMENT_REQUIRED', field: 'comment', disagreements: places })
    expect(await rowsOf(id)).toHaveLength(1)
    expect((await approve(id, { criteria: answers(3, 3), comment: 'Liite ratkaisi.' })).status).toBe(200)
    expect((await look(id, 'approver')).body.disagreements).toEqual(places)
  })

  it('settle it with a note on the last assessment', async () => {
    const id = await differing()
    expect((await judge(id, 'approver', answers(3, 3))).body.disagreements).toEqual(places)
    expect(codeOf(await approve(id))).toBe('400 COMMENT_REQUIRED')
    await judge(id, 'approver', answers(3, 3), { note: 'Liite ratkaisi.' })
    await judge(id, 'approver2', answers(2, 1), { note: 'En usko.' })
    expect(codeOf(await approve(id))).toBe('400 COMMENT_REQUIRED')
    await judge(id, 'approver', answers(3, 3), { note: 'Puhuimme, liite ratkaisi.' })
    expect((await approve(id)).status).toBe(200)
  })

  it('are asked for it by a third one as well', async () => {
    const id = await differing()
    await judge(id, 'both', answers(3, 3))
    expect(codeOf(await approve(id))).toBe('400 COMMENT_REQUIRED')
    expect((await approve(id, { comment: 'Kuulin molempia.' })).status).toBe(200)
  })

  it('on what an author says differ from nobody', async () => {
    const { id } = await term('draft')
    await judge(id, 'editor', answers(3, 3))
    await step(id, 'submit', 'editor', { expectedRevision: 2 })
    expect((await approve(id, { criteria: answers(3, 1) })).status).toBe(200)
  })

  it('on an earlier text do not differ on this one', async () => {
    const { id } = await term('draft')
    await judge(id, 'approver2', answers(3, 1))
    await app.http('PATCH', `/api/terms/${id}?locale=fi`, {
      ...ask('editor'),
      body: { prefLabel: 'Uusi sana' },
    })
    await step(id, 'submit', 'editor', { expectedRevision: 3 })
    expect((await approve(id, { expectedRevision: 3, criteria: answers(3, 3) })).status).toBe(200)
  })
})

describe('the badge of a public text', () => {
  const badge = async (id: number, as: As = 'a stranger') => (await look(id, as)).body.badge

  it('names the criteria and how many approvers found it good; two make it featured', async () => {
    const { id } = await term('inReview')
    await approve(id, { criteria: good })
    expect(await badge(id, 'approver')).toBeNull()
    await step(id, 'publish', 'approver', { expectedRevision: 2 })
    const one = { key: 'aid', version: 1, assessments: 1, featured: false }
    expect(await badge(id)).toEqual(one)
    await judge(id, 'approver2', answers(0))
    expect(await badge(id)).toEqual(one)
    await judge(id, 'approver2', answers(3))
    expect(await badge(id)).toEqual({ ...one, assessments: 2, featured: true })
    const { body } = await look(id, 'a stranger', { language: 'sv' })
    expect(body).toEqual({
      set: expect.objectContaining({ key: 'aid', name: 'Koesarja sv' }),
      badge: { ...one, assessments: 2, featured: true },
      kind: null,
      revision: null,
      mine: null,
      note: null,
      outdated: false,
      problems: [],
      disagreements: [],
    })
  })

  it('stays while a revision is in work, whatever is said of that', async () => {
    const { id } = await term('inReview')
    await approve(id, { criteria: good })
    await step(id, 'publish', 'approver', { expectedRevision: 2 })
    await app.http('PATCH', `/api/terms/${id}?locale=fi`, {
      ...ask('editor'),
      body: { prefLabel: 'Uusi sana' },
    })
    await judge(id, 'approver2', good, { expectedRevision: 3 })
    expect(await badge(id)).toMatchObject({ assessments: 1, featured: false })
  })

  it('is none where no approver answered, and does not count the author', async () => {
    const { id } = await term('published')
    await judge(id, 'editor', good)
    expect(await badge(id)).toBeNull()
  })

  it('is of the newest version that was used', async () => {
    const { id } = await make('inReview', { collection: 'coordination-projects' })
    const at = { collection: 'coordination-projects' }
    await create(smallSet('co', at.collection))
    await judge(id, 'approver2', good, {}, at.collection)
    await create(smallSet('co', at.collection, { version: 2 }))
    await approve(id, { criteria: good }, at)
    await step(id, 'publish', 'approver', { expectedRevision: 2 }, at.collection)
    expect((await look(id, 'a stranger', at)).body.badge).toEqual({
      key: 'co',
      version: 2,
      assessments: 1,
      featured: false,
    })
  })
})

describe('a set that was used', () => {
  let used: number
  let unused: number
  beforeAll(async () => {
    used = (await app.sql(`select id from criteria_sets where key = 'aid'`))[0]!.id
    unused = await create(smallSet('other', 'nothing'))
    const { id } = await term('draft')
    await judge(id, 'editor', good)
  })

  const approver = () => people.approver
  const stored = async (id: number) => {
    const set = await app.payload.findByID({ collection: 'criteria-sets', id, locale: 'all' })
    return { ...set, updatedAt: undefined } as Body
  }
  const rest = (method: string, path: string, body?: Body) =>
    app.http(method, `/api/criteria-sets${path}`, { token: approver().token, body })
  const graphql = (query: string) => app.graphql(query, {}, { token: approver().token })
  const local = async (work: () => Promise<unknown>): Promise<string> =>
    work().then(
      () => '200 -',
      (error: { status: number; data?: Body }) => `${error.status} ${error.data?.code}`,
    )
  const code = async (answer: Promise<Answer>) => codeOf(await answer)

  const changes: [string, (id: number) => Promise<string>][] = [
    ['a PATCH of the name', (id) => code(rest('PATCH', `/${id}?locale=fi`, { name: 'Toinen' }))],
    ['in Swedish', (id) => code(rest('PATCH', `/${id}?locale=sv`, { name: 'En annan' }))],
    [
      'in all languages',
      (id) => code(rest('PATCH', `/${id}?locale=all`, { name: { fi: 'Toinen', sv: 'En annan' } })),
    ],
    ['of the version', (id) => code(rest('PATCH', `/${id}`, { version: 7 }))],
    ['of what it is for', (id) => code(rest('PATCH', `/${id}`, { appliesTo: ['stories'] }))],
    ['of the least mean', (id) => code(rest('PATCH', `/${id}`, { leastMean: 0 }))],
    ['that drops the criteria', (id) => code(rest('PATCH', `/${id}`, { criteria: [] }))],
    ['that drops the gates', (id) => code(rest('PATCH', `/${id}`, { gates: [] }))],
    ['along with the last day', (id) => code(rest('PATCH', `/${id}`, { validTo: null, leastMean: 1 }))],
    [
      'GraphQL',
      (id) => code(graphql(`mutation { updateCriteriaSet(id: ${id}, data: { leastMean: 0 }) { id } }`)),
    ],
    [
      'the Local API',
      (id) => local(() => app.payload.update({ collection: 'criteria-sets', id, data: { leastMean: 0 } })),
    ],
    [
      'the Local API without a transaction',
      (id) =>
        local(() =>
          app.payload.update({
            collection: 'criteria-sets',
            id,
            data: { leastMean: 0 },
            disableTransaction: true,
          }),
        ),
    ],
  ]

  it.each(changes)('is not changed by %s', async (_what, change) => {
    const before = await stored(used)
    expect(await change(used)).toMatch(/^(409|200) NOT_EDITABLE$/)
    expect(await stored(used)).toEqual(before)
  })

  it.each(changes)('one that was not used is: %s', async (_what, change) => {
    expect(await change(await create(smallSet(`new${Math.random()}`, 'nothing')))).toMatch(/^200 -$/)
  })

  it('is not changed in bulk', async () => {
    const before = await stored(used)
    const { body } = await rest('PATCH', `?where[id][in]=${used},${unused}`, { leastMean: 0 })
    expect(body.errors).toMatchObject([{ id: used }])
    expect(await stored(used)).toEqual(before)
    expect((await stored(unused)).leastMean).toBe(0)
  })

  it('is not deleted, through any door', async () => {
    expect(codeOf(await rest('DELETE', `/${used}`))).toBe('409 NOT_EDITABLE')
    expect(codeOf(await graphql(`mutation { deleteCriteriaSet(id: ${used}) { id } }`))).toMatch(
      /NOT_EDITABLE$/,
    )
    expect(await local(() => app.payload.delete({ collection: 'criteria-sets', id: used }))).toBe(
      '409 NOT_EDITABLE',
    )
    expect((await rest('DELETE', `?where[id][in]=${used}`)).body.errors).toMatchObject([{ id: used }])
    expect((await stored(used)).key).toBe('aid')
  })

  it('gets a last day, and may come to demand answers', async () => {
    const until = '2099-12-31T10:00:00.000Z'
    expect(await code(rest('PATCH', `/${used}`, { validTo: until }))).toBe('200 -')
    expect(await code(rest('PATCH', `/${used}?locale=sv`, { demanded: true }))).toBe('200 -')
    // As the form sends it: the whole document, with what was not touched.
    const { body } = await rest('GET', `/${used}?depth=0&locale=fi`)
    expect(await code(rest('PATCH', `/${used}?locale=fi`, { ...body, demanded: false }))).toBe('200 -')
    expect(await stored(used)).toMatchObject({ validTo: until, demanded: false, name: { sv: 'Koesarja sv' } })
  })

  it('is changed by nobody without the role', async () => {
    for (const as of ['editor', 'nobody', 'a stranger'] as const) {
      const answer = await app.http('PATCH', `/api/criteria-sets/${unused}`, {
        ...ask(as),
        body: { leastMean: 3 },
      })
      expect(codeOf(answer)).toBe(as === 'a stranger' ? '401 NOT_SIGNED_IN' : '403 NOT_ALLOWED')
    }
  })

  it('is never answered and changed at once', async () => {
    for (let round = 1; round <= 5; round += 1) {
      const set = await create(smallSet('race', 'terms', { version: 100 + round }))
      const { id } = await term('draft')
      const [answered, changed] = await Promise.all([
        judge(id, 'editor', good),
        rest('PATCH', `/${set}`, { criteria: [{ key: 'other', blocking: false }] }),
      ])
      expect([codeOf(answered), codeOf(changed)].toSorted()).toEqual(
        answered.status === 200 ? ['200 -', '409 NOT_EDITABLE'] : ['200 -', '400 BAD_INPUT'],
      )
    }
    await app.sql(`update criteria_sets set valid_to = now() - interval '9 days' where key = 'race'`)
  })
})

describe('erasure', () => {
  it('takes the assessments of a public text along', async () => {
    const { id } = await term('inReview')
    const { id: other } = await term('draft')
    await judge(other, 'editor', good)
    await approve(id, { criteria: good, comment: 'Hyvä.' })
    await step(id, 'publish', 'approver', { expectedRevision: 2 })
    await judge(id, 'editor', answers(3))
    expect(await rowsOf(id)).toHaveLength(2)
    expect((await app.http('DELETE', `/api/terms/${id}?reason=privacy`, ask('admin'))).status).toBe(200)
    expect(await rowsOf(id)).toEqual([])
    expect(await rowsOf(other)).toHaveLength(1)
    expect((await look(id, 'approver')).status).toBe(404)
  })

  it('and of a draft that is deleted', async () => {
    const { id } = await term('draft')
    await judge(id, 'editor', good)
    expect((await app.http('DELETE', `/api/terms/${id}`, ask('editor'))).status).toBe(200)
    expect(await rowsOf(id)).toEqual([])
  })
})
