import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'

import { afterCommit } from '../src/db/afterTransaction.js'
import { filenamesOf, type FileStore, removeBytes, storeOf } from '../src/engine/index.js'

/** Bytes cannot be brought back, so they go once it is sure that no document has them any more. */
const remove = (req: PayloadRequest, store: FileStore, names: string[]): Promise<void> =>
  afterCommit(req, () => Promise.all(names.map((name) => removeBytes(req, store, name))))

/** With its document a file goes, and its smaller sizes. While they cannot go the document stays. */
export const removeFiles: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  const store = storeOf(req.payload, collection.slug)
  const names = filenamesOf(doc)
  if (!store || names.length === 0) return
  const there = await store.open(names[0]!)
  there?.destroy()
  await remove(req, store, names)
}

/** What another file has taken the place of goes. */
export const removeReplacedFiles: CollectionAfterChangeHook = async ({
  collection,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const store = storeOf(req.payload, collection.slug)
  if (!store || operation !== 'update') return doc
  const present = filenamesOf(doc)
  const gone = filenamesOf(previousDoc ?? {}).filter((name) => !present.includes(name))
  if (gone.length > 0) await remove(req, store, gone)
  return doc
}
