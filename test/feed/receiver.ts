import { createHmac, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

import type { Body } from '../helpers/app.js'

export type Message = { id: string; timestamp: number; body: Body; isGenuine: boolean }

/** As a receiver checks it: the signature over `id.timestamp.body`, by the secret it was given. */
const isGenuine = (secret: string, { headers }: IncomingMessage, body: string): boolean => {
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
  const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`
  const wanted = Buffer.from(`v1,${createHmac('sha256', key).update(signed).digest('base64')}`)
  const given = Buffer.from(String(headers['webhook-signature']))
  return wanted.length === given.length && timingSafeEqual(wanted, given)
}

/** A receiver of webhooks. `answer` says what it answers: a status, or nothing at all. */
export const startReceiver = async () => {
  const got: Message[] = []
  const state = { secret: '', answer: (): number | null => 204, arrived: () => {} }
  const server = createServer((req, res) => {
    let body = ''
    req.on('data', (chunk: Buffer) => (body += chunk))
    req.on('end', () => {
      const { 'webhook-id': id, 'webhook-timestamp': timestamp } = req.headers
      got.push({
        id: String(id),
        timestamp: Number(timestamp),
        body: JSON.parse(body) as Body,
        isGenuine: isGenuine(state.secret, req, body),
      })
      const status = state.answer()
      state.arrived()
      if (status !== null) res.writeHead(status, { location: '/elsewhere' }).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    got,
    state,
    /** The next message that arrives. */
    next: () => new Promise<void>((resolve) => (state.arrived = resolve)),
    close: () =>
      new Promise((resolve) => {
        server.close(resolve)
        server.closeAllConnections()
      }),
  }
}
