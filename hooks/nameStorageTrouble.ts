import type { AfterErrorHook } from 'payload'

import { say } from '../src/translations/index.js'

/** Tells whoever sends or removes a file, in their language, that the file storage does not answer. */
export const nameStorageTrouble: AfterErrorHook = ({ error, req }) => {
  if (error.name !== 'StorageAway') return undefined
  const told = { message: say(req.i18n.language, 'ui.noStorage'), data: { code: 'UNAVAILABLE' } }
  return { response: { errors: [told] } as never, status: 503 }
}
