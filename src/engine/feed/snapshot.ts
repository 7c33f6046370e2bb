import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

import { createLocalReq } from 'payload'

import { adapterOf, databaseOf } from '../../db/tables.js'
import { optionsOf } from '../instance.js'
import { headOf } from './read.js'

/** Documents read at once. */
const PORTION = 50

export type Snapshot = {
  /** The feed goes on from here: the snapshot holds every change up to it and none after. */
  cursor: string
  documents: AsyncGenerator<Record<string, unknown>>
  /** Ends the transaction; safe to call twice. */
  close: () => Promise<void>
}

/** What strangers read of one collection, in the order of ids, never more than a portion of it in memory. */
async function* documentsOf(req: PayloadRequest, collection: string, locale: string) {
  for (let after: number | string | undefined; ;) {
    const { docs } = await req.payload.find({
      collection: collection as CollectionSlug,
      depth: 0,
      limit: PORTION,
      locale: locale as never,
      overrideAccess: false,
      pagination: false,
      req,
      sort: 'id',
      ...(after === undefined ? {} : { where: { id: { greater_than: after } } }),
    })
    for (const doc of docs) yield { collection, ...(doc as object) } as Record<string, unknown>
    if (docs.length < PORTION) return
    after = docs.at(-1)!.id
  }
}

async function* allDocuments(req: PayloadRequest, locale: string) {
  for (const collection of Object.keys(optionsOf(req.payload).collections))
    yield* documentsOf(req, collection, locale)
}

/**
 * Everything that is public, as it is at one moment, whatever is published while it is read. It holds a database
 * connection until it is closed.
 */
export const openSnapshot = async (payload: Payload, locale: string): Promise<Snapshot> => {
  const req = await createLocalReq({ locale: locale as never }, payload)
  const db = adapterOf(payload)
  const transaction = (await db.beginTransaction({
    accessMode: 'read only',
    isolationLevel: 'repeatable read',
  })) as string
  req.transactionID = transaction
  let open = true
  const close = async () => {
    if (!open) return
    open = false
    await db.rollbackTransaction(transaction)
  }
  try {
    const head = await headOf(payload, (await databaseOf(req)) as never)
    return { cursor: String(head), documents: allDocuments(req, locale), close }
  } catch (error) {
    await close()
    throw error
  }
}
