import { rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { dataFolder } from '../server/fixtures/process.js'
import { type Database, openDatabase } from './database.js'
import { ready, send, type Sent } from './http.js'
import { after, nothing } from './model.js'
import { expected, look } from './look.js'
import type { Point } from './points.js'
import { type Server, startServer } from './server.js'
import { makeWorld, TEXTS, type World } from './world.js'

/** A connection to the database that breaks at the worst moment: the process outlives it and tells the truth. */
let folder = ''
let server: Server
let database: Database
let world: World
let id: number
let model = nothing

const save = (mark: string): Sent => ({
  method: 'PATCH',
  path: `/api/terms/${id}?locale=fi&depth=0`,
  token: world.tokens.editor,
  body: TEXTS.terms.change(mark),
})
const found = () => look(database, TEXTS.terms.table, id)

/** Saves, and breaks every connection of the server when the save has come to that point. */
const saveAndBreak = async (mark: string, point: Point) => {
  const halted = server.halted()
  server.order({ halt: { ...point, of: 'request' } })
  const saving = send(server.url, save(mark))
  await Promise.race([halted, saving])
  await database.terminate()
  await sleep(100)
  server.order({ goOn: true })
  return saving
}

beforeAll(async () => {
  folder = (await dataFolder()).folder
  server = await startServer(folder)
  database = await openDatabase(folder)
  world = await makeWorld(server.url)
  const token = world.tokens.editor
  const body = TEXTS.terms.finnish(world, 'alku')
  const made = await send(server.url, { method: 'POST', path: '/api/terms?locale=fi&depth=0', token, body })
  id = made.body.doc.id
  model = after(nothing, { name: 'create', mark: 'alku' })
})
afterAll(async () => {
  server?.child.kill('SIGKILL')
  await server?.gone
  await database?.stop()
  await rm(folder, { recursive: true, force: true })
})

it('before the COMMIT: the save is not acknowledged, and is not done', async () => {
  const { status } = await saveAndBreak('ennen', { at: 'commit', after: 0 })
  expect(status).toBeGreaterThanOrEqual(500)
  expect(server.isAlive()).toBe(true)
  expect(await found()).toEqual(expected(model))
})

it('after the COMMIT: the save is done, and acknowledged', async () => {
  const { status } = await saveAndBreak('jälkeen', { at: 'committed', after: 0 })
  model = after(model, { name: 'save', mark: 'jälkeen' })
  expect(status).toBe(200)
  expect(await found()).toEqual(expected(model))
})

it('at the BEGIN, more often than there are connections: the server goes on serving', async () => {
  for (let time = 0; time < 20; time += 1) {
    const { status } = await saveAndBreak(`alussa${time}`, { at: 'statement', after: 0 })
    expect(status).toBeGreaterThanOrEqual(500)
  }
  await ready(server.url)
  expect((await send(server.url, save('taas'))).status).toBe(200)
  model = after(model, { name: 'save', mark: 'taas' })
  expect(await found()).toEqual(expected(model))
})

it('an embedded database that restarted under the server is still stopped with it', async () => {
  await database.restart()
  await ready(server.url)
  // The server counts as one who uses the database again.
  await expect
    .poll(() => database.sql(`select from pg_locks where locktype = 'advisory' and mode = 'ShareLock'`))
    .toHaveLength(1)
  server.child.kill('SIGTERM')
  await server.gone
  await expect(stat(path.join(folder, '.data/postgres/postmaster.pid'))).rejects.toThrow('ENOENT')
})
