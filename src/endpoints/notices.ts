import type { Endpoint, PayloadRequest } from 'payload'

import { isRowId } from '../db/tables.js'
import { inboxOf, markRead, optionsOf, undelivered } from '../engine/index.js'
import { refusal } from '../errors.js'
import { bodyOf } from './request.js'
import { list, record, ref, says, text, whole } from '../openapi/says.js'

const assertSignedIn = (req: PayloadRequest): void => {
  if (!req.user) throw refusal(req, 'NOT_SIGNED_IN')
}

const pageOf = (req: PayloadRequest): number => {
  const given = String(req.query?.page ?? '1')
  if (!/^[1-9]\d{0,5}$/.test(given)) throw refusal(req, 'BAD_INPUT', { field: 'page' })
  return Number(given)
}

const unreadOf = (req: PayloadRequest): boolean => {
  const given = String(req.query?.unread ?? 'false')
  if (!['', '0', '1', 'false', 'true'].includes(given)) throw refusal(req, 'BAD_INPUT', { field: 'unread' })
  return ['', '1', 'true'].includes(given)
}

const MOST = 500

/** `{ ids: [...] }` or `{ all: true }`. */
const whichRead = (req: PayloadRequest, { all, ids }: Record<string, unknown>): number[] | 'all' => {
  if (all === true) return 'all'
  if (Array.isArray(ids) && ids.length <= MOST && ids.every(isRowId)) return ids
  throw refusal(req, 'BAD_INPUT', { field: 'ids' })
}

/** One's own inbox. Nobody reads another's, administrators neither; they see which mails could not be delivered. */
export const noticeEndpoints: Endpoint[] = [
  {
    path: '/notices',
    method: 'get',
    custom: says({
      summary: 'One’s own inbox, newest first',
      query: [
        {
          name: 'unread',
          description: 'Only what is unread.',
          schema: text('', { enum: ['0', '1', 'false', 'true'] }),
        },
        { name: 'page', description: 'The page, from 1.', schema: whole(1, 999_999, 1) },
      ],
      answer: record({
        docs: list(ref('Notice')),
        page: whole(1),
        totalPages: whole(1),
        totalDocs: whole(0),
        unread: { ...whole(0), description: 'All that is unread, on whatever page.' },
      }),
      refusals: ['BAD_INPUT'],
    }),
    handler: async (req) => {
      assertSignedIn(req)
      return Response.json(await inboxOf(req, { page: pageOf(req), unread: unreadOf(req) }))
    },
  },
  {
    path: '/notices/read',
    method: 'post',
    custom: says({
      summary: 'Mark notices as read: these, or all',
      body: record({ ids: { ...list(whole(1)), maxItems: MOST }, all: { const: true } }, ['ids', 'all']),
      answer: record({ unread: whole(0) }),
    }),
    handler: async (req) => {
      const body = await bodyOf(req)
      assertSignedIn(req)
      await markRead(req, whichRead(req, body))
      const { unread } = await inboxOf(req, { page: 1, unread: true })
      return Response.json({ unread })
    },
  },
  {
    path: '/notices/undelivered',
    method: 'get',
    custom: says({
      summary: 'For administrators: mails that were given up',
      answer: record({ docs: list({ type: 'object' }) }),
      refusals: ['NOT_ALLOWED'],
    }),
    handler: async (req) => {
      assertSignedIn(req)
      const { eraseBy, rolesOf } = optionsOf(req.payload)
      if (!rolesOf(req.user).includes(eraseBy)) throw refusal(req, 'NOT_ALLOWED')
      return Response.json({ docs: await undelivered(req) })
    },
  },
]
