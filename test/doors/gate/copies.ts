import { describe, expect, it } from 'vitest'

import { codeOf } from '../../helpers/app.js'
import {
  app,
  caseOf,
  get,
  lastOf,
  latestOf,
  mainOf,
  make,
  outcome,
  people,
  person,
  save,
  send,
  step,
  trailOf,
} from './world.js'

const create = (more: object = {}) =>
  app.payload.create({ collection: 'terms', data: { prefLabel: 'Sana' }, ...more } as never)

const versionsOf = async (id: number) =>
  (await app.sql('select id from _terms_v where parent_id = $1 order by id', [id])).map((row) => row.id)

const restore = (version: number, who: Parameters<typeof send>[2], query = '?draft=true') =>
  send('POST', `/terms/versions/${version}${query}`, who)

export const creations = () =>
  describe('a new document', () => {
    it('is begun by those who may write, and by no others', async () => {
      const answers = []
      for (const who of [null, 'nobody', 'approver', 'admin', 'coordinator', 'editor'] as const)
        answers.push(codeOf(await send('POST', '/terms', who, { prefLabel: 'Sana' })))
      expect(answers).toEqual([
        '401 NOT_SIGNED_IN',
        '403 NOT_ALLOWED',
        '403 NOT_ALLOWED',
        '403 NOT_ALLOWED',
        '201 -',
        '201 -',
      ])
      const { user } = people.approver
      expect(await outcome(create({ overrideAccess: false }))).toBe('NOT_SIGNED_IN')
      expect(await outcome(create({ overrideAccess: false, user }))).toBe('NOT_ALLOWED')
      expect(await outcome(create({ user }))).toBe('done')
      expect(await outcome(create())).toBe('done')
    })

    it('begins as a draft with a case and a trail', async () => {
      const { body } = await send('POST', '/terms?draft=false', 'editor', {
        prefLabel: 'Sana',
        workflow: { state: 'approved', revision: 9, live: true },
      })
      const id = body.doc.id as number
      const publicId = `polkka:term:${String(id).padStart(6, '0')}`
      expect(body.doc).toMatchObject({
        _status: 'draft',
        prefLabel: 'Sana',
        publicId,
        workflow: { state: 'draft', revision: 1, live: false },
      })
      const it = await caseOf(id)
      expect(Object.entries(it).filter(([, value]) => value !== null)).toEqual(
        Object.entries({
          target_collection: 'terms',
          target_id: String(id),
          state: 'draft',
          revision: '1',
          content_hash: expect.stringMatching(/^[0-9a-f]{64}$/),
          contributors: [person('editor')],
          round: '0',
          live: false,
          public_id: publicId,
        }),
      )
      const trail = await trailOf(id)
      expect(trail).toHaveLength(1)
      expect(trail[0]).toMatchObject({
        type: 'create',
        seq: '1',
        actor_id: String(people.editor.id),
        from: null,
        to: 'draft',
        revision: '1',
        content_hash: it.content_hash,
        details: null,
      })
      expect(await mainOf(id)).toMatchObject({
        _status: 'draft',
        workflow_state: 'draft',
        public_id: publicId,
      })
      expect(await latestOf(id)).toMatchObject({
        version_workflow_state: 'draft',
        version_public_id: publicId,
      })
    })

    it('is never public from the start', async () => {
      for (const asks of [{ data: { prefLabel: 'x', _status: 'published' } }, { publishAllLocales: true }])
        expect(await outcome(create(asks))).toBe('UNGOVERNED_WRITE')
      expect(codeOf(await send('POST', '/terms?locale=all', 'editor', { prefLabel: 'x' }))).toBe(
        '400 BAD_INPUT',
      )
    })
  })

export const copies = () =>
  describe('a copy', () => {
    it('has the words of all who wrote the original, and says so in its trail', async () => {
      const { id } = await make('draft')
      await app.payload.update({
        collection: 'terms',
        id,
        data: { note: 'x' },
        user: people.both.user,
      } as never)
      await save(id, 'editor', { note: 'y' })
      const copied = await send('POST', `/terms/${id}/duplicate`, 'editor', { prefLabel: 'Kopio' })
      expect([copied.status, copied.body.doc.prefLabel]).toEqual([200, 'Kopio'])
      const authors = [person('editor'), person('both')]
      const copy = copied.body.doc.id as number
      expect((await caseOf(copy)).contributors).toEqual(authors)
      expect((await lastOf(copy)).details).toEqual({ authors })
      // A copy of the copy, by somebody else: its trail names who wrote the first.
      await app.payload.update({
        collection: 'terms',
        id: copy,
        data: { owner: String(people.coordinator.id) },
      })
      const again = await send('POST', `/terms/${copy}/duplicate`, 'coordinator')
      expect((await caseOf(again.body.doc.id)).contributors).toEqual(
        expect.arrayContaining([person('coordinator'), ...authors]),
      )
    })

    it('of a draft may be made by code that acts for nobody', async () => {
      const { id } = await make('draft')
      const copy = await app.payload.duplicate({ collection: 'terms', id })
      expect((await caseOf(copy.id)).contributors).toContainEqual(person('editor'))
    })

    it('asks nothing of a body, and publishes nothing', async () => {
      const { id } = await make('published')
      const copied = await app.http('POST', `/api/terms/${id}/duplicate`, { token: people.editor.token })
      expect([copied.status, copied.body.doc._status]).toEqual([200, 'draft'])
      expect(codeOf(await send('POST', `/terms/${id}/duplicate`, 'editor', { _status: 'published' }))).toBe(
        '403 UNGOVERNED_WRITE',
      )
    })

    it('of a document with the same number in another collection is no copy of this', async () => {
      const { id } = await make('draft')
      await app.payload.update({
        collection: 'terms',
        id,
        data: { note: 'x' },
        user: people.both.user,
      } as never)
      await app.sql(
        `insert into review_events (target_collection, target_id, seq, type, actor_id, actor_name, "to", revision, content_hash, at, hash)
         values ('guides', $1, 1, 'save', '99', 'Muu', 'draft', 1, 'h', 'now', 'h'),
                ('terms', $1, 99, 'submit', '98', 'Kolmas', 'inReview', 1, 'h', 'now', 'h'),
                ('terms', '999999', 1, 'save', '97', 'Neljäs', 'draft', 1, 'h', 'now', 'h')`,
        [String(id)],
      )
      const copied = await send('POST', `/terms/${id}/duplicate`, 'editor')
      expect((await caseOf(copied.body.doc.id)).contributors).toEqual([person('editor'), person('both')])
    })
  })

export const restorations = () =>
  describe('a restored version', () => {
    it('becomes the draft, and all who wrote the text have written it', async () => {
      const { id } = await make('draft')
      const [first] = await versionsOf(id)
      await app.payload.update({
        collection: 'terms',
        id,
        data: { note: 'x' },
        user: people.both.user,
      } as never)
      for (const name of ['submit', 'approve', 'publish'])
        await step(id, name, name === 'submit' ? 'editor' : 'approver', { expectedRevision: 3 })
      expect((await caseOf(id)).contributors).toEqual([])
      const shown = await mainOf(id)
      expect((await restore(first, 'editor')).status).toBe(200)
      expect(await caseOf(id)).toMatchObject({
        state: 'draft',
        revision: '4',
        live: true,
        contributors: [person('editor'), person('both')],
      })
      expect(await mainOf(id)).toEqual(shown)
      expect((await latestOf(id)).version__status).toBe('draft')
    })

    it('is for those who may save, as a draft only', async () => {
      const { id } = await make('draft')
      const [first] = await versionsOf(id)
      const answers = async (query: string) => {
        const found = []
        for (const who of [null, 'nobody', 'editor2', 'approver', 'editor'] as const)
          found.push(codeOf(await restore(first, who, query)))
        return found
      }
      expect(await answers('?draft=true')).toEqual([
        '401 NOT_SIGNED_IN',
        '404 NOT_FOUND',
        '404 NOT_FOUND',
        '403 NOT_ALLOWED',
        '200 -',
      ])
      for (const query of ['', '?draft=false'])
        expect(await answers(query)).toEqual(['401 NOT_SIGNED_IN', ...Array(4).fill('403 UNGOVERNED_WRITE')])
      const judged = await make('inReview')
      const [old] = await versionsOf(judged.id)
      expect(codeOf(await restore(old, 'editor'))).toBe('409 NOT_EDITABLE')
    })

    it('that is none is not found', async () => {
      expect(codeOf(await restore(99_999_999, 'editor'))).toBe('404 NOT_FOUND')
      const word = app.payload.restoreVersion({ collection: 'terms', id: 'abc', draft: true } as never)
      expect(await outcome(word)).toMatch('UNGOVERNED_WRITE')
    })

    it('GraphQL: as over REST', async () => {
      const { id } = await make('draft')
      const [first] = await versionsOf(id)
      const asked = (draft: boolean) =>
        app.graphql(
          `mutation{restoreVersionTerm(id:${first},draft:${draft}){id}}`,
          {},
          { token: people.editor.token },
        )
      expect((await asked(true)).body.data.restoreVersionTerm.id).toBe(id)
      expect(codeOf(await asked(false))).toMatch(/UNGOVERNED_WRITE$/)
      expect((await get(`/terms/${id}`, null)).status).toBe(404)
    })
  })
