import type { CollectionBeforeChangeHook } from 'payload'

import { ENGINE_FIELDS, engineOf, personOf } from '../src/engine/index.js'

/**
 * Whoever creates a document owns it, duplicates included, and starts with a clean case; later the owner, or an
 * administrator, may hand it over.
 */
export const stampOwner: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const me = personOf(req).id
  if (operation === 'create') {
    const blank = Object.fromEntries(ENGINE_FIELDS.filter((name) => name !== 'editors').map((name) => [name, null]))
    return { ...data, ...blank, availableLocales: [], workflow: {}, owner: req.user ? me : (data.owner ?? null) }
  }
  const { eraseBy, rolesOf } = engineOf(req.payload)
  const mayHandOver = !req.user || originalDoc?.owner === me || rolesOf(req.user).includes(eraseBy)
  return mayHandOver ? data : { ...data, owner: originalDoc?.owner, editors: originalDoc?.editors }
}
