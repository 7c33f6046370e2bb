import { request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'

import { openTestHost, type TestHost } from './fixtures/app.js'
import { seen } from './fixtures/config.js'

/** Node on one side, Fetch on the other: nothing is lost, gathered or left running between them. */
let host: TestHost
beforeAll(async () => {
  host = await openTestHost()
})
afterAll(() => host.close())

it('keeps two cookies apart', async () => {
  const { headers } = await fetch(`${host.url}/api/cookies`)
  expect(headers.getSetCookie()).toEqual(['a=1; Path=/', 'b=2; Path=/'])
})

it('answers HEAD as GET without the body', async () => {
  const answer = await fetch(`${host.url}/api/notes`, { method: 'HEAD' })
  expect(answer.status).toBe(200)
  expect(await answer.text()).toBe('')
})

it('streams a download whole', async () => {
  const answer = await fetch(`${host.url}/api/stream`)
  expect((await answer.arrayBuffer()).byteLength).toBe(1_600 * 64 * 1024)
})

it('does not run ahead of a client that does not read, and stops when it leaves', async () => {
  seen.pulled = 0
  const client = request(`${host.url}/api/stream`).end()
  const answer = await new Promise<{ pause: () => void }>((resolve) => client.on('response', resolve))
  answer.pause()
  const settled = async (before = -1): Promise<number> =>
    before === seen.pulled ? before : ((before = seen.pulled), await sleep(200), settled(before))
  const pulled = await settled()
  expect(pulled).toBeGreaterThan(0)
  expect(pulled).toBeLessThan(1_600)
  client.on('error', () => {}).destroy()
  await sleep(200)
  expect(seen.pulled).toBeLessThan(1_600)
})

it('hands over a body that came in pieces', async () => {
  const client = request(`${host.url}/api/weigh`, { method: 'POST' })
  for (let sent = 0; sent < 10; sent += 1) {
    client.write(Buffer.alloc(1_000))
    await sleep(5)
  }
  client.end()
  const answer = await new Promise<AsyncIterable<Buffer>>((resolve) => client.on('response', resolve))
  let text = ''
  for await (const chunk of answer) text += chunk
  expect(JSON.parse(text)).toEqual({ bytes: 10_000 })
})

it('tells the handler when the client has gone', async () => {
  const before = seen.aborted
  const leaving = new AbortController()
  const answer = fetch(`${host.url}/api/wait`, { signal: leaving.signal })
  await sleep(200)
  leaving.abort()
  await expect(answer).rejects.toThrow()
  await vi.waitFor(() => expect(seen.aborted).toBe(before + 1), { timeout: 5_000 })
})

it('serves GraphQL', async () => {
  const body = JSON.stringify({ query: 'mutation { createNote(data: { text: "hei" }) { text } }' })
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${host.url}/api/graphql`, { method: 'POST', headers, body })
  expect(await answer.json()).toEqual({ data: { createNote: { text: 'hei' } } })
})

it('tells a GraphQL client what it may know of an error', async () => {
  const body = JSON.stringify({ query: '{ Note(id: 999) { text } Users { docs { email } } }' })
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${host.url}/api/graphql`, { method: 'POST', headers, body })
  const { errors } = (await answer.json()) as { errors: { extensions: { statusCode: number } }[] }
  expect(errors.map(({ extensions }) => extensions.statusCode).sort()).toEqual([403, 404])
})
