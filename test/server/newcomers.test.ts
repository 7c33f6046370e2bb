import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { startApp, type TestApp } from '../helpers/app.js'

const CALLERS = 200
const NEWCOMERS = 20

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

const open = (path: string): Socket => {
  const { hostname, port } = new URL(app.url)
  const socket = connect({ host: hostname, port: Number(port), noDelay: true })
  socket.on('error', () => {})
  socket.write(`GET ${path} HTTP/1.1\r\nHost: polkka.test\r\n\r\n`)
  return socket
}

/** Whoever has a connection asks again as soon as there is an answer. */
const callers = () => {
  const counted = { answers: 0 }
  const sockets = Array.from({ length: CALLERS }, () => open('/api/nowhere'))
  for (const socket of sockets)
    socket.on('data', (chunk) => {
      // The next one is asked when the answer begins: it lies ready when this turn ends.
      if (!chunk.toString('latin1').startsWith('HTTP/1.1 404')) return
      counted.answers += 1
      socket.write('GET /api/nowhere HTTP/1.1\r\nHost: polkka.test\r\n\r\n')
    })
  return { counted, stop: () => sockets.forEach((socket) => socket.destroy()) }
}

const newcomer = async (): Promise<string> => {
  const socket = open('/healthz')
  const answer = await new Promise<Buffer>((resolve) => socket.once('data', resolve))
  socket.destroy()
  return answer.toString('latin1').split('\r\n')[0]!
}

it('who comes anew is answered before all who ask again and again have had their turn', async () => {
  const { counted, stop } = callers()
  try {
    await expect.poll(() => counted.answers, { timeout: 20_000 }).toBeGreaterThan(CALLERS)
    const before = counted.answers
    for (let each = 0; each < NEWCOMERS; each += 1) expect(await newcomer()).toBe('HTTP/1.1 200 OK')
    expect((counted.answers - before) / NEWCOMERS).toBeLessThan(CALLERS)
  } finally {
    stop()
  }
})
