import { commitTransaction, initTransaction, killTransaction } from 'payload'
import type { PayloadRequest } from 'payload'

import { describe, expect, it } from 'vitest'

import { runTransition } from '../../../src/engine/transition.js'
import { type Body, codeOf } from '../../helpers/app.js'
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

const LATER = '2040-01-01T00:00:00.000Z'
const MUCH_LATER = '2041-01-01T00:00:00.000Z'
const TIME = expect.any(Date)

type Row = [
  name: string,
  from: string,
  by: Name,
  input: Body,
  changed: (before: Body) => Body,
  details?: Body,
]

const becomesPublic = (before: Body): Body => ({
  state: 'published',
  live: true,
  live_state: 'published',
  live_hash: before.content_hash,
  live_revision: '2',
  contributors: [],
  first_published_at: TIME,
  published_at: TIME,
  last_confirmed_at: TIME,
  review_by: TIME,
})

/** What each step changes on its case, and what its trail says beside comment and reason. */
const ROWS: Row[] = [
  ['submit', 'draft', 'editor', {}, () => ({ state: 'inReview', round: '1', submitted_at: TIME })],
  ['submit', 'changesRequested', 'editor', {}, () => ({ state: 'inReview', round: '2', submitted_at: TIME })],
  ['withdraw', 'inReview', 'editor', {}, () => ({ state: 'draft' })],
  ['requestChanges', 'inReview', 'approver', { comment: 'x' }, () => ({ state: 'changesRequested' })],
  [
    'requestChanges',
    'approved',
    'approver',
    { comment: 'x' },
    () => ({
      state: 'changesRequested',
      approved_hash: null,
      approved_revision: null,
      approved_by: null,
      approved_at: null,
    }),
  ],
  [
    'approve',
    'inReview',
    'approver',
    { publishAt: LATER },
    (before) => ({
      state: 'approved',
      approved_hash: before.content_hash,
      approved_revision: '2',
      approved_by: person('approver'),
      approved_at: TIME,
    }),
  ],
  ['decline', 'inReview', 'approver', { comment: 'x' }, () => ({ state: 'declined' })],
  ['reopen', 'declined', 'editor', {}, () => ({ state: 'draft' })],
  ['publish', 'approved', 'approver', {}, becomesPublic],
  [
    'publish',
    'approved',
    'approver',
    { unpublishAt: LATER },
    (before) => ({
      ...becomesPublic(before),
      unpublish_at: new Date(LATER),
      unpublish_by: person('approver'),
    }),
    { unpublishAt: LATER },
  ],
  [
    'schedule',
    'approved',
    'approver',
    { publishAt: LATER, unpublishAt: MUCH_LATER },
    () => ({
      scheduled_for: new Date(LATER),
      scheduled_until: new Date(MUCH_LATER),
      scheduled_by: person('approver'),
    }),
    { publishAt: LATER, unpublishAt: MUCH_LATER },
  ],
  [
    'archive',
    'published',
    'approver',
    { successor: 'polkka:term:000009' },
    () => ({ state: 'archived', live_state: 'archived', archived_at: TIME }),
    { successor: 'polkka:term:000009' },
  ],
  ['reopen', 'archived', 'approver', {}, () => ({ state: 'draft' })],
  ['confirm', 'published', 'editor', {}, () => ({ last_confirmed_at: TIME, review_by: TIME })],
  [
    'confirm',
    'published',
    'approver',
    { unpublishAt: LATER },
    () => ({
      last_confirmed_at: TIME,
      review_by: TIME,
      unpublish_at: new Date(LATER),
      unpublish_by: person('approver'),
    }),
    { unpublishAt: LATER },
  ],
  [
    'unpublish',
    'published',
    'approver',
    { comment: ' x ', reason: 'rights', successor: 'polkka:term:000009' },
    () => ({
      state: 'draft',
      live: false,
      live_state: null,
      live_hash: null,
      live_revision: null,
      approved_hash: null,
      approved_revision: null,
      approved_by: null,
      approved_at: null,
      contributors: [person('editor')],
      gone: { reason: 'rights', at: expect.any(String), successor: 'polkka:term:000009' },
    }),
    { successor: 'polkka:term:000009' },
  ],
]

const isNow = (time: unknown, since: number) => {
  expect(new Date(time as Date).getTime()).toBeGreaterThanOrEqual(since - 1)
  expect(new Date(time as Date).getTime()).toBeLessThanOrEqual(Date.now() + 1)
}

export const steps = () =>
  describe('a step', () => {
    it.each(ROWS)('%s from %s by %s with %j', async (name, from, who, input, changed, details) => {
      const { id } = await make(from)
      const [before, since] = [await caseOf(id), Date.now()]
      const { body, status } = await step(id, name, who, input)
      expect(status).toBe(200)
      const after = await caseOf(id)
      expect(changes(before, after)).toEqual(changed(before))
      for (const column of [
        'submitted_at',
        'approved_at',
        'first_published_at',
        'published_at',
        'archived_at',
      ])
        if (changed(before)[column] === TIME) isNow(after[column], since)
      const trailed = await lastOf(id)
      expect(trailed).toMatchObject({
        type: name,
        actor_id: String(people[who].id),
        from,
        to: after.state,
        revision: '2',
        content_hash: before.content_hash,
        comment: input.comment?.trim() ?? null,
        reason: input.reason ?? null,
        details: details ?? null,
      })
      const shown = { state: after.state, revision: 2, live: after.live }
      expect(body.workflow).toMatchObject(shown)
      const [main, latest] = [await mainOf(id), await latestOf(id)]
      const isWorkedOn = latest.version__status === 'draft'
      expect(body.doc).toMatchObject({
        id,
        prefLabel: 'Teksti prefLabel fi',
        workflow: { ...shown, state: isWorkedOn ? after.state : after.live_state },
      })
      expect([latest.version_workflow_state, latest.version_workflow_live]).toEqual([after.state, after.live])
      expect([main._status, main.workflow_state]).toEqual(
        after.live ? ['published', after.live_state] : ['draft', after.state],
      )
      for (const date of [
        'published_at',
        'first_published_at',
        'last_confirmed_at',
        'review_by',
        'archived_at',
      ])
        if (after.live) expect([date, main[date]]).toEqual([date, after[date]])
    })

    it('publish leaves nobody with the case, and no day by which it is due', async () => {
      const { id } = await make('approved')
      await tamper(id, `assignee = '{"id":"1","name":"x"}', assigned_at = now(), due_at = now()`)
      expect((await step(id, 'publish', 'approver')).status).toBe(200)
      expect(await caseOf(id)).toMatchObject({ assignee: null, assigned_at: null, due_at: null })
    })

    it('answers with what its actor may read', async () => {
      const { id } = await make('inReview')
      const { flattenedFields } = app.payload.collections.terms.config
      const field = flattenedFields.find((one) => one.name === 'prefLabel') as { access?: object }
      const present = field.access
      const readByEditor = ({ req }: { req: PayloadRequest }) => req.user?.id === people.editor.id
      field.access = { ...present, read: readByEditor }
      try {
        expect((await step(id, 'approve', 'approver')).body.doc).not.toHaveProperty('prefLabel')
      } finally {
        field.access = present
      }
      expect((await get(`/terms/${id}?draft=true`, 'editor')).body).toHaveProperty('prefLabel')
    })

    it('of a text that never was public answers with the working copy, rows of arrays and all', async () => {
      const { id } = await make('draft', { collection: 'practices' })
      await send('PATCH', `/practices/${id}?locale=sv`, 'editor', { title: 'Ny rubrik' })
      const { doc } = (
        await send('POST', `/practices/${id}/workflow/submit?locale=sv`, 'editor', { expectedRevision: 3 })
      ).body
      expect([doc.title, doc.steps.length, doc.workflow.state]).toEqual(['Ny rubrik', 2, 'inReview'])
      const draft = await get(`/practices/${id}?draft=true&depth=0&locale=sv`, 'editor')
      expect(doc).toEqual({ ...draft.body, updatedAt: doc.updatedAt })
    })

    it('with an older revision is told what changed since that one, and no more', async () => {
      const { id } = await make('draft')
      for (const note of ['Yksi.', 'Kaksi.']) await save(id, 'editor', { note })
      const { body } = await step(id, 'submit', 'editor', { expectedRevision: 3 })
      const { changes: told, code, revision } = body.errors[0].data
      expect([code, revision, told.map((one: Body) => one.revision)]).toEqual(['STALE_REVISION', 4, [4]])
    })

    it('submit of a revision in work leaves the public row as it is, and answers with the revision', async () => {
      const { id } = await make('published')
      await save(id, 'editor', { note: 'Uusi.' })
      const main = await mainOf(id)
      const { body } = await step(id, 'submit', 'editor', { expectedRevision: 3 })
      expect(body.doc).toMatchObject({
        note: 'Uusi.',
        workflow: { state: 'inReview', revision: 3, live: true },
      })
      expect(await mainOf(id)).toEqual(main)
      expect((await latestOf(id)).version_workflow_state).toBe('inReview')
    })

    it('a second publication keeps the first date, forgets the old time to go, and shows the new text', async () => {
      const { id } = await make('published')
      await step(id, 'confirm', 'approver', { unpublishAt: LATER })
      await save(id, 'editor', { note: 'Uusi.' })
      await step(id, 'submit', 'editor', { expectedRevision: 3 })
      await step(id, 'approve', 'approver', { expectedRevision: 3 })
      const before = await caseOf(id)
      expect((await step(id, 'publish', 'approver', { expectedRevision: 3 })).body.doc.note).toBe('Uusi.')
      const after = await caseOf(id)
      expect(changes(before, after)).toEqual({
        state: 'published',
        live_hash: before.content_hash,
        live_revision: '3',
        contributors: [],
        published_at: TIME,
        last_confirmed_at: TIME,
        review_by: TIME,
        unpublish_at: null,
        unpublish_by: null,
      })
      expect((await get(`/terms/${id}`, null)).body.note).toBe('Uusi.')
    })

    it('a confirmation says anew until when the text is to be looked at, and leaves a time to go alone', async () => {
      const { id } = await make('published')
      await tamper(
        id,
        `last_confirmed_at = '2020-01-01', review_by = '2020-01-01', unpublish_at = '2040-01-01',
        unpublish_by = '{"id":"1","name":"x"}', schedule_error = 'NOT_ALLOWED', published_at = '2020-01-01'`,
      )
      const before = await caseOf(id)
      expect((await step(id, 'confirm', 'editor')).status).toBe(200)
      const after = await caseOf(id)
      expect(Object.keys(changes(before, after))).toEqual(['last_confirmed_at', 'review_by'])
      const years = after.review_by.getFullYear() - after.last_confirmed_at.getFullYear()
      expect(years).toBe(2)
    })

    it('what was archived or taken down and comes back is neither any more', async () => {
      const [archived, down] = [await make('archived'), await make('published')]
      await step(archived.id, 'reopen', 'editor')
      await step(down.id, 'unpublish', 'approver', { comment: 'x', reason: 'error' })
      expect((await caseOf(down.id)).gone).toEqual({ reason: 'error', at: expect.any(String) })
      for (const { id } of [archived, down]) {
        const first = (await caseOf(id)).first_published_at
        await save(id, 'editor', { note: 'Uusi.' })
        for (const name of ['submit', 'approve', 'publish'])
          await step(id, name, name === 'submit' ? 'editor' : 'approver', { expectedRevision: 3 })
        expect(await caseOf(id)).toMatchObject({
          state: 'published',
          live_state: 'published',
          archived_at: null,
          first_published_at: first,
          gone: null,
        })
        expect((await mainOf(id)).archived_at).toBeNull()
      }
    })

    it('a schedule is taken back, or is over when the text goes back; an old failure with it', async () => {
      for (const [name, input, state] of [
        ['unschedule', {}, 'approved'],
        ['requestChanges', { comment: 'x' }, 'changesRequested'],
      ] as const) {
        const { id } = await make('approved')
        await tamper(id, `schedule_error = 'NOT_READY'`)
        await step(id, 'schedule', 'approver', { publishAt: LATER, unpublishAt: MUCH_LATER })
        expect((await caseOf(id)).schedule_error).toBeNull()
        await tamper(id, `schedule_error = 'NOT_READY'`)
        expect((await step(id, name, 'approver', input)).status).toBe(200)
        expect(await caseOf(id)).toMatchObject({
          state,
          scheduled_for: null,
          scheduled_until: null,
          scheduled_by: null,
          schedule_error: null,
        })
      }
    })

    it('a schedule without a time to go forgets an older one', async () => {
      const { id } = await make('approved')
      await step(id, 'schedule', 'approver', { publishAt: LATER, unpublishAt: MUCH_LATER })
      await step(id, 'schedule', 'approver', { publishAt: LATER })
      expect(await caseOf(id)).toMatchObject({ scheduled_for: new Date(LATER), scheduled_until: null })
    })

    it('an approval keeps the text that was approved; no other step does', async () => {
      const { id } = await make('published')
      const kept = await app.sql(
        `select content_hash, approved_by_id, content from publications where target_id = $1 and target_collection = 'terms'`,
        [String(id)],
      )
      expect(kept).toEqual([
        {
          content_hash: (await caseOf(id)).live_hash,
          approved_by_id: String(people.approver.id),
          content: expect.objectContaining({
            prefLabel: expect.objectContaining({ fi: 'Teksti prefLabel fi' }),
          }),
        },
      ])
    })

    it('that is refused says why, and does nothing', async () => {
      const begun = await send('POST', '/terms', 'editor', { prefLabel: 'Kesken' })
      const draft = { id: begun.body.doc.id as number }
      const judged = await make('inReview')
      const shown = await make('published')
      const told = async (id: number, name: string, who: Name, input: Body) => {
        const { body, status } = await step(id, name, who, input)
        return [status, body.errors?.[0].data]
      }
      const before = [await trailOf(draft.id), await trailOf(judged.id), await trailOf(shown.id)]
      expect(await told(draft.id, 'submit', 'editor', { expectedRevision: 1 })).toEqual([
        422,
        {
          code: 'NOT_READY',
          readiness: {
            review: expect.arrayContaining([expect.objectContaining({ path: 'prefLabel', locale: 'sv' })]),
            publication: expect.any(Array),
          },
        },
      ])
      expect(await told(draft.id, 'approve', 'approver', {})).toEqual([
        409,
        { code: 'WRONG_STATE', state: 'draft' },
      ])
      expect(await told(draft.id, 'promote', 'editor', {})).toEqual([404, { code: 'UNKNOWN_TRANSITION' }])
      expect(await told(judged.id, 'approve', 'editor', {})).toEqual([403, { code: 'NOT_ALLOWED' }])
      expect(await told(judged.id, 'decline', 'approver', {})).toEqual([
        400,
        { code: 'COMMENT_REQUIRED', field: 'comment' },
      ])
      expect(await told(judged.id, 'approve', 'approver', { expectedRevision: 1 })).toEqual([
        409,
        {
          code: 'STALE_REVISION',
          revision: 2,
          state: 'inReview',
          changes: [expect.objectContaining({ revision: 2 })],
          fields: expect.any(Array),
        },
      ])
      expect(await told(judged.id, 'approve', 'approver', { expectedRevision: undefined })).toEqual([
        400,
        { code: 'BAD_INPUT', field: 'expectedRevision' },
      ])
      expect(await told(shown.id, 'unpublish', 'approver', { comment: 'x', reason: 'bored' })).toEqual([
        400,
        { code: 'REASON_REQUIRED', field: 'reason', reasons: 'error, rights, privacy, outdated' },
      ])
      expect(await told(shown.id, 'confirm', 'approver', { unpublishAt: '2001-01-01T00:00:00Z' })).toEqual([
        400,
        { code: 'BAD_INPUT', field: 'unpublishAt' },
      ])
      expect(await told(shown.id, 'confirm', 'approver', { comment: 7 })).toEqual([
        400,
        { code: 'BAD_INPUT', field: 'comment' },
      ])
      expect([await trailOf(draft.id), await trailOf(judged.id), await trailOf(shown.id)]).toEqual(before)
    })

    it('is for those who know of the document, and of one that is there', async () => {
      const { id } = await make('draft')
      const answers = async () => {
        const found = []
        for (const who of [null, 'nobody', 'editor2', 'approver'] as const)
          found.push(codeOf(await step(id, 'submit', who)))
        return found
      }
      expect(await answers()).toEqual([
        '401 NOT_SIGNED_IN',
        '404 NOT_FOUND',
        '404 NOT_FOUND',
        '403 NOT_ALLOWED',
      ])
      await forget(id)
      expect(codeOf(await step(id, 'submit', 'editor'))).toBe('404 NOT_FOUND')
      const gone = await make('draft')
      await send('DELETE', `/terms/${gone.id}`, 'editor')
      expect(codeOf(await step(gone.id, 'submit', 'approver'))).toBe('404 NOT_FOUND')
    })

    it('does not take a text that was changed behind the engine', async () => {
      const { id } = await make('draft')
      await app.sql(
        `update _terms_v_locales set version_definition = 'Toinen.' where _parent_id in
        (select id from _terms_v where parent_id = $1)`,
        [id],
      )
      const before = await trailOf(id)
      expect(codeOf(await step(id, 'submit', 'editor'))).toBe('409 CONTENT_CHANGED')
      expect(await trailOf(id)).toEqual(before)
    })

    it('shows the approved text or the very text that is public, whatever the table says', async () => {
      const { id } = await make('published')
      const both = (approved: string, live: string) =>
        tamper(id, `approved_hash = ${approved}, live_hash = ${live}`)
      await both(`'x'`, `'y'`)
      expect(codeOf(await step(id, 'confirm', 'editor'))).toBe('409 CONTENT_CHANGED')
      await both('content_hash', `'y'`)
      expect(codeOf(await step(id, 'confirm', 'editor'))).toBe('200 -')
      await both(`'x'`, 'content_hash')
      expect(codeOf(await step(id, 'confirm', 'editor'))).toBe('200 -')
      // What only keeps or hides needs no approval.
      await both(`'x'`, `'y'`)
      expect(codeOf(await step(id, 'unpublish', 'approver', { comment: 'x', reason: 'error' }))).toBe('200 -')
    })

    it('is nobody’s on words of their own', async () => {
      const { id } = await make('inReview', { owner: people.both })
      expect(codeOf(await step(id, 'approve', 'both'))).toBe('403 OWN_WORK')
      expect(codeOf(await step(id, 'approve', 'approver'))).toBe('200 -')
      expect(codeOf(await step(id, 'publish', 'both'))).toBe('403 OWN_WORK')
    })

    it('waits for whoever has the case, and is judged by what it is then', async () => {
      const { id } = await make('inReview')
      const answer = await meanwhile(id, `state = 'draft'`, () => step(id, 'approve', 'approver'))
      expect(codeOf(answer)).toBe('409 WRONG_STATE')
    })

    it('of a document that has no versions moves its own row', async () => {
      const { id } = await make('draft')
      await app.sql('delete from _terms_v where parent_id = $1', [id])
      expect(codeOf(await step(id, 'submit', 'editor'))).toBe('200 -')
      expect((await mainOf(id)).workflow_state).toBe('inReview')
    })

    it('under an Idempotency-Key is taken once', async () => {
      const { id } = await make('inReview')
      const key = { 'idempotency-key': `kerran-${id}` }
      const twice = () =>
        send('POST', `/terms/${id}/workflow/approve`, 'approver', { expectedRevision: 2 }, key)
      const [one, two] = [await twice(), await twice()]
      expect([one.status, two.text]).toEqual([200, one.text])
      expect((await trailOf(id)).filter(({ type }) => type === 'approve')).toHaveLength(1)
    })

    it('inside somebody’s transaction is theirs to keep or to drop', async () => {
      const { id } = await make('inReview')
      const take = async (name: string, end: typeof commitTransaction) => {
        const req = await request('approver')
        await initTransaction(req)
        const came = await outcome(runTransition(req, 'terms', id, name, { expectedRevision: 2 }))
        expect(await req.transactionID).toBeTruthy()
        await app.payload.update({ collection: 'users', id: people.approver.id, data: {}, req } as never)
        await end(req)
        return [came, (await caseOf(id)).state]
      }
      expect(await take('approve', killTransaction)).toEqual(['done', 'inReview'])
      expect(await take('publish', commitTransaction)).toEqual(['WRONG_STATE', 'inReview'])
      expect(await take('approve', commitTransaction)).toEqual(['done', 'approved'])
    })

    it('of its own transaction leaves none behind', async () => {
      const { id } = await make('inReview')
      const open = () => Object.keys((app.payload.db as unknown as { sessions: object }).sessions).length
      const before = open()
      await step(id, 'publish', 'approver')
      await step(id, 'approve', 'approver')
      expect(open()).toBe(before)
    })
  })
