import type { FieldAccess, PayloadRequest } from 'payload'

import { optionsOf } from '../engine/instance.js'

const ASKS = 'polkkaAsks'

/** Notes that documents are being read or written, so that a rule without a document is about a condition. */
export const noteQuestion = (req: PayloadRequest): void => {
  req.context[ASKS] = true
}

/**
 * A private field, in an answer: for people with a role, of whom `keepPrivate` leaves its keepers. In `where` and
 * `sort` there is no document whose keeper one could be, and an answer would tell whether a guess is right: only those
 * who see every document may ask there. What one may see in a form is told without reading anything.
 */
export const keptField: FieldAccess = ({ doc, req }) => {
  const { rolesOf, seeAll } = optionsOf(req.payload)
  const roles = rolesOf(req.user)
  return doc || !req.context[ASKS] ? roles.length > 0 : roles.some((role) => seeAll.includes(role))
}
