import type { CollectionBeforeOperationHook } from 'payload'

import { refusal } from '../src/errors.js'

/**
 * A request that names no language means the default one. Payload leaves it without any where `fallback` is off: then
 * nothing localized is read, and what is written is lost. A language that does not exist is refused by name.
 */
export const settleLanguage: CollectionBeforeOperationHook = ({ args, req }) => {
  const { localization } = req.payload.config
  if (!localization) return args
  const asked: unknown = req.locale || localization.defaultLocale
  if (asked !== 'all' && !localization.localeCodes.includes(asked as string))
    throw refusal(req, 'BAD_INPUT', { field: 'locale' })
  req.locale = asked as typeof req.locale
  return args
}
