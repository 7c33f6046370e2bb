import type { PayloadRequest, Where } from 'payload'

import type { Comment } from '../workflow/view.js'
import type { CaseRow } from './cases.js'

import { isRowId } from '../db/tables.js'
import { refusal } from '../errors.js'
import { enter, seesCase } from './enter.js'
import { isStorable } from './input.js'
import { engineOf } from './instance.js'
import { inTransaction } from './inTransaction.js'
import { tell } from './notices/index.js'
import { personOf } from './people.js'
import { isAbout, rowsAbout } from './rowsAbout.js'

/** What somebody says, and about which place of the text; `answers` is the comment they reply to. */
export type CommentInput = { text?: unknown; path?: unknown; locale?: unknown; answers?: unknown }

type Row = Omit<Comment, 'by' | 'resolvedBy'> & {
  authorId: string
  authorName: string
  resolvedBy: { id: string; name: string } | null
}

const SLUG = 'review-comments' as never

const shown = (row: Row): Comment => ({
  id: row.id,
  path: row.path ?? null,
  locale: row.locale ?? null,
  text: row.text,
  round: row.round,
  revision: row.revision,
  answers: row.answers ?? null,
  by: row.authorName,
  writtenAt: row.writtenAt,
  resolvedAt: row.resolvedAt ?? null,
  resolvedBy: row.resolvedBy?.name ?? null,
})

/** The case, for those who take part in its review: readers of the public text learn nothing of it. */
const enterReview = async (req: PayloadRequest, collection: string, id: number | string) => {
  const { it, who } = await enter(req, collection, id)
  if (!it) throw refusal(req, 'NOT_FOUND')
  if (!seesCase(req, who)) throw refusal(req, 'NOT_ALLOWED')
  return it
}

const rowsOf = (req: PayloadRequest, it: CaseRow, where: Where[] = []): Promise<Row[]> =>
  rowsAbout(req, SLUG, it, { sort: 'id', where })

const oneOf = async (req: PayloadRequest, it: CaseRow, id: unknown): Promise<Row | undefined> => {
  const number = Number(id)
  return isRowId(number) ? (await rowsOf(req, it, [{ id: { equals: number } }]))[0] : undefined
}

/** Every comment on a case, oldest first. */
export const commentsOf = async (
  req: PayloadRequest,
  collection: string,
  id: number | string,
): Promise<Comment[]> => (await rowsOf(req, await enterReview(req, collection, id))).map(shown)

const MOST = 5_000

const assertComment = (req: PayloadRequest, { locale, path, text }: CommentInput): void => {
  const bad = (field: string): never => {
    throw refusal(req, 'BAD_INPUT', { field })
  }
  const { localization } = req.payload.config
  const locales = localization ? localization.localeCodes : []
  if (typeof text !== 'string' || text.trim() === '' || text.length > MOST || !isStorable(text)) bad('text')
  if (path !== undefined && path !== null && !/^[\w.]{1,200}$/.test(String(path))) bad('path')
  if (locale !== undefined && locale !== null && !locales.includes(String(locale))) bad('locale')
}

/** Says something about a text under review, and tells the others of the case. */
export const addComment = (
  req: PayloadRequest,
  collection: string,
  id: number | string,
  input: CommentInput,
): Promise<Comment> => inTransaction(req, () => writeComment(req, collection, id, input))

const writeComment = async (
  req: PayloadRequest,
  collection: string,
  id: number | string,
  input: CommentInput,
): Promise<Comment> => {
  const it = await enterReview(req, collection, id)
  assertComment(req, input)
  const answered =
    input.answers === undefined || input.answers === null ? null : await oneOf(req, it, input.answers)
  if (answered === undefined) throw refusal(req, 'BAD_INPUT', { field: 'answers' })
  const actor = personOf(req)
  const text = String(input.text).trim()
  const row = (await engineOf(req.payload).raw.create({
    collection: 'review-comments',
    data: {
      targetCollection: it.targetCollection,
      targetId: it.targetId,
      path: answered ? answered.path : (input.path ?? null),
      locale: answered ? answered.locale : (input.locale ?? null),
      text,
      round: it.round,
      revision: it.revision,
      answers: answered?.id ?? null,
      authorId: actor.id,
      authorName: actor.name,
      writtenAt: new Date().toISOString(),
    },
    req,
  })) as unknown as Row
  await tell(req, { kind: 'commented', key: `comment/${row.id}`, it, actor, details: { comment: text } })
  return shown(row)
}

/** Marks a comment as dealt with, or as open again. */
export const settleComment = async (
  req: PayloadRequest,
  collection: string,
  id: number | string,
  commentId: unknown,
  resolved: boolean,
): Promise<Comment> => {
  const it = await enterReview(req, collection, id)
  const row = await oneOf(req, it, commentId)
  if (!row) throw refusal(req, 'NOT_FOUND')
  const data = resolved
    ? { resolvedAt: new Date().toISOString(), resolvedBy: personOf(req) }
    : { resolvedAt: null, resolvedBy: null }
  await engineOf(req.payload).raw.updateOne({ collection: 'review-comments', id: row.id, data, req })
  return shown({ ...row, ...data })
}

/** Forgets what was said about a text that is erased. */
export const eraseComments = async (req: PayloadRequest, it: CaseRow): Promise<void> => {
  await engineOf(req.payload).raw.deleteMany({
    collection: 'review-comments',
    req,
    where: isAbout(it),
  })
}
