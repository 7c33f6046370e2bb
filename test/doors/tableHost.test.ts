import { afterAll, beforeAll } from 'vitest'

import type { TestApp } from '../helpers/app.js'
import { createPeople, type People } from '../helpers/people.js'
import { startHost } from './host.js'
import { makeWorld } from './makeWorld.js'
import { adminRowsOfHost } from './rows/admin.js'
import { hostRows } from './rows/host.js'
import { tryEveryDoor } from './table.js'

let app: TestApp
let people: People

beforeAll(async () => {
  app = await startHost()
  people = await createPeople(app)
}, 240_000)
afterAll(() => app.close())

tryEveryDoor([...hostRows, ...adminRowsOfHost], () =>
  makeWorld(app, people, { slug: 'statements', names: { one: 'Statement', many: 'Statements' } }),
)
