import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { CollectionSlug, Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { adapterOf } from '../../src/db/tables.js'
import { startApp, type TestApp } from '../helpers/app.js'
import { createPeople } from '../helpers/people.js'
import { type Made, practiceMaker } from '../helpers/practice.js'

type Question = { nestedQueryRelation?: unknown; tableConfig: { tsName: string } }
type Built = { selection: unknown; sql: SQL }
type Dialect = {
  buildRelationalQueryWithoutPK: (question: Question) => Built
  sqlToQuery: (statement: SQL) => { params: unknown[]; sql: string }
}

let app: TestApp
let make: (state: string) => Promise<Made>
/** How often drizzle was asked, and how often what was remembered answered, since the count was begun. */
const count = { asked: 0, remembered: 0 }
const wrong: string[] = []

/** Every question of this process is answered twice: as it is now, and as drizzle itself would. */
const compareEveryAnswer = (): void => {
  const dialect = (adapterOf(app.payload).drizzle as unknown as { dialect: Dialect }).dialect
  const own = (Object.getPrototypeOf(dialect) as Dialect).buildRelationalQueryWithoutPK
  const mended = dialect.buildRelationalQueryWithoutPK
  let composed = 0
  dialect.buildRelationalQueryWithoutPK = (question) => {
    const composes = composed
    if (question.nestedQueryRelation !== undefined) {
      composed += 1
      return mended(question)
    }
    const answer = mended(question)
    count.asked += 1
    if (composed === composes) count.remembered += 1
    const expected = own.call(dialect, question)
    const [got, wanted] = [dialect.sqlToQuery(answer.sql), dialect.sqlToQuery(expected.sql)]
    if (
      got.sql !== wanted.sql ||
      JSON.stringify(got.params) !== JSON.stringify(wanted.params) ||
      JSON.stringify(answer.selection, plain) !== JSON.stringify(expected.selection, plain)
    )
      wrong.push(`${question.tableConfig.tsName}: ${wanted.sql.slice(-300)}`)
    return answer
  }
}

/** Columns know their tables, and tables their columns: their names are enough. */
const plain = (key: string, value: unknown): unknown => (key === 'field' ? undefined : value)

beforeAll(async () => {
  app = await startApp()
  make = practiceMaker(app, await createPeople(app))
  compareEveryAnswer()
})
afterAll(() => app.close())

const CONDITIONS: Where[] = [
  {},
  { id: { equals: 1 } },
  { id: { in: [1, 2] } },
  { id: { in: [1, 2, 3] } },
  { title: { contains: 'o' } },
  { title: { equals: null } },
  { createdAt: { greater_than: '2020-01-01T00:00:00.000Z' } },
  {
    and: [
      { _status: { equals: 'published' } },
      { or: [{ id: { exists: true } }, { title: { like: 'a b' } }] },
    ],
  },
  { 'themes.code': { equals: 'x' } },
  { 'workflow.state': { not_equals: 'draft' } },
]

describe('a statement that is remembered', () => {
  it('is the one that drizzle would compose, whatever is asked', async () => {
    for (const state of ['draft', 'published', 'draft']) await make(state)
    for (let round = 0; round < 2; round += 1)
      for (const where of CONDITIONS)
        for (const more of [
          {},
          { limit: 2, page: 2 },
          { limit: 0 },
          { limit: -1 },
          { locale: 'sv' as const, sort: 'title' },
          { locale: 'all' as const, sort: ['-createdAt', 'id'] },
          { depth: 0, select: { title: true, steps: true } as const },
          { draft: true },
        ])
          await app.payload.find({ collection: 'practices' as CollectionSlug, where, ...more } as never)
    expect(wrong).toEqual([])
    expect(count.remembered).toBeGreaterThan(count.asked / 2)
  })

  it('carries the values of its own question: two that differ in nothing else get each their own', async () => {
    const all = await app.payload.find({ collection: 'practices', sort: 'id', depth: 0 })
    for (const { id, title } of all.docs)
      expect(await app.payload.findByID({ collection: 'practices', id, depth: 0 })).toMatchObject({
        id,
        title,
      })
    for (const limit of [1, 2]) {
      const { docs } = await app.payload.find({ collection: 'practices', limit, sort: 'id', depth: 0 })
      expect(docs.map(({ id }) => id)).toEqual(all.docs.slice(0, limit).map(({ id }) => id))
    }
    expect(all.docs.length).toBe(3)
  })

  it('serves writers as well: none of theirs is composed twice', async () => {
    await make('published')
    Object.assign(count, { asked: 0, remembered: 0 })
    await make('published')
    expect(wrong).toEqual([])
    expect(count.asked).toBeGreaterThan(10)
    expect(count.asked - count.remembered).toBe(0)
  })
})
