import type { CollectionBeforeOperationHook, FlattenedField, PayloadRequest } from 'payload'

import { type Asked, isRow, optionsOf, unanswerableIn } from '../src/engine/index.js'
import { refusal } from '../src/errors.js'

/** Leaving something out chooses nothing. */
const isChosen = (chosen: unknown): boolean =>
  isRow(chosen) ? Object.values(chosen).some(isChosen) : chosen !== false

/** Does a selection choose a field whose rule says no? Of the rule only the caller is known. */
const choosesPrivate = async (
  req: PayloadRequest,
  fields: readonly FlattenedField[],
  select: unknown,
): Promise<boolean> => {
  for (const [name, chosen] of Object.entries(isRow(select) ? select : {})) {
    const field = fields.find((each) => each.name === name)
    if (!field || !isChosen(chosen)) continue
    const read = 'access' in field ? field.access?.read : undefined
    if (read && !(await read({ req }))) return true
    if ('flattenedFields' in field && (await choosesPrivate(req, field.flattenedFields, chosen))) return true
  }
  return false
}

/** Who has no role reads no private field of anything but, it may be, of their own account. */
const isStranger = ({ payload, user }: PayloadRequest): boolean =>
  optionsOf(payload).rolesOf(user).length === 0

/** What cannot be honoured is refused by its name: Payload would leave it out and answer another question. */
export const refuseUnanswerable: CollectionBeforeOperationHook = async ({
  args,
  collection,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || req.payloadAPI === 'local') return args
  const { joins, select, sort, where } = args as Asked
  const field = unanswerableIn(req, collection, {
    sort,
    where,
    // GraphQL makes its own of what is asked for; Payload reads `joins=false` letter by letter.
    ...(req.payloadAPI === 'REST' ? { select } : {}),
    ...(req.payloadAPI === 'REST' && req.searchParams?.get('joins') !== 'false' ? { joins } : {}),
  })
  if (field !== undefined) throw refusal(req, 'BAD_INPUT', { field })
  if (req.payloadAPI !== 'REST' || collection.auth || !isStranger(req)) return args
  if (await choosesPrivate(req, collection.flattenedFields, select))
    throw refusal(req, 'BAD_INPUT', { field: 'select' })
  return args
}
