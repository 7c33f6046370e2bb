import type { Payload } from 'payload'

import { and, asc, eq, isNotNull, isNull, lt, lte, ne, or, type SQL } from '@payloadcms/db-postgres/drizzle'

import type { CaseRow } from '../cases.js'

import { databaseOf } from '../../db/tables.js'
import { KEPT_FOR, REMIND } from '../../workflow/notices.js'
import { inOwnTransaction } from '../inTransaction.js'
import { tell } from './notify.js'
import { noticesTable, reviewsTable } from './table.js'

type Case = CaseRow & { dueTold: string | null; reviewTold: string | null }
type Columns = ReturnType<typeof reviewsTable<Case>>

/** A date on a case of which the clock reminds, which column remembers that it did, and of which cases. */
const REMINDERS: ReadonlyArray<{
  kind: keyof typeof REMIND
  date: 'dueAt' | 'reviewBy'
  told: 'dueTold' | 'reviewTold'
  where: (table: Columns) => SQL
}> = [
  { kind: 'dueSoon', date: 'dueAt', told: 'dueTold', where: ({ assignee }) => isNotNull(assignee) },
  {
    kind: 'reviewBy',
    date: 'reviewBy',
    told: 'reviewTold',
    where: ({ archivedAt, live }) => and(eq(live, true), isNull(archivedAt))!,
  },
]

const AT_ONCE = 100

/** Reminds of the cases whose date comes near, of each date once: that it was told stands on the case with the date. */
const remindOf = (payload: Payload, { date, kind, told, where }: (typeof REMINDERS)[number], now: Date) =>
  inOwnTransaction(payload, async (req) => {
    const table = reviewsTable<Case>(payload)
    const database = await databaseOf(req)
    const near = new Date(now.getTime() + REMIND[kind]).toISOString()
    const cases = (await database
      .select()
      .from(table)
      .where(and(lte(table[date], near), or(isNull(table[told]), ne(table[told], table[date])), where(table)))
      .orderBy(asc(table.id))
      .limit(AT_ONCE)
      .for('update', { skipLocked: true })) as Case[]
    for (const it of cases) {
      const time = new Date(it[date]!).toISOString()
      const key = `${kind}/${it.targetCollection}/${it.targetId}/${time}`
      await tell(req, { kind, key, it, actor: null, details: { time } }, now)
      await database
        .update(table)
        .set({ [told]: it[date] } as never)
        .where(eq(table.id, it.id))
    }
    return cases.length
  })

/** Tells of the dates that come near, once per case and date. Returns how many cases were told of. */
export const remind = async (payload: Payload, now = new Date()): Promise<number> => {
  let done = 0
  for (const reminder of REMINDERS) {
    for (let found = AT_ONCE; found === AT_ONCE; done += found) found = await remindOf(payload, reminder, now)
  }
  return done
}

/** Forgets notices that are old and wait for no mail. */
export const forgetOldNotices = (payload: Payload, now = new Date()): Promise<unknown> =>
  inOwnTransaction(payload, async (req) => {
    const table = noticesTable(payload)
    const old = new Date(now.getTime() - KEPT_FOR).toISOString()
    return (await databaseOf(req))
      .delete(table)
      .where(and(lt(table.writtenAt, old), or(isNull(table.mail), ne(table.mail, 'waiting'))))
  })
