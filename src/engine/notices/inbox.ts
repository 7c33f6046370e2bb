import type { PayloadRequest } from 'payload'

import { and, desc, eq, inArray, isNull } from '@payloadcms/db-postgres/drizzle'

import type { InboxPage } from '../../workflow/view.js'

import { databaseOf } from '../../db/tables.js'
import { languageOf, pick } from '../../translations/index.js'
import { NOTICES } from '../../workflow/notices.js'
import { userId } from '../people.js'
import { accountsOf } from './accounts.js'
import { seenBy, targetName, titleIn } from './seen.js'
import { type NoticeRow, noticesTable } from './table.js'
import { sentenceOf, shortComment } from './words.js'

/** As far back as an inbox goes. */
const MOST = 500
export const PAGE = 20

/** The caller's notices of cases that they see now, newest first, with the titles. */
const mine = async (req: PayloadRequest) => {
  const table = noticesTable(req.payload)
  const rows = (await (
    await databaseOf(req)
  )
    .select()
    .from(table)
    .where(and(eq(table.recipient, userId(req, req.user!)), eq(table.inbox, true)))
    .orderBy(desc(table.writtenAt), desc(table.id))
    .limit(MOST)) as NoticeRow[]
  const titles = await seenBy(req, rows)
  return { rows: rows.filter((row) => titles.has(targetName(row))), titles }
}

/** One page of the caller's inbox; `unread` counts all that is unread, whatever is asked for. */
export const inboxOf = async (
  req: PayloadRequest,
  { page, unread }: { page: number; unread: boolean },
): Promise<InboxPage> => {
  const { rows, titles } = await mine(req)
  const language = languageOf(req.i18n.language)
  const asked = unread ? rows.filter(({ readAt }) => !readAt) : rows
  const docs = asked.slice((page - 1) * PAGE, page * PAGE).map((row) => ({
    id: row.id,
    kind: row.kind,
    label: pick(language, NOTICES[row.kind].label),
    title: titleIn(language, titles.get(targetName(row))),
    text: sentenceOf(language, row),
    comment: shortComment(row),
    collection: row.targetCollection,
    documentId: row.targetId,
    url: `${req.payload.config.routes.admin}/collections/${row.targetCollection}/${row.targetId}`,
    writtenAt: new Date(row.writtenAt).toISOString(),
    read: row.readAt !== null,
  }))
  return {
    docs,
    page,
    totalDocs: asked.length,
    totalPages: Math.max(1, Math.ceil(asked.length / PAGE)),
    unread: rows.filter(({ readAt }) => !readAt).length,
  }
}

/** Marks notices of the caller's own as read: these, or all. */
export const markRead = async (req: PayloadRequest, ids: number[] | 'all'): Promise<void> => {
  const table = noticesTable(req.payload)
  const which = ids === 'all' ? [] : [inArray(table.id, ids)]
  if (ids !== 'all' && ids.length === 0) return
  await (
    await databaseOf(req)
  )
    .update(table)
    .set({ readAt: new Date().toISOString() } as never)
    .where(and(eq(table.recipient, userId(req, req.user!)), isNull(table.readAt), ...which))
}

/** Mails that were given up, newest first: for those who keep the service running. Neither texts nor titles. */
export const undelivered = async (req: PayloadRequest) => {
  const table = noticesTable(req.payload)
  const rows = (await (
    await databaseOf(req)
  )
    .select()
    .from(table)
    .where(eq(table.mail, 'failed'))
    .orderBy(desc(table.id))
    .limit(100)) as NoticeRow[]
  const accounts = await accountsOf(
    req,
    rows.map(({ recipient }) => recipient),
  )
  return rows.map(({ attempts, failure, id, kind, recipient, writtenAt }) => ({
    id,
    email: accounts.find((account) => account.id === recipient)?.email ?? '',
    kind,
    recipient,
    writtenAt: new Date(writtenAt).toISOString(),
    attempts,
    failure,
  }))
}
