import { type CollectionBeforeOperationHook, isolateObjectProperty, type PayloadRequest } from 'payload'

import { gateCreate, gateDelete, gateRestore, gateUpdate, type WriteArgs } from '../src/engine/index.js'
import { refusal } from '../src/errors.js'
import { assertUnused } from './refuseUsedDeletion.js'

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

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A save without a body that says something (another content type, a list, nothing) would answer 200 and save nothing. */
const refuseNoBody = (req: PayloadRequest, operation: string, { data, duplicateFromID }: WriteArgs): void => {
  const saves = operation === 'update' || (operation === 'create' && duplicateFromID === undefined)
  if (saves && req.payloadAPI === 'REST' && !isObject(data))
    throw refusal(req, 'BAD_INPUT', { field: 'body' })
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
  refuseNoBody(req, operation, args as WriteArgs)
  return gate
    ? ((await gate(req, collection.slug, args as WriteArgs, overrideAccess === true)) as typeof args)
    : args
}
