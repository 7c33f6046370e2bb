import type { PayloadRequest } from 'payload'

import type { Person } from '../../workflow/view.js'
import type { CaseRow } from '../cases.js'

import {
  type Circle,
  nextDigest,
  noticeOf,
  type NoticeKind,
  NOTICES,
  waysOf,
} from '../../workflow/notices.js'
import { databaseOf } from '../../db/tables.js'
import { latestText, type Stored } from '../texts.js'
import { type Account, accountsOf, reviews } from './accounts.js'
import { type NoticeDetails, type NoticeRow, noticesTable } from './table.js'
import { rowsAbout } from '../rowsAbout.js'

/** One thing to be told, in the transaction in which it happens. */
export type Telling = {
  kind: NoticeKind
  /** What is told: whoever was told it under this key is not told again. */
  key: string
  it: CaseRow
  /** Null: nobody did it, the clock reminds. */
  actor: Person | null
  /** The text as far as it says whose it is; read where it is left out. */
  text?: Stored
  details?: NoticeDetails
}

type About = Telling & { text: Stored; commenters: readonly string[]; accounts: readonly Account[] }

const editorsIn = ({ editors }: Stored): string[] => (Array.isArray(editors) ? editors.map(String) : [])

const commentersOf = async (req: PayloadRequest, it: CaseRow): Promise<string[]> => {
  const comments = await rowsAbout<{ authorId: string }>(req, 'review-comments', it)
  return comments.map(({ authorId }) => authorId)
}

/** Is this account in that circle of the case? */
const isIn = (req: PayloadRequest, circle: Circle, about: About, account: Account): boolean => {
  const { accounts, actor, commenters, it, text } = about
  const approves = reviews(req.payload, account)
  const taken = accounts.some(
    (other) => other.id === it.assignee?.id && other.id !== actor?.id && reviews(req.payload, other),
  )
  const circles: Record<Circle, boolean> = {
    approvers: approves,
    assignee: account.id === it.assignee?.id,
    commenters: commenters.includes(account.id),
    editors: editorsIn(text).includes(account.id),
    owner: account.id === String(text.owner),
    reviewers: taken ? account.id === it.assignee?.id : approves,
    scheduler: account.id === actor?.id,
  }
  return circles[circle]
}

/** Everybody whom the table names, but those without a role, who no longer see the case, and whoever did it themself. */
const recipientsOf = async (req: PayloadRequest, telling: Telling): Promise<Account[]> => {
  const { actor, it, kind } = telling
  const { tellsActor, to } = NOTICES[kind]
  const text = telling.text ?? (await latestText(req, it.targetCollection, it.targetId, true))?.text ?? {}
  const commenters = to.includes('commenters') ? await commentersOf(req, it) : []
  const named = [text.owner, ...editorsIn(text), ...commenters, it.assignee?.id, actor?.id]
  const ids = named.flatMap((id) => (id === undefined || id === null ? [] : String(id)))
  const accounts = await accountsOf(req, ids, to.includes('approvers') || to.includes('reviewers'))
  const about = { ...telling, text, commenters, accounts }
  return accounts
    .filter(({ id, roles }) => roles.length > 0 && (tellsActor || id !== actor?.id))
    .filter((account) => to.some((circle) => isIn(req, circle, about, account)))
}

const rowFor = ({ actor, details, it, key, kind }: Telling, { id, settings }: Account, now: Date) => {
  const { inbox, mail } = waysOf(settings, kind)
  const row: Omit<NoticeRow, 'id'> = {
    recipient: id,
    key,
    targetCollection: it.targetCollection,
    targetId: it.targetId,
    kind,
    actorId: actor?.id ?? null,
    actorName: actor?.name ?? null,
    details: details ?? null,
    writtenAt: now.toISOString(),
    inbox,
    readAt: null,
    mail: mail ? 'waiting' : null,
    daily: mail === 'daily',
    mailAfter: mail ? (mail === 'daily' ? nextDigest(now) : now).toISOString() : null,
    message: null,
    attempts: 0,
    sentAt: null,
    failure: null,
  }
  return inbox || mail ? [row] : []
}

/** Writes what is to be told, one row a person, in the caller's transaction: it is told if and only if it happened. */
export const tell = async (req: PayloadRequest, telling: Telling, now = new Date()): Promise<void> => {
  const accounts = await recipientsOf(req, telling)
  const rows = accounts.flatMap((account) => rowFor(telling, account, now))
  if (rows.length === 0) return
  const database = await databaseOf(req)
  await database
    .insert(noticesTable(req.payload))
    .values(rows as never)
    .onConflictDoNothing()
}

/** What happened to a case: `act` of a transition or type of a row of its trail, on the case as it is after it. */
export type Happened = Omit<Telling, 'key' | 'kind'> & { act: string; actor: Person }

/** Tells of what happened, where the table of notices has it. */
export const notify = async (req: PayloadRequest, { act, ...happened }: Happened): Promise<void> => {
  const kind = noticeOf(act)
  const { it } = happened
  if (kind) await tell(req, { ...happened, kind, key: `${it.targetCollection}/${it.targetId}#${it.lastSeq}` })
}
