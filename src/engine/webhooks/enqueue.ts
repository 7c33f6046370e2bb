import type { PayloadRequest } from 'payload'

import { randomUUID } from 'node:crypto'

import type { Change } from '../feed/append.js'

import { adapterOf } from '../../db/tables.js'
import { handleOf } from '../cases.js'

export const WEBHOOKS = 'webhooks'
export const DELIVERIES = 'webhook-deliveries'

export type Webhook = {
  id: number | string
  url: string
  enabled: boolean
  collections?: string[] | null
  secretKey: string
}

export type DeliveryStatus = 'waiting' | 'delivered' | 'dead'

/** One message to one webhook. Its `messageId` stays the same however often it is sent. */
export type Delivery = {
  id: number | string
  messageId: string
  webhook: string
  seq: number
  status: DeliveryStatus
  attempts: number
}

const wants = ({ collections }: Webhook, collection: string): boolean =>
  !collections?.length || collections.includes(collection)

/**
 * Puts one message for each webhook that wants it into the outbox, in the transaction of the change itself: neither
 * exists without the other.
 */
export const enqueue = async (req: PayloadRequest, change: Change, seq: number): Promise<void> => {
  const { kind, targetCollection, targetId } = change
  const { docs } = await req.payload.db.find<Webhook & { [key: string]: unknown }>({
    collection: WEBHOOKS,
    limit: 0,
    pagination: false,
    req,
    sort: 'id',
    where: { enabled: { equals: true } },
  })
  const rows = docs
    .filter((webhook) => wants(webhook, targetCollection))
    .map(({ id, url }) => ({
      messageId: `msg_${randomUUID()}`,
      webhook: String(id),
      url,
      seq,
      kind,
      targetCollection,
      targetId,
      status: 'waiting',
      attempts: 0,
      nextAt: new Date().toISOString(),
    }))
  const { webhook_deliveries: table } = adapterOf(req.payload).tables
  if (rows.length > 0) await (await handleOf(req)).insert(table).values(rows)
}
