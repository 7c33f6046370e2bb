import { describe, expect, it } from 'vitest'

import { codeOf } from '../../helpers/app.js'
import {
  app,
  caseOf,
  changes,
  forget,
  get,
  lastOf,
  mainOf,
  make,
  meanwhile,
  outcome,
  people,
  send,
  step,
  trailOf,
} from './world.js'

const remove = (id: number, who: Parameters<typeof send>[2], query = '') =>
  app.http('DELETE', `/api/terms/${id}${query}`, who ? { token: people[who].token } : {})
const byCode = (id: number, more: object = {}) =>
  outcome(app.payload.delete({ collection: 'terms', id, ...more } as never))
const isThere = async (id: number) => (await mainOf(id)) !== undefined
const unpublish = (id: number) => step(id, 'unpublish', 'approver', { comment: 'x', reason: 'error' })

export const deletions = () =>
  describe('a deletion', () => {
    it('of what never was public is its owner’s and an administrator’s', async () => {
      const { id } = await make('draft')
      const answers = []
      for (const who of [null, 'nobody', 'editor2', 'approver', 'editor'] as const)
        answers.push(codeOf(await remove(id, who)))
      expect(answers).toEqual([
        '401 NOT_SIGNED_IN',
        '404 NOT_FOUND',
        '404 NOT_FOUND',
        '403 NOT_ALLOWED',
        '200 -',
      ])
      expect(await isThere(id)).toBe(false)
      const other = await make('draft')
      expect(codeOf(await remove(other.id, 'admin'))).toBe('200 -')
    })

    it('of what never was public may be code’s that acts for nobody, not for somebody', async () => {
      const { id } = await make('draft')
      expect(await byCode(id, { user: people.editor2.user })).toBe('NOT_ALLOWED')
      expect(await byCode(id)).toBe('done')
      expect(await isThere(id)).toBe(false)
    })

    it('leaves a case that is gone, and a trail', async () => {
      const { id } = await make('approved')
      const times = { publishAt: '2040-01-01T00:00:00Z', unpublishAt: '2041-01-01T00:00:00Z' }
      await step(id, 'schedule', 'approver', times)
      await app.sql(
        `update reviews set assignee = '{"id":"1","name":"x"}', assigned_at = now(), due_at = now()
         where target_id = $1`,
        [String(id)],
      )
      const before = await caseOf(id)
      const at = Date.now()
      expect(codeOf(await remove(id, 'editor'))).toBe('200 -')
      const after = await caseOf(id)
      expect(changes(before, after)).toEqual({
        state: 'gone',
        contributors: [],
        scheduled_for: null,
        scheduled_until: null,
        scheduled_by: null,
        assignee: null,
        assigned_at: null,
        due_at: null,
        gone: { reason: 'deleted', at: expect.any(String) },
      })
      expect(Date.parse(after.gone.at)).toBeGreaterThanOrEqual(at - 1)
      expect(await lastOf(id)).toMatchObject({
        type: 'delete',
        actor_id: String(people.editor.id),
        from: 'approved',
        to: 'gone',
        revision: '2',
        content_hash: before.content_hash,
        reason: null,
      })
      expect(codeOf(await remove(id, 'admin'))).toBe('404 NOT_FOUND')
      expect(await byCode(id)).toBe('NOT_FOUND')
    })

    it.each(['published', 'unpublished'])('of what is or was public: %s', async (state) => {
      const { id } = await make('published')
      if (state === 'unpublished') await unpublish(id)
      for (const who of ['editor', 'approver'] as const)
        expect(codeOf(await remove(id, who, '?reason=privacy'))).toBe('403 NOT_ALLOWED')
      expect(await byCode(id)).toBe('NOT_ALLOWED')
      for (const query of ['', '?reason=error', '?reason[]=privacy']) {
        const answer = await remove(id, 'admin', query)
        expect([answer.status, answer.body.errors[0].data]).toEqual([
          400,
          { code: 'REASON_REQUIRED', field: 'reason', reasons: 'privacy' },
        ])
      }
      expect(await isThere(id)).toBe(true)
    })

    it('for privacy erases what was public, and of this document alone', async () => {
      const { id } = await make('published')
      const other = await make('published')
      await app.sql(
        `insert into publications (target_collection, target_id, content, content_hash, revision) values ('guides', $1, '{"a":1}', 'h', 1)`,
        [String(id)],
      )
      await step(id, 'confirm', 'approver', { unpublishAt: '2040-01-01T00:00:00Z' })
      await send('PATCH', `/terms/${id}`, 'editor', { note: 'Kesken.' })
      const before = await caseOf(id)
      expect(codeOf(await remove(id, 'admin', '?reason=privacy'))).toBe('200 -')
      expect(changes(before, await caseOf(id))).toEqual({
        state: 'gone',
        live: false,
        live_state: null,
        live_hash: null,
        live_revision: null,
        unpublish_at: null,
        unpublish_by: null,
        contributors: [],
        gone: { reason: 'privacy', at: expect.any(String) },
      })
      expect(await lastOf(id)).toMatchObject({ type: 'erase', from: 'draft', to: 'gone', reason: 'privacy' })
      const kept = await app.sql(
        `select target_collection as c, target_id as id, content is null as erased from publications
         where target_id = any ($1) order by 1, 2`,
        [[String(id), String(other.id)]],
      )
      expect(kept).toEqual([
        { c: 'guides', id: String(id), erased: false },
        ...[
          { c: 'terms', id: String(id), erased: true },
          { c: 'terms', id: String(other.id), erased: false },
        ].toSorted((one, two) => (one.id < two.id ? -1 : 1)),
      ])
      expect((await get(`/terms/${id}`, null)).status).toBe(410)
      expect((await get(`/terms/${other.id}`, null)).status).toBe(200)
    })

    it('of many at once is none', async () => {
      const where = '/api/terms?where[id][exists]=true&reason=privacy'
      const { id } = await make('draft')
      expect((await app.http('DELETE', where, { token: people.admin.token })).status).toBeGreaterThanOrEqual(
        400,
      )
      expect(codeOf(await app.http('DELETE', where))).toBe('401 NOT_SIGNED_IN')
      const all = app.payload.delete({ collection: 'terms', where: { id: { exists: true } } })
      expect(await outcome(all)).toBe('UNGOVERNED_WRITE')
      expect(await isThere(id)).toBe(true)
    })

    it('of a document older than the plugin needs no case; public, it is kept', async () => {
      const draft = await make('draft')
      const shown = await make('published')
      await Promise.all([forget(draft.id), forget(shown.id)])
      expect(codeOf(await remove(draft.id, 'editor2'))).toBe('404 NOT_FOUND')
      expect(codeOf(await remove(draft.id, 'editor'))).toBe('200 -')
      expect(codeOf(await remove(shown.id, 'editor'))).toBe('403 NOT_ALLOWED')
      expect(await trailOf(draft.id)).toEqual([])
    })

    it('waits for whoever has the case, and is judged by what it is then', async () => {
      const { id } = await make('draft')
      const answer = await meanwhile(id, 'live = true', () => remove(id, 'editor'))
      expect(codeOf(answer)).toBe('403 NOT_ALLOWED')
      expect(await isThere(id)).toBe(true)
    })

    it('of what was ever public is one of something public, whatever it is now', async () => {
      const { id } = await make('draft')
      await app.sql(`update reviews set first_published_at = now() where target_id = $1`, [String(id)])
      expect(codeOf(await remove(id, 'editor'))).toBe('403 NOT_ALLOWED')
    })
  })
