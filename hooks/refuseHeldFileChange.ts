import type { CollectionBeforeOperationHook } from 'payload'

import { type FileArgs, gateFile } from '../src/engine/index.js'

const WRITES = ['create', 'update', 'delete'] as const

/** A file that a text under review or a public text uses is neither changed nor deleted; a new one is what it says. */
export const refuseHeldFileChange: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const write = WRITES.find((name) => name === operation)
  if (!write) return args
  return (await gateFile(req, collection, write, args as FileArgs, overrideAccess === true)) as typeof args
}
