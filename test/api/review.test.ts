import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { verify } from '../../src/engine/index.js'
import { type Answer, type Body, codeOf, startApp, type TestApp } from '../helpers/app.js'
import { createPeople, type Name, type People } from '../helpers/people.js'
import { practiceMaker } from '../helpers/practice.js'

let app: TestApp
let people: People
let make: (state: string) => Promise<number>

beforeAll(async () => {
  app = await startApp()
  people = await createPeople(app)
  const maker = practiceMaker(app, people)
  make = async (state) => (await maker(state, { collection: 'terms' })).id
})
afterAll(async () => {
  expect((await verify(app.payload)).problems).toEqual([])
  await app.close()
})

type Who = Name | 'stranger'
const tokenOf = (who: Who) => (who === 'stranger' ? undefined : people[who].token)
const ask = (who: Who, method: string, path: string, body?: Body): Promise<Answer> =>
  app.http(method, `/api/terms/${path}`, { token: tokenOf(who), body })
const comments = async (who: Who, id: number): Promise<Body[]> =>
  (await ask(who, 'GET', `${id}/comments`)).body.docs
const say = (who: Who, id: number, body: Body) => ask(who, 'POST', `${id}/comments`, body)
const assign = (who: Who, id: number, body: Body) => ask(who, 'POST', `${id}/assignment`, body)

describe('a comment', () => {
  it('is pinned to a place, answered there, settled and opened again', async () => {
    const id = await make('inReview')
    const first = await say('approver', id, { text: ' Mistä lähteestä? ', path: 'definition', locale: 'fi' })
    expect(first.status).toBe(201)
    expect(first.body).toMatchObject({
      text: 'Mistä lähteestä?',
      path: 'definition',
      locale: 'fi',
      by: people.approver.name,
      round: 1,
      revision: 2,
      resolvedAt: null,
    })
    const answer = await say('editor', id, { text: 'Lisään sen.', answers: first.body.id })
    expect(answer.body).toMatchObject({ answers: first.body.id, path: 'definition', locale: 'fi' })
    const settled = await ask('editor', 'POST', `${id}/comments/${first.body.id}/resolve`, {})
    expect(settled.body).toMatchObject({ resolvedBy: people.editor.name })
    expect((await comments('approver2', id)).map(({ resolvedAt }) => resolvedAt !== null)).toEqual([
      true,
      false,
    ])
    await ask('approver', 'POST', `${id}/comments/${first.body.id}/reopen`, {})
    expect((await comments('editor', id))[0]).toMatchObject({ resolvedAt: null, resolvedBy: null })
  })

  it.each<[Who, string]>([
    ['stranger', '401 NOT_SIGNED_IN'],
    ['nobody', '404 NOT_FOUND'],
    ['editor2', '404 NOT_FOUND'],
  ])('%s neither reads nor writes one of a text they may not see', async (who, code) => {
    const id = await make('inReview')
    expect(codeOf(await say(who, id, { text: 'Hei' }))).toBe(code)
    expect(codeOf(await ask(who, 'GET', `${id}/comments`))).toBe(code)
  })

  it.each<[Who, string]>([
    ['stranger', '401 NOT_SIGNED_IN'],
    ['nobody', '403 NOT_ALLOWED'],
    ['editor2', '403 NOT_ALLOWED'],
  ])('%s reads the public text and not what is said about it', async (who, code) => {
    const id = await make('published')
    await say('approver', id, { text: 'Sisäistä' })
    expect(codeOf(await ask(who, 'GET', `${id}/comments`))).toBe(code)
    const list = await app.http('GET', '/api/review-comments', { token: tokenOf(who) })
    expect(list.status).toBe(who === 'stranger' ? 401 : 403)
  })

  it.each<[Body, string]>([
    [{ text: '' }, 'text'],
    [{ text: 7 }, 'text'],
    [{ text: 'x'.repeat(5_001) }, 'text'],
    [{ text: 'a\0b' }, 'text'],
    [{ text: 'x', path: 'no path' }, 'path'],
    [{ text: 'x', locale: 'de' }, 'locale'],
    [{ text: 'x', answers: 999_999 }, 'answers'],
    [{ text: 'x', answers: 'y' }, 'answers'],
  ])('%j is refused by the name of its field', async (body, field) => {
    const answer = await say('approver', await make('inReview'), body)
    expect(codeOf(answer)).toBe('400 BAD_INPUT')
    expect(answer.body.errors[0].data.field).toBe(field)
  })

  it('of another text is not there', async () => {
    const [one, other] = [await make('inReview'), await make('inReview')]
    const { body } = await say('approver', one, { text: 'Hei' })
    expect(codeOf(await ask('approver', 'POST', `${other}/comments/${body.id}/resolve`, {}))).toBe(
      '404 NOT_FOUND',
    )
    expect(codeOf(await say('approver', other, { text: 'x', answers: body.id }))).toBe('400 BAD_INPUT')
  })

  it('goes with its text', async () => {
    const id = await make('published')
    await say('approver', id, { text: 'Nimi Niminen' })
    const erased = await ask('admin', 'DELETE', `${id}?reason=privacy`)
    expect(erased.status).toBe(200)
    expect(
      await app.sql(`select id from review_comments where target_collection = 'terms' and target_id = $1`, [
        String(id),
      ]),
    ).toEqual([])
  })
})

describe('a case', () => {
  it('is taken, given a due date, handed on and let go; the history tells', async () => {
    const id = await make('inReview')
    const taken = await assign('approver', id, { assignee: 'me', dueAt: '2030-03-01T10:00:00Z' })
    expect(taken.body.workflow).toMatchObject({
      assignee: { id: String(people.approver.id), name: people.approver.name },
      dueAt: '2030-03-01T10:00:00.000Z',
      state: 'inReview',
      revision: 2,
    })
    const given = await assign('approver', id, { assignee: people.approver2.id })
    expect(given.body.workflow).toMatchObject({ assignee: { id: String(people.approver2.id) } })
    expect(given.body.workflow.dueAt).not.toBeNull()
    const free = await assign('approver2', id, { assignee: null, dueAt: null })
    expect(free.body.workflow).toMatchObject({ assignee: null, dueAt: null })
    const { body } = await ask('approver', 'GET', `${id}/workflow/history`)
    expect(body.docs.slice(0, 3).map(({ type }: Body) => type)).toEqual(['assign', 'assign', 'assign'])
    expect(body.docs[2].details).toMatchObject({ assignee: people.approver.name })
  })

  it('that somebody took can still be decided by another: nobody waits for an absent colleague', async () => {
    const id = await make('inReview')
    await assign('approver', id, { assignee: 'me' })
    const approved = await ask('approver2', 'POST', `${id}/workflow/approve`, { expectedRevision: 2 })
    expect(approved.status).toBe(200)
    const published = await ask('approver2', 'POST', `${id}/workflow/publish`, { expectedRevision: 2 })
    expect(published.body.workflow).toMatchObject({ state: 'published', assignee: null, dueAt: null })
  })

  it.each<[Who, Body, string]>([
    ['stranger', { assignee: 'me' }, '401 NOT_SIGNED_IN'],
    ['nobody', { assignee: 'me' }, '404 NOT_FOUND'],
    ['editor', { assignee: 'me' }, '403 NOT_ALLOWED'],
    ['admin', { assignee: 'me' }, '403 NOT_ALLOWED'],
    ['approver', {}, '400 BAD_INPUT'],
    ['approver', { assignee: 'x y' }, '400 BAD_INPUT'],
    ['approver', { assignee: 999_999 }, '400 BAD_INPUT'],
    ['approver', { dueAt: '2030-01-01' }, '400 BAD_INPUT'],
    ['approver', { dueAt: 7 }, '400 BAD_INPUT'],
  ])('%s asking %j is told %s', async (who, body, code) => {
    expect(codeOf(await assign(who, await make('inReview'), body))).toBe(code)
  })

  it('that is settled is nobody’s, and is not taken', async () => {
    const id = await make('inReview')
    await assign('approver', id, { assignee: 'me', dueAt: '2030-03-01T10:00:00Z' })
    const declined = await ask('approver2', 'POST', `${id}/workflow/decline`, {
      expectedRevision: 2,
      comment: 'Ei.',
    })
    expect(declined.body.workflow).toMatchObject({ state: 'declined', assignee: null, dueAt: null })
    for (const settled of [id, await make('published')]) {
      expect(codeOf(await assign('approver', settled, { assignee: 'me' }))).toBe('409 WRONG_STATE')
      expect(codeOf(await assign('approver', settled, { dueAt: '2030-03-01T10:00:00Z' }))).toBe(
        '409 WRONG_STATE',
      )
      expect((await assign('approver', settled, { assignee: null })).status).toBe(200)
    }
  })

  it('is not given to one who may not approve', async () => {
    expect(codeOf(await assign('approver', await make('inReview'), { assignee: people.editor.id }))).toBe(
      '400 BAD_INPUT',
    )
  })
})
