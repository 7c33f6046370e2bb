import type { CollectionAfterReadHook } from 'payload'

import { usageOf } from '../src/engine/index.js'

/** An API key is read with how much it was used. */
export const tellUsage: CollectionAfterReadHook = async ({ doc, req }) => ({
  ...(doc as object),
  ...(await usageOf(req, (doc as { id: number | string }).id)),
})
