import type { PayloadRequest } from 'payload'

import { createHmac, timingSafeEqual } from 'node:crypto'

import { refusal } from '../errors.js'
import { readCase } from './cases.js'
import { enterCase, seesCase } from './enter.js'

/** How long a link to an unpublished text is good for, in minutes. */
const MINUTES = 60

export type Preview = { token: string; path: string; expiresAt: string }

const sign = (req: Pick<PayloadRequest, 'payload'>, said: string): Buffer =>
  createHmac('sha256', req.payload.secret).update(`preview ${said}`).digest()

/** `revision.expiry.signature`: which document it is for is signed, and stands in the address it is used at. */
const tokenFor = (
  req: Pick<PayloadRequest, 'payload'>,
  collection: string,
  id: number | string,
  revision: number,
  expires: number,
): string =>
  `${revision}.${expires}.${sign(req, `${collection}/${id} ${revision} ${expires}`).toString('base64url')}`

/** A link under which anybody reads the text as it stands now, for an hour: made by those who see the case. */
export const previewOf = async (
  req: PayloadRequest,
  collection: string,
  givenId: number | string,
): Promise<Preview> => {
  const { id, it, who } = await enterCase(req, collection, givenId)
  if (!seesCase(req, who)) throw refusal(req, 'NOT_ALLOWED')
  const expires = Math.floor(Date.now() / 1000) + MINUTES * 60
  const token = tokenFor(req, collection, id, it.revision, expires)
  const { api } = req.payload.config.routes
  return {
    token,
    path: `${api}/${collection}/${id}?preview=${token}`,
    expiresAt: new Date(expires * 1000).toISOString(),
  }
}

const same = (left: string, right: string): boolean => {
  const [one, other] = [Buffer.from(left), Buffer.from(right)]
  return one.length === other.length && timingSafeEqual(one, other)
}

/**
 * The document that this request may read unpublished by its token, or null: the one it addresses, while its text is
 * still the one the link was made for.
 */
export const previewed = async (req: PayloadRequest, collection: string): Promise<string | null> => {
  const given: unknown = req.query?.preview
  const { collection: addressed, id } = req.routeParams ?? {}
  if (typeof given !== 'string' || addressed !== collection || id === undefined) return null
  const [revision, expires] = given.split('.', 2).map(Number) as [number, number]
  if (!Number.isSafeInteger(revision) || !(expires * 1000 > Date.now())) return null
  if (!same(given, tokenFor(req, collection, String(id), revision, expires))) return null
  const it = await readCase(req, { collection, id: String(id) })
  return it?.revision === revision ? String(id) : null
}
