import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type Ask, type Body, codeOf, startApp, type TestApp } from '../helpers/app.js'
import { createPeople, createPerson, type People, type Person } from '../helpers/people.js'
import { practiceMaker } from '../helpers/practice.js'

let app: TestApp
let people: People
let ofProject: Person
let ofNetwork: Person
let ids: {
  published: number
  draft: number
  revised: number
  inProject: number
  inNetwork: number
  project: number
  network: number
}

beforeAll(async () => {
  app = await startApp()
  people = await createPeople(app)
  const make = practiceMaker(app, people)
  const owner = people.editor
  const project = (await make('draft', { collection: 'coordination-projects', owner, mark: 'SALAINEN' })).id
  const network = (await make('draft', { collection: 'networks', owner, mark: 'SALAINEN' })).id
  const published = (await make('published', { owner, mark: 'Julkinen' })).id
  const revised = (await make('published', { owner, mark: 'Julkaistu' })).id
  const draft = (await make('draft', { owner, mark: 'SALAINEN', more: { related: [published] } })).id
  const inProject = (
    await make('draft', { owner, mark: 'SALAINEN', more: { coordinationProjects: [project] } })
  ).id
  const inNetwork = (await make('draft', { owner, mark: 'SALAINEN', more: { networks: [network] } })).id
  await app.http('PATCH', `/api/practices/${revised}`, {
    token: owner.token,
    body: { title: 'SALAINEN versio', related: [draft], contact: { email: 'uusi.secret@polkka.test' } },
  })
  ofProject = await createPerson(app, 'ofproject', ['coordinator'], { coordinationProjects: [project] })
  ofNetwork = await createPerson(app, 'ofnetwork', ['coordinator'], { networks: [network] })
  ids = { published, draft, revised, inProject, inNetwork, project, network }
})
afterAll(() => app.close())

const idsIn = ({ body }: { body: Body }): number[] =>
  (body.docs ?? []).map(({ id }: Body) => id).toSorted((a: number, b: number) => a - b)

describe.each(['a stranger', 'an account without a role'])('%s', (who) => {
  const ask = (): Ask => (who === 'a stranger' ? {} : { token: people.nobody.token })
  const get = (path: string) => app.http('GET', `/api/practices${path}`, ask())

  it.each([
    '',
    '?draft=true',
    '?trash=true',
    '?depth=3',
    '?locale=all',
    '?limit=100&sort=-updatedAt',
    '?where[or][0][id][exists]=true',
    '?where[_status][equals]=draft',
    '?where[_status][in]=draft,published',
    '?select[title]=true',
    '?draft=true&trash=true&depth=3&locale=all',
    '?pagination=false',
  ])('lists what is public: %s', async (query) => {
    const answer = await get(query)
    expect(answer.status).toBe(200)
    expect(idsIn(answer)).toEqual(query.includes('[equals]=draft') ? [] : [ids.published, ids.revised])
    expect(answer.text).not.toMatch(/SALAINEN|\.secret@/)
  })

  it('counts what is public', async () => {
    expect((await get('/count')).body.totalDocs).toBe(2)
    expect((await get('/count?draft=true&trash=true')).body.totalDocs).toBe(2)
    expect((await get(`/count?where[id][equals]=${ids.draft}`)).body.totalDocs).toBe(0)
  })

  it('a draft answers exactly as what does not exist, at every door', async () => {
    const doors = (id: number): [string, string, unknown?][] => [
      ['GET', `/api/practices/${id}`],
      ['GET', `/api/practices/${id}?draft=true&trash=true`],
      ['GET', `/api/practices/${id}?data=${encodeURIComponent('{"title":"x","_status":"published"}')}`],
      ['GET', `/api/practices/${id}/workflow`],
      ['GET', `/api/practices/${id}/workflow/history`],
      ['POST', `/api/practices/${id}/workflow/submit`, { expectedRevision: 2 }],
      ['PATCH', `/api/practices/${id}`, { title: 'x' }],
      ['DELETE', `/api/practices/${id}`],
      ['POST', `/api/practices/${id}/duplicate`, {}],
      ['POST', `/api/practices/access/${id}`, {}],
    ]
    for (const [index, [method, path, body]] of doors(ids.draft).entries()) {
      const [, other] = doors(987_654)[index]!
      const [real, none] = await Promise.all(
        [path, other].map((address) => app.http(method, address, { ...ask(), ...(body ? { body } : {}) })),
      )
      expect(real!.status, path).toBeGreaterThanOrEqual(400)
      expect([path, real!.status, real!.text]).toEqual([path, none!.status, none!.text])
    }
  })

  it('GraphQL tells no more', async () => {
    const query = `{Practices(draft:true,trash:true,limit:100){totalDocs docs{id title related{id title}}} countPractices(draft:true){totalDocs} one:Practice(id:${ids.published},draft:true){id title owner editors workflow{state revision} contact{email} declarations{noPupilData} origin} two:Practice(id:${ids.revised},draft:true){title}}`
    const answer = await app.graphql(query, {}, ask())
    expect(answer.body.data.Practices).toMatchObject({ totalDocs: 2 })
    expect(answer.body.data.countPractices.totalDocs).toBe(2)
    expect(answer.body.data.one).toEqual({
      id: ids.published,
      title: 'Julkinen title fi',
      owner: null,
      editors: null,
      workflow: { state: null, revision: null },
      contact: { email: null },
      declarations: { noPupilData: null },
      origin: null,
    })
    expect(answer.text).not.toMatch(/SALAINEN|\.secret@/)
    expect(codeOf(await app.graphql(`{Practice(id:${ids.draft},draft:true){title}}`, {}, ask()))).toBe(
      '200 NOT_FOUND',
    )
    expect(codeOf(await app.graphql('{versionsPractices{docs{id}}}', {}, ask()))).toMatch(
      /NOT_SIGNED_IN|NOT_ALLOWED/,
    )
  })

  it('a revision in work does not show: neither text, nor time, nor order', async () => {
    const before = await get(`/${ids.revised}`)
    expect(before.body.title).toBe('Julkaistu title fi')
    await app.http('PATCH', `/api/practices/${ids.revised}`, {
      token: people.editor.token,
      body: { title: `SALAINEN versio ${who}` },
    })
    expect((await get(`/${ids.revised}`)).text).toBe(before.text)
    expect((await get(`/${ids.revised}?draft=true`)).text).toBe(before.text)
  })

  it.each([
    'declarations.noPupilData',
    'contact.email',
    'owner',
    'editors',
    'workflow.state',
    'workflow.revision',
    'workflow.live',
    'origin',
    'version.owner',
    'related.owner',
    'related.contact.email',
    'coordinationProjects.owner',
  ])('cannot ask about %s', async (path) => {
    const queries = [
      `where[${path}][exists]=true`,
      `where[and][0][${path}][like]=a`,
      `where[or][0][and][0][${path}][not_equals]=x`,
      `sort=${path}`,
      `sort=-${path},title`,
    ]
    for (const query of queries) {
      const answers = [await get(`?${query}`), await get(`/count?${query}`)]
      for (const { body, status } of answers) {
        // A path of versions is ignored in a sort of documents; a private one must be refused or without effect.
        if (status === 200) expect(query.startsWith('sort'), query).toBe(true)
        else expect([query, status, body.errors[0].data.code]).toEqual([query, 400, 'BAD_INPUT'])
      }
    }
    expect((await get(`?sort=${path}`)).status).toBe(path.startsWith('version.') ? 200 : 400)
  })

  it.each(['owner', 'editors', 'workflow', 'workflow[state]', 'declarations', 'origin', 'contact[email]'])(
    'cannot choose %s',
    async (field) => {
      const chosen = `select[${field.replace('[', '][')}`.replace(/\]?$/, ']')
      for (const path of [`?${chosen}=true`, `?select[title]=true&${chosen}=true&draft=true`]) {
        for (const answer of [await get(path), await get(`/${ids.published}${path}`)])
          expect([path, codeOf(answer), answer.body.errors?.[0].data.field]).toEqual([
            path,
            '400 BAD_INPUT',
            'select',
          ])
      }
      expect((await get(`?${chosen}=false`)).status).toBe(200)
    },
  )

  it.each(['select', 'populate[users]'])('%s brings no private field', async (name) => {
    const answer = await get(
      `?${['owner', 'editors', 'workflow', 'declarations', 'origin', 'contact'].map((field) => `${name}[${field}]=true`).join('&')}&depth=2`,
    )
    expect(answer.text).not.toMatch(/\.secret@|"owner"|"editors"|"declarations"|"workflow"|"origin"/)
  })

  it('versions are closed', async () => {
    for (const path of ['/versions', '/versions/1', '/versions?where[version.title][like]=SALAINEN'])
      expect([401, 403, 404]).toContain((await get(path)).status)
  })

  it('depth and limit have bounds', async () => {
    for (const [query, field] of [
      ['depth=4', 'depth'],
      ['depth=99', 'depth'],
      ['limit=0', 'limit'],
      ['limit=101', 'limit'],
    ]) {
      const answer = await get(`?${query}`)
      expect([codeOf(answer), answer.body.errors[0].data.field]).toEqual(['400 BAD_INPUT', field])
      if (field === 'depth') expect(codeOf(await get(`/${ids.published}?${query}`))).toBe('400 BAD_INPUT')
    }
  })
})

describe('what nobody reaches: the addresses of accounts', () => {
  it('through people', async () => {
    for (const who of [people.nobody, people.editor, people.coordinator, people.approver]) {
      const { body, text } = await app.http('GET', '/api/users?depth=0&limit=100', { token: who.token })
      expect(body.docs.map(({ id }: Body) => id)).toEqual([who.id])
      expect(text.replaceAll(who.email, '')).not.toContain('.secret@')
      expect(
        (await app.http('GET', `/api/users?where[email][like]=secret`, { token: who.token })).body
          .totalDocs ?? 1,
      ).toBeLessThanOrEqual(1)
      expect(
        (await app.http('GET', `/api/users/${people.admin.id}`, { token: who.token })).status,
      ).toBeGreaterThanOrEqual(403)
    }
    expect((await app.http('GET', '/api/users')).status).toBe(401)
    expect((await app.graphql('{Users{docs{email}}}')).text).not.toContain('.secret@')
  })

  it('through the people that an editor may name', async () => {
    expect((await app.http('GET', '/api/users/people?q=henkilö')).status).toBe(401)
    expect(
      (await app.http('GET', '/api/users/people?q=henkilö', { token: people.nobody.token })).status,
    ).toBe(403)
    const { text } = await app.http('GET', '/api/users/people?q=Henkil%C3%B6', { token: people.editor.token })
    expect(text).toContain('Henkilö')
    expect(text).not.toContain('.secret@')
  })

  it('nobody gives themself a role', async () => {
    for (const who of [people.nobody, people.editor]) {
      await app.http('PATCH', `/api/users/${who.id}`, {
        token: who.token,
        body: { roles: ['admin', 'approver'], coordinationProjects: [ids.project] },
      })
      await app.graphql(
        `mutation{updateUser(id:${who.id},data:{roles:[admin]}){id}}`,
        {},
        { token: who.token },
      )
    }
    await app.http('POST', '/api/users', {
      body: { email: 'x.secret@polkka.test', password: 'salasana-1', name: 'X', roles: ['admin'] },
    })
    await app.http('POST', '/api/users/first-register', {
      body: { email: 'y.secret@polkka.test', password: 'salasana-1', name: 'Y', roles: ['admin'] },
    })
    const admins = await app.sql(`select parent_id from users_roles where value = 'admin'`)
    expect(admins).toEqual([{ parent_id: people.admin.id }])
  })

  it('locks and jobs tell strangers nothing', async () => {
    for (const path of [
      'payload-locked-documents',
      'payload-jobs',
      'payload-jobs/run',
      'reviews',
      'review-events',
      'publications',
    ]) {
      for (const ask of [{}, { token: people.nobody.token }])
        expect((await app.http('GET', `/api/${path}`, ask)).status, path).toBeGreaterThanOrEqual(401)
    }
    const made = await app.http('POST', '/api/payload-locked-documents', {
      token: people.nobody.token,
      body: {
        document: { relationTo: 'practices', value: ids.draft },
        user: { relationTo: 'users', value: people.editor.id },
      },
    })
    expect(made.status).toBe(403)
  })

  it('nobody says of another that they have a document open', async () => {
    const document = { relationTo: 'practices', value: ids.draft }
    const user = { relationTo: 'users', value: people.editor2.id }
    const { token } = people.editor
    const made = await app.http('POST', '/api/payload-locked-documents?depth=0', {
      token,
      body: { document, user },
    })
    expect(made.body.doc.user).toEqual({ relationTo: 'users', value: people.editor.id })
    const path = `/api/payload-locked-documents/${made.body.doc.id}?depth=0`
    expect((await app.http('PATCH', path, { token, body: { user } })).body.doc.user.value).toBe(
      people.editor.id,
    )
    await app.http('DELETE', path, { token })
  })
})

describe('those with a role', () => {
  const drafts = () => [ids.draft, ids.inProject, ids.inNetwork].toSorted((a, b) => a - b)
  const publics = () => [ids.published, ids.revised]
  const list = async (who: Person, query = '') =>
    idsIn(await app.http('GET', `/api/practices?limit=100${query}`, { token: who.token }))
  const sorted = (...some: number[]) => some.toSorted((a, b) => a - b)

  it('an editor sees what is public and their own', async () => {
    expect(await list(people.editor)).toEqual(sorted(...publics(), ...drafts()))
    expect(await list(people.editor2)).toEqual(publics())
    expect(await list(people.editor2, '&draft=true')).toEqual(publics())
    expect(await list(people.editor, '&draft=true')).toEqual(sorted(...publics(), ...drafts()))
    expect(
      (await app.http('GET', `/api/practices/${ids.revised}?draft=true`, { token: people.editor2.token }))
        .text,
    ).not.toContain('SALAINEN')
  })

  it('a list of drafts has the public text where the working copy is somebody else’s, on whatever page', async () => {
    const asked = async (who: Person, query: string) =>
      app.http('GET', `/api/practices?draft=true&locale=fi&${query}`, { token: who.token })
    const { body, text } = await asked(people.editor2, 'depth=0')
    expect([body.totalDocs, text.includes('SALAINEN')]).toEqual([publics().length, false])
    const { title } = (await app.http('GET', `/api/practices/${ids.revised}?locale=fi`)).body
    const found = await asked(people.editor2, `where[title][equals]=${encodeURIComponent(title)}`)
    expect(idsIn(found)).toContain(ids.revised)
    const pages = await Promise.all(
      publics().map((_, at) => asked(people.editor2, `limit=1&sort=-title&page=${at + 1}`)),
    )
    expect(sorted(...pages.flatMap(idsIn))).toEqual(publics())
    expect((await asked(people.editor, `where[id][equals]=${ids.revised}`)).text).toContain('SALAINEN')
  })

  it('a coordinator sees those of their own project or network, and of no other', async () => {
    expect(await list(people.coordinator)).toEqual(publics())
    expect(await list(ofProject)).toEqual(sorted(...publics(), ids.inProject))
    expect(await list(ofNetwork)).toEqual(sorted(...publics(), ids.inNetwork))
    for (const [who, collection, id] of [
      [ofProject, 'coordination-projects', ids.project],
      [ofNetwork, 'networks', ids.network],
    ] as const) {
      expect((await app.http('GET', `/api/${collection}/${id}`, { token: who.token })).status).toBe(200)
      expect(
        (await app.http('GET', `/api/${collection}/${id}`, { token: people.coordinator.token })).status,
      ).toBe(404)
    }
    expect(
      (
        await app.http('PATCH', `/api/practices/${ids.inProject}`, {
          token: ofProject.token,
          body: { participation: 'Lisäys.' },
        })
      ).status,
    ).toBe(200)
    expect(
      codeOf(
        await app.http('PATCH', `/api/practices/${ids.inNetwork}`, {
          token: ofProject.token,
          body: { participation: 'x' },
        }),
      ),
    ).toBe('404 NOT_FOUND')
    expect(
      codeOf(
        await app.http('PATCH', `/api/practices/${ids.published}`, {
          token: ofProject.token,
          body: { participation: 'x' },
        }),
      ),
    ).toBe('403 NOT_ALLOWED')
  })

  it.each(['approver', 'admin'] as const)('%s sees all, drafts of others and versions too', async (who) => {
    expect(await list(people[who])).toEqual(sorted(...publics(), ...drafts()))
    expect(
      (
        await app.http('GET', `/api/practices/versions?where[parent][equals]=${ids.draft}`, {
          token: people[who].token,
        })
      ).body.totalDocs,
    ).toBeGreaterThan(0)
  })

  it('an editor’s versions are those of their own', async () => {
    expect(
      (await app.http('GET', `/api/practices/versions?limit=100`, { token: people.editor2.token })).body.docs,
    ).toEqual([])
    expect(
      (
        await app.http('GET', `/api/practices/versions?where[parent][equals]=${ids.draft}`, {
          token: people.editor.token,
        })
      ).body.totalDocs,
    ).toBeGreaterThan(0)
  })

  it('who is no longer named, or has no role any more, loses sight of it', async () => {
    const { editor, editor2, nobody } = people
    const name = (editors: string[]) =>
      app.http('PATCH', `/api/practices/${ids.draft}`, { token: editor.token, body: { editors } })
    const looks = async (who: Person) => [
      (await app.http('GET', `/api/practices/${ids.draft}`, { token: who.token })).status,
      (await app.http('GET', `/api/practices/${ids.draft}/workflow`, { token: who.token })).status,
      (await app.http('GET', `/api/practices/${ids.draft}/workflow/history`, { token: who.token })).status,
    ]
    const roles = (given: string[]) =>
      app.payload.update({ collection: 'users', id: nobody.id, data: { roles: given } as never })
    await roles(['editor'])
    expect((await name([String(editor2.id), String(nobody.id)])).status).toBe(200)
    await roles([])
    expect(
      (
        await app.http('PATCH', `/api/practices/${ids.draft}`, {
          token: editor2.token,
          body: { participation: 'Minun.' },
        })
      ).status,
    ).toBe(200)
    expect(await looks(editor2)).toEqual([200, 200, 200])
    expect(await looks(nobody)).toEqual([404, 404, 404])
    await name([])
    expect(await looks(editor2)).toEqual([404, 404, 404])
  })
})

describe('documents that are related to a hidden one', () => {
  const ids = { hidden: 0, public: 0, guesser: 0 }
  const nobodyIn = {} as Ask
  const askers = (): [string, Ask][] => [
    ['a stranger', nobodyIn],
    ['an account without a role', { token: people.nobody.token }],
    ['an editor', { token: people.editor2.token }],
  ]
  const terms = (query: string, ask: Ask) => app.http('GET', `/api/terms${query}`, ask)

  beforeAll(async () => {
    const make = practiceMaker(app, people)
    const term = (state: string, mark: string, owner: Person, more: Body = {}) =>
      make(state, { collection: 'terms', owner, mark, more })
    ids.hidden = (await term('draft', 'SALAINEN', people.editor)).id
    const related = { related: [ids.hidden], opposite: ids.hidden }
    ids.public = (await term('published', 'Julkinen', people.editor, related)).id
    ids.guesser = (
      await term('draft', 'Arvaaja', people.editor2, { ...related, editors: [String(people.editor2.id)] })
    ).id
  })

  it.each([
    'where[related.prefLabel][like]=',
    'where[opposite.prefLabel][like]=',
    'where[related][contains][prefLabel][like]=',
    'where[or][0][related][contains][and][0][prefLabel][like]=',
    'where[related][in][prefLabel][like]=',
    'where[related.related.prefLabel][like]=',
    'where[opposite.opposite.prefLabel][like]=',
  ])('tell nobody whether a guess is right: %s', async (condition) => {
    for (const [who, ask] of askers())
      for (const path of ['', '/count', '/versions'])
        for (const draft of ['', 'draft=true&']) {
          const inVersions = condition.replace(/related|opposite/, 'version.$&')
          const query = `${path}?${draft}${path === '/versions' ? inVersions : condition}`
          const [right, wrong] = await Promise.all(
            ['SALAINEN', 'ARVAUS'].map((guess) => terms(`${query}${guess}`, ask)),
          )
          expect([400, 200, 401, 403], `${who} ${query} ${right!.text}`).toContain(right!.status)
          expect([who, query, right!.status, right!.text]).toEqual([
            who,
            query,
            wrong!.status,
            wrong!.text.replaceAll('ARVAUS', 'SALAINEN'),
          ])
        }
  })

  it('stand in no order of what it says', async () => {
    for (const [, ask] of askers())
      for (const sort of ['opposite.prefLabel', '-related.prefLabel', 'prefLabel,opposite.definition']) {
        const answer = await terms(`?draft=true&sort=${sort}`, ask)
        expect([codeOf(answer), answer.body.errors?.[0].data.field]).toEqual(['400 BAD_INPUT', 'sort'])
      }
    const { text } = await app.graphql('{Terms(sort:"opposite__prefLabel"){totalDocs}}')
    expect(text).toContain('BAD_INPUT')
  })

  it('are found by what it says by those who read it', async () => {
    const found = async (who: Person, query: string) =>
      idsIn(await terms(`?where[${query}][like]=SALAINEN`, { token: who.token }))
    for (const query of ['related.prefLabel', 'opposite.prefLabel']) {
      expect(await found(people.editor, query)).toEqual([ids.public])
      expect(await found(people.approver, query)).toEqual([ids.public, ids.guesser])
    }
    const { body } = await terms(`?draft=true&where[related.prefLabel][like]=SALAINEN&sort=-createdAt`, {
      token: people.editor.token,
    })
    expect(idsIn({ body })).toEqual([ids.public])
    const byWhatIsPublic = await terms('?where[related.prefLabel][like]=Julkinen', nobodyIn)
    expect([byWhatIsPublic.status, byWhatIsPublic.body.totalDocs]).toEqual([200, 0])
  })

  it('are asked for in a collection of another table', async () => {
    for (const who of [people.editor2, people.coordinator])
      for (const draft of ['', '&draft=true']) {
        const path = `/api/practices?where[networks.name][like]=SALAINEN${draft}`
        const { body, status } = await app.http('GET', path, { token: who.token })
        expect([status, body.totalDocs]).toEqual([200, 0])
      }
  })
})
