import type { CollectionAfterDeleteHook } from 'payload'

import { forgetPerson, userId } from '../src/engine/index.js'

/** With an account goes what it was told, and its name and words in what others were told. */
export const forgetPersonsNotices: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  const user = { ...doc, id, collection: collection.slug }
  await forgetPerson(req, userId(req, user))
}
