import { afterAll, beforeAll } from 'vitest'

import { startApp, type TestApp } from '../helpers/app.js'
import { createPeople, type People } from '../helpers/people.js'
import { makeWorld } from './makeWorld.js'
import { FROM_INSIDE } from './rows/index.js'
import { tryEveryDoor } from './table.js'

/** What code of the same process may call: the Local API, the database adapter, hooks of plugins that run after ours. */
let app: TestApp
let people: People

beforeAll(async () => {
  app = await startApp()
  people = await createPeople(app)
})
afterAll(() => app.close())

tryEveryDoor(FROM_INSIDE, () => makeWorld(app, people))
