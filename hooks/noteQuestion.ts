import type { CollectionBeforeOperationHook } from 'payload'

import { noteQuestion as note } from '../src/access/keptField.js'

/** From here on conditions are judged: a private field is none for those who might only be guessing. */
export const noteQuestion: CollectionBeforeOperationHook = ({ args, overrideAccess, req }) => {
  if (!overrideAccess) note(req)
  return args
}
