import type { PgColumn, PgTable } from '@payloadcms/db-postgres/drizzle/pg-core'
import type { Payload } from 'payload'

import type { NoticeKind } from '../../workflow/notices.js'

import { adapterOf } from '../../db/tables.js'

/** What a notice tells beside who did it; `comment` is what somebody wrote, `time` an ISO moment. */
export type NoticeDetails = { comment?: string; reason?: string; time?: string }

/**
 * - `waiting`: to be sent at `mailAfter`, or by somebody else if whoever is sending it is not heard of until then
 * - `sent`: the mail server took it
 * - `dropped`: nobody may or wants to be told any more
 * - `failed`: given up, with the reason in `failure`
 */
export type MailState = 'waiting' | 'sent' | 'dropped' | 'failed'

/** One row of `review-notices`: one thing told to one person. Times as the database writes them. */
export type NoticeRow = {
  id: number
  recipient: string
  /** What is told: a person is told it once. */
  key: string
  targetCollection: string
  targetId: string
  kind: NoticeKind
  actorId: string | null
  actorName: string | null
  details: NoticeDetails | null
  writtenAt: string
  inbox: boolean
  readAt: string | null
  /** Null where no mail is wanted. */
  mail: MailState | null
  /** Part of the next digest. */
  daily: boolean
  mailAfter: string | null
  /** The mail it goes out with: the same in every attempt, and in its Message-ID. */
  message: string | null
  attempts: number
  sentAt: string | null
  failure: string | null
}

type Table<Row> = PgTable & Record<keyof Row, PgColumn>

export const noticesTable = (payload: Payload): Table<NoticeRow> =>
  adapterOf(payload).tables.review_notices as unknown as Table<NoticeRow>

export const reviewsTable = <Row>(payload: Payload): Table<Row> =>
  adapterOf(payload).tables.reviews as unknown as Table<Row>
