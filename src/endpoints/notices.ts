import type { Endpoint, PayloadRequest } from 'payload'

import { inboxOf, markRead, optionsOf, undelivered } from '../engine/index.js'
import { refusal } from '../errors.js'
import { bodyOf } from './request.js'

const assertSignedIn = (req: PayloadRequest): void => {
  if (!req.user) throw refusal(req, 'NOT_SIGNED_IN')
}

const isId = (id: unknown): id is number =>
  typeof id === 'number' && Number.isSafeInteger(id) && id > 0 && id < 2 ** 31

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
  if (Array.isArray(ids) && ids.length <= MOST && ids.every(isId)) return ids
  throw refusal(req, 'BAD_INPUT', { field: 'ids' })
}

/** One's own inbox. Nobody reads another's, administrators neither; they see which mails could not be delivered. */
export const noticeEndpoints: Endpoint[] = [
  {
    path: '/notices',
    method: 'get',
    handler: async (req) => {
      assertSignedIn(req)
      return Response.json(await inboxOf(req, { page: pageOf(req), unread: unreadOf(req) }))
    },
  },
  {
    path: '/notices/read',
    method: 'post',
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
    handler: async (req) => {
      assertSignedIn(req)
      const { eraseBy, rolesOf } = optionsOf(req.payload)
      if (!rolesOf(req.user).includes(eraseBy)) throw refusal(req, 'NOT_ALLOWED')
      return Response.json({ docs: await undelivered(req) })
    },
  },
]
