import type { PayloadRequest } from 'payload'

import { administered } from '../administered.js'
import { engineOf } from '../instance.js'
import { DELIVERIES, type Delivery, WEBHOOKS } from './enqueue.js'
import { newSecret } from './sign.js'

/** Gives a webhook a new secret; the answer is the only place where it is ever seen. The old one is worth nothing. */
export const renewSecret = async (req: PayloadRequest, id: unknown): Promise<{ secret: string }> => {
  const webhook = await administered(req, WEBHOOKS, id)
  const secret = newSecret()
  const data = { secretKey: req.payload.encrypt(secret) }
  await engineOf(req.payload).raw.updateOne({ collection: WEBHOOKS, id: webhook.id, data, req })
  return { secret }
}

/** Sends a message again, whatever became of it: under the same id, with all its attempts before it. */
export const replay = async (req: PayloadRequest, id: unknown): Promise<Partial<Delivery>> => {
  const delivery = await administered(req, DELIVERIES, id)
  await administered(req, WEBHOOKS, delivery.webhook)
  const data = {
    status: 'waiting',
    attempts: 0,
    nextAt: new Date().toISOString(),
    claimedUntil: null,
    failure: null,
  }
  await engineOf(req.payload).raw.updateOne({ collection: DELIVERIES, id: delivery.id, data, req })
  return { id: delivery.id, messageId: delivery.messageId as string, status: 'waiting' }
}

/** Nobody waits for what was to go to a webhook that is no more. */
export const giveUp = async (req: PayloadRequest, id: number | string): Promise<void> => {
  await engineOf(req.payload).raw.updateMany({
    collection: DELIVERIES,
    data: { status: 'dead', failure: 'WEBHOOK_GONE' },
    req,
    where: { and: [{ webhook: { equals: String(id) } }, { status: { equals: 'waiting' } }] },
  })
}
