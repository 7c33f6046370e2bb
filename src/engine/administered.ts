import type { PayloadRequest } from 'payload'

import { refusal } from '../errors.js'
import { engineOf } from './instance.js'
import { parseId } from './texts.js'

/** A row that administrators alone keep. @throws NOT_SIGNED_IN, NOT_ALLOWED, NOT_FOUND */
export const administered = async (req: PayloadRequest, collection: string, givenId: unknown) => {
  const { eraseBy, raw, rolesOf } = engineOf(req.payload)
  if (!req.user) throw refusal(req, 'NOT_SIGNED_IN')
  if (!rolesOf(req.user).includes(eraseBy)) throw refusal(req, 'NOT_ALLOWED')
  const id = parseId(req, collection, String(givenId))
  const row = id === null ? null : await raw.findOne({ collection, req, where: { id: { equals: id } } })
  if (!row) throw refusal(req, 'NOT_FOUND')
  return row as Record<string, unknown> & { id: number | string }
}
