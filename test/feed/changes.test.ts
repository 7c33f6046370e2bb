import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { completeFeed } from '../../src/engine/index.js'
import { type Body, codeOf, startApp, type TestApp } from '../helpers/app.js'
import { createPeople, type People } from '../helpers/people.js'
import { practiceMaker } from '../helpers/practice.js'

/** The feed of what became of public documents, as somebody without an account follows it. */
let app: TestApp
let people: People
let make: ReturnType<typeof practiceMaker>

beforeAll(async () => {
  app = await startApp()
  people = await createPeople(app)
  make = practiceMaker(app, people)
})
afterAll(() => app?.close())

const feed = async (query = ''): Promise<Body> => (await app.http('GET', `/api/changes${query}`)).body
const head = async (): Promise<string> => (await feed('?limit=1000')).next as string
const step = async (id: number, name: string, more: Body = {}, who: keyof People = 'approver') => {
  const answer = await app.http('POST', `/api/terms/${id}/workflow/${name}`, {
    token: people[who].token,
    body: { expectedRevision: 2, ...more },
  })
  expect(answer.status).toBe(200)
}
const term = async (state: string) => (await make(state, { collection: 'terms' })).id
const kindsSince = async (cursor: string, query = ''): Promise<string[]> =>
  ((await feed(`?since=${cursor}${query}`)).changes as Body[]).map(({ kind }) => kind as string)

describe('what is told', () => {
  it('publication, confirmation, archiving, take-down: one change each, with what a reader needs', async () => {
    const before = await head()
    const id = await term('published')
    await step(id, 'confirm')
    await step(id, 'archive', { comment: 'Salainen huomautus', successor: 'polkka:term:000777' })
    const { changes, hasMore, next } = await feed(`?since=${before}`)
    const { body: doc } = await app.http('GET', `/api/terms/${id}`)
    expect(changes.map(({ kind }: Body) => kind)).toEqual(['publish', 'update', 'archive'])
    expect({ hasMore, next }).toEqual({ hasMore: false, next: changes[2].cursor })
    expect(changes[0]).toEqual({
      cursor: String(Number(before) + 1),
      kind: 'publish',
      tombstone: false,
      collection: 'terms',
      id,
      publicId: doc.publicId,
      revision: 2,
      contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      availableLocales: ['fi', 'sv'],
    })
    expect(changes[2]).toMatchObject({ tombstone: false, successor: 'polkka:term:000777' })
  })

  it('a take-down leaves a tombstone of what was public, whatever revision is in work', async () => {
    const id = await term('published')
    const [shown] = (await feed(`?since=${Number(await head()) - 1}`)).changes
    const draft = { token: people.editor.token, body: { note: 'Uutta' } }
    expect((await app.http('PATCH', `/api/terms/${id}?locale=fi`, draft)).status).toBe(200)
    await step(id, 'unpublish', { expectedRevision: 3, comment: 'Salainen huomautus', reason: 'rights' })
    const [gone, ...more] = (await feed(`?since=${shown.cursor}`)).changes
    expect(more).toEqual([])
    expect(gone).toMatchObject({
      kind: 'unpublish',
      tombstone: true,
      id,
      reason: 'rights',
      revision: 2,
      contentHash: shown.contentHash,
      availableLocales: [],
    })
  })

  it('a new revision of a public text is an update, and only when it is public', async () => {
    const id = await term('published')
    const before = await head()
    const draft = { token: people.editor.token, body: { note: 'Uutta' } }
    await app.http('PATCH', `/api/terms/${id}?locale=fi`, draft)
    await step(id, 'submit', { expectedRevision: 3 }, 'editor')
    await step(id, 'approve', { expectedRevision: 3 })
    expect(await kindsSince(before)).toEqual([])
    await step(id, 'publish', { expectedRevision: 3 })
    expect(await kindsSince(before)).toEqual(['update'])
  })

  it('an erasure is told without anything of the document, and what was told before holds nothing of it', async () => {
    const id = await term('published')
    const before = await head()
    const answer = await app.http('DELETE', `/api/terms/${id}?reason=privacy`, { token: people.admin.token })
    expect(answer.status).toBe(200)
    const { changes } = await feed(`?since=${before}`)
    expect(changes).toMatchObject([
      { kind: 'erase', tombstone: true, id, reason: 'privacy', contentHash: null },
    ])
    const all = JSON.stringify(await feed('?limit=1000'))
    for (const secret of ['Teksti', 'Henkilö', 'Salainen', '@polkka']) expect(all).not.toContain(secret)
  })

  it('what never was public, and what was refused, is never told', async () => {
    const before = await head()
    const id = await term('approved')
    const refused = await app.http('POST', `/api/terms/${id}/workflow/publish`, {
      token: people.approver.token,
      body: { expectedRevision: 1 },
    })
    expect(codeOf(refused)).toBe('409 STALE_REVISION')
    const other = await term('draft')
    await app.http('DELETE', `/api/terms/${other}`, { token: people.editor.token })
    expect(await head()).toBe(before)
  })

  it('a document that is public already when the plugin meets it is told once', async () => {
    const before = await head()
    const [{ id }] = (await app.sql(
      `insert into terms (_status, created_at, updated_at) values ('published', now(), now()) returning id`,
    )) as [Body]
    await app.sql(`insert into terms_locales (_parent_id, _locale, pref_label) values ($1, 'sv', 'Ord')`, [
      id,
    ])
    await completeFeed(app.payload)
    await completeFeed(app.payload)
    expect((await feed(`?since=${before}`)).changes).toMatchObject([
      { kind: 'publish', id, availableLocales: ['sv'] },
    ])
  })
})

describe('following', () => {
  it('walks page by page to the same changes as one long answer', async () => {
    const whole = (await feed('?limit=1000')).changes as Body[]
    const walked: Body[] = []
    let page: Body = { hasMore: true, next: '0' }
    while (page.hasMore) {
      page = await feed(`?since=${page.next}&limit=3`)
      expect(page.changes.length).toBeLessThanOrEqual(3)
      walked.push(...(page.changes as Body[]))
    }
    expect(walked).toEqual(whole)
    expect(walked.length).toBeGreaterThan(6)
    expect(page.next).toBe(walked.at(-1)!.cursor)
  })

  it('of one collection passes over the others, and its cursor too', async () => {
    const before = await head()
    await term('published')
    const guides = await feed(`?since=${before}&collection=guides`)
    expect(guides).toEqual({ changes: [], next: await head(), hasMore: false })
    expect(await kindsSince(before, '&collection=guides,terms')).toEqual(['publish'])
  })

  it.each([
    ['since', 'since=x'],
    ['since', 'since='],
    ['since', 'since=-1'],
    ['since', 'since=1.5'],
    ['since', 'since=1&since=2'],
    ['since', 'since=999999999'],
    ['since', 'since=99999999999999999999'],
    ['limit', 'limit=0'],
    ['limit', 'limit=1001'],
    ['collection', 'collection=users'],
    ['collection', 'collection=constructor'],
  ])('%s: %s is refused by its name', async (field, query) => {
    const answer = await app.http('GET', `/api/changes?${query}`)
    expect(codeOf(answer)).toBe('400 BAD_INPUT')
    expect(answer.body.errors[0].data.field).toBe(field)
  })
})

describe('the rows', () => {
  it.each([
    'update public_changes set kind = kind',
    'delete from public_changes',
    'truncate public_changes cascade',
  ])('are never changed: %s', async (statement) => {
    await expect(app.sql(statement)).rejects.toThrow(/takes new rows only/)
  })
})
