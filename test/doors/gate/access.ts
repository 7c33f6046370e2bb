import { describe, expect, it } from 'vitest'

import { canDelete, canType } from '../../../src/engine/may.js'
import { type Body } from '../../helpers/app.js'
import { app, get, forget, make, people, request, save, send, step } from './world.js'

const EVERYBODY = [null, 'nobody', 'editor2', 'coordinator', 'approver', 'admin', 'editor', 'both'] as const
type Who = (typeof EVERYBODY)[number]

const each = async <Answer>(ask: (who: Who) => Promise<Answer>): Promise<Record<string, Answer>> =>
  Object.fromEntries(await Promise.all(EVERYBODY.map(async (who) => [who ?? 'stranger', await ask(who)])))

/** What the forms are told that somebody may do, by Payload's own door. */
const may = async (who: Who, id: number): Promise<string> => {
  const { body } = await send('POST', `/terms/access/${id}`, who)
  return ['update', 'delete'].filter((name) => body[name] === true || body[name]?.permission).join()
}

const reads = async (who: Who, id: number, path = '/terms'): Promise<boolean> => {
  const key = path === '/terms' ? 'id' : 'parent'
  const { body } = await get(`${path}?where[${key}][equals]=${id}&depth=0&limit=1`, who)
  return body.docs?.length > 0
}

export const access = () =>
  describe('what one is shown', () => {
    it('of a collection: who may begin, and who may change anything at all', async () => {
      const told = await each(async (who) => {
        const { create, delete: remove, update } = (await get('/access', who)).body.collections?.terms ?? {}
        return [create, update, remove].map((one: Body | boolean | undefined) => Boolean(one)).join()
      })
      expect(told).toEqual({
        stranger: 'false,false,false',
        nobody: 'false,false,false',
        editor2: 'true,true,true',
        coordinator: 'true,true,true',
        approver: 'false,true,true',
        admin: 'false,true,true',
        editor: 'true,true,true',
        both: 'true,true,true',
      })
    })

    it('of a draft: its own people and those who see all', async () => {
      const { id } = await make('draft')
      for (const path of ['/terms', '/terms/versions'])
        expect(await each((who) => reads(who, id, path))).toEqual({
          stranger: false,
          nobody: false,
          editor2: false,
          coordinator: false,
          approver: true,
          admin: true,
          editor: true,
          both: true,
        })
      expect(await each((who) => may(who, id))).toMatchObject({
        stranger: '',
        nobody: '',
        editor2: '',
        approver: '',
        admin: 'delete',
        editor: 'update,delete',
        both: '',
      })
    })

    it('of what does not exist: nothing', async () => {
      const req = await request('admin')
      expect([await canType(req, 'terms', 999_999), await canDelete(req, 'terms', 999_999)]).toEqual([
        false,
        false,
      ])
    })

    it('of a text under review: nobody types', async () => {
      const { id } = await make('inReview')
      expect(await each((who) => may(who, id))).toMatchObject({ admin: 'delete', editor: 'delete', both: '' })
    })

    it('of a public text: everybody, its versions not; it is an administrator’s to erase', async () => {
      const { id } = await make('published')
      const everybody = Object.fromEntries(EVERYBODY.map((who) => [who ?? 'stranger', true]))
      expect(await each((who) => reads(who, id))).toEqual(everybody)
      expect(await each((who) => reads(who, id, '/terms/versions'))).toMatchObject({
        stranger: false,
        nobody: false,
        editor2: false,
        coordinator: false,
        editor: true,
        approver: true,
      })
      expect(await each((who) => may(who, id))).toMatchObject({
        stranger: '',
        nobody: '',
        editor2: '',
        approver: '',
        admin: 'delete',
        editor: 'update',
      })
      await forget(id)
      expect(await may('editor', id)).toBe('update')
      expect(await may('admin', id)).toBe('delete')
    })

    it('of what is gone, or never was: nothing', async () => {
      const { id } = await make('draft')
      await send('DELETE', `/terms/${id}`, 'editor')
      for (const which of [id, 9_999_999])
        for (const who of ['editor', 'admin'] as const) expect(await may(who, which)).toBe('')
    })

    it('of a text without a case, as of a first draft', async () => {
      const { id } = await make('draft')
      await forget(id)
      expect([await may('editor', id), await may('editor2', id)]).toEqual(['update,delete', ''])
    })

    it('of a text of code that acts for nobody: strangers are not its owner', async () => {
      const { id } = await make('draft')
      await app.sql(`update terms set owner = 'system' where id = $1`, [id])
      await app.sql(`update _terms_v set version_owner = 'system' where parent_id = $1`, [id])
      expect([await may(null, id), await may('nobody', id)]).toEqual(['', ''])
    })

    it('by those whose role was taken away: what is public', async () => {
      const [draft, shown] = [await make('draft'), await make('published')]
      for (const { id } of [draft, shown]) {
        const mine = [String(people.nobody.id), id]
        await app.sql('update terms set owner = $1 where id = $2', mine)
        await app.sql('update _terms_v set version_owner = $1 where parent_id = $2', mine)
      }
      expect([await reads('nobody', draft.id), await reads('nobody', shown.id)]).toEqual([false, true])
      expect([await reads('nobody', draft.id, '/terms/versions')]).toEqual([false])
      expect([await may('nobody', draft.id), await may('nobody', shown.id)]).toEqual(['', ''])
      expect((await get(`/terms/${draft.id}/workflow`, 'nobody')).status).toBe(404)
    })
  })

export const cases = () =>
  describe('the case', () => {
    const told = (id: number | string) =>
      each(async (who) => (await get(`/terms/${id}/workflow`, who)).status)

    it('of a draft is shown to its own people and those who see all', async () => {
      const { id } = await make('draft')
      expect(await told(id)).toEqual({
        stranger: 401,
        nobody: 404,
        editor2: 404,
        coordinator: 404,
        approver: 200,
        admin: 200,
        editor: 200,
        both: 200,
      })
    })

    it('of a public text tells readers of the public text, and of a revision in work nothing', async () => {
      const { id } = await make('published')
      await save(id, 'editor', { note: 'Uusi.' })
      const seen = await each(async (who) => (await get(`/terms/${id}/workflow`, who)).body)
      for (const who of ['nobody', 'editor2'])
        expect(seen[who]).toMatchObject({ state: 'published', revision: 2, contributors: [], allowed: [] })
      for (const who of ['editor', 'approver', 'admin'])
        expect(seen[who]).toMatchObject({ state: 'draft', revision: 3 })
      expect(seen.stranger!.errors[0].data.code).toBe('NOT_SIGNED_IN')
      await step(id, 'unpublish', 'approver', { expectedRevision: 3, comment: 'x', reason: 'error' })
      expect(await told(id)).toMatchObject({ nobody: 404, editor2: 404, editor: 200 })
    })

    it('of no document is not found, and no id that is none finds one', async () => {
      const { id } = await make('draft')
      await app.sql('update _terms_v set parent_id = null where parent_id = $1', [id])
      for (const none of ['abc', '0', '99999999999', '9999999'])
        expect((await get(`/terms/${none}/workflow`, 'approver')).status).toBe(404)
    })

    it('of a document without versions has the text of its own row', async () => {
      const { id } = await make('draft')
      await app.sql('delete from _terms_v where parent_id = $1', [id])
      const { body, status } = await get(`/terms/${id}/workflow`, 'editor')
      expect([status, body.readiness]).toEqual([200, { review: [], publication: [] }])
    })
  })
