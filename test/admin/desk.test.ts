import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { deskOf } from '../../src/admin/Desk/desk.js'
import { startApp, type TestApp } from '../helpers/app.js'
import { createPeople, type Name, type People } from '../helpers/people.js'
import { practiceMaker } from '../helpers/practice.js'

let app: TestApp
let people: People
let maker: ReturnType<typeof practiceMaker>
let make: (state: string, mark: string) => Promise<number>

beforeAll(async () => {
  app = await startApp()
  people = await createPeople(app)
  maker = practiceMaker(app, people)
  make = async (state, mark) => (await maker(state, { collection: 'terms', mark })).id
})
afterAll(() => app.close())

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)
const readerOf = (who: Name) => ({ locale: 'fi', payload: app.payload, user: people[who].user as never })

/** What somebody sees on their desk: the titles in each list, in order. */
const desk = async (
  who: Name,
  asked: Parameters<typeof deskOf>[1] = {},
): Promise<Record<string, string[]> | null> => {
  const lists = await deskOf(readerOf(who), asked)
  return lists && Object.fromEntries(lists.map(({ key, rows }) => [key, rows.map((row) => row.title)]))
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
    expect(await desk('approver')).toEqual({ inReview: [] })
  })

  it('has each case where somebody looks for it, the longest wait first', async () => {
    await make('inReview', 'vanhin')
    await make('inReview', 'uusin')
    const taken = await make('inReview', 'otettu')
    await act(taken, 'assignment', { assignee: 'me', dueAt: inDays(3).toISOString() })
    await make('approved', 'hyvaksytty')
    const scheduled = await make('approved', 'ajastettu')
    await act(scheduled, 'workflow/schedule', { expectedRevision: 2, publishAt: inDays(1).toISOString() })
    await act(scheduled, 'assignment', { assignee: 'me' })
    await make('changesRequested', 'palautettu')
    await make('published', 'julkinen')

    expect(await desk('approver')).toEqual({
      taken: [title('otettu')],
      inReview: [title('vanhin'), title('uusin')],
      approved: [title('hyvaksytty')],
      scheduled: [title('ajastettu')],
      returned: [title('palautettu')],
    })
    expect(await desk('approver2')).toMatchObject({ withOthers: [title('otettu')] })
    expect(await desk('approver2')).not.toHaveProperty('taken')
    expect(await desk('approver2', { now: inDays(4) })).toMatchObject({ overdue: [title('otettu')] })
    expect(await desk('approver', { now: inDays(720) })).toMatchObject({ stale: [title('julkinen')] })
  })

  it('shows one list alone, in pages', async () => {
    expect(await desk('approver', { only: 'inReview' })).toEqual({
      inReview: [title('vanhin'), title('uusin')],
    })
    expect(await desk('approver', { only: 'inReview', page: 2 })).toEqual({ inReview: [] })
  })

  it('tells by what one decides, and is narrowed by it', async () => {
    const { id } = await maker('inReview', { mark: 'kaytanto' })
    const doc = await app.payload.findByID({
      collection: 'practices',
      id,
      depth: 1,
      draft: true,
      locale: 'fi',
    })
    const [theme] = doc.themes as Array<{ id: number; label: string }>
    const level = doc.level as { id: number; label: string }
    const lists = await deskOf(readerOf('approver'), { only: 'inReview' })
    const row = lists![0]!.rows.find(({ collection }) => collection === 'practices')
    expect(row).toMatchObject({ title: doc.title, state: 'inReview', round: 1, assignee: null })
    expect(row!.names.theme).toContain(theme!.label)
    expect(row!.names.level).toContain(level.label)
    expect(row!.names.belongs.length).toBeGreaterThan(0)
    expect(row!.languages).toEqual(expect.arrayContaining(['fi', 'sv']))

    const only = { inReview: [doc.title] }
    expect(await desk('approver', { chosen: { theme: String(theme!.id) } })).toEqual(only)
    expect(await desk('approver', { chosen: { level: String(level.id), language: 'sv' } })).toEqual(only)
    expect(await desk('approver', { chosen: { theme: '999999' } })).toEqual({ inReview: [] })
    expect(await desk('approver', { chosen: { language: 'xx' } })).toEqual({ inReview: [] })
  })

  it('costs as many statements for many cases as for a few', async () => {
    const original = pg.Client.prototype.query
    const statements = async (): Promise<number> => {
      let count = 0
      pg.Client.prototype.query = function (this: pg.Client, ...args: never[]) {
        // The watch over what is public asks in its own time.
        if (!JSON.stringify(args[0]).includes('public_epoch')) count += 1
        return (original as (...given: never[]) => never).apply(this, args)
      } as never
      await deskOf(readerOf('approver')).finally(() => {
        pg.Client.prototype.query = original
      })
      return count
    }
    const few = await statements()
    for (let n = 0; n < 6; n += 1) await make('inReview', `lisaa${n}`)
    expect(few).toBeGreaterThan(1)
    expect(await statements()).toBe(few)
  })
})
