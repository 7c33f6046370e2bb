import { type CollectionBeforeOperationHook, isolateObjectProperty, type PayloadRequest } from 'payload'

import {
  gateCreate,
  gateDelete,
  gateRestore,
  gateUpdate,
  assertUnused,
  type WriteArgs,
} from '../src/engine/index.js'

type Gate = (
  req: PayloadRequest,
  collection: string,
  args: WriteArgs,
  overrideAccess: boolean,
) => Promise<WriteArgs> | WriteArgs

/**
 * Nothing goes that another text names: the database would empty the place, in a public text too. What the gate leaves
 * on the request, it leaves there only when everything agrees.
 */
const gateDeletion: Gate = async (req, collection, args, overrideAccess) => {
  const own = isolateObjectProperty(req, 'context')
  own.context = { ...req.context }
  const gated = await gateDelete(own, collection, args, overrideAccess)
  await assertUnused(req, collection, gated.id!)
  Object.assign(req.context, own.context)
  return gated
}

const GATES: Record<string, Gate | undefined> = {
  create: gateCreate,
  update: gateUpdate,
  restoreVersion: gateRestore,
  delete: gateDeletion,
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
