import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type Body, codeOf, startApp, type TestApp } from '../helpers/app.js'
import { breaks } from '../helpers/chain.js'
import { createPeople, type Name, type People } from '../helpers/people.js'
import { type Made, practiceMaker } from '../helpers/practice.js'

let app: TestApp
let people: People
let make: (state: string, mark?: string) => Promise<Made>

beforeAll(async () => {
  app = await startApp()
  people = await createPeople(app)
  const maker = practiceMaker(app, people)
  make = (state, mark) => maker(state, { collection: 'terms', ...(mark ? { mark } : {}) })
})
afterAll(() => app.close())

const remove = (id: number, who: Name, query = '') =>
  app.http('DELETE', `/api/terms/${id}${query}`, { token: people[who].token })
const rowsOf = (id: number) => app.sql('select id from terms where id = $1', [id])
const caseOf = async (id: number): Promise<Body> =>
  (
    await app.sql(`select * from reviews where target_collection = 'terms' and target_id = $1`, [String(id)])
  )[0]!
const trailOf = async (id: number): Promise<Body[]> =>
  (
    await app.payload.find({
      collection: 'review-events',
      limit: 100,
      sort: 'seq',
      where: { targetCollection: { equals: 'terms' }, targetId: { equals: String(id) } },
    } as never)
  ).docs as Body[]

/** Every table of the database that holds a row with this text in it. */
const tablesWith = async (text: string): Promise<string[]> => {
  const tables = await app.sql(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  )
  const found = await Promise.all(
    tables.map(async ({ name }) =>
      (await app.sql(`select 1 from "${name}" t where t::text ilike $1 limit 1`, [`%${text}%`])).length > 0
        ? [name as string]
        : [],
    ),
  )
  return found.flat()
}

describe('a document that never was public', () => {
  it('is not deleted by others', async () => {
    const { id } = await make('draft')
    expect(codeOf(await app.http('DELETE', `/api/terms/${id}`))).toBe('401 NOT_SIGNED_IN')
    expect(codeOf(await remove(id, 'editor2'))).toBe('404 NOT_FOUND')
    expect(codeOf(await remove(id, 'nobody'))).toBe('404 NOT_FOUND')
    expect(codeOf(await remove(id, 'approver'))).toBe('403 NOT_ALLOWED')
    expect(await rowsOf(id)).toHaveLength(1)
  })

  it('nor by one who is only named in it', async () => {
    const { id } = await make('draft')
    await app.http('PATCH', `/api/terms/${id}`, {
      token: people.editor.token,
      body: { editors: [String(people.editor2.id)] },
    })
    expect(codeOf(await remove(id, 'editor2'))).toBe('403 NOT_ALLOWED')
    expect(await rowsOf(id)).toHaveLength(1)
  })

  it.each(['editor', 'admin'] as const)('goes at the word of %s, and its trail stays', async (who) => {
    const mark = `Kadonnut${who}`
    const { id } = await make('changesRequested', mark)
    expect((await remove(id, who)).status).toBe(200)
    expect(await rowsOf(id)).toEqual([])
    expect(await app.sql('select 1 from _terms_v where parent_id = $1', [id])).toEqual([])
    expect(await tablesWith(mark)).toEqual([])
    expect(await caseOf(id)).toMatchObject({ state: 'gone', live: false })
    const trail = await trailOf(id)
    expect(trail.at(-1)).toMatchObject({ type: 'delete', actorName: people[who].name, to: 'gone' })
    expect(breaks(trail)).toEqual([])
    for (const answer of [
      await app.http('GET', `/api/terms/${id}`, { token: people.editor.token }),
      await app.http('GET', `/api/terms/${id}/workflow`, { token: people.editor.token }),
    ]) {
      expect(answer.status).toBe(404)
    }
  })

  it('GraphQL: the owner may, another may not', async () => {
    const { id } = await make('draft')
    expect(
      codeOf(await app.graphql(`mutation{deleteTerm(id:${id}){id}}`, {}, { token: people.editor2.token })),
    ).toMatch(/NOT_FOUND$/)
    expect(
      (await app.graphql(`mutation{deleteTerm(id:${id}){id}}`, {}, { token: people.editor.token })).body.data
        .deleteTerm.id,
    ).toBe(id)
    expect(await rowsOf(id)).toEqual([])
  })
})

describe('a document that is or was public', () => {
  it.each(['published', 'archived', 'unpublished'])(
    '%s: is deleted by nobody, reason or none, but an administrator for privacy',
    async (state) => {
      const { id } = await make(state === 'unpublished' ? 'published' : state)
      if (state === 'unpublished')
        await app.http('POST', `/api/terms/${id}/workflow/unpublish`, {
          token: people.approver.token,
          body: { expectedRevision: 2, comment: 'x', reason: 'outdated' },
        })
      for (const who of ['editor', 'approver', 'both', 'coordinator'] as const) {
        for (const query of ['', '?reason=privacy'])
          expect((await remove(id, who, query)).status).toBeGreaterThanOrEqual(403)
      }
      expect(codeOf(await remove(id, 'admin'))).toBe('400 REASON_REQUIRED')
      expect(codeOf(await remove(id, 'admin', '?reason=error'))).toBe('400 REASON_REQUIRED')
      await expect(app.payload.delete({ collection: 'terms', id })).rejects.toMatchObject({ name: 'Refusal' })
      expect(await rowsOf(id)).toHaveLength(1)
    },
  )

  it('erased for privacy, nothing of its text is left in any table, and the trail is whole', async () => {
    const mark = 'Henkilötieto'
    const { id } = await make('approved', mark)
    const publish = {
      token: people.approver.token,
      body: { expectedRevision: 2 },
      headers: { 'idempotency-key': 'julkaisu' },
    }
    expect((await app.http('POST', `/api/terms/${id}/workflow/publish`, publish)).status).toBe(200)
    expect(
      (
        await app.http('PATCH', `/api/terms/${id}`, {
          token: people.editor.token,
          body: { note: `${mark} uusi` },
        })
      ).status,
    ).toBe(200)
    expect(await tablesWith(mark)).toEqual(
      expect.arrayContaining(['terms_locales', '_terms_v_locales', 'publications', 'review_requests']),
    )
    expect((await remove(id, 'admin', '?reason=privacy')).status).toBe(200)
    expect(await tablesWith(mark)).toEqual([])
    expect(await rowsOf(id)).toEqual([])
    expect(await caseOf(id)).toMatchObject({
      state: 'gone',
      live: false,
      live_hash: null,
      gone: { reason: 'privacy' },
    })
    const kept = await app.sql(
      `select content from publications where target_collection = 'terms' and target_id = $1`,
      [String(id)],
    )
    expect(kept).toEqual([{ content: null }])
    const trail = await trailOf(id)
    expect(trail.at(-1)).toMatchObject({ type: 'erase', reason: 'privacy', actorName: people.admin.name })
    expect(breaks(trail)).toEqual([])
    expect((await app.http('GET', `/api/terms/${id}`)).status).toBe(410)
    expect((await app.http('POST', `/api/terms/${id}/workflow/publish`, publish)).status).toBe(404)
  })
})
