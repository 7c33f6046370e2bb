import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { deskOf } from '../../src/admin/Welcome/desk.js'
import { startApp, type TestApp } from '../helpers/app.js'
import { createPeople, type Name, type People } from '../helpers/people.js'
import { practiceMaker } from '../helpers/practice.js'

let app: TestApp
let people: People
let make: (state: string, mark: string) => Promise<number>

beforeAll(async () => {
  app = await startApp()
  people = await createPeople(app)
  const maker = practiceMaker(app, people)
  make = async (state, mark) => (await maker(state, { collection: 'terms', mark })).id
})
afterAll(() => app.close())

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)

/** What somebody sees on their desk: the titles under each heading, in order. */
const desk = async (who: Name, now?: Date): Promise<Record<string, string[]> | null> => {
  const lists = await deskOf({ locale: 'fi', payload: app.payload, user: people[who].user as never }, now)
  return (
    lists && Object.fromEntries(lists.map(({ heading, rows }) => [heading, rows.map(({ title }) => title)]))
  )
}
const act = async (id: number, path: string, body: object) => {
  const answer = await app.http('POST', `/api/terms/${id}/${path}`, { token: people.approver.token, body })
  expect(answer.status).toBe(200)
}
const title = (mark: string) => `${mark} prefLabel fi`

describe('the desk', () => {
  it('is for those who approve', async () => {
    expect(await desk('editor')).toBeNull()
    expect(await desk('nobody')).toBeNull()
    expect(await desk('approver')).toEqual({ 'ui.desk.inReview': [] })
  })

  it('has each case where somebody looks for it, the longest wait first', async () => {
    await make('inReview', 'vanhin')
    await make('inReview', 'uusin')
    const taken = await make('inReview', 'otettu')
    await act(taken, 'assignment', { assignee: 'me', dueAt: inDays(3).toISOString() })
    await make('approved', 'hyvaksytty')
    const scheduled = await make('approved', 'ajastettu')
    await act(scheduled, 'workflow/schedule', { expectedRevision: 2, publishAt: inDays(1).toISOString() })
    await make('changesRequested', 'palautettu')
    await make('published', 'julkinen')

    expect(await desk('approver')).toEqual({
      'ui.desk.taken': [title('otettu')],
      'ui.desk.inReview': [title('vanhin'), title('uusin')],
      'ui.desk.approved': [title('hyvaksytty')],
      'ui.desk.scheduled': [title('ajastettu')],
      'ui.desk.returned': [title('palautettu')],
    })
    expect(await desk('approver2')).not.toHaveProperty('ui.desk.taken')
    expect(await desk('approver2', inDays(4))).toMatchObject({ 'ui.desk.overdue': [title('otettu')] })
    expect(await desk('approver', inDays(720))).toMatchObject({ 'ui.desk.stale': [title('julkinen')] })
  })
})
