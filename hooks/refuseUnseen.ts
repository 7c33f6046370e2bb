import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { isRow, type Named, namedIn, unseenIn, withoutNamed } from '../src/engine/index.js'
import { refusal } from '../src/errors.js'

/** What the caller of a save names in it, until it is known what the document names already. */
const named = new WeakMap<PayloadRequest, { collection: string; named: Named }>()

/** Before Payload fills in the rest: what stays as it was stored, or is copied, is not the caller's word. */
export const noteNamed: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const { data } = args as { data?: unknown }
  if (operation !== 'create' && operation !== 'update') return args
  if (overrideAccess || !isRow(data)) named.delete(req)
  else named.set(req, { collection: collection.slug, named: namedIn(req, collection, data) })
  return args
}

/**
 * A document that the caller may not read is named as little as one that does not exist: the answer would tell that it
 * does. What the text names already stays.
 */
export const refuseUnseen: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const noted = named.get(req)
  if (noted?.collection !== collection.slug || noted.named.size === 0) return data
  const known = namedIn(req, collection, (originalDoc ?? {}) as Record<string, unknown>)
  const field = await unseenIn(req, withoutNamed(noted.named, known))
  if (field !== undefined) throw refusal(req, 'BAD_INPUT', { field })
  return data
}
