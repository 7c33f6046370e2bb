import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { deliverDue } from '../../src/engine/index.js'
import { isOpen, openLookup } from '../../src/engine/webhooks/address.js'
import { LEASE_MS } from '../../src/engine/webhooks/claim.js'
import { RETRY_AFTER } from '../../src/engine/webhooks/deliver.js'
import { startServer } from '../crash/server.js'
import { type Body, codeOf, startApp, type TestApp } from '../helpers/app.js'
import { createPeople, type People } from '../helpers/people.js'
import { practiceMaker } from '../helpers/practice.js'
import { dataFolder } from '../server/fixtures/process.js'
import { startReceiver } from './receiver.js'

/** Webhooks: what a change sends, to whom, how often, and who may see it. */
let app: TestApp
let people: People
let make: ReturnType<typeof practiceMaker>
let receiver: Awaited<ReturnType<typeof startReceiver>>
let hook: Body

const as = (who: keyof People, body?: Body) => ({ token: people[who].token, ...(body ? { body } : {}) })
const term = async () => (await make('published', { collection: 'terms' })).id
const deliveries = async (): Promise<Body[]> =>
  (await app.http('GET', '/api/webhook-deliveries?limit=100&sort=seq', as('admin'))).body.docs as Body[]
const later = (ms: number) => ({ now: () => new Date(Date.now() + ms) })
const change = (data: Body) => app.http('PATCH', `/api/webhooks/${hook.id}`, as('admin', data))

beforeAll(async () => {
  app = await startApp()
  people = await createPeople(app)
  make = practiceMaker(app, people)
  receiver = await startReceiver()
  const made = await app.http('POST', '/api/webhooks', as('admin', { url: receiver.url }))
  expect(made.status).toBe(201)
  hook = made.body.doc as Body
  receiver.state.secret = hook.secret
})
afterAll(async () => {
  await receiver?.close()
  await app?.close()
})
beforeEach(async () => {
  await deliverDue(app.payload, later(10 * 86_400_000))
  await app.sql('delete from webhook_deliveries')
  receiver.got.length = 0
  receiver.state.answer = () => 204
})

describe('a message', () => {
  it('carries the change as the feed tells it, signed, once', async () => {
    const id = await term()
    await deliverDue(app.payload)
    await deliverDue(app.payload)
    const [{ changes }] = [(await app.http('GET', '/api/changes?limit=1000')).body]
    expect(receiver.got).toEqual([
      {
        id: expect.stringMatching(/^msg_[\w-]{36}$/),
        timestamp: expect.any(Number),
        body: { type: 'document.publish', timestamp: changes.at(-1).at, data: changes.at(-1) },
        isGenuine: true,
      },
    ])
    expect(receiver.got[0]!.body.data.id).toBe(id)
    expect(await deliveries()).toMatchObject([
      { status: 'delivered', answer: 204, attempts: 1, failure: null },
    ])
  })

  it('that was not taken is sent again later under the same id, and lets others pass', async () => {
    receiver.state.answer = () => (receiver.got.length === 1 ? 500 : 200)
    await term()
    await term()
    await deliverDue(app.payload)
    const [first, second] = receiver.got.map((message) => message.id)
    expect(await deliveries()).toMatchObject([
      { status: 'waiting', answer: 500, failure: 'HTTP 500', attempts: 1 },
      { status: 'delivered' },
    ])
    await deliverDue(app.payload)
    expect(receiver.got).toHaveLength(2)
    await deliverDue(app.payload, later(RETRY_AFTER[0] * 1200))
    expect(receiver.got.map((message) => message.id)).toEqual([first, second, first])
    expect((await deliveries()).map(({ status }) => status)).toEqual(['delivered', 'delivered'])
  })

  it('that is never taken is given up and visible, until an administrator sends it again', async () => {
    receiver.state.answer = () => 302
    await term()
    for (let attempt = 0; attempt <= RETRY_AFTER.length + 1; attempt += 1)
      await deliverDue(app.payload, later(attempt * 2 * 86_400_000))
    expect(receiver.got).toHaveLength(RETRY_AFTER.length + 1)
    const [dead] = await deliveries()
    expect(dead).toMatchObject({ status: 'dead', failure: 'HTTP 302', nextAt: null })
    receiver.state.answer = () => 200
    const path = `/api/webhook-deliveries/${dead!.id}/replay`
    expect(codeOf(await app.http('POST', path, as('approver')))).toBe('403 NOT_ALLOWED')
    expect(codeOf(await app.http('POST', path))).toBe('401 NOT_SIGNED_IN')
    expect((await app.http('POST', path, as('admin'))).status).toBe(200)
    await deliverDue(app.payload)
    expect(new Set(receiver.got.map(({ id }) => id)).size).toBe(1)
    expect(await deliveries()).toMatchObject([{ status: 'delivered', attempts: 1, failure: null }])
  })

  it('whose sender dies before it could note it is sent again under the same id', async () => {
    const { folder } = await dataFolder()
    const other = await startServer(folder, process.env.DATABASE_URL)
    try {
      receiver.state.answer = () => null
      const arrived = receiver.next()
      await term()
      await arrived
      other.child.kill('SIGKILL')
      await other.gone
      receiver.state.answer = () => 200
      await deliverDue(app.payload)
      expect(receiver.got).toHaveLength(1)
      await deliverDue(app.payload, later(LEASE_MS))
      expect(receiver.got).toHaveLength(2)
      expect(receiver.got[1]).toMatchObject({ id: receiver.got[0]!.id, isGenuine: true })
    } finally {
      other.child.kill('SIGKILL')
      await rm(folder, { recursive: true, force: true })
    }
  }, 60_000)

  it('comes in the order of the changes, each once, however many send at once', async () => {
    for (let times = 0; times < 6; times += 1) await term()
    await Promise.all([deliverDue(app.payload), deliverDue(app.payload), deliverDue(app.payload)])
    await deliverDue(app.payload)
    const cursors = receiver.got.map(({ body }) => Number(body.data.cursor))
    expect(cursors).toHaveLength(6)
    expect(cursors).toEqual([...cursors].sort((left, right) => left - right))
  })

  it('is not made for a change that did not happen', async () => {
    const { id } = await make('approved', { collection: 'terms' })
    const body = { expectedRevision: 1 }
    await app.http('POST', `/api/terms/${id}/workflow/publish`, as('approver', body))
    expect(await deliveries()).toEqual([])
  })
})

describe('a webhook', () => {
  it('that is switched off gets no message, and what waits stays', async () => {
    receiver.state.answer = () => 500
    await term()
    await deliverDue(app.payload)
    expect((await change({ enabled: false })).status).toBe(200)
    await term()
    await deliverDue(app.payload, later(86_400_000))
    expect(receiver.got).toHaveLength(1)
    receiver.state.answer = () => 200
    await change({ enabled: true })
    await deliverDue(app.payload, later(86_400_000))
    expect(await deliveries()).toMatchObject([{ status: 'delivered', attempts: 2 }])
  })

  it('hears of the collections it named', async () => {
    await change({ collections: ['guides'] })
    await term()
    await change({ collections: ['guides', 'terms'] })
    await term()
    await change({ collections: [] })
    expect(await deliveries()).toHaveLength(1)
  })

  it('tells its secret at its making and never again; a new one takes its place', async () => {
    expect(hook.secret).toMatch(/^whsec_/)
    const looks = [
      await app.http('GET', `/api/webhooks/${hook.id}?depth=2`, as('admin')),
      await app.http('GET', '/api/webhooks?select[secretKey]=true&select[secret]=true', as('admin')),
      await change({ enabled: true, secretKey: 'whsec_mine' }),
    ]
    const [{ secret_key: kept }] = (await app.sql('select secret_key from webhooks')) as [Body]
    for (const { status, text } of looks) {
      expect(status).toBe(200)
      expect(text).not.toMatch(/whsec_|secretKey/)
      expect(text).not.toContain(kept)
    }
    expect(kept).not.toContain('whsec')
    const renewed = await app.http('POST', `/api/webhooks/${hook.id}/secret`, as('admin', {}))
    expect(renewed.body.secret).not.toBe(hook.secret)
    await term()
    await deliverDue(app.payload)
    expect(receiver.got[0]!.isGenuine).toBe(false)
    receiver.state.secret = renewed.body.secret
    await term()
    await deliverDue(app.payload)
    expect(receiver.got[1]!.isGenuine).toBe(true)
  })

  it.each(['approver', 'editor', 'nobody', undefined] as const)('is nothing to %s', async (who) => {
    const ask = who ? as(who) : {}
    for (const path of ['/api/webhooks', '/api/webhook-deliveries', `/api/webhooks/${hook.id}`])
      expect([401, 403, 404]).toContain((await app.http('GET', path, ask)).status)
    const body = { url: 'https://polkka.example' }
    expect([401, 403]).toContain((await app.http('POST', '/api/webhooks', { ...ask, body })).status)
    expect([401, 403]).toContain((await app.http('POST', `/api/webhooks/${hook.id}/secret`, ask)).status)
  })

  it.each([
    'http://polkka.example/hook',
    'ftp://polkka.example',
    'https://user:pass@polkka.example',
    'https://10.1.2.3/',
    'https://169.254.169.254/latest/meta-data',
    'https://[::ffff:10.0.0.1]/',
    'https://[fd00::1]/',
    'https://0x0a000001/',
    'https://0/',
    'http://192.168.1.1',
    'hook',
  ])('does not go to %s', async (url) => {
    expect((await app.http('POST', '/api/webhooks', as('admin', { url }))).status).toBe(400)
  })

  it('that is deleted leaves nothing waiting', async () => {
    const { doc } = (await app.http('POST', '/api/webhooks', as('admin', { url: receiver.url }))).body
    await term()
    expect((await app.http('DELETE', `/api/webhooks/${doc.id}`, as('admin'))).status).toBe(200)
    const left = (await deliveries()).filter(({ webhook }) => webhook === String(doc.id))
    expect(left).toMatchObject([{ status: 'dead', failure: 'WEBHOOK_GONE' }])
    const replay = `/api/webhook-deliveries/${left[0]!.id}/replay`
    expect(codeOf(await app.http('POST', replay, as('admin')))).toBe('404 NOT_FOUND')
  })
})

describe('an address', () => {
  it.each(['93.184.215.14', '2606:2800:21f::1'])('%s is open', (address) =>
    expect(isOpen(address)).toBe(true),
  )
  it.each([
    '127.0.0.1',
    '100.64.0.1',
    '172.31.255.255',
    '::1',
    '::ffff:8.8.8.8',
    'fe80::1',
    '2002:a00:1::',
    '64:ff9b::a00:1',
  ])('%s is not', (address) => expect(isOpen(address)).toBe(false))

  it('that a name leads to is judged when the connection is made', async () => {
    const error = await new Promise<NodeJS.ErrnoException | null>((resolve) =>
      openLookup('localhost', {}, (failure) => resolve(failure)),
    )
    expect(error?.code).toBe('PRIVATE_ADDRESS')
  })
})
