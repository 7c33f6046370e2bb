import type { CollectionBeforeChangeHook } from 'payload'

import { afterRollback } from '../src/db/afterTransaction.js'
import { removeBytes, storeOf } from '../src/engine/index.js'

type Named = { filename?: string | null; mimeType?: string | null }

/**
 * Puts an upload and its smaller sizes where their collection's files are kept, before the document is written: what
 * cannot be kept is refused, and what is on record is there. A document that is not written after all leaves nothing.
 */
export const putFiles: CollectionBeforeChangeHook = async ({ collection, data, req }) => {
  const store = storeOf(req.payload, collection.slug)
  const { file, payloadUploadSizes = {} } = req
  if (!store || !file) return data
  const put = async ({ filename, mimeType }: Named, bytes: Buffer | undefined) => {
    if (!filename || !bytes) return
    await store.put(filename, bytes, mimeType ?? 'application/octet-stream')
    await afterRollback(req, () => removeBytes(req, store, filename))
  }
  const sizes = Object.entries((data.sizes ?? {}) as Record<string, Named>)
  const puts = await Promise.allSettled([
    put(data, file.data),
    ...sizes.map(([name, size]) => put(size, payloadUploadSizes[name] as Buffer | undefined)),
  ])
  for (const each of puts) if (each.status === 'rejected') throw each.reason
  return data
}
