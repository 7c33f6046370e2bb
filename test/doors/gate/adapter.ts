import type { PayloadRequest } from 'payload'

import { commitTransaction, initTransaction, killTransaction } from 'payload'
import { describe, expect, it } from 'vitest'

import { contentHash } from '../../../src/engine/contentHash.js'
import { engineOf } from '../../../src/engine/instance.js'
import { type PermitKind } from '../../../src/engine/permits.js'
import { Refusal } from '../../../src/errors.js'
import { type Body } from '../../helpers/app.js'
import {
  app,
  caseOf,
  get,
  lastOf,
  latestOf,
  mainOf,
  make,
  outcome,
  person,
  request,
  save,
  trailOf,
} from './world.js'

type Call = (args: Body) => Promise<Body>
const db = (name: string, args: Body): Promise<Body> =>
  (app.payload.db as unknown as Record<string, Call>)[name]!({ collection: 'terms', ...args })
const terms = () => app.payload.collections.terms.config

/** Inside a transaction of somebody, which is kept only if the deed is done. */
const within = async (deed: (req: PayloadRequest) => Promise<unknown>, who: 'editor' | null = 'editor') => {
  const req = await request(who)
  await initTransaction(req)
  const came = await outcome(deed(req))
  await (came === 'done' ? commitTransaction : killTransaction)(req)
  return came
}

/** The same with a permit of the engine's own making. */
const permitted = (
  id: number,
  kind: PermitKind,
  hash: string | null,
  deed: (req: PayloadRequest) => Promise<unknown>,
) =>
  within((req) => {
    engineOf(app.payload).permits.mint(req, { collection: 'terms', id: String(id), kind, hash })
    return deed(req)
  })

const whole = async (id: number) => (await db('findOne', { where: { id: { equals: id } } })) as Body
const version = async (id: number) =>
  (await db('findVersions', { where: { parent: { equals: id } }, limit: 1, sort: '-id' })).docs[0] as Body
const hashed = async (id: number) => contentHash(terms().flattenedFields, await whole(id))
const newVersion = (parent: number, versionData: Body | undefined, more: object = {}) => ({
  collectionSlug: 'terms',
  collection: undefined,
  parent,
  autosave: false,
  createdAt: new Date().toISOString(),
  updatedAt: new Date().toISOString(),
  versionData,
  ...more,
})

export const adapter = () =>
  describe('the adapter', () => {
    it('creates no public row; a draft it does', async () => {
      for (const _status of ['published', { fi: 'published' }])
        expect(await outcome(db('create', { data: { prefLabel: 'x', _status } }))).toBe('UNGOVERNED_WRITE')
      expect(await db('create', { data: { sourceLanguage: 'fi', _status: 'draft' } })).toMatchObject({
        _status: 'draft',
      })
    })

    it('tells in English who brings no request, and in their language who does', async () => {
      const told = (req?: object) =>
        db('create', { data: { _status: 'published' }, req }).catch((error: Refusal) => error.message)
      const say = (language: string) => new Refusal('UNGOVERNED_WRITE', language).message
      expect(await told()).toBe(say('en'))
      expect(await told({ i18n: { language: 'sv' } })).toBe(say('sv'))
    })

    it.each(['updateMany', 'upsert', 'deleteMany'])('%s is none', async (name) => {
      const { id } = await make('draft')
      const deed = db(name, { where: { id: { equals: id } }, data: { status: 'admitted' } })
      expect(await outcome(deed)).toBe('UNGOVERNED_WRITE')
      expect((await mainOf(id)).status).toBe('recommended')
    })

    it('updates no row without a permit, of a draft neither: it may be going public just then', async () => {
      const [draft, shown] = [await make('draft'), await make('published')]
      const ways: [Body, string][] = [
        [{ id: draft.id, data: { status: 'admitted' } }, 'UNGOVERNED_WRITE'],
        [{ where: { id: { equals: draft.id } }, data: { status: 'outdated' } }, 'UNGOVERNED_WRITE'],
        [{ id: draft.id, data: { _status: 'draft' } }, 'UNGOVERNED_WRITE'],
        [{ id: draft.id, data: { _status: 'published' } }, 'UNGOVERNED_WRITE'],
        [{ where: { id: { equals: draft.id } }, data: { _status: 'published' } }, 'UNGOVERNED_WRITE'],
        [{ where: { publicId: { exists: true } }, data: { status: 'admitted' } }, 'UNGOVERNED_WRITE'],
        [{ data: { status: 'admitted' } }, 'UNGOVERNED_WRITE'],
        [{ id: 9_999_999, data: { _status: 'published' } }, 'UNGOVERNED_WRITE'],
        [{ id: shown.id, data: { status: 'admitted' } }, 'UNGOVERNED_WRITE'],
        [{ id: shown.id, data: { _status: 'draft' } }, 'UNGOVERNED_WRITE'],
        [{ id: shown.id, data: { _status: 'published' } }, 'UNGOVERNED_WRITE'],
      ]
      for (const [args, came] of ways)
        expect([args, await outcome(db('updateOne', args))]).toEqual([args, came])
      expect((await mainOf(draft.id)).status).toBe('recommended')
      expect(await mainOf(shown.id)).toMatchObject({ status: 'recommended', _status: 'published' })
    })

    it('updates a public row with a permit for what is done, and for exactly the text that is stored', async () => {
      const { id } = await make('published')
      const hash = await hashed(id)
      const update =
        (data: Body, more: object = {}) =>
        (req: PayloadRequest) =>
          db('updateOne', { id, data, req, ...more })
      const same = { status: 'recommended' }
      expect(await permitted(id, 'shows', hash, update(same))).toBe('done')
      expect(
        await permitted(id, 'shows', hash, update(same, { returning: false, select: { id: true } })),
      ).toBe('done')
      expect(await permitted(id, 'shows', hash, update({ status: 'admitted' }))).toBe('CONTENT_CHANGED')
      expect(await permitted(id, 'shows', 'x', update(same))).toBe('CONTENT_CHANGED')
      expect(await permitted(id + 1, 'shows', hash, update(same))).toBe('UNGOVERNED_WRITE')
      expect(await permitted(id, 'hides', null, update(same))).toBe('UNGOVERNED_WRITE')
      expect(await permitted(id, 'shows', hash, update({ _status: 'draft' }))).toBe('UNGOVERNED_WRITE')
      expect(await mainOf(id)).toMatchObject({ _status: 'published', status: 'recommended' })
      const twice = (req: PayloadRequest) => update(same)(req).then(() => update(same)(req))
      expect(await permitted(id, 'shows', hash, twice)).toBe('UNGOVERNED_WRITE')
      // Nobody compares what goes away: only the public row must be there no more.
      expect(await permitted(id, 'hides', 'x', update({ _status: 'draft' }))).toBe('done')
      expect((await mainOf(id))._status).toBe('draft')
    })

    it('makes a draft public with a permit only', async () => {
      const { id } = await make('draft')
      const publish = (req: PayloadRequest) => db('updateOne', { id, data: { _status: 'published' }, req })
      expect(await permitted(id, 'hides', null, publish)).toBe('UNGOVERNED_WRITE')
      expect(await permitted(id, 'shows', 'x', publish)).toBe('CONTENT_CHANGED')
      expect(await permitted(id, 'shows', await hashed(id), publish)).toBe('done')
      expect((await mainOf(id))._status).toBe('published')
    })

    it('deletes with a permit to delete', async () => {
      const { id } = await make('draft')
      const where = { id: { equals: id } }
      const clauses = [
        { parent: { equals: id } },
        { and: [{ latest: { exists: true } }, { parent: { equals: id } }] },
      ]
      expect(await within((req) => db('deleteOne', { where, req }))).toBe('UNGOVERNED_WRITE')
      expect(await outcome(db('deleteOne', {}))).toBe('UNGOVERNED_WRITE')
      for (const clause of [...clauses, {}, undefined]) {
        const deed = (req: PayloadRequest) => db('deleteVersions', { where: clause, req })
        expect(await within(deed)).toBe('UNGOVERNED_WRITE')
        expect(await permitted(id + 1, 'deletes', null, deed)).toBe('UNGOVERNED_WRITE')
      }
      expect(await permitted(id, 'deletes', null, (req) => db('deleteVersions', { where: {}, req }))).toBe(
        'UNGOVERNED_WRITE',
      )
      for (const clause of clauses)
        expect(
          await permitted(id, 'deletes', null, (req) => db('deleteVersions', { where: clause, req })),
        ).toBe('done')
      expect(await permitted(id, 'deletes', null, (req) => db('deleteOne', { where, req }))).toBe('done')
      expect(await mainOf(id)).toBeUndefined()
    })

    it('deletes nothing with a permit for something else', async () => {
      const { id } = await make('published')
      const row = { id: { equals: id } }
      const versions = { parent: { equals: id } }
      for (const kind of ['shows', 'hides'] as const)
        for (const [name, where] of [
          ['deleteOne', row],
          ['deleteVersions', versions],
        ] as const)
          expect(await permitted(id, kind, await hashed(id), (req) => db(name, { where, req }))).toBe(
            'UNGOVERNED_WRITE',
          )
      expect((await mainOf(id))._status).toBe('published')
      expect(await version(id)).toBeDefined()
    })

    it('writes nothing that is named in two ways', async () => {
      const [draft, shown] = [await make('draft'), await make('published')]
      const data = { status: 'admitted' }
      const ways = [
        { id: draft.id, where: { id: { equals: shown.id } }, data },
        { collection: 'codes', collectionSlug: 'terms', id: shown.id, data },
        { collection: 'terms', collectionSlug: 'codes', id: shown.id, data },
      ]
      for (const args of ways)
        expect([args, await outcome(db('updateOne', args))]).toEqual([args, 'UNGOVERNED_WRITE'])
      for (const { id } of [draft, shown]) expect((await mainOf(id)).status).toBe('recommended')
    })

    it('records every draft version that it writes', async () => {
      const { id } = await make('draft')
      const { version: text } = await version(id)
      const write = (data: Body, more = {}) =>
        within((req) => db('createVersion', { ...newVersion(id, data, more), req }))
      expect(await write({ ...text, status: 'admitted' })).toBe('done')
      expect(await write({ ...text, status: 'outdated' }, { returning: false, select: { id: true } })).toBe(
        'done',
      )
      expect(await caseOf(id)).toMatchObject({ revision: '4', contributors: [person('editor')] })
      expect((await lastOf(id)).type).toBe('save')
      expect(await mainOf(id)).toMatchObject({ status: 'outdated', workflow_revision: '4' })
      expect(await latestOf(id)).toMatchObject({ version_status: 'outdated', version_workflow_revision: '4' })
    })

    it('writes no version without its request and document', async () => {
      const { id } = await make('draft')
      const told = /written with its request and parent/
      expect(await outcome(db('createVersion', newVersion(id, { _status: 'draft' })))).toMatch(told)
      const homeless = (req: PayloadRequest) =>
        db('createVersion', { ...newVersion(id, { _status: 'draft' }), parent: undefined, req })
      expect(await within(homeless)).toMatch(told)
      expect(
        await outcome(db('updateVersion', { id: (await version(id)).id, versionData: { version: {} } })),
      ).toMatch(told)
    })

    it('writes no version of a text that nobody may type in', async () => {
      const { id } = await make('inReview')
      const { version: text } = await version(id)
      const before = await trailOf(id)
      const write = (status: string) =>
        within((req) => db('createVersion', { ...newVersion(id, { ...text, status }), req }))
      expect(await write('admitted')).toBe('NOT_EDITABLE')
      expect(await trailOf(id)).toEqual(before)
    })

    it('writes a public version with a permit for exactly its text', async () => {
      const { id } = await make('published')
      const hash = await hashed(id)
      const { version: text } = await version(id)
      const write =
        (data: Body, more = {}) =>
        (req: PayloadRequest) =>
          db('createVersion', { ...newVersion(id, { ...text, ...data, _status: 'published' }, more), req })
      expect(await within(write({}))).toBe('UNGOVERNED_WRITE')
      expect(await permitted(id, 'shows', hash, write({ status: 'admitted' }))).toBe('CONTENT_CHANGED')
      const before = await trailOf(id)
      expect(await permitted(id, 'shows', hash, write({}))).toBe('done')
      expect(await permitted(id, 'shows', hash, write({}, { returning: false, select: { id: true } }))).toBe(
        'done',
      )
      expect(await trailOf(id)).toEqual(before)
    })

    it('changes a draft version on record, a public one never', async () => {
      const { id } = await make('published')
      const open = await version(id)
      await save(id, 'editor', { note: 'Uusi.' })
      const draft = await version(id)
      const change = (args: Body) => within((req) => db('updateVersion', { ...args, req }))
      const to = (data: Body) => ({ versionData: { version: data } })
      expect(await change({ id: open.id, ...to({ status: 'admitted' }) })).toBe('UNGOVERNED_WRITE')
      expect(await change({ where: { id: { equals: open.id } }, ...to({ status: 'admitted' }) })).toBe(
        'UNGOVERNED_WRITE',
      )
      expect(await change({ id: draft.id, ...to({ _status: 'published' }) })).toBe('UNGOVERNED_WRITE')
      expect(await change({ id: 9_999_999, ...to({ status: 'admitted' }) })).toBe('UNGOVERNED_WRITE')
      expect(await trailOf(id)).toHaveLength(6)
      const later = { ...draft.version, status: 'admitted' }
      expect(await change({ id: draft.id, ...to(later), returning: false, select: { id: true } })).toBe(
        'done',
      )
      expect(await latestOf(id)).toMatchObject({
        id: draft.id,
        version_status: 'admitted',
        version_workflow_revision: '4',
      })
      expect((await lastOf(id)).type).toBe('save')
      expect(
        await change({ where: { id: { equals: draft.id } }, ...to({ ...later, status: 'outdated' }) }),
      ).toBe('done')
      expect((await caseOf(id)).revision).toBe('5')
      expect((await get(`/terms/${id}`, null)).body.status).toBe('recommended')
    })

    it('leaves other collections alone, and takes nothing for the engine’s own', async () => {
      const nothing = { collection: 'codes', where: { id: { equals: 0 } }, data: { code: 'y' } }
      for (const name of ['updateMany', 'deleteMany']) expect(await outcome(db(name, nothing))).toBe('done')
      for (const collection of [
        'reviews',
        'review-events',
        'publications',
        'review-requests',
        'review-files',
      ])
        expect([collection, await outcome(db('updateMany', { collection, where: {}, data: {} }))]).toEqual([
          collection,
          'UNGOVERNED_WRITE',
        ])
    })
  })
