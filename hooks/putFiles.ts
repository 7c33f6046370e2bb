import type { CollectionBeforeChangeHook } from 'payload'

import { storeOf } from '../src/engine/index.js'

type Named = { filename?: string | null; mimeType?: string | null }

/**
 * Puts an upload and its smaller sizes where their collection's files are kept, before the document is written: what
 * cannot be kept is refused, and what is on record is there.
 */
export const putFiles: CollectionBeforeChangeHook = async ({ collection, data, req }) => {
  const store = storeOf(req.payload, collection.slug)
  const { file, payloadUploadSizes = {} } = req
  if (!store || !file) return data
  const put = async ({ filename, mimeType }: Named, bytes: Buffer | undefined) => {
    if (filename && bytes) await store.put(filename, bytes, mimeType ?? 'application/octet-stream')
  }
  const sizes = Object.entries((data.sizes ?? {}) as Record<string, Named>)
  await Promise.all([
    put(data, file.data),
    ...sizes.map(([name, size]) => put(size, payloadUploadSizes[name] as Buffer | undefined)),
  ])
  return data
}
