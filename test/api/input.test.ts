import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type Ask, type Body, codeOf, INSIDE, startApp, type TestApp } from '../helpers/app.js'
import { createPeople, type People } from '../helpers/people.js'
import { practiceMaker } from '../helpers/practice.js'

let app: TestApp
let people: People
const ids = { draft: 0, inReview: 0, approved: 0, published: 0 }

beforeAll(async () => {
  app = await startApp()
  people = await createPeople(app)
  const make = practiceMaker(app, people)
  for (const state of Object.keys(ids) as (keyof typeof ids)[])
    ids[state] = (await make(state, { collection: 'terms', mark: state })).id
})
afterAll(() => app.close())

const at = (state: keyof typeof ids, rest = '') => `/api/terms/${ids[state]}${rest}`
const revisions = () => app.sql('select target_id, revision, state from reviews order by 1')

const refused = async (method: string, path: string, ask: Ask, expected: string, field?: string) => {
  const before = await revisions()
  const answer = await app.http(method, path, ask)
  expect(codeOf(answer), `${method} ${path} ${answer.text.slice(0, 200)}`).toBe(expected)
  if (field) expect(answer.body.errors[0].data.field).toBe(field)
  expect(answer.text).not.toMatch(INSIDE)
  expect(await revisions()).toEqual(before)
}

describe('a step with a bad body', () => {
  const good = { expectedRevision: 2, comment: 'Perustelu.' }
  const rows: [what: string, input: unknown, field: string][] = [
    ['no revision', { comment: 'x' }, 'expectedRevision'],
    ['a revision in quotes', { ...good, expectedRevision: '2' }, 'expectedRevision'],
    ['half a revision', { ...good, expectedRevision: 1.5 }, 'expectedRevision'],
    ['no revision but null', { ...good, expectedRevision: null }, 'expectedRevision'],
    ['a list of comments', { ...good, comment: ['x'] }, 'comment'],
    ['a comment in an object', { ...good, comment: { text: 'x' } }, 'comment'],
    ['a comment of a novel’s length', { ...good, comment: 'x'.repeat(10_001) }, 'comment'],
    ['a comment with a NUL', { ...good, comment: 'a\u0000b' }, 'comment'],
    ['a comment with half a character', { ...good, comment: 'a\ud800b' }, 'comment'],
    ['a reason in an object', { ...good, reason: {} }, 'reason'],
    ['a successor that is a number', { ...good, successor: 7 }, 'successor'],
    ['a list instead of an object', [], 'body'],
  ]
  it.each(rows)('%s', (_what, body, field) =>
    refused(
      'POST',
      at('inReview', '/workflow/decline'),
      { token: people.approver.token, body },
      '400 BAD_INPUT',
      field,
    ),
  )

  it.each([
    '2001-01-01T00:00:00Z',
    'huomenna',
    '',
    '2099',
    'March 7 2099',
    '2099-01-01T10:00',
    '2099-13-45T00:00:00Z',
    '2096-02-30T10:00:00Z',
    '2099-02-29T10:00:00+02:00',
    '2099-04-31T10:00:00Z',
    '+200000-01-01T00:00:00Z',
    5,
    { at: 1 },
    ['2099-01-01T00:00:00Z'],
  ])('publishAt %j is no moment to come', (publishAt) =>
    refused(
      'POST',
      at('approved', '/workflow/schedule'),
      { token: people.approver.token, body: { expectedRevision: 2, publishAt } },
      '400 BAD_INPUT',
      'publishAt',
    ),
  )

  it.each<[state: keyof typeof ids, path: string, field: string]>([
    ['approved', '/workflow/publish', 'unpublishAt'],
    ['published', '/workflow/confirm', 'unpublishAt'],
    ['inReview', '/assignment', 'dueAt'],
  ])('a day that does not exist is no day: %s %s %s', (state, path, field) =>
    refused(
      'POST',
      at(state, path),
      { token: people.approver.token, body: { expectedRevision: 2, [field]: '2096-02-30T10:00:00Z' } },
      '400 BAD_INPUT',
      field,
    ),
  )

  it('GraphQL variables left open are left out', async () => {
    const query = `mutation($c:String){transitionTerm(id:${ids.inReview},transition:"decline",expectedRevision:2,comment:$c){doc{id}}}`
    expect(codeOf(await app.graphql(query, { c: null }, { token: people.approver.token }))).toBe(
      '200 COMMENT_REQUIRED',
    )
  })

  it('a comment keeps its characters, and the chain its hashes', async () => {
    const { breaks } = await import('../helpers/chain.js')
    const make = practiceMaker(app, people)
    const { id } = await make('inReview', { collection: 'terms' }).catch(() => ({ id: ids.inReview }))
    const comment = 'Ä "lainaus" \\ 👩‍🏫 \r\n<b>rivi</b> \u2028'
    const { body } = await app.http('POST', `/api/terms/${id}/workflow/requestChanges`, {
      token: people.approver.token,
      body: { expectedRevision: 2, comment },
    })
    expect(body.errors).toBeUndefined()
    const history = await app.http('GET', `/api/terms/${id}/workflow/history`, {
      token: people.approver.token,
    })
    expect(history.body.docs[0].comment).toBe(comment.trim())
    expect(breaks(history.body.docs.toReversed())).toEqual([])
  })
})

it.each([
  ['fi', 'Kentässä on virheellinen valinta.'],
  ['sv', 'Det här fältet har ett ogiltigt urval.'],
  ['en', 'This field has an invalid selection.'],
])('an id that is none, in %s', async (language, message) => {
  const body = { related: ['abc'], opposite: 'abc' }
  const answer = await app.http('PATCH', at('draft'), { token: people.editor.token, language, body })
  expect(codeOf(answer)).toBe('400 BAD_INPUT')
  const told = (answer.body.errors[0].data.errors as Body[]).map(({ path, message: said }) => [path, said])
  expect(told.sort()).toEqual([
    ['opposite', message],
    ['related', message],
  ])
})

describe('a body that cannot be read', () => {
  const bodies: [string, Ask][] = [
    ['broken JSON', { raw: '{"title":' }],
    ['a list', { raw: '[]' }],
    ['a word', { raw: '"x"' }],
    ['null', { raw: 'null' }],
    [
      'another content type',
      { raw: '{"expectedRevision":2,"note":"x"}', headers: { 'content-type': 'text/plain' } },
    ],
    ['XML', { raw: '<note>x</note>', headers: { 'content-type': 'application/xml' } }],
    ['nothing', {}],
  ]
  it.each(bodies)('%s', async (_what, ask) => {
    const editor = { token: people.editor.token, ...ask }
    await refused('PATCH', at('draft'), editor, '400 BAD_INPUT')
    await refused('POST', '/api/terms', editor, '400 BAD_INPUT')
    await refused(
      'POST',
      at('inReview', '/workflow/decline'),
      { token: people.approver.token, ...ask },
      '400 BAD_INPUT',
    )
  })

  it('20 MB', async () => {
    const body = { note: 'x'.repeat(20_000_000) }
    await refused('PATCH', at('draft'), { token: people.editor.token, body }, '413 TOO_LARGE')
    await refused(
      'POST',
      at('inReview', '/workflow/decline'),
      { token: people.approver.token, body },
      '413 TOO_LARGE',
    )
  })

  it('fields that do not exist are ignored, as Payload does', async () => {
    const { body, status } = await app.http('PATCH', at('draft'), {
      token: people.editor.token,
      body: { nonsense: 1, __proto__: { note: 'x' }, id: 99 },
    })
    expect([status, body.doc.id, body.doc.nonsense]).toEqual([200, ids.draft, undefined])
  })
})

describe('when a document was made and changed', () => {
  const times = { createdAt: '2001-01-01T00:00:00.000Z', updatedAt: '2001-01-01T00:00:00.000Z' }
  const timesOf = ({ createdAt, updatedAt }: Body) => [createdAt, updatedAt]
  const ours = [expect.stringMatching(/^20[2-9]/), expect.stringMatching(/^20[2-9]/)]
  const stored = (id: number) =>
    app.sql(
      `select created_at, updated_at from terms where id = $1 union all
       select version_created_at, version_updated_at from _terms_v where parent_id = $1 union all
       select created_at, updated_at from _terms_v where parent_id = $1`,
      [id],
    )

  it.each(['terms', 'organisations'])('%s: no save says it', async (collection) => {
    const { token } = people.editor
    const body = { prefLabel: 'Aika', name: 'Aika', kind: 'school', ...times }
    const made = await app.http('POST', `/api/${collection}`, { token, body })
    expect([made.status, ...timesOf(made.body.doc)]).toEqual([201, ...ours])
    const path = `/api/${collection}/${made.body.doc.id}`
    const changed = await app.http('PATCH', path, { token, body: { ...body, note: 'Uusi.' } })
    expect([changed.status, ...timesOf(changed.body.doc)]).toEqual([200, ...ours])
    expect(changed.body.doc.createdAt).toBe(made.body.doc.createdAt)
  })

  it('nor does one of a public text, or through GraphQL', async () => {
    const { token } = people.editor
    const body = { note: 'Aika.', ...times }
    expect((await app.http('PATCH', at('published'), { token, body })).status).toBe(200)
    const made = await app.graphql(
      'mutation($data: mutationTermInput!){createTerm(data:$data){id createdAt updatedAt}}',
      { data: { prefLabel: 'Aika', sourceLanguage: 'fi', licence: 'CC_BY_4_0', ...times } },
      { token },
    )
    expect(made.body.errors).toBeUndefined()
    expect(timesOf(made.body.data.createTerm)).toEqual(ours)
    for (const id of [ids.published, made.body.data.createTerm.id])
      for (const row of await stored(id))
        for (const time of Object.values(row)) expect(time.getUTCFullYear()).toBeGreaterThan(2001)
  })

  it('an import in code does', async () => {
    const doc = await app.payload.create({
      collection: 'terms',
      draft: true,
      data: { prefLabel: 'Tuotu', ...times } as never,
    })
    expect(timesOf(doc)[0]).toBe(times.createdAt)
  })
})

describe('data of another shape than its field', () => {
  const rows: [collection: string, body: Body, field: string][] = [
    ['practices', { steps: null }, 'steps'],
    ['practices', { steps: 'abc' }, 'steps'],
    ['practices', { steps: [null] }, 'steps'],
    ['practices', { contact: null }, 'contact'],
    ['practices', { declarations: 5 }, 'declarations'],
    ['terms', { status: { toString: 1 } }, 'status'],
    ['organisations', { nameHistory: null }, 'nameHistory'],
    ['organisations', { internationalisationPlan: [] }, 'internationalisationPlan'],
    ['coordination-projects', { keyFigures: [{}, 7] }, 'keyFigures'],
  ]
  it.each(rows)('%s %j', (collection, body, field) =>
    refused('POST', `/api/${collection}`, { token: people.editor.token, body }, '400 BAD_INPUT', field),
  )

  it('is refused through GraphQL as well', async () => {
    const answer = await app.graphql(
      'mutation{createPractice(data:{title:"x",steps:null}){id}}',
      {},
      {
        token: people.editor.token,
      },
    )
    expect(codeOf(answer)).toBe('200 BAD_INPUT')
  })

  it.each([0, '0', []])('rows may be none: %j', async (steps) => {
    const body = { title: 'Ilman vaiheita', steps }
    const answer = await app.http('POST', '/api/practices', { token: people.editor.token, body })
    expect([answer.status, answer.body.doc.steps]).toEqual([201, []])
  })

  it.each<Ask>([
    { raw: '"x"' },
    { raw: '7' },
    { raw: 'null' },
    { raw: 'a=1', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    {},
  ])('no object for a collection without a review: %j', async (ask) => {
    const editor = { token: people.editor.token, ...ask }
    await refused('POST', '/api/organisations', editor, '400 BAD_INPUT', 'body')
  })
})

it.each(['limit=1&limit=2', 'page[]=1', 'depth[a]=1'])(
  'a bound is one number, for staff as well: %s',
  (query) =>
    refused(
      'GET',
      `/api/codes?${query}`,
      { token: people.editor.token },
      '400 BAD_INPUT',
      /^\w+/.exec(query)![0],
    ),
)

describe('languages', () => {
  it('without a locale one reads and writes the default one', async () => {
    expect((await app.http('GET', at('published'))).body.prefLabel).toBe('published prefLabel fi')
    const { body } = await app.http('PATCH', at('draft'), {
      token: people.editor.token,
      body: { note: 'Suomeksi.' },
    })
    expect(body.doc).toMatchObject({ note: 'Suomeksi.', prefLabel: 'draft prefLabel fi' })
    const all = await app.http('GET', at('draft', '?locale=all&draft=true'), { token: people.editor.token })
    expect(all.body).toMatchObject({
      note: { fi: 'Suomeksi.' },
      prefLabel: { fi: 'draft prefLabel fi', sv: 'draft prefLabel sv' },
    })
    expect(all.body.note.sv ?? null).toBeNull()
  })

  it('GraphQL without a locale as well', async () => {
    expect((await app.graphql(`{Term(id:${ids.published}){prefLabel}}`)).body.data.Term.prefLabel).toBe(
      'published prefLabel fi',
    )
  })

  it('no other language’s text stands in for one that is missing', async () => {
    const { body } = await app.http('GET', at('published', '?locale=en'))
    expect(body.prefLabel ?? null).toBeNull()
  })

  it.each(['xx', 'fi-FI', 'null', 'fi,sv', 'FI'])('locale=%s is refused', async (locale) => {
    await refused('GET', `/api/terms?locale=${locale}`, {}, '400 BAD_INPUT', 'locale')
    await refused('GET', at('published', `?locale=${locale}`), {}, '400 BAD_INPUT', 'locale')
    await refused('GET', `/api/codes?locale=${locale}`, {}, '400 BAD_INPUT', 'locale')
    await refused(
      'PATCH',
      at('draft', `?locale=${locale}`),
      { token: people.editor.token, body: { note: 'x' } },
      '400 BAD_INPUT',
      'locale',
    )
  })

  it.each(['all', '*'])('a write in locale=%s is refused', (locale) =>
    refused(
      'PATCH',
      at('draft', `?locale=${locale}`),
      { token: people.editor.token, body: { note: { fi: 'a', sv: 'b' } } },
      '400 BAD_INPUT',
      'locale',
    ),
  )

  it.each([
    ['fi', 'Ei löytynyt.'],
    ['sv', 'Hittades inte.'],
    ['en', 'Not found.'],
    ['sv-FI,sv;q=0.9,fi;q=0.8', 'Hittades inte.'],
    ['de', 'Ei löytynyt.'],
  ])('Accept-Language: %s', async (language, message) => {
    const { body } = await app.http('GET', '/api/terms/999999/workflow', {
      token: people.editor.token,
      language,
    })
    expect(body.errors[0].message).toBe(message)
  })

  // Payload's parser does not know `fi` and would take the next language that it knows.
  it('Accept-Language of a Finnish browser', async () => {
    const { body } = await app.http('GET', '/api/terms/999999/workflow', {
      token: people.editor.token,
      language: 'fi-FI,fi;q=0.9,en;q=0.8',
    })
    expect(body.errors[0].message).toBe('Ei löytynyt.')
  })
})

describe('ids that belong to nothing', () => {
  it.each([
    'abc',
    '-1',
    '0',
    '9999999999999',
    '2147483648',
    '1;drop',
    '1%27',
    '%00',
    '1.5',
    '0x1',
    '1e0',
    '%20',
    'null',
    '..%2f1',
  ])('%s', async (id) => {
    const { approver, editor } = people
    const doors: [string, string, Ask][] = [
      ['GET', `/api/terms/${id}`, {}],
      ['GET', `/api/terms/${id}`, { token: approver.token }],
      ['GET', `/api/terms/${id}/workflow`, { token: approver.token }],
      ['GET', `/api/terms/${id}/workflow/history`, { token: approver.token }],
      ['POST', `/api/terms/${id}/workflow/approve`, { token: approver.token, body: { expectedRevision: 2 } }],
      ['PATCH', `/api/terms/${id}`, { token: editor.token, body: { note: 'x' } }],
      ['DELETE', `/api/terms/${id}`, { token: editor.token }],
      ['POST', `/api/terms/${id}/duplicate`, { token: editor.token }],
      ['POST', `/api/terms/versions/${id}?draft=true`, { token: editor.token }],
      ['POST', `/api/terms/access/${id}`, { token: editor.token, body: {} }],
    ]
    for (const [method, path, ask] of doors) await refused(method, path, ask, '404 NOT_FOUND')
    expect(codeOf(await app.http('GET', `/api/terms/versions/${id}`, { token: approver.token }))).toMatch(
      /^(400 BAD_INPUT|404 NOT_FOUND)$/,
    )
  })
})

describe('parameters that cannot be honoured', () => {
  it.each([
    ['limit=0', 'limit'],
    ['limit=101', 'limit'],
    ['limit=-1', 'limit'],
    ['limit=abc', 'limit'],
    ['limit=1.5', 'limit'],
    ['depth=4', 'depth'],
    ['depth=-1', 'depth'],
    ['depth=abc', 'depth'],
    ['page=-1', 'page'],
    ['page=0', 'page'],
    ['page=abc', 'page'],
  ])('%s', async (query, field) => {
    await refused('GET', `/api/terms?${query}`, {}, '400 BAD_INPUT', field)
    await refused('GET', `/api/terms?${query}`, { token: people.nobody.token }, '400 BAD_INPUT', field)
  })

  it.each([
    'where=notjson',
    'where[nonsense][equals]=1',
    'where[prefLabel][equals]=%00',
    'where[id][in]=abc',
  ])('%s', (query) => refused('GET', `/api/terms?${query}`, {}, '400 BAD_INPUT'))

  const askedByPost = (raw: string, type = 'application/x-www-form-urlencoded') => ({
    raw,
    headers: { 'content-type': type, 'x-payload-http-method-override': 'GET' },
  })

  describe('strangers and people with a role alike are told what nobody can answer', () => {
    const everybody = () => [{}, { token: people.nobody.token }, { token: people.editor.token }]
    it.each([
      ['where[publishedAt][greater_than]=abc', 'publishedAt'],
      ['where[createdAt][less_than]=2030-02-30', 'createdAt'],
      ['where[createdAt][less_than]=2030-02-30T10:00:00Z', 'createdAt'],
      ['where[updatedAt][in]=2026-01-01,huomenna', 'updatedAt'],
      ['where[and][0][or][0][updatedAt][equals]=eilen', 'updatedAt'],
      ['where[related.updatedAt][equals]=eilen', 'related.updatedAt'],
      ['where[and][0]=x', 'where'],
      ['where[or][0][prefLabel][equals]=x&where[or][1]=x', 'where'],
      ['sort=bogus', 'sort'],
      ['sort=-prefLabel,bogus', 'sort'],
      ['sort=related.bogus', 'sort'],
      ['select[bogus]=true', 'select'],
      ['select[prefLabel]=banana', 'select'],
      ['select=prefLabel', 'select'],
      ['joins[bogus][limit]=1', 'joins'],
      ['joins[related]=false', 'joins'],
      ['fallback-locale=xx', 'fallback-locale'],
      ['fallbackLocale=xx', 'fallbackLocale'],
      ['pagination=banana', 'pagination'],
      ['trash=1', 'trash'],
      ['richText=pdf', 'richText'],
      ['format=xml', 'format'],
      ['draft=banana', 'draft'],
    ])('%s', async (query, field) => {
      for (const who of everybody())
        for (const draft of ['', '&draft=true'])
          await refused('GET', `/api/terms?${query}${draft}`, who, '400 BAD_INPUT', field)
      await refused('POST', '/api/terms', askedByPost(query), '400 BAD_INPUT', field)
    })

    it.each([
      ['/api/changes?nonsense=1', 'nonsense'],
      ['/api/changes?since=0&locale=fi', 'locale'],
      ['/api/export.ndjson?nonsense[a]=1', 'nonsense'],
      ['/feed.xml?nonsense=1', 'nonsense'],
      ['/feed.xml?locale=sv&limit=1', 'limit'],
      ['/api/graphql?query={__typename}&fallback-locale=xx', 'fallback-locale'],
    ])('%s', (path, field) => refused('GET', path, {}, '400 BAD_INPUT', field))

    it.each(['where[order][equals]=abc', 'where[order][in]=1,abc'])('%s', async (query) => {
      for (const who of everybody())
        await refused('GET', `/api/codes?${query}`, who, '400 BAD_INPUT', 'order')
    })

    it.each([
      'where[publishedAt][greater_than]=2026',
      'where[publishedAt][greater_than]=2026-02-28',
      'where[publishedAt][greater_than]=2096-02-29T10:00:00.000Z',
      'where[publishedAt][equals]=null',
      'where[publishedAt][exists]=true',
      'where[related.updatedAt][less_than]=2096-01-01',
      'where=',
      'sort=',
      'sort=-publishedAt,prefLabel',
      'sort=-id',
      'sort=_status',
      'select[prefLabel]=true&select[id]=true',
      'select[note]=false',
      'joins=',
      'joins=false',
      'fallback-locale=sv',
      'fallback-locale=none',
      'pagination=false',
      'draft=false',
      'richText=html',
    ])('%s is fine', async (query) => {
      for (const who of everybody()) {
        const answer = await app.http('GET', `/api/terms?${query}`, who)
        expect([query, answer.status, answer.text.slice(0, 200)]).toEqual([query, 200, expect.any(String)])
        expect((await app.http('POST', '/api/terms', { ...who, ...askedByPost(query) })).body).toEqual(
          answer.body,
        )
      }
    })

    it('a question in a POST, part of it in the address', async () => {
      const asked = (path: string, body: string, type?: string) =>
        app.http('POST', path, askedByPost(body, type))
      for (const [path, body] of [
        ['/api/terms?draft=banana', ''],
        ['/api/terms?limit=1', 'draft=banana'],
        ['/api/terms?limit=1', 'limit=2'],
        ['/api/terms/count', 'where[publishedAt][equals]=abc'],
      ] as const)
        expect(codeOf(await asked(path, body)), path + body).toBe('400 BAD_INPUT')
      const form = 'application/x-www-form-urlencoded;charset=UTF-8'
      const answer = await asked('/api/terms?limit=1', 'select[prefLabel]=true', form)
      const inAddress = await app.http('GET', '/api/terms?limit=1&select[prefLabel]=true')
      expect(answer.body).toEqual(inAddress.body)
      expect(answer.body.docs[0].definition).toBeUndefined()
    })

    it('one document, how many there are, and versions', async () => {
      await refused('GET', at('published', '?select[bogus]=true'), {}, '400 BAD_INPUT', 'select')
      const count = '/api/terms/count?where[publishedAt][equals]=abc'
      await refused('GET', count, {}, '400 BAD_INPUT', 'publishedAt')
      const { token } = people.approver
      const bad = '/api/terms/versions?where[version.publishedAt][equals]=abc'
      await refused('GET', bad, { token }, '400 BAD_INPUT', 'version.publishedAt')
      await refused('GET', '/api/terms/versions?sort=bogus', { token }, '400 BAD_INPUT', 'sort')
      const good = '/api/terms/versions?where[version.publishedAt][exists]=true&sort=-version.updatedAt'
      expect((await app.http('GET', good, { token })).status).toBe(200)
    })

    it.each([
      ['where[owner][equals]=1', 'owner'],
      ['where[or][0][owner][equals]=1', 'owner'],
      ['where[related.owner][equals]=1', 'related.owner'],
      ['where[bogus][equals]=1', 'bogus'],
      ['where[bogus.code][equals]=1', 'bogus.code'],
      ['sort=-owner', 'sort'],
      ['sort=prefLabel,owner&where[prefLabel][equals]=x', 'sort'],
    ])('what is not there for a stranger, in their language: %s', async (query, field) => {
      for (const draft of ['', '&draft=true']) {
        const answer = await app.http('GET', `/api/terms?${query}${draft}`, { language: 'sv' })
        expect([codeOf(answer), answer.body.errors]).toEqual([
          '400 BAD_INPUT',
          [
            {
              message: `Ett värde saknas eller är felaktigt i begäran: ${field}.`,
              data: { code: 'BAD_INPUT', field },
            },
          ],
        ])
      }
    })

    it('GraphQL, of what is not there for a stranger', async () => {
      const answer = await app.graphql('{Terms(sort:"owner"){docs{id}}}', {}, { language: 'fi' })
      expect(answer.body.errors[0]).toMatchObject({
        message: 'Pyynnössä on puuttuva tai virheellinen arvo: owner.',
        extensions: { data: { code: 'BAD_INPUT', field: 'owner' }, statusCode: 400 },
      })
    })

    it('GraphQL', async () => {
      for (const who of everybody()) {
        const answer = await app.graphql('{Terms(sort:"bogus"){docs{id}}}', {}, who)
        expect(codeOf(answer)).toBe('200 BAD_INPUT')
        expect(answer.body.errors[0].extensions.data.field).toBe('sort')
      }
    })
  })

  it.each(['limit=100', 'limit=1', 'depth=0', 'depth=3', 'page=1', 'page=2'])('%s is fine', async (query) => {
    expect((await app.http('GET', `/api/terms?${query}`)).status).toBe(200)
  })

  it('history pages are bounded', async () => {
    for (const query of ['limit=0', 'limit=101', 'limit=abc', 'page=0', 'page=1.5']) {
      await refused(
        'GET',
        at('draft', `/workflow/history?${query}`),
        { token: people.editor.token },
        '400 BAD_INPUT',
        query.split('=')[0],
      )
    }
  })
})

describe('GraphQL', () => {
  it.each<[string, string, Body?]>([
    ['syntax', '{Terms{'],
    ['unknown field', '{nonsense}'],
    ['unknown language', '{Terms(locale:xx){docs{id}}}'],
    ['letters for an id', '{Term(id:"abc"){id}}'],
    ['an id out of range', '{Term(id:9999999999){id}}'],
    [
      'letters for a revision',
      `mutation{transitionTerm(id:1,transition:"submit",expectedRevision:"2"){doc{id}}}`,
    ],
    ['limit 0', '{Terms(limit:0){docs{id}}}'],
    ['limit 101', '{Terms(limit:101){docs{id}}}'],
    ['limit 0 of what is not reviewed', '{Codes(limit:0){docs{id}}}'],
    ['limit 101 of what is not reviewed', '{Organisations(limit:101){docs{id}}}'],
  ])('%s: errors, no data, nothing of the inside', async (_what, query, variables) => {
    const answer = await app.graphql(query, variables)
    expect(answer.body.errors.length).toBeGreaterThan(0)
    expect(answer.status).toBeLessThan(500)
    expect(Object.values(answer.body.data ?? {}).filter(Boolean)).toEqual([])
    expect(answer.text).not.toMatch(INSIDE)
  })
})

it('strangers are told how much there is, with pages or without', async () => {
  for (const code of ['yksi', 'kaksi', 'kolme'])
    await app.payload.create({ collection: 'codes', data: { set: 'themes', code, label: code } as never })
  const make = practiceMaker(app, people)
  for (const mark of ['kaksi', 'kolme']) await make('published', { collection: 'terms', mark })
  const who = [{}, { token: people.nobody.token }]
  for (const [slug, list] of Object.entries({
    terms: 'Terms',
    codes: 'Codes',
  }))
    for (const ask of who) {
      const fields = 'totalDocs totalPages hasNextPage nextPage'
      const wanted = { totalDocs: 3, totalPages: 2, hasNextPage: true, nextPage: 2 }
      for (const page of ['', 'pagination=false&']) {
        const { body } = await app.http('GET', `/api/${slug}?${page}limit=2`, ask)
        expect([slug, page, body]).toMatchObject([slug, page, wanted])
      }
      for (const page of ['', 'pagination:false,']) {
        const { body } = await app.graphql(`{${list}(${page}limit:2){${fields}}}`, {}, ask)
        expect([slug, page, body]).toEqual([slug, page, { data: { [list]: wanted } }])
      }
    }
})
