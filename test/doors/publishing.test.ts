import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { type Body, codeOf, startApp, type TestApp } from '../helpers/app.js'
import { createPeople, type People } from '../helpers/people.js'
import { practiceMaker } from '../helpers/practice.js'

/**
 * Every way in that would make text public, change public text or take it down without a step of the workflow.
 * `draft` never was public; `live` is public and has a new revision in work, the hardest case.
 */

let app: TestApp
let people: People
let draft = 0
let live = 0
let publicVersion = 0
let draftVersion = 0

beforeAll(async () => {
  app = await startApp()
  people = await createPeople(app)
  const make = practiceMaker(app, people)
  const owner = people.editor
  draft = (await make('draft', { collection: 'terms', mark: 'SALAINEN', owner })).id
  live = (await make('published', { collection: 'terms', mark: 'JULKINEN', owner })).id
  await app.http('PATCH', `/api/terms/${live}`, {
    token: owner.token,
    body: { definition: 'SALAINEN uusi versio' },
  })
  const versions = await app.sql(
    `select id, version__status as status from _terms_v where parent_id = $1 order by id`,
    [live],
  )
  publicVersion = versions.find(({ status }) => status === 'published')!.id
  draftVersion = versions.find(({ status }) => status === 'draft')!.id
})
afterAll(() => app.close())

/** What strangers see of the two documents, and of anything else that might have become public. */
const seen = async () => {
  const [one, other, list, drafts] = await Promise.all([
    app.http('GET', `/api/terms/${draft}?locale=all`),
    app.http('GET', `/api/terms/${live}?locale=all&depth=0`),
    app.http('GET', '/api/terms?locale=all&depth=0'),
    app.http('GET', '/api/terms?locale=all&depth=0&draft=true'),
  ])
  return { draft: one.status, live: other.text, list: list.text, drafts: drafts.body.docs }
}

/** What may never change here: the public row, its texts, its case's public part, and which versions are public. */
const stored = async () => ({
  statuses: await app.sql(`select id, _status from terms where _status = 'published' order by id`),
  main: await app.sql('select * from terms where id = $1', [live]),
  texts: await app.sql('select * from terms_locales where _parent_id = $1 order by _locale', [live]),
  versions: await app.sql(
    `select id, parent_id, version__status from _terms_v where version__status = 'published' order by id`,
  ),
  cases: await app.sql(
    'select target_id, live, live_hash, live_revision, approved_hash from reviews where live order by target_id',
  ),
  approvals: await app.sql(
    `select hash from review_events where type in ('approve', 'publish', 'unpublish') order by id`,
  ),
})

let before: Awaited<ReturnType<typeof stored>>
let looked: Awaited<ReturnType<typeof seen>>

beforeEach(async () => {
  before = await stored()
  looked = await seen()
})

/** Whatever a door answered: nothing public has come, changed or gone. */
afterEach(async () => {
  expect(await stored()).toEqual(before)
  const now = await seen()
  expect(now).toEqual(looked)
  expect(now.draft).toBe(404)
  expect(now.live + now.list).not.toContain('SALAINEN')
  expect(now.drafts.map(({ id }: Body) => id)).toEqual([live])
})

const as = (name: keyof People = 'editor') => ({ token: people[name].token })
const POST = (path: string, body: unknown, who?: keyof People) => app.http('POST', path, { ...as(who), body })
const PATCH = (path: string, body: unknown, who?: keyof People) =>
  app.http('PATCH', path, { ...as(who), body })

describe('REST', () => {
  const statuses: unknown[] = [
    'published',
    { fi: 'published' },
    { fi: 'draft', sv: 'published' },
    ['published'],
  ]
  const queries = [
    '',
    '?draft=true',
    '?draft=false',
    '?autosave=true',
    '?autosave=true&draft=true',
    '?draft=false&autosave=true&locale=sv',
  ]

  it.each(queries)('_status in a create or an update%s', async (query) => {
    for (const _status of statuses) {
      for (const who of ['editor', 'approver', 'both', 'admin'] as const) {
        expect(
          (await POST(`/api/terms${query}`, { prefLabel: 'SALAINEN', _status }, who)).status,
        ).toBeGreaterThanOrEqual(400)
        for (const id of [draft, live]) {
          expect(
            (await PATCH(`/api/terms/${id}${query}`, { definition: 'SALAINEN', _status }, who)).status,
          ).toBeGreaterThanOrEqual(400)
        }
      }
    }
    expect(codeOf(await PATCH(`/api/terms/${draft}${query}`, { _status: 'published' }))).toBe(
      '403 UNGOVERNED_WRITE',
    )
  })

  it.each([...queries, '?draft=0', '?draft=no', '?locale=sv&draft=false'])(
    'a save without a status%s is a draft',
    async (query) => {
      const { status } = await PATCH(`/api/terms/${live}${query}`, { definition: `SALAINEN ${query}` })
      expect(status).toBe(200)
      const { body } = await POST(`/api/terms${query}`, { prefLabel: `SALAINEN ${query}` })
      expect(body.doc._status).toBe('draft')
    },
  )

  it.each(['draft', null, '', 'archived'])('_status %j takes nothing down', async (_status) => {
    const { status } = await PATCH(`/api/terms/${live}?draft=false`, {
      note: `SALAINEN ${String(_status)}`,
      _status,
    })
    expect([200, 400, 403]).toContain(status)
  })

  it.each([
    'publishAllLocales=true',
    'unpublishAllLocales=true',
    'publishSpecificLocale=fi',
    'publishSpecificLocale=xx&draft=true',
    'unpublishAllLocales=true&draft=true',
  ])('?%s', async (flag) => {
    for (const id of [draft, live])
      expect((await PATCH(`/api/terms/${id}?${flag}`, { note: 'SALAINEN' })).status).toBeGreaterThanOrEqual(
        400,
      )
    expect(
      (await POST(`/api/terms?${flag}`, { prefLabel: 'SALAINEN' })).body.doc?._status ?? 'refused',
    ).not.toBe('published')
  })

  it('method override', async () => {
    const headers = { 'x-http-method-override': 'PATCH', 'x-payload-http-method-override': 'PATCH' }
    for (const path of [
      `/api/terms/${live}?draft=false`,
      `/api/terms/${draft}?draft=false`,
      `/api/terms?where[id][exists]=true`,
    ]) {
      await app.http('POST', path, { ...as(), headers, body: { _status: 'published', note: 'SALAINEN' } })
    }
  })

  it.each([
    '',
    '&draft=true',
    '&draft=false',
    '&autosave=true',
    '&publishAllLocales=true',
    '&unpublishAllLocales=true',
    '&overrideAccess=true',
  ])('bulk update %s', async (query) => {
    for (const _status of ['published', 'draft', undefined]) {
      for (const who of ['editor', 'admin', 'approver'] as const) {
        expect(
          (await PATCH(`/api/terms?where[id][exists]=true${query}`, { note: 'SALAINEN', _status }, who))
            .status,
        ).toBeGreaterThanOrEqual(400)
      }
    }
  })

  it('bulk delete', async () => {
    for (const who of ['editor', 'admin', 'approver'] as const) {
      expect(
        (await app.http('DELETE', '/api/terms?where[id][exists]=true&reason=privacy', as(who))).status,
      ).toBeGreaterThanOrEqual(400)
    }
  })

  it.each(['', '?draft=true', '?draft=false', '?draft=false&locale=sv'])('duplicate%s', async (query) => {
    for (const id of [draft, live]) {
      const copy = await POST(`/api/terms/${id}/duplicate${query}`, { prefLabel: 'SALAINEN kopio' })
      expect(copy.body.doc?._status ?? 'draft').toBe('draft')
      expect((await POST(`/api/terms/${id}/duplicate${query}`, { _status: 'published' })).status).toBe(403)
      expect(copy.body.doc?.workflow ?? { live: false }).toMatchObject({ live: false })
    }
  })

  it.each(['', '?draft=false', '?draft=true'])('restore%s', async (query) => {
    for (const version of [publicVersion, draftVersion]) {
      const answer = await POST(`/api/terms/versions/${version}${query}`, {})
      expect(answer.status).toBe(query === '?draft=true' ? 200 : 403)
      expect(
        (await POST(`/api/terms/versions/${version}${query}`, {}, 'editor2')).status,
      ).toBeGreaterThanOrEqual(400)
    }
  })

  it('what the engine says about a document is not taken from a request', async () => {
    const claims = {
      workflow: { state: 'approved', live: true },
      publicId: 'polkka:term:999999',
      publishedAt: '2001-01-01',
      firstPublishedAt: '2001-01-01',
      availableLocales: ['en'],
    }
    const { body } = await PATCH(`/api/terms/${draft}?draft=false`, { note: 'SALAINEN väite', ...claims })
    expect(body.doc).toMatchObject({
      publicId: `polkka:term:${String(draft).padStart(6, '0')}`,
      publishedAt: null,
      workflow: { state: 'draft', live: false },
    })
    const created = await POST('/api/terms', {
      prefLabel: 'SALAINEN',
      ...claims,
      owner: String(people.editor2.id),
    })
    expect(created.body.doc).toMatchObject({
      publishedAt: null,
      firstPublishedAt: null,
      owner: String(people.editor.id),
      workflow: { state: 'draft', revision: 1, live: false },
    })
  })
})

describe('GraphQL', () => {
  const mutations: [string, () => string][] = [
    ['create', () => `createTerm(data:{prefLabel:"SALAINEN",_status:published}){id}`],
    [
      'create, draft: false',
      () => `createTerm(draft:false,data:{prefLabel:"SALAINEN",_status:published}){id}`,
    ],
    ['update', () => `updateTerm(id:${live},data:{note:"SALAINEN",_status:published}){id}`],
    [
      'update, draft: true',
      () => `updateTerm(id:${live},draft:true,data:{note:"SALAINEN",_status:published}){id}`,
    ],
    ['update, autosave', () => `updateTerm(id:${draft},autosave:true,data:{_status:published}){id}`],
    ['update without a status', () => `updateTerm(id:${live},draft:false,data:{note:"SALAINEN 2"}){id}`],
    ['taking down', () => `updateTerm(id:${live},draft:false,data:{note:"SALAINEN 3",_status:draft}){id}`],
    ['duplicate of a public document', () => `duplicateTerm(id:${live},data:{prefLabel:"SALAINEN"}){id}`],
    ['duplicate, published', () => `duplicateTerm(id:${live},data:{_status:published}){id}`],
    ['duplicate of a draft', () => `duplicateTerm(id:${draft}){id}`],
    ['restore', () => `restoreVersionTerm(id:${publicVersion}){id}`],
    ['restore, draft: false', () => `restoreVersionTerm(id:${draftVersion},draft:false){id}`],
    ['restore, draft: true', () => `restoreVersionTerm(id:${publicVersion},draft:true){id}`],
    ['delete', () => `deleteTerm(id:${live}){id}`],
  ]
  it.each(mutations)('%s', async (_what, mutation) => {
    for (const who of ['editor', 'both', 'approver', 'admin'] as const) {
      const { body } = await app.graphql(`mutation{${mutation()}}`, {}, as(who))
      expect(body.errors?.[0].message ?? '').not.toMatch(/Cannot query|Unknown argument|Syntax/)
    }
  })
})

describe('the Local API, access overridden', () => {
  const deeds: [string, () => Promise<unknown>][] = [
    [
      'create',
      () =>
        app.payload.create({
          collection: 'terms',
          data: { prefLabel: 'SALAINEN', _status: 'published' } as never,
        }),
    ],
    [
      'create, draft: false',
      () =>
        app.payload.create({
          collection: 'terms',
          draft: false,
          data: { prefLabel: 'SALAINEN', _status: 'published' } as never,
        }),
    ],
    ['update', () => app.payload.update({ collection: 'terms', id: draft, data: { _status: 'published' } })],
    [
      'update of the public text',
      () => app.payload.update({ collection: 'terms', id: live, data: { note: 'SALAINEN 4' } }),
    ],
    [
      'taking down',
      () => app.payload.update({ collection: 'terms', id: live, draft: false, data: { _status: 'draft' } }),
    ],
    [
      'bulk',
      () =>
        app.payload.update({
          collection: 'terms',
          where: { id: { exists: true } },
          data: { _status: 'published' },
        }),
    ],
    [
      'bulk without a status',
      () =>
        app.payload.update({
          collection: 'terms',
          where: { id: { exists: true } },
          data: { note: 'SALAINEN' },
        }),
    ],
    [
      'publishAllLocales',
      () =>
        app.payload.update({ collection: 'terms', id: draft, data: {}, publishAllLocales: true } as never),
    ],
    [
      'unpublishAllLocales',
      () =>
        app.payload.update({ collection: 'terms', id: live, data: {}, unpublishAllLocales: true } as never),
    ],
    [
      'publishSpecificLocale',
      () =>
        app.payload.update({
          collection: 'terms',
          id: draft,
          data: {},
          publishSpecificLocale: 'fi',
        } as never),
    ],
    ['duplicate', () => app.payload.duplicate({ collection: 'terms', id: live, draft: false } as never)],
    ['restore', () => app.payload.restoreVersion({ collection: 'terms', id: publicVersion } as never)],
    [
      'restore of a draft',
      () => app.payload.restoreVersion({ collection: 'terms', id: draftVersion, draft: false } as never),
    ],
    ['delete', () => app.payload.delete({ collection: 'terms', id: live })],
    ['bulk delete', () => app.payload.delete({ collection: 'terms', where: { id: { exists: true } } })],
    [
      'a permit of one’s own making',
      () =>
        app.payload.update({
          collection: 'terms',
          id: draft,
          data: { _status: 'published' },
          context: { polkkaPermit: { collection: 'terms', id: String(draft), kind: 'shows', hash: null } },
        }),
    ],
  ]
  it.each(deeds)('%s', async (_what, deed) => {
    await deed().catch((error: Error) => expect(error.name).toBe('Refusal'))
  })
})

it('a look-alike of a permit opens no other door either', async () => {
  const polkkaPermit = { collection: 'terms', id: String(draft), kind: 'shows', hash: null }
  const { user } = people.editor2
  const save = {
    collection: 'terms',
    id: draft,
    data: { note: 'SALAINEN kaappaus' },
    overrideAccess: false,
    user,
  } as const
  await expect(app.payload.update({ ...save, context: { polkkaPermit } } as never)).rejects.toMatchObject({
    data: { code: 'NOT_FOUND' },
  })
})

describe('the database adapter itself', () => {
  const db = () => app.payload.db as unknown as Record<string, (args: Body) => Promise<unknown>>
  const deeds: [string, () => Promise<unknown>][] = [
    [
      'updateOne publishes',
      () => db().updateOne!({ collection: 'terms', id: draft, data: { _status: 'published' } }),
    ],
    [
      'updateOne by where',
      () =>
        db().updateOne!({
          collection: 'terms',
          where: { id: { equals: draft } },
          data: { _status: 'published' },
        }),
    ],
    [
      'updateOne by another where',
      () =>
        db().updateOne!({
          collection: 'terms',
          where: { publicId: { exists: true } },
          data: { _status: 'published' },
        }),
    ],
    [
      'updateOne changes public text',
      () => db().updateOne!({ collection: 'terms', id: live, data: { status: 'outdated' } }),
    ],
    [
      'updateOne takes down',
      () => db().updateOne!({ collection: 'terms', id: live, data: { _status: 'draft' } }),
    ],
    [
      'updateMany',
      () => db().updateMany!({ collection: 'terms', where: {}, data: { _status: 'published' } }),
    ],
    [
      'upsert',
      () =>
        db().upsert!({
          collection: 'terms',
          where: { id: { equals: draft } },
          data: { _status: 'published' },
        }),
    ],
    [
      'create',
      () => db().create!({ collection: 'terms', data: { prefLabel: 'SALAINEN', _status: 'published' } }),
    ],
    [
      'createVersion',
      () =>
        db().createVersion!({
          collectionSlug: 'terms',
          parent: draft,
          versionData: { prefLabel: 'SALAINEN', _status: 'published' },
          autosave: false,
          createdAt: new Date().toISOString(),
          updatedAt: new Date().toISOString(),
        }),
    ],
    [
      'updateVersion',
      () =>
        db().updateVersion!({
          collection: 'terms',
          id: draftVersion,
          versionData: { version: { _status: 'published' } },
        }),
    ],
    [
      'updateVersion of the public one',
      () =>
        db().updateVersion!({
          collection: 'terms',
          id: publicVersion,
          versionData: { version: { definition: 'SALAINEN' } },
        }),
    ],
    ['deleteOne', () => db().deleteOne!({ collection: 'terms', where: { id: { equals: live } } })],
    ['deleteMany', () => db().deleteMany!({ collection: 'terms', where: {} })],
    [
      'deleteVersions',
      () => db().deleteVersions!({ collection: 'terms', where: { parent: { equals: live } } }),
    ],
  ]
  it.each(deeds)('%s', async (_what, deed) => {
    await expect(deed()).rejects.toMatchObject({ data: { code: 'UNGOVERNED_WRITE' } })
  })
})

describe('a hook that runs late', () => {
  type Field = { name?: string; hooks?: { beforeChange?: unknown[] } }
  const late = async (
    change: (args: { siblingData: Body; operation: string }) => void,
    during: () => Promise<unknown>,
  ) => {
    const field = (app.payload.collections.terms.config.fields as Field[]).find(
      ({ name }) => name === 'licence',
    )!
    const hooks = field.hooks!
    const present = hooks.beforeChange ?? []
    hooks.beforeChange = [...present, (args: never) => change(args)]
    try {
      return await during()
    } finally {
      hooks.beforeChange = present
    }
  }
  const publishes = ({ siblingData }: { siblingData: Body }) => {
    siblingData._status = 'published'
  }

  it('publishes a draft that is saved', async () => {
    for (const id of [draft, live]) {
      const answer = (await late(publishes, () =>
        PATCH(`/api/terms/${id}`, { note: 'SALAINEN 5' }),
      )) as Awaited<ReturnType<typeof PATCH>>
      expect(codeOf(answer)).toBe('403 UNGOVERNED_WRITE')
    }
  })

  it('publishes a draft that is made', async () => {
    const answer = (await late(publishes, () => POST('/api/terms', { prefLabel: 'SALAINEN' }))) as Awaited<
      ReturnType<typeof POST>
    >
    expect(codeOf(answer)).toBe('403 UNGOVERNED_WRITE')
  })

  it('changes the text while it is published', async () => {
    const make = practiceMaker(app, people)
    const ready = await make('approved', { collection: 'terms', mark: 'SALAINEN' })
    before = await stored()
    const answer = (await late(
      ({ siblingData }) => {
        siblingData.status = 'outdated'
      },
      () => POST(`/api/terms/${ready.id}/workflow/publish`, { expectedRevision: 2 }, 'approver'),
    )) as Awaited<ReturnType<typeof POST>>
    expect(codeOf(answer)).toBe('409 CONTENT_CHANGED')
    expect((await app.http('GET', `/api/terms/${ready.id}`)).status).toBe(404)
  })
})
