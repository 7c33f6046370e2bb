import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { verify } from '../../src/engine/index.js'
import { type Body, startApp, type TestApp } from '../helpers/app.js'
import { createPeople, type Name, type People } from '../helpers/people.js'
import { practiceMaker } from '../helpers/practice.js'
import { type Calls, inTransaction, outcome, outcomeOf } from './door.js'
import type { World } from './world.js'

/**
 * The database empties every place that names a deleted document. So nothing goes that an approved or public text
 * names, whoever owns it and however it is deleted.
 */
let app: TestApp
let people: People
let naming = 0
let approved = 0
const named: Record<string, number> = {}
let before: unknown[]

/** The public text, and the hash of an approved one that is not public yet. */
const shown = async () => [
  (await app.http('GET', `/api/practices/${naming}?depth=0&locale=all`)).text,
  (await app.http('GET', `/api/stories/${approved}/workflow`, { token: people.approver.token })).body,
]

beforeAll(async () => {
  app = await startApp()
  people = await createPeople(app)
  const make = practiceMaker(app, people)
  const theirs = { owner: people.editor2 }
  const draft = async (collection: string) => (await make('draft', { collection, ...theirs })).id
  named['coordination-projects'] = await draft('coordination-projects')
  named.networks = await draft('networks')
  named.practices = await draft('practices')
  named['development-projects'] = (
    await app.payload.create({
      collection: 'development-projects',
      data: { name: 'Hanke', title: 'Hanke', funder: 'oph' } as never,
      locale: 'fi',
    })
  ).id as number
  const { id } = await make('published', {
    more: {
      networks: [named.networks],
      coordinationProjects: [named['coordination-projects']],
      related: [named.practices],
      developmentProject: named['development-projects'],
    },
  })
  naming = id
  approved = (await make('approved', { collection: 'stories', more: { practices: [named.practices] } })).id
  const practice = (await app.http('GET', `/api/practices/${id}?depth=0`)).body as Body
  named.organisations = practice.organisation
  named.codes = [practice.level, practice.themes, practice.forms].flat().find(Boolean)
  before = await shown()
  expect([practice.networks, practice.related, practice.coordinationProjects].flat()).toHaveLength(3)
  expect(practice.developmentProject).toBe(named['development-projects'])
})
afterAll(() => app.close())

const remove = async (path: string, who: Name): Promise<string> =>
  outcome(await app.http('DELETE', `/api/${path}`, { token: people[who].token }))
const one = (id: number) => ({ where: { id: { equals: id } } })

const WAYS: Record<string, (collection: string, id: number) => Promise<string>> = {
  'REST, by its owner': (collection, id) => remove(`${collection}/${id}`, 'editor2'),
  'REST, by an administrator': (collection, id) => remove(`${collection}/${id}`, 'admin'),
  'REST, for privacy': (collection, id) => remove(`${collection}/${id}?reason=privacy`, 'admin'),
  'REST, in bulk': (collection, id) => remove(`${collection}?where[id][equals]=${id}`, 'admin'),
  code: (collection, id) => outcomeOf(() => app.payload.delete({ collection: collection as never, id })),
  'code, in bulk': (collection, id) =>
    outcomeOf(() => app.payload.delete({ collection: collection as never, ...one(id) })),
  'the adapter': (collection, id) =>
    outcomeOf(() =>
      inTransaction({ app, people } as World, 'admin', (req) =>
        (app.payload.db as unknown as Calls).deleteOne!({ collection, req, ...one(id) }),
      ),
    ),
}

const GOVERNED = ['networks', 'coordination-projects', 'practices']
const REGISTERS = ['development-projects', 'organisations', 'codes']

const isRefused = (collection: string, way: string) => async () => {
  expect(await WAYS[way]!(collection, named[collection]!)).not.toBe('done')
  expect(await shown()).toEqual(before)
  expect((await verify(app.payload)).problems).toEqual([])
}

describe.each([...GOVERNED, ...REGISTERS])('%s that a public text names', (collection) => {
  for (const way of Object.keys(WAYS)) it(way, isRefused(collection, way))
})
