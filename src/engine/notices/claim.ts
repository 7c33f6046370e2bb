import type { Payload, PayloadRequest } from 'payload'

import { randomUUID } from 'node:crypto'

import { and, asc, eq, inArray, isNull, lte, sql } from '@payloadcms/db-postgres/drizzle'

import { databaseOf } from '../../db/tables.js'
import { isGivenUp, LEASE, retryAt } from '../../workflow/notices.js'
import { waitTurn } from '../cases.js'
import { inOwnTransaction } from '../inTransaction.js'
import { type MailState, type NoticeRow, noticesTable } from './table.js'

/** One mail that this process, and no other, sends now: its name, which stays the same, and what it tells. */
export type Claim = { message: string; attempts: number; rows: NoticeRow[] }

/** What goes out with this row: what went out with it before, else all that is due of a digest, else the row alone. */
const mailOf = async (req: PayloadRequest, first: NoticeRow, now: Date): Promise<NoticeRow[]> => {
  const table = noticesTable(req.payload)
  if (!first.message && !first.daily) return [first]
  const together = first.message
    ? [eq(table.message, first.message)]
    : [
        eq(table.recipient, first.recipient),
        eq(table.daily, true),
        isNull(table.message),
        lte(table.mailAfter, now.toISOString()),
      ]
  const database = await databaseOf(req)
  const rows = await database
    .select()
    .from(table)
    .where(and(eq(table.mail, 'waiting'), ...together))
    .orderBy(asc(table.id))
    .for('update')
  return rows as NoticeRow[]
}

/**
 * Takes the mail that has been due longest, or null where none is. Claims are made one after the other, by all processes
 * together, and take milliseconds; sending is done outside. A claim is the process's own until its lease is over: if it
 * is not heard of until then, the same mail is claimed again under the same name.
 */
export const claimMail = (payload: Payload, now: Date): Promise<Claim | null> =>
  inOwnTransaction(payload, async (req) => {
    await waitTurn(req, 'review-notices claim')
    const table = noticesTable(payload)
    const database = await databaseOf(req)
    const [first] = (await database
      .select()
      .from(table)
      .where(and(eq(table.mail, 'waiting'), lte(table.mailAfter, now.toISOString())))
      .orderBy(asc(table.mailAfter), asc(table.id))
      .limit(1)
      .for('update')) as NoticeRow[]
    if (!first) return null
    const rows = await mailOf(req, first, now)
    const message = first.message ?? randomUUID()
    const attempts = first.attempts + 1
    const mailAfter = new Date(now.getTime() + LEASE).toISOString()
    await database
      .update(table)
      .set({ attempts, mailAfter, message } as never)
      .where(
        inArray(
          table.id,
          rows.map(({ id }) => id),
        ),
      )
    return { message, attempts, rows }
  })

type Outcome = Partial<Pick<NoticeRow, 'failure' | 'mailAfter' | 'sentAt'>> & { mail?: MailState }

/**
 * Writes what became of a claim, or of those of its rows, unless its lease ran out and it was claimed again since. What
 * was dropped stays so.
 */
export const settle = (
  payload: Payload,
  { attempts, message, rows }: Claim,
  outcome: Outcome,
  which: (row: NoticeRow) => boolean = () => true,
): Promise<unknown> =>
  inOwnTransaction(payload, async (req) => {
    const table = noticesTable(payload)
    const ids = rows.filter(which).map(({ id }) => id)
    if (ids.length === 0) return
    await (
      await databaseOf(req)
    )
      .update(table)
      .set(outcome as never)
      .where(
        and(
          inArray(table.id, ids),
          eq(table.message, message),
          eq(table.attempts, attempts),
          eq(table.mail, 'waiting'),
        ),
      )
  })

/** A mail that failed is tried again later, unless it has been tried for days. Answers what it is then. */
export const settleFailure = async (
  payload: Payload,
  claim: Claim,
  { now, why }: { now: Date; why: string },
): Promise<MailState> => {
  const newest = Math.max(...claim.rows.map(({ writtenAt }) => new Date(writtenAt).getTime()))
  const mail: MailState = isGivenUp(now, new Date(newest), claim.attempts) ? 'failed' : 'waiting'
  const mailAfter = retryAt(now, claim.attempts).toISOString()
  await settle(payload, claim, { failure: why.slice(0, 500), mail, mailAfter })
  return mail
}

/** How many mails are waiting to be sent, or were given up. */
export const countMails = async (payload: Payload, mail: MailState): Promise<number> => {
  const table = noticesTable(payload)
  const database = await databaseOf({ payload } as PayloadRequest)
  const [row] = await database
    .select({ count: sql<number>`count(*)::int` })
    .from(table)
    .where(eq(table.mail, mail))
  return row?.count ?? 0
}
