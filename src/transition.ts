import type { Payload, PayloadRequest, TypedUser } from 'payload'

import { createLocalReq } from 'payload'

import { runTransition, type TransitionInput, type TransitionResult } from './engine/index.js'

export type TransitionArgs = TransitionInput & {
  payload: Payload
  collection: string
  id: number | string
  /** The transition, e.g. `submit`. */
  name: string
  /** Who acts. A step is always somebody's. */
  user: TypedUser
  /** To take the step inside the transaction of this request. */
  req?: PayloadRequest
}

/**
 * One step of the workflow from code, with the same checks as over HTTP.
 * @throws {Refusal} with one of the codes of the contract; nothing has happened then
 * @example await transition({ payload, collection: 'practices', id: 7, name: 'submit', user, expectedRevision: 3 })
 */
export const transition = async ({
  payload,
  collection,
  id,
  name,
  user,
  req,
  ...input
}: TransitionArgs): Promise<TransitionResult> => {
  const own = await createLocalReq({ user, context: {} }, payload)
  if (req?.transactionID) own.transactionID = req.transactionID
  return runTransition(own, collection, id, name, input)
}
