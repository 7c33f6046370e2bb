import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { eachConnection, poolOf } from '../../src/db/pool.js'
import { type Answer, type Body, startApp, type TestApp } from '../helpers/app.js'
import { createPeople, type People } from '../helpers/people.js'

let app: TestApp
let people: People
let theme: number
let other: number
let stage: number
/** Statements about codes. */
const asked: string[] = []

beforeAll(async () => {
  app = await startApp()
  people = await createPeople(app)
  const code = async (set: 'education-stage' | 'themes', code = 'koe') =>
    (
      await app.payload.create({
        collection: 'codes',
        data: { set, code, label: 'Koe' },
        locale: 'fi',
      })
    ).id
  theme = await code('themes')
  other = await code('themes', 'toinen')
  stage = await code('education-stage')
  eachConnection(poolOf(app.payload), (connection) => {
    const { query } = connection
    connection.query = function (this: unknown, ...args: unknown[]) {
      const text = String((args[0] as { text?: string }).text ?? args[0])
      if (text.includes('from "codes"')) asked.push(text)
      return query.apply(this, args as never)
    } as never
  })
})
afterAll(() => app.close())

const save = (data: Body): Promise<Answer> =>
  app.http('POST', '/api/practices?locale=fi&depth=0', {
    token: people.editor.token,
    body: { title: 'Koe', sourceLanguage: 'fi', ...data },
  })

const paths = ({ body }: Answer): string[] =>
  (body.errors[0].data.errors as { path: string }[]).map(({ path }) => path).sort()

describe('codes of a document', () => {
  it('are of the list of their field, and each field is asked about at once', async () => {
    asked.length = 0
    const { body, status } = await save({ themes: [theme], stages: [stage] })
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({ themes: [theme], stages: [stage] })
    expect(asked.length).toBe(1)
  })

  it('of another list are refused by the name of their field, whatever stands beside them', async () => {
    expect(paths(await save({ themes: [theme], stages: [theme] }))).toEqual(['stages'])
    expect(paths(await save({ themes: [theme, stage], stages: [theme] }))).toEqual(['stages', 'themes'])
  })

  it('that are more than a field takes are refused before the database is asked', async () => {
    asked.length = 0
    const many = Array.from({ length: 70_000 }, (_, at) => at + 1)
    expect(paths(await save({ themes: many, stages: many }))).toEqual(['stages', 'themes'])
    expect(asked).toEqual([])
  })

  it.each([[2 ** 31 - 1], [-1], [0], ['x'], [null], [{}]])('that are none are refused: %j', async (id) => {
    const answer = await save({ themes: [id], stages: [stage] })
    expect([answer.status, paths(answer)]).toEqual([400, ['themes']])
  })

  it.each([
    ['themes', [2 ** 31]],
    ['themes', [theme, 1.5]],
    ['networks', [1e30]],
    ['networks', [{ id: 2 ** 31 }]],
    ['level', 2 ** 31],
    ['heroImage', 2 ** 31],
  ])('that no id can be are refused, as in any relation: %s %j', async (field, value) => {
    const { body, status } = await save({ [field]: value })
    expect([status, body.errors[0].data]).toMatchObject([400, { code: 'BAD_INPUT', field }])
  })

  it('named twice are stored once, in the order in which they were named', async () => {
    asked.length = 0
    const twice = {
      themes: [other, theme, String(other), { id: theme }],
      practiceType: ['innovation', 'innovation'],
      embedding: { means: ['budget', 'curriculum', 'budget'] },
    }
    const stored = {
      themes: [other, theme],
      practiceType: ['innovation'],
      embedding: { means: ['budget', 'curriculum'] },
    }
    const { body } = await save(twice)
    expect(body.doc).toMatchObject(stored)
    expect(asked.length).toBe(1)
    const again = await app.http('PATCH', `/api/practices/${body.doc.id}?depth=0`, {
      token: people.editor.token,
      body: { themes: [theme, theme] },
    })
    expect(again.body.doc.themes).toEqual([theme])
    const changed = await app.graphql(
      `mutation($data:mutationPracticeUpdateInput!){updatePractice(id:${body.doc.id},data:$data){themes{id}}}`,
      { data: { themes: [other, other] } },
      { token: people.editor.token },
    )
    expect(changed.body.data?.updatePractice.themes, changed.text).toEqual([{ id: other }])
  })
})
