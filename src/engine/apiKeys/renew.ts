import type { PayloadRequest } from 'payload'

import { administered } from '../administered.js'
import { engineOf } from '../instance.js'
import { API_KEYS } from './clients.js'
import { hashOf, newKey } from './key.js'

/** Gives a client a key; the answer is the only place where it is ever seen. One that it had before is worth nothing. */
export const renewKey = async (req: PayloadRequest, givenId: unknown): Promise<{ key: string }> => {
  const { id } = await administered(req, API_KEYS, givenId)
  const key = newKey()
  const data = { keyHash: hashOf(key), keyMadeAt: new Date().toISOString() }
  await engineOf(req.payload).raw.updateOne({ collection: API_KEYS, id, data, req })
  return { key }
}
