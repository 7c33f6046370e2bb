import type { CollectionAfterOperationHook } from 'payload'

import { optionsOf, readCase } from '../src/engine/index.js'

/** A new document has its case only after it was written: the answer shows it. Later saves show what they wrote. */
export const showCase: CollectionAfterOperationHook = async ({ collection, operation, req, result }) => {
  if (operation !== 'create' || typeof result !== 'object' || result === null || !('id' in result))
    return result
  if (optionsOf(req.payload).rolesOf(req.user).length === 0 && req.payloadAPI !== 'local') return result
  const it = await readCase(req, { collection: collection.slug, id: result.id as number })
  if (!it) return result
  return {
    ...result,
    publicId: it.publicId,
    workflow: { state: it.state, revision: it.revision, live: it.live },
  }
}
