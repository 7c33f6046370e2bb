import type { CollectionBeforeOperationHook } from 'payload'

import { buffer } from 'node:stream/consumers'

import { storeOf } from '../src/engine/index.js'

type Stored = { filename?: string | null; mimeType?: string | null } | null

/**
 * A picture is cropped out of what is kept: where that is not on disk, Payload is given it as if it were sent again, and
 * it is judged again.
 */
export const bringFile: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const { id } = args as { id?: number | string }
  const store = storeOf(req.payload, collection.slug)
  const isEdit = operation === 'update' && id !== undefined && req.user && req.query?.uploadEdits
  if (!isEdit || req.file || !store) return args
  const where = { id: { equals: id } }
  const row = (await req.payload.db.findOne({ collection: collection.slug, req, where })) as Stored
  const bytes = row?.filename ? await store.open(row.filename) : null
  if (!row?.filename || !bytes) return args
  const data = await buffer(bytes)
  req.file = { data, mimetype: row.mimeType ?? '', name: row.filename, size: data.length }
  return args
}
