import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { gateCreate, gateDelete, gateRestore, gateUpdate, type WriteArgs } from '../src/engine/index.js'

type Gate = (
  req: PayloadRequest,
  collection: string,
  args: WriteArgs,
  overrideAccess: boolean,
) => Promise<WriteArgs> | WriteArgs

const GATES: Record<string, Gate | undefined> = {
  create: gateCreate,
  update: gateUpdate,
  restoreVersion: gateRestore,
  delete: gateDelete,
}

/** Turns every write of a governed document into a draft by someone who may make it, or refuses it. */
export const refuseUngovernedWrite: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const gate = GATES[operation]
  return gate
    ? ((await gate(req, collection.slug, args as WriteArgs, overrideAccess === true)) as typeof args)
    : args
}
