import type { Payload } from 'payload'

import type { Delivery, Webhook } from './enqueue.js'

import { changeAt } from '../feed/read.js'
import { optionsOf } from '../instance.js'
import { claim, type Outcome, settle } from './claim.js'
import { WEBHOOKS } from './enqueue.js'
import { post, type Posted } from './post.js'
import { isSecret, signature } from './sign.js'

/** Seconds to wait after each failed attempt; after the last one the message is given up, about a day later. */
export const RETRY_AFTER = [5, 30, 120, 300, 900, 1800, 3600, 7200, 14_400, 21_600, 32_400] as const

/** Messages sent at once by one process, each to another webhook. */
const LANES = 4

export type Delivering = {
  /** @default the time that it is */
  now?: () => Date
  /** Ends the round early; what is on its way then is sent again later. */
  signal?: AbortSignal
}

/** So that receivers that failed together are not tried again together. */
const jitter = (): number => 0.8 + Math.random() * 0.4

const outcomeOf = ({ attempts }: Delivery, posted: Posted, now: Date): Outcome => {
  const answer = 'status' in posted ? posted.status : null
  if (answer !== null && answer >= 200 && answer < 300)
    return { status: 'delivered', nextAt: null, answer, failure: null }
  const failure = 'failure' in posted ? posted.failure : `HTTP ${posted.status}`
  const wait = RETRY_AFTER[attempts - 1]
  if (wait === undefined) return { status: 'dead', nextAt: null, answer, failure }
  return { status: 'waiting', nextAt: new Date(now.getTime() + wait * 1000 * jitter()), answer, failure }
}

/** What is posted: the change as the feed tells it, in the envelope of Standard Webhooks. */
const bodyOf = async (payload: Payload, { seq }: Delivery): Promise<string> => {
  const change = await changeAt(payload, seq)
  return JSON.stringify({ type: `document.${change.kind}`, timestamp: change.at, data: change })
}

const send = async (
  payload: Payload,
  delivery: Delivery,
  { url, secretKey }: Webhook,
  { now = () => new Date(), signal }: Delivering,
): Promise<Posted> => {
  const secret = payload.decrypt(secretKey)
  if (!isSecret(secret)) return { failure: 'SECRET_UNREADABLE' }
  const body = await bodyOf(payload, delivery)
  const timestamp = Math.floor(now().getTime() / 1000)
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'polkka',
    'webhook-id': delivery.messageId,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signature(secret, delivery.messageId, timestamp, body),
  }
  const allowPrivate = optionsOf(payload).allowPrivateWebhooks
  return post({ url, headers, body, allowPrivate, signal })
}

/** Sends one message that is due; false where there is none. */
const deliverOne = async (payload: Payload, options: Delivering): Promise<boolean> => {
  const { now = () => new Date(), signal } = options
  const delivery = signal?.aborted ? null : await claim(payload, now())
  if (!delivery) return false
  const webhook = await payload.db.findOne<Webhook & { [key: string]: unknown } & { id: number | string }>({
    collection: WEBHOOKS,
    where: { id: { equals: delivery.webhook } },
  })
  if (!webhook) return true
  const posted = await send(payload, delivery, webhook, options)
  if (!signal?.aborted) await settle(payload, delivery, outcomeOf(delivery, posted, now()), now())
  return true
}

/**
 * Sends what is due, one message at a time to each webhook, in the order of the changes; what failed is tried again
 * later and lets the others pass. Several processes may do so at once. At least once: a process that dies between
 * sending and noting it leaves the message to be sent again, under the same id. Returns how many were sent.
 */
export const deliverDue = async (payload: Payload, options: Delivering = {}): Promise<number> => {
  let sent = 0
  const lane = async () => {
    while (await deliverOne(payload, options)) sent += 1
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  return sent
}
