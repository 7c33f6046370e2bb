import { setTimeout as sleep } from 'node:timers/promises'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { PASSWORD, USER } from '../../src/db/dataFolder.js'
import { choosePlace } from '../../src/db/place.js'
import { type Got, send } from '../crash/http.js'
import { type Server, startServer } from '../crash/server.js'
import { makeWorld, publishTerm, type World } from '../crash/world.js'
import { type Standby, startStandby } from '../helpers/standby.js'
import { dataFolder } from '../server/fixtures/process.js'

/** A second PostgreSQL follows the first, and one of two processes may ask it: never for what is over. */
let first: Server
let second: Server
let standby: Standby
let world: World
const folders: Awaited<ReturnType<typeof dataFolder>>[] = []

beforeAll(async () => {
  for (const _ of [1, 2, 3]) folders.push(await dataFolder())
  const [primary, follower, other] = folders.map(({ folder }) => folder)
  first = await startServer(primary!)
  const { data } = await choosePlace(path.join(primary!, '.data'), '', () => {})
  const port = (await readFile(path.join(data, 'postmaster.pid'), 'utf8')).split('\n')[3]
  const url = `postgres://${USER}:${PASSWORD}@127.0.0.1:${port}/polkka`
  world = await makeWorld(first.url)
  standby = await startStandby(follower!, { folder: primary!, url })
  second = await startServer(other!, url, { DATABASE_REPLICA_URLS: standby.url })
})
afterAll(async () => {
  for (const server of [second, first]) {
    server?.child.kill('SIGTERM')
    await server?.gone
  }
  await standby?.stop()
  for (const { remove } of folders) await remove()
})

const get = (path: string): Promise<Got> => send(second.url, { method: 'GET', path })
/** A question that nobody asked before, so that no cache answers it. */
let questions = 0
const list = async (): Promise<unknown[]> => {
  const { body, status } = await get(
    `/api/terms?where[id][less_than]=${1_000_000 + (questions += 1)}&sort=prefLabel`,
  )
  expect(status).toBe(200)
  return body.docs.map(({ id }: { id: number }) => id)
}
const until = async (holds: () => Promise<boolean>): Promise<void> => {
  while (!(await holds())) await sleep(20)
}
/** Statements that this process has had answered by the replica. */
const asked = async (): Promise<number> => {
  const [row] = await standby.sql(
    `select count(*)::int as n from pg_stat_activity where application_name = 'polkka-replica' and query like 'select e.value as epoch%'`,
  )
  return row!.n as number
}
const takeDown = async (id: number): Promise<void> => {
  const body = { expectedRevision: 2, comment: 'Virhe', reason: 'error' }
  const path = `/api/terms/${id}/workflow/unpublish`
  const { status } = await send(first.url, { method: 'POST', path, token: world.tokens.approver, body })
  expect(status).toBe(200)
}

it('what no cache holds is read from the replica', async () => {
  const id = await publishTerm(first.url, world, 'Ensimmäinen')
  await until(async () => (await list()).includes(id))
  await until(async () => {
    expect(await list()).toEqual([id])
    return (await asked()) > 0
  })
})

it('while it is behind it answers nothing: what is taken down stays away, what is new is there', async () => {
  const [old] = await list()
  await standby.sql('select pg_wal_replay_pause()')
  await takeDown(old as number)
  const fresh = await publishTerm(first.url, world, 'Toinen')
  // What another process has to know within a second it knows from the primary.
  await until(async () => (await list()).includes(fresh))
  for (let time = 0; time < 10; time += 1) expect(await list()).toEqual([fresh])
  expect((await get(`/api/terms/${String(old)}?depth=0`)).status).toBe(410)
  const [behind] = await standby.sql(`select count(*)::int as n from terms where id = ${fresh}`)
  expect(behind!.n).toBe(0)
  await standby.sql('select pg_wal_replay_resume()')
  await until(async () => {
    expect(await list()).toEqual([fresh])
    const [row] = await standby.sql(`select count(*)::int as n from terms where id = ${fresh}`)
    return row!.n === 1
  })
})

it('when it is gone the primary answers', async () => {
  const shown = await list()
  await standby.stop()
  for (let time = 0; time < 3; time += 1) expect(await list()).toEqual(shown)
})
