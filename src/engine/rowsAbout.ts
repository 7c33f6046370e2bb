import type { PayloadRequest, Where } from 'payload'

import type { CaseRow } from './cases.js'
import type { ENGINE_COLLECTIONS } from './instance.js'

/** Which document a row of the engine is about. */
export type About = Pick<CaseRow, 'targetCollection' | 'targetId'>

export const isAbout = ({ targetCollection, targetId }: About, ...more: Where[]): Where => ({
  and: [{ targetCollection: { equals: targetCollection } }, { targetId: { equals: targetId } }, ...more],
})

/**
 * The rows of one of the engine's collections that are about a document, in the request's transaction.
 * @param limit 0 for all of them
 */
export const rowsAbout = async <Row>(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  collection: (typeof ENGINE_COLLECTIONS)[number],
  about: About,
  { limit = 0, sort, where = [] }: { limit?: number; sort?: string; where?: Where[] } = {},
): Promise<Row[]> => {
  const { docs } = await req.payload.db.find({
    collection: collection as never,
    limit,
    pagination: false,
    req: req as PayloadRequest,
    ...(sort ? { sort } : {}),
    where: isAbout(about, ...where),
  })
  return docs as unknown as Row[]
}
