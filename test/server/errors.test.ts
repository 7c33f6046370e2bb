import { request } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { jwtSign } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { en } from '../../src/translations/en.js'
import { type MessageKey, say } from '../../src/translations/index.js'
import { openTestHost, type TestHost } from './fixtures/app.js'

/** Whatever goes wrong, the answer has one form and tells nothing of the inside. */
let host: TestHost
beforeAll(async () => {
  host = await openTestHost()
})
afterAll(() => host.close())

const json = { 'content-type': 'application/json' }
const post = (path: string, body: BodyInit, headers: Record<string, string> = json) =>
  fetch(host.url + path, { method: 'POST', headers, body, duplex: 'half' } as RequestInit)

const endless = (megabytes: number): ReadableStream<Uint8Array> => {
  let left = megabytes
  return new ReadableStream({
    pull: (controller) => (left-- > 0 ? controller.enqueue(new Uint8Array(1024 * 1024)) : controller.close()),
  })
}

const codeOf = async (answer: Response): Promise<[number, string]> => {
  const text = await answer.text()
  expect(text).not.toMatch(/stack|node_modules|\/etc|select |insert /i)
  const body = JSON.parse(text) as { errors: { message: string; data: { code: string } }[] }
  expect(body.errors[0]?.message).toEqual(expect.any(String))
  return [answer.status, body.errors[0]?.data.code ?? '']
}

describe('what does not exist', () => {
  it.each(['/nowhere', '/api/nothing', '/api/nothing/at/all', '/api/notes/999', '/api', '/_next/x'])(
    '%s',
    async (path) => {
      expect(await codeOf(await fetch(host.url + path))).toEqual([404, 'NOT_FOUND'])
    },
  )
})

describe('what cannot be understood', () => {
  it.each(['/api/notes', '/api/graphql', '/api/json'])('broken JSON on %s', async (path) => {
    expect(await codeOf(await post(path, '{"text": '))).toEqual([400, 'BAD_INPUT'])
  })

  it('broken JSON in a POST that stands for a GET', async () => {
    const answer = await post('/api/notes', '{', { ...json, 'x-http-method-override': 'GET' })
    expect(await codeOf(answer)).toEqual([400, 'BAD_INPUT'])
  })

  it.each(['/api/%zz', '/%', '/api/notes/%E0%A4%A'])('the address %s', async (path) => {
    expect(await codeOf(await raw(path))).toEqual([400, 'BAD_INPUT'])
  })

  it('a method that no request may have', async () => {
    expect(await codeOf(await raw('/api/notes', 'TRACE'))).toEqual([405, 'METHOD_NOT_ALLOWED'])
  })

  it('GraphQL that does not parse, and a method it does not take', async () => {
    const modern = { ...json, accept: 'application/graphql-response+json' }
    expect((await post('/api/graphql', JSON.stringify({ query: '{' }), modern)).status).toBe(400)
    expect(await codeOf(await fetch(`${host.url}/api/graphql`, { method: 'PUT' }))).toEqual([
      405,
      'METHOD_NOT_ALLOWED',
    ])
  })
})

describe('a body over its limit', () => {
  it('is refused by what it says of itself', async () => {
    expect(await codeOf(await post('/api/weigh', new Uint8Array(2 * 1024 * 1024 + 1)))).toEqual([
      413,
      'TOO_LARGE',
    ])
  })

  it.each(['/api/weigh', '/api/notes', '/api/graphql'])(
    'is broken off while it streams: %s',
    async (path) => {
      expect(await codeOf(await post(path, endless(3)))).toEqual([413, 'TOO_LARGE'])
    },
  )

  it('is not waited for: the answer comes while the client still sends', async () => {
    const client = request(`${host.url}/api/weigh`, { method: 'POST', headers: json }).on('error', () => {})
    let status: number | undefined
    client.on('response', (answer) => (status = answer.statusCode))
    for (let sent = 0; sent < 200 && status === undefined; sent += 1) {
      client.write(Buffer.alloc(1024 * 1024))
      await sleep(10)
    }
    client.destroy()
    expect(status).toBe(413)
  })

  it('may be 50 MB in an upload of somebody who has signed in, and no more', async () => {
    const { secret } = host.payload
    const { token } = await jwtSign({ fieldsToSign: { id: 1 }, secret, tokenExpiration: 60 })
    const stranger = { 'content-type': 'multipart/form-data; boundary=x' }
    const form = { ...stranger, authorization: `JWT ${token}` }
    expect(await codeOf(await post('/api/weigh', endless(3), stranger))).toEqual([413, 'TOO_LARGE'])
    expect(await (await post('/api/weigh', endless(50), form)).json()).toEqual({ bytes: 50 * 1024 * 1024 })
    expect(await codeOf(await post('/api/weigh', endless(52), form))).toEqual([413, 'TOO_LARGE'])
  })
})

describe('an exception', () => {
  it('is told as nothing but that', async () => {
    expect(await codeOf(await fetch(`${host.url}/api/boom`))).toEqual([500, 'INTERNAL'])
  })

  it.each([`/api/notes/${'9'.repeat(15)}`, `/api/notes?where[id][equals]=${'9'.repeat(40)}`])(
    "of the database about a value is the caller's: %s",
    async (path) => {
      expect(await codeOf(await fetch(host.url + path))).toEqual([400, 'BAD_INPUT'])
    },
  )
})

describe.each(['fi', 'sv', 'en'])('in %s', (language) => {
  const rows: [words: MessageKey, path: string, init?: RequestInit][] = [
    ['refusal.NOT_FOUND', '/nowhere'],
    ['refusal.NOT_FOUND', '/api/nothing'],
    ['host.badAddress', '/api/%zz'],
    ['host.changesByPost', '/api/graphql', { method: 'PUT' }],
    ['host.TOO_LARGE', '/api/weigh', { method: 'POST', body: new Uint8Array(2 * 1024 * 1024 + 1) }],
    ['host.TOO_LARGE', '/api/weigh', { method: 'POST', body: endless(3), duplex: 'half' } as RequestInit],
    ['host.INTERNAL', '/api/boom'],
  ]
  it.each(rows)('%s: %s', async (words, path, init) => {
    const answer = await fetch(host.url + path, { ...init, headers: { 'accept-language': language } })
    expect((await answer.json()).errors[0].message).toBe(say(language, words))
  })
})

it('each of its words is said in three languages', () => {
  const keys = (Object.keys(en) as MessageKey[]).filter((key) => key.startsWith('host.'))
  expect(keys.length).toBeGreaterThan(10)
  for (const key of keys)
    expect(new Set(['fi', 'sv', 'en'].map((language) => say(language, key))).size).toBe(3)
})

/** fetch() would mend the address. */
const raw = (path: string, method = 'GET'): Promise<Response> =>
  new Promise((resolve, reject) => {
    const socket = connect(host.port, '127.0.0.1', () => {
      socket.write(`${method} ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`)
    })
    let text = ''
    socket.on('data', (chunk) => (text += chunk)).on('error', reject)
    socket.on('end', () => {
      const [head = '', body = ''] = text.split('\r\n\r\n')
      resolve(new Response(body, { status: Number(head.split(' ')[1]) }))
    })
  })
