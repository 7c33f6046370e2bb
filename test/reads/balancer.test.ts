import { rm } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { deliverDue, publishDue, sendNotices } from '../../src/engine/index.js'
import { startClock } from '../../src/server/clock.js'
import { FAILED_SIGN_INS } from '../../src/server/rateLimit.js'
import { TELL_EVERY_MS } from '../../src/server/sharedHits.js'
import { type Server, startServer } from '../crash/server.js'
import { startReceiver } from '../feed/receiver.js'
import { type Answer, type Body, startApp, type TestApp } from '../helpers/app.js'
import { type Balancer, startBalancer } from '../helpers/balancer.js'
import { type MailServer, startMailServer } from '../helpers/mailServer.js'
import { createPeople, type Name, type People } from '../helpers/people.js'
import { practiceMaker } from '../helpers/practice.js'
import { dataFolder } from '../server/fixtures/process.js'

/** Three processes with their clocks on one database, behind a balancer that asks them in turn: one system. */
const PROCESSES = 3
/** What a process may be behind another, in milliseconds. */
const BEHIND = 1_000

let app: TestApp
let others: Server[] = []
let balancer: Balancer
let mails: MailServer
let receiver: Awaited<ReturnType<typeof startReceiver>>
let people: People
let folder = ''
let make: ReturnType<typeof practiceMaker>
let stopClock = async () => {}

beforeAll(async () => {
  mails = await startMailServer()
  process.env.SMTP_URL = mails.url
  app = await startApp()
  folder = (await dataFolder()).folder
  people = await createPeople(app)
  make = practiceMaker(app, people)
  others = await Promise.all(
    [1, 2].map(() => startServer(folder, process.env.DATABASE_URL, { SMTP_URL: mails.url })),
  )
  stopClock = await startClock(app.payload)
  balancer = await startBalancer([app.url, ...others.map(({ url }) => url)])
  receiver = await startReceiver()
})
afterAll(async () => {
  delete process.env.SMTP_URL
  await stopClock()
  await balancer?.close()
  for (const other of others) other.child.kill('SIGTERM')
  await Promise.all(others.map(({ gone }) => gone))
  await receiver?.close()
  await app?.close()
  await mails?.close()
  await rm(folder, { recursive: true, force: true })
})

/** A request through the balancer, told as `app.http` tells it. */
const ask = async (method: string, path: string, who?: Name, body?: Body, headers = {}): Promise<Answer> => {
  const response = await fetch(balancer.url + path, {
    method,
    headers: {
      ...(who ? { authorization: `JWT ${people[who].token}` } : {}),
      ...(body ? { 'content-type': 'application/json' } : {}),
      ...headers,
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, text, body: text ? JSON.parse(text) : {} }
}
const servedBy = ({ headers }: Answer): number => Number(headers.get('x-served-by'))
const everyProcess = <T>(once: () => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: PROCESSES }, once))
const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await holds())) await sleep(50)
}
const step = async (id: number, name: string, more: Body = {}, headers = {}): Promise<Answer> => {
  const who = name === 'submit' ? 'editor' : 'approver'
  const answer = await ask(
    'POST',
    `/api/terms/${id}/workflow/${name}`,
    who,
    { expectedRevision: 2, ...more },
    headers,
  )
  expect(answer.status, answer.text).toBe(200)
  return answer
}

describe('a reader', () => {
  it('is answered by all of them, each with the same ETag, which every one knows', async () => {
    const { id } = await make('published', { collection: 'terms' })
    await sleep(BEHIND)
    const answers = await everyProcess(() => ask('GET', `/api/terms/${id}`))
    expect(new Set(answers.map(servedBy)).size).toBe(PROCESSES)
    const tags = [...new Set(answers.map(({ headers }) => headers.get('etag')!))]
    expect(tags).toHaveLength(1)
    const again = await everyProcess(() =>
      ask('GET', `/api/terms/${id}`, undefined, undefined, { 'if-none-match': tags[0]! }),
    )
    expect(again.map(({ status }) => status)).toEqual([304, 304, 304])
    await step(id, 'unpublish', { comment: 'Virhe', reason: 'error' })
    await sleep(BEHIND)
    const gone = await everyProcess(() =>
      ask('GET', `/api/terms/${id}`, undefined, undefined, { 'if-none-match': tags[0]! }),
    )
    expect(gone.map(({ status }) => status)).toEqual([410, 410, 410])
  })

  it('never sees an older text after a newer one of the same process, nor one a second behind', async () => {
    const { id } = await app.payload.create({
      collection: 'codes',
      data: { set: 'themes', code: 'laskuri', label: '0' } as never,
      locale: 'fi',
    })
    const writtenAt: number[] = [performance.now()]
    let writing = true
    const write = async () => {
      for (let count = 1; count <= 30; count += 1) {
        const { status } = await ask('PATCH', `/api/codes/${id}?locale=fi`, 'admin', { label: String(count) })
        expect(status).toBe(200)
        writtenAt.push(performance.now())
      }
      writing = false
    }
    const read = async () => {
      const newest = [0, 0, 0]
      let tag = ''
      while (writing) {
        const asked = performance.now()
        const answer = await ask('GET', `/api/codes/${id}`, undefined, undefined, { 'if-none-match': tag })
        if (answer.status === 304) continue
        tag = answer.headers.get('etag')!
        const seen = Number(answer.body.label)
        expect(seen).toBeGreaterThanOrEqual(newest[servedBy(answer)]!)
        newest[servedBy(answer)] = seen
        const next = writtenAt[seen + 1]
        if (next !== undefined) expect(asked - next).toBeLessThan(BEHIND)
      }
    }
    await Promise.all([write(), read(), read(), read()])
    await sleep(BEHIND)
    const last = await everyProcess(() => ask('GET', `/api/codes/${id}`))
    expect(last.map(({ body }) => body.label)).toEqual(['30', '30', '30'])
  })
})

describe('whoever acts', () => {
  it('twice under one Idempotency-Key, at two processes, has acted once', async () => {
    const { id } = await make('draft', { collection: 'terms' })
    const key = { 'idempotency-key': 'tasapaino-1' }
    const first = await step(id, 'submit', {}, key)
    const again = await step(id, 'submit', {}, key)
    expect(servedBy(first)).not.toBe(servedBy(again))
    expect(again.body).toEqual(first.body)
    const { body } = await ask('GET', `/api/terms/${id}/workflow/history`, 'editor')
    expect(body.docs.filter(({ type }: Body) => type === 'submit')).toHaveLength(1)
  })

  it('signs in at one and out at another', async () => {
    const account = { email: people.editor2.email, password: 'koe-salasana-1' }
    const { body } = await ask('POST', '/api/users/login', undefined, account)
    const headers = { authorization: `JWT ${body.token}` }
    const before = await everyProcess(() => ask('GET', '/api/users/me', undefined, undefined, headers))
    expect(before.map((answer) => answer.body.user?.email)).toEqual(Array(3).fill(account.email))
    await ask('POST', '/api/users/logout', undefined, undefined, headers)
    const after = await everyProcess(() => ask('GET', '/api/users/me', undefined, undefined, headers))
    expect(after.map((answer) => answer.body.user)).toEqual([null, null, null])
  })
})

it('three clocks publish what is due once, tell webhooks once and mail once', async () => {
  const hook = await ask('POST', '/api/webhooks', 'admin', { url: receiver.url })
  receiver.state.secret = hook.body.doc.secret
  const ids = await Promise.all(
    [1, 2, 3, 4].map(
      async (nth) => (await make('approved', { collection: 'terms', mark: `Ajastus ${nth}` })).id,
    ),
  )
  const told = () =>
    mails.mails
      .filter(({ subject }) => /Julkaistu.*Ajastus/.test(subject))
      .map(({ subject, to }) => `${to} ${subject}`)
  const publishAt = new Date(Date.now() + 1_500).toISOString()
  for (const id of ids) await step(id, 'schedule', { publishAt })

  await until(async () => (await ask('GET', `/api/terms?where[id][in]=${ids}`)).body.totalDocs === 4)
  await until(() => receiver.got.length >= 4 && told().length >= 4)
  expect([await publishDue(app.payload), await deliverDue(app.payload)].map(Number)).toEqual([0, 0])
  await sendNotices(app.payload)

  for (const id of ids) {
    const { body } = await ask('GET', `/api/terms/${id}/workflow/history`, 'approver')
    expect(body.docs.filter(({ type }: Body) => type === 'publish')).toHaveLength(1)
  }
  expect(receiver.got.map(({ body }) => body.data.id).sort()).toEqual(ids.toSorted())
  expect(receiver.got.every(({ isGenuine }) => isGenuine)).toBe(true)
  expect(new Set(told()).size).toBe(4)
  expect(told()).toHaveLength(4)
})

it('whoever tries passwords has as many attempts at all of them together as at one', async () => {
  const attempt = () =>
    ask('POST', '/api/users/login', undefined, { email: 'kukaan@polkka.test', password: 'arvaus' })
  for (let made = 0; made < FAILED_SIGN_INS; made += 1) await attempt()
  await sleep(2 * TELL_EVERY_MS + 500)
  const last = await everyProcess(attempt)
  expect(new Set(last.map(servedBy)).size).toBe(PROCESSES)
  expect(last.map(({ status }) => status)).toEqual([429, 429, 429])
})
