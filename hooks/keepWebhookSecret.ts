import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'

import { newSecret } from '../src/engine/index.js'

const KEY = 'polkkaWebhookSecret'

/** A new webhook gets a secret of its own, kept encrypted. */
export const makeWebhookSecret: CollectionBeforeChangeHook = ({ context, data, operation, req }) => {
  if (operation !== 'create') return data
  const secret = newSecret()
  context[KEY] = secret
  return { ...data, secretKey: req.payload.encrypt(secret) }
}

/** The answer to the creation is the only one that tells the secret. */
export const tellWebhookSecret: CollectionAfterChangeHook = ({ context, doc, operation }) => {
  const { [KEY]: secret } = context
  if (operation !== 'create' || !secret) return doc
  delete context[KEY]
  return { ...(doc as object), secret }
}
