import type { CollectionBeforeOperationHook } from 'payload'

import { type Asked, unanswerableIn } from '../src/engine/index.js'
import { refusal } from '../src/errors.js'

/** What cannot be honoured is refused by its name: Payload would leave it out and answer another question. */
export const refuseUnanswerable: CollectionBeforeOperationHook = ({
  args,
  collection,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || req.payloadAPI === 'local') return args
  const { select, sort, where } = args as Asked
  const field = unanswerableIn(req, collection, {
    sort,
    where,
    // GraphQL makes its own of what is asked for.
    ...(req.payloadAPI === 'REST' ? { select } : {}),
  })
  if (field !== undefined) throw refusal(req, 'BAD_INPUT', { field })
  return args
}
