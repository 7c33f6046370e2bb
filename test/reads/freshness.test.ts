import { rm } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { type Server, startServer } from '../crash/server.js'
import { type Body, startApp, type TestApp } from '../helpers/app.js'
import { createPeople, type People } from '../helpers/people.js'
import { practiceMaker } from '../helpers/practice.js'
import { dataFolder } from '../server/fixtures/process.js'

/** Two processes serve one database: this one, and a server of its own. Neither answers from a time that is over. */
const ROUNDS = Number(process.env.ROUNDS ?? 5)

let app: TestApp
let other: Server
let people: People
let folder = ''
let id = 0

beforeAll(async () => {
  app = await startApp()
  folder = (await dataFolder()).folder
  other = await startServer(folder, process.env.DATABASE_URL)
  people = await createPeople(app)
})
beforeEach(async () => {
  id = (await practiceMaker(app, people)('approved', { collection: 'terms' })).id
})
afterAll(async () => {
  other?.child.kill('SIGTERM')
  await other?.gone
  await app?.close()
  await rm(folder, { recursive: true, force: true })
})

const get = async (url: string, path = `/api/terms/${id}`): Promise<Body> => {
  const response = await fetch(url + path)
  return { ...((await response.json()) as Body), http: response.status }
}

/** Is the document public, by its own address and by the list? */
const shown = async (url: string): Promise<boolean[]> => {
  const list = await get(url, `/api/terms?where[id][equals]=${id}&depth=0`)
  return [(await get(url)).http === 200, list.totalDocs === 1]
}

const step = async (url: string, name: string, more: Body = {}): Promise<void> => {
  const token = people[name === 'submit' ? 'editor' : 'approver'].token
  const response = await fetch(`${url}/api/terms/${id}/workflow/${name}`, {
    method: 'POST',
    headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ expectedRevision: 2, ...more }),
  })
  if (response.status !== 200) throw new Error(`${name}: ${await response.text()}`)
}

const takeDown = (url: string) => step(url, 'unpublish', { comment: 'Virhe.', reason: 'error' })
const publish = (url: string) => step(url, 'publish')
const bringBack = async (url: string) => {
  await step(url, 'submit')
  await step(url, 'approve')
}

const until = async (holds: () => boolean | Promise<boolean>): Promise<number> => {
  const from = performance.now()
  while (!(await holds())) await sleep(5)
  return performance.now() - from
}

describe('after a step has answered', () => {
  it('the same process shows it at once', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const url = round % 2 ? other.url : app.url
      expect(await shown(url)).toEqual([false, false])
      await publish(url)
      expect(await shown(url)).toEqual([true, true])
      await takeDown(url)
      expect(await shown(url)).toEqual([false, false])
      await bringBack(url)
    }
  })

  it('the other process shows it within a second', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const [here, there] = round % 2 ? [other.url, app.url] : [app.url, other.url]
      await shown(there!)
      await publish(here!)
      expect(await until(async () => (await shown(there!)).every(Boolean))).toBeLessThan(1_000)
      await takeDown(here!)
      expect(await until(async () => !(await shown(there!)).some(Boolean))).toBeLessThan(1_000)
      await bringBack(here!)
    }
  })

  it('its own process knows of a write before the write has answered', async () => {
    const code = await app.payload.create({
      collection: 'codes',
      data: { set: 'themes', code: 'heti', label: '0' } as never,
      locale: 'fi',
    })
    for (let count = 1; count <= 30; count += 1) {
      const { epoch } = app.reads.stats()
      const data = { label: String(count) } as never
      await app.payload.update({ collection: 'codes', id: code.id, data, locale: 'fi' })
      expect(app.reads.stats().epoch).toBeGreaterThan(epoch)
    }
  })

  it('a code list that changes changes the texts that name it', async () => {
    const code = await app.payload.create({
      collection: 'codes',
      data: { set: 'themes', code: 'tuore', label: 'Ennen' } as never,
      locale: 'fi',
    })
    const name = async () => (await get(app.url, `/api/codes/${code.id}`)).label
    expect(await name()).toBe('Ennen')
    await app.payload.update({
      collection: 'codes',
      id: code.id,
      data: { label: 'Nyt' } as never,
      locale: 'fi',
    })
    expect(await name()).toBe('Nyt')
  })
})

describe('while somebody writes', () => {
  it('no reader of one process sees a text and then what was before it', async () => {
    await publish(app.url)
    const code = await app.payload.create({
      collection: 'codes',
      data: { set: 'themes', code: 'laskuri', label: '0' } as never,
      locale: 'fi',
    })
    const paths = [
      `/api/codes/${code.id}`,
      `/api/codes?where[code][equals]=laskuri`,
      `/api/codes/${code.id}?depth=0`,
    ]
    let writing = true
    const write = async () => {
      for (let count = 1; count <= ROUNDS * 8; count += 1)
        await app.payload.update({
          collection: 'codes',
          id: code.id,
          data: { label: String(count) } as never,
          locale: 'fi',
        })
      writing = false
    }
    const read = async (url: string, seed: number) => {
      let newest = 0
      for (let turn = seed; writing; turn += 1) {
        const body = await get(url, paths[turn % paths.length]!)
        const seen = Number(body.docs ? body.docs[0].label : body.label)
        expect(seen).toBeGreaterThanOrEqual(newest)
        newest = seen
      }
    }
    await Promise.all([write(), ...[0, 1, 2].flatMap((seed) => [read(app.url, seed), read(other.url, seed)])])
  })

  it('an answer read before the change is not kept', async () => {
    await publish(app.url)
    const { entries } = app.reads.stats()
    const find = app.payload.db.findOne.bind(app.payload.db)
    app.payload.db.findOne = (async (args: never) => {
      const found = await find(args)
      if ((args as Body).collection !== 'terms' || (args as Body).req?.user) return found
      app.payload.db.findOne = find
      // What was read is now of yesterday.
      await app.sql(`update codes set updated_at = now() where id = (select min(id) from codes)`)
      await until(() => app.reads.stats().entries < entries || entries === 0)
      return found
    }) as never
    expect((await get(app.url, `/api/terms/${id}?joins=`)).http).toBe(200)
    expect(app.reads.stats().entries).toBe(0)
  })
})

describe('while the database tells nothing', () => {
  const letConnect = async (allowed: boolean) => {
    const { pathname } = new URL(app.databaseUrl)
    const client = new pg.Client(Object.assign(new URL(app.databaseUrl), { pathname: '/postgres' }).href)
    await client.connect()
    await client.query(`alter database ${pathname.slice(1)} allow_connections ${allowed}`)
    await client.end()
  }
  const cut = () =>
    app.sql(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name = 'polkka-listen' and datname = current_database()`,
    )

  it('nothing is kept and nothing kept is used, and what changed meanwhile is seen afterwards', async () => {
    await publish(app.url)
    await shown(app.url)
    expect(app.reads.stats().entries).toBeGreaterThan(0)
    await letConnect(false)
    await cut()
    await until(() => app.reads.stats().listening === 0)
    const { hits } = app.reads.stats()
    expect(app.reads.stats().entries).toBe(0)
    expect(await shown(app.url)).toEqual([true, true])
    expect(await shown(app.url)).toEqual([true, true])
    expect([app.reads.stats().hits, app.reads.stats().entries]).toEqual([hits, 0])
    await takeDown(app.url)
    expect(await shown(app.url)).toEqual([false, false])
    await letConnect(true)
    await app.reads.listening()
    for (const _ of [1, 2]) expect(await shown(app.url)).toEqual([false, false])
    expect(app.reads.stats().hits).toBeGreaterThan(hits)
  })
})
