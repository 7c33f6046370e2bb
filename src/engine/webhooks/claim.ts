import type { Payload } from 'payload'

import { sql } from '@payloadcms/db-postgres/drizzle'

import type { Delivery, DeliveryStatus } from './enqueue.js'

import { adapterOf } from '../../db/tables.js'

/** For how long a message belongs to whoever took it, in milliseconds: longer than an attempt can last. */
export const LEASE_MS = 30_000

type Row = {
  id: number | string
  message_id: string
  webhook: string
  seq: number | string
  status: DeliveryStatus
  attempts: number | string
}

const tablesOf = (payload: Payload) => {
  const { webhook_deliveries: deliveries, webhooks } = adapterOf(payload).tables
  return { deliveries, webhooks }
}

/**
 * Takes the oldest message that is due, of a webhook to which nobody is sending just now; null where there is none.
 * Of several processes at once none waits for another. If the taker dies, the message is free again after the lease.
 */
export const claim = async (payload: Payload, now: Date): Promise<Delivery | null> => {
  const { deliveries, webhooks } = tablesOf(payload)
  const at = now.toISOString()
  const until = new Date(now.getTime() + LEASE_MS).toISOString()
  const found = await adapterOf(payload).drizzle.execute(sql`
    with turn as (
      select w.id from ${webhooks} w where w.enabled
        and exists (select 1 from ${deliveries} d
          where d.webhook = w.id::text and d.status = 'waiting' and d.next_at <= ${at})
        and not exists (select 1 from ${deliveries} d where d.webhook = w.id::text and d.claimed_until > ${at})
      limit 1 for update skip locked
    ), oldest as (
      select d.id from ${deliveries} d join turn on d.webhook = turn.id::text
      where d.status = 'waiting' and d.next_at <= ${at} order by d.seq limit 1
    )
    update ${deliveries} d set claimed_until = ${until}, attempts = d.attempts + 1, updated_at = ${at}
      from oldest where d.id = oldest.id and d.status = 'waiting'
        and (d.claimed_until is null or d.claimed_until <= ${at})
      returning d.id, d.message_id, d.webhook, d.seq, d.status, d.attempts`)
  const [row] = found.rows as Row[]
  if (!row) return null
  const { attempts, message_id: messageId, seq, ...rest } = row
  return { ...rest, messageId, seq: Number(seq), attempts: Number(attempts) }
}

/** What became of an attempt. */
export type Outcome = {
  status: DeliveryStatus
  nextAt: Date | null
  answer: number | null
  failure: string | null
}

/** Writes down what became of an attempt and lets go of the message. */
export const settle = async (
  payload: Payload,
  { id }: Pick<Delivery, 'id'>,
  { answer, failure, nextAt, status }: Outcome,
  now: Date,
): Promise<void> => {
  const at = now.toISOString()
  await adapterOf(payload).drizzle.execute(sql`
    update ${tablesOf(payload).deliveries} set claimed_until = null, status = ${status},
      next_at = ${nextAt?.toISOString() ?? null}, answer = ${answer}, failure = ${failure},
      delivered_at = ${status === 'delivered' ? at : null}, updated_at = ${at}
    where id = ${id} and status = 'waiting'`)
}

/** How many messages wait to be sent, and how many were given up. */
export const queueLengths = async (payload: Payload): Promise<{ waiting: number; dead: number }> => {
  const found = await adapterOf(payload).drizzle.execute(sql`
    select count(*) filter (where status = 'waiting') as waiting, count(*) filter (where status = 'dead') as dead
      from ${tablesOf(payload).deliveries} where status <> 'delivered'`)
  const [row] = found.rows as Array<{ waiting: string; dead: string }>
  return { waiting: Number(row!.waiting), dead: Number(row!.dead) }
}
