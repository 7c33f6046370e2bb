import { describe, expect, it } from 'vitest'

import { initTransaction, killTransaction } from 'payload'

import { gateUpdate } from '../../../src/engine/gate.js'
import { engineOf } from '../../../src/engine/instance.js'
import { canType, letThrough } from '../../../src/engine/may.js'
import { codeOf } from '../../helpers/app.js'
import { type Name } from '../../helpers/people.js'
import {
  app,
  caseOf,
  changes,
  forget,
  get,
  lastOf,
  latestOf,
  mainOf,
  make,
  meanwhile,
  outcome,
  people,
  person,
  request,
  save,
  send,
  step,
  tamper,
  trailOf,
} from './world.js'

const update = (id: number | string, more: object = {}) =>
  app.payload.update({ collection: 'terms', id, data: { note: 'Koodi.' }, ...more } as never)

export const saves = () =>
  describe('a save', () => {
    it('is taken from those who answer for the text, and from no others', async () => {
      const draft = await make('draft')
      const shown = await make('published')
      const answers = async (id: number) =>
        Object.fromEntries(
          await Promise.all(
            ([null, 'nobody', 'editor2', 'coordinator', 'approver', 'admin', 'editor'] as const).map(
              async (who) => [who ?? 'stranger', codeOf(await save(id, who, { note: `Sana: ${who}.` }))],
            ),
          ),
        )
      expect(await answers(draft.id)).toEqual({
        stranger: '401 NOT_SIGNED_IN',
        nobody: '404 NOT_FOUND',
        editor2: '404 NOT_FOUND',
        coordinator: '404 NOT_FOUND',
        approver: '403 NOT_ALLOWED',
        admin: '403 NOT_ALLOWED',
        editor: '200 -',
      })
      expect(await answers(shown.id)).toEqual({
        stranger: '401 NOT_SIGNED_IN',
        nobody: '403 NOT_ALLOWED',
        editor2: '403 NOT_ALLOWED',
        coordinator: '403 NOT_ALLOWED',
        approver: '403 NOT_ALLOWED',
        admin: '403 NOT_ALLOWED',
        editor: '200 -',
      })
    })

    it('is taken in a state that lets somebody type, from code as well', async () => {
      const { id } = await make('inReview')
      const refused = await save(id, 'editor', { note: 'Kesken.' })
      expect(refused.status).toBe(409)
      expect(refused.body.errors[0].data).toEqual({ code: 'NOT_EDITABLE', state: 'inReview' })
      expect(await outcome(update(id))).toBe('NOT_EDITABLE')
      expect((await trailOf(id)).length).toBe(3)
    })

    it('of many documents at once is none', async () => {
      const where = '/terms?where[id][exists]=true'
      expect(codeOf(await send('PATCH', where, null, { note: 'x' }))).toBe('401 NOT_SIGNED_IN')
      expect(codeOf(await send('PATCH', where, 'admin', { note: 'x' }))).toBe('403 NOT_ALLOWED')
      expect(await outcome(update(undefined as never, { where: { id: { exists: true } } }))).toBe(
        'UNGOVERNED_WRITE',
      )
    })

    it('neither publishes nor takes down, whatever it asks', async () => {
      const { id } = await make('draft')
      const asking = [
        { data: { _status: 'published' } },
        { data: { _status: { fi: 'draft' } } },
        { publishAllLocales: true },
        { publishSpecificLocale: 'fi' },
        { unpublishAllLocales: true },
      ]
      for (const more of asking)
        expect(await outcome(update(id, more)), JSON.stringify(more)).toBe('UNGOVERNED_WRITE')
      expect(codeOf(await save(id, 'editor', { _status: 'published' }))).toBe('403 UNGOVERNED_WRITE')
      expect(codeOf(await save(id, null, { _status: 'published' }))).toBe('401 NOT_SIGNED_IN')
      expect((await mainOf(id))._status).toBe('draft')
    })

    it('in all languages at once is refused by the name of what is wrong', async () => {
      const { id } = await make('draft')
      const answer = await send('PATCH', `/terms/${id}?locale=all`, 'editor', { note: 'x' })
      expect([answer.status, answer.body.errors[0].data]).toEqual([
        400,
        { code: 'BAD_INPUT', field: 'locale' },
      ])
    })

    it('without a body says so; one of code may bring nothing', async () => {
      const { id } = await make('draft')
      const { token } = people.editor
      const bodies = ['[]', '[1]', '"x"', 'null', '7'].map((raw) => ({ raw }))
      for (const ask of [...bodies, { raw: '{"note":"x"}', headers: { 'content-type': 'text/plain' } }, {}]) {
        for (const [method, path] of [
          ['PATCH', `/api/terms/${id}`],
          ['POST', '/api/terms'],
        ] as const) {
          const { body, status } = await app.http(method, path, { token, ...ask })
          expect([status, body.errors[0].data], ask.raw).toEqual([400, { code: 'BAD_INPUT', field: 'body' }])
        }
      }
      expect(await outcome(update(id, { data: undefined }))).toBe('done')
      expect((await caseOf(id)).revision).toBe('2')
    })

    it('of nothing new changes nothing', async () => {
      const { id } = await make('draft')
      const before = [await caseOf(id), await trailOf(id)]
      const { body } = await get(`/terms/${id}?depth=0&locale=fi`, 'editor')
      expect((await save(id, 'editor', { definition: body.definition })).status).toBe(200)
      expect([await caseOf(id), await trailOf(id)]).toEqual(before)
    })

    it('moves revision, text, writers and trail together, and shows them', async () => {
      const { id } = await make('draft')
      const before = await caseOf(id)
      await update(id, { data: { workflow: { state: 'published' }, editors: [String(people.both.id)] } })
      const { body, status } = await save(id, 'both', { note: 'Lisäys.', workflow: { state: 'published' } })
      expect(status).toBe(200)
      expect(body.doc).toMatchObject({
        id,
        note: 'Lisäys.',
        _status: 'draft',
        workflow: { state: 'draft', revision: 3, live: false },
      })
      const after = await caseOf(id)
      expect(changes(before, after)).toEqual({
        revision: '3',
        content_hash: expect.not.stringMatching(before.content_hash),
        contributors: [person('editor'), person('both')],
      })
      expect(await lastOf(id)).toMatchObject({
        type: 'save',
        actor_id: String(people.both.id),
        from: 'draft',
        to: 'draft',
        revision: '3',
        content_hash: after.content_hash,
        details: null,
      })
      for (const row of [await mainOf(id), await latestOf(id)]) {
        expect(Object.values(row)).not.toContain('published')
      }
      expect(await mainOf(id)).toMatchObject({
        workflow_state: 'draft',
        workflow_revision: '3',
        workflow_live: false,
      })
      expect(await latestOf(id)).toMatchObject({ version_workflow_revision: '3', version__status: 'draft' })
      expect((await get(`/terms/${id}`, 'editor')).body.note).toBe('Lisäys.')
    })

    it('of one who wrote before adds no second name; code that acts for nobody is named as such', async () => {
      const { id } = await make('draft')
      await save(id, 'editor', { note: 'Yksi.' })
      expect((await caseOf(id)).contributors).toEqual([person('editor')])
      await update(id)
      expect((await caseOf(id)).contributors).toEqual([person('editor'), { id: 'system', name: 'system' }])
    })

    it('of a public text opens a draft and touches nothing public; no approval outlives it', async () => {
      const { id } = await make('published')
      const [before, main] = [await caseOf(id), await mainOf(id)]
      expect(before.approved_hash).toBe(before.content_hash)
      const { body } = await save(id, 'editor', { note: 'Uusi.' })
      expect(body.doc).toMatchObject({ note: 'Uusi.', workflow: { state: 'draft', revision: 3, live: true } })
      expect(changes(before, await caseOf(id))).toEqual({
        state: 'draft',
        revision: '3',
        content_hash: expect.any(String),
        contributors: [person('editor')],
        approved_hash: null,
      })
      expect(await mainOf(id)).toEqual(main)
      expect((await get(`/terms/${id}`, null)).body.note ?? null).toBeNull()
      expect((await save(id, 'editor', { note: 'Uudempi.' })).body.doc.workflow.revision).toBe(4)
    })

    it('of a text that the database keeps otherwise than it was meant shows what is so', async () => {
      const { id } = await make('draft')
      await save(id, 'editor', { note: 'Puolikas \ud800.' })
      await save(id, 'editor', { note: 'Puolikas \ud800.' })
      expect((await caseOf(id)).revision).toBe('3')
      expect((await latestOf(id)).version_workflow_revision).toBe('3')
      expect((await mainOf(id)).workflow_revision).toBe('3')
    })

    it('of a document older than the plugin opens its case', async () => {
      const { id } = await make('draft')
      const before = await caseOf(id)
      await forget(id)
      expect(codeOf(await save(id, 'editor2', { note: 'Vanha.' }))).toBe('404 NOT_FOUND')
      expect((await save(id, 'editor', { note: 'Vanha.' }, { 'if-match': '"7"' })).status).toBe(200)
      expect(await caseOf(id)).toEqual({
        ...before,
        content_hash: expect.any(String),
        revision: '1',
        contributors: [person('editor')],
      })
      expect(await mainOf(id)).toMatchObject({ workflow_state: 'draft', workflow_revision: '1' })
      expect(await latestOf(id)).toMatchObject({
        version_workflow_state: 'draft',
        version_workflow_revision: '1',
      })
    })

    it('of a public document older than the plugin opens a case that is public', async () => {
      const { id } = await make('published')
      await forget(id)
      expect(codeOf(await save(id, 'nobody', { note: 'Vanha.' }))).toBe('403 NOT_ALLOWED')
      expect((await save(id, 'editor', { note: 'Vanha.' })).status).toBe(200)
      expect(await caseOf(id)).toMatchObject({ state: 'draft', live: true, revision: '1' })
      expect((await mainOf(id))._status).toBe('published')
      expect((await latestOf(id)).version__status).toBe('draft')
    })

    it('of a document that is gone finds nothing', async () => {
      const { id } = await make('draft')
      expect((await send('DELETE', `/terms/${id}`, 'editor')).status).toBe(200)
      expect(await outcome(update(id))).toBe('NOT_FOUND')
      for (const who of ['editor', 'approver'] as Name[])
        expect(codeOf(await save(id, who, { note: 'x' }))).toBe('404 NOT_FOUND')
      expect(await outcome(update('abc'))).toBe('NOT_FOUND')
    })

    it('waits for whoever has the case, and is judged by what it is then', async () => {
      const { id } = await make('draft')
      const answer = await meanwhile(id, 'revision = 3', () =>
        save(id, 'editor', { note: 'Myöhässä.' }, { 'if-match': '"2"' }),
      )
      expect(codeOf(answer)).toBe('409 STALE_REVISION')
      expect(answer.body.errors[0].data).toMatchObject({ revision: 3, state: 'draft' })
    })

    const BASED: [what: string, header: string | null, workflow: unknown, answer: string][] = [
      ['nothing', null, undefined, '200 -'],
      ['the revision', '"2"', undefined, '200 -'],
      ['the revision, weakly', 'W/"2"', undefined, '200 -'],
      ['the bare revision', '2', undefined, '200 -'],
      ['any', '*', undefined, '200 -'],
      ['any, and an old one in the data', '*', { revision: 1 }, '409 STALE_REVISION'],
      ['an old one', '"1"', undefined, '409 STALE_REVISION'],
      ['one to come', '"3"', undefined, '409 STALE_REVISION'],
      ['an old one; the header counts', '"1"', { revision: 2 }, '409 STALE_REVISION'],
      ['no number', '"x"', undefined, '400 If-Match'],
      ['half a number', '"1.5"', undefined, '400 If-Match'],
      ['quotes in a number', '"1"2"', undefined, '400 If-Match'],
      ['weakness in a number', '"2W/"', undefined, '400 If-Match'],
      ['the revision in the data', null, { revision: 2 }, '200 -'],
      ['an old one in the data', null, { revision: 1 }, '409 STALE_REVISION'],
      ['no revision in the data', null, { state: 'draft' }, '200 -'],
      ['an empty one in the data', null, { revision: null }, '200 -'],
      ['nothing in the data', null, null, '200 -'],
      ['words in the data', null, { revision: '2' }, '400 workflow.revision'],
      ['half a number in the data', null, { revision: 1.5 }, '400 workflow.revision'],
      ['a number for the workflow', null, 2, '400 workflow.revision'],
      ['a word for the workflow', null, 'draft', '400 workflow.revision'],
    ]
    it('says what it was based on', async () => {
      const { id } = await make('draft')
      for (const [what, header, workflow, expected] of BASED) {
        await tamper(id, 'revision = 2')
        const body = { note: what, ...(workflow === undefined ? {} : { workflow }) }
        const answer = await save(id, 'editor', body, header === null ? {} : { 'if-match': header })
        const field = answer.body.errors?.[0].data.field
        expect(field ? `${answer.status} ${field}` : codeOf(answer), what).toBe(expected)
      }
    })

    it('of another document than the request addresses is not bound by its If-Match', async () => {
      const { id } = await make('draft')
      const on = (collection: string, addressed: number) =>
        outcome(
          update(id, {
            req: { headers: new Headers({ 'if-match': '"9"' }), routeParams: { collection, id: addressed } },
          }),
        )
      expect(await on('terms', id)).toBe('STALE_REVISION')
      expect(await on('terms', id + 1)).toBe('done')
      expect(await on('guides', id)).toBe('done')
    })

    it('that is refused tells the state to nobody who may not type there anyway', async () => {
      const [shown, held] = [await make('published'), await make('inReview')]
      const dataOf = async (id: number, who: Name) =>
        (await save(id, who, { note: 'x' })).body.errors[0].data as object
      expect(await dataOf(shown.id, 'editor2')).toEqual({ code: 'NOT_ALLOWED' })
      expect(await dataOf(held.id, 'editor')).toMatchObject({ code: 'NOT_EDITABLE', state: 'inReview' })
    })

    it('is judged also where a deletion of the same request failed and left its permit', async () => {
      const { id } = await make('inReview')
      const req = await request('editor')
      engineOf(app.payload).permits.mint(req, {
        collection: 'terms',
        id: String(id),
        kind: 'deletes',
        hash: null,
      })
      await initTransaction(req)
      expect(await outcome(gateUpdate(req, 'terms', { id, data: { note: 'x' } }, false))).toBe('NOT_EDITABLE')
      await killTransaction(req)
    })

    it('that the gate let through is not asked for again, once, for this document alone', async () => {
      const { id } = await make('draft')
      const other = await make('draft')
      const req = await request('editor2')
      const can = (which: number) => canType(req, 'terms', which)
      expect(await can(id)).toBe(false)
      letThrough(req, 'terms', id)
      expect([await can(other.id), await can(id), await can(id)]).toEqual([false, true, false])
    })

    it('by code leaves no such word behind, by a person it does', async () => {
      const { id } = await make('draft')
      const asked = async (who: Name, overrideAccess: boolean) => {
        const req = await request(who)
        await initTransaction(req)
        await gateUpdate(req, 'terms', { id, data: { note: 'x' } }, overrideAccess)
        req.user = people.editor2.user as never
        const can = await canType(req, 'terms', id)
        await killTransaction(req)
        return can
      }
      expect([await asked('editor', false), await asked('editor', true)]).toEqual([true, false])
    })

    it('may be made in all states the step before left open', async () => {
      const { id } = await make('changesRequested')
      const { body } = await save(id, 'editor', { note: 'Korjaus.' })
      expect(body.doc.workflow).toMatchObject({ state: 'changesRequested', revision: 3 })
      expect(codeOf(await step(id, 'submit', 'editor', { expectedRevision: 3 }))).toBe('200 -')
    })
  })
