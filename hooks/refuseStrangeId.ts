import type { CollectionBeforeOperationHook } from 'payload'

import { parseId } from '../src/engine/index.js'
import { refusal } from '../src/errors.js'

/** An id in the address that can be no document's: Payload would read `7;x` as 7, and ask the database for `abc`. */
export const refuseStrangeId: CollectionBeforeOperationHook = ({ args, collection, req }) => {
  const { collection: slug, id } = req.routeParams ?? {}
  const addressed = slug === collection.slug && typeof id === 'string'
  if (addressed && parseId(req, collection.slug, id) === null) throw refusal(req, 'NOT_FOUND')
  return args
}
