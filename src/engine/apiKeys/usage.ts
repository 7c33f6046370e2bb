import type { Payload, PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres/drizzle'

import { adapterOf, databaseOf } from '../../db/tables.js'
import { toWallClock } from '../../workflow/zone.js'

const DAY_MS = 24 * 60 * 60_000

/** What one client asked on one day: `day` as `2027-02-03`, in Finland. */
export interface Use {
  client: string
  day: string
  requests: number
  lastUsedAt: string
}

/** The Finnish day of a moment. */
export const dayOf = (time: Date): string => toWallClock(time).slice(0, 10)

/** The day so many days before: by the calendar, since a day of the clock may have 23 or 25 hours. */
const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10)

const tablesOf = (payload: Payload) => {
  const { api_key_usage: usage, api_keys: keys } = adapterOf(payload).tables
  return { keys, usage }
}

/** Adds to what is counted already, whichever process counted it; of keys that are no more nothing is kept. */
export const addUsage = async (payload: Payload, uses: readonly Use[]): Promise<void> => {
  const { keys, usage } = tablesOf(payload)
  // In one order everywhere, or two processes could wait for each other.
  await adapterOf(payload).drizzle.execute(sql`
    insert into ${usage} as kept (client, day, requests, last_used_at)
      select u.client, u.day, u.requests, u."lastUsedAt"
      from jsonb_to_recordset(${JSON.stringify(uses)}::jsonb)
        as u (client text, day text, requests numeric, "lastUsedAt" timestamptz)
      join ${keys} k on k.id::text = u.client order by u.client, u.day
    on conflict (client, day) do update set requests = kept.requests + excluded.requests,
      last_used_at = greatest(kept.last_used_at, excluded.last_used_at)`)
}

/** How much a client has asked; the days are Finnish and today is one of them. */
export type Usage = {
  requests: number
  requestsToday: number
  requestsIn7Days: number
  requestsIn30Days: number
  lastUsedAt: string | null
}

export const usageOf = async (req: PayloadRequest, id: number | string, now = new Date()): Promise<Usage> => {
  const { usage } = tablesOf(req.payload)
  const today = dayOf(now)
  const sum = (days?: number) =>
    sql`coalesce(sum(requests) filter (where day >= ${days ? daysBefore(today, days - 1) : ''}), 0)::float8`
  const { rows } = await (
    await databaseOf(req)
  ).execute(sql`
    select ${sum()} as requests, ${sum(1)} as "requestsToday", ${sum(7)} as "requestsIn7Days",
      ${sum(30)} as "requestsIn30Days", max(last_used_at) as "lastUsedAt"
    from ${usage} where client = ${String(id)}`)
  const [{ lastUsedAt, ...counts }] = rows as [Usage]
  return { ...counts, lastUsedAt: lastUsedAt && new Date(lastUsedAt).toISOString() }
}

/** With a key goes what was counted for it. */
export const forgetUsage = async (req: PayloadRequest, id: number | string): Promise<void> => {
  const { usage } = tablesOf(req.payload)
  await (await databaseOf(req)).execute(sql`delete from ${usage} where client = ${String(id)}`)
}
