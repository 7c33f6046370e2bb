import type { PayloadRequest } from 'payload'

import { refusal } from '../errors.js'
import { enter, seesCase } from './enter.js'

/** The trail of one case, newest first, for those who see the case; in Payload's paged form. */
export const historyOf = async (
  req: PayloadRequest,
  collection: string,
  givenId: number | string,
  { limit, page }: { limit: number; page: number },
) => {
  const { id, it, who } = await enter(req, collection, givenId)
  if (!it) throw refusal(req, 'NOT_FOUND')
  if (!seesCase(req, who)) throw refusal(req, 'NOT_ALLOWED')
  return req.payload.find({
    collection: 'review-events' as never,
    limit,
    page,
    overrideAccess: true,
    pagination: true,
    sort: '-seq',
    where: { and: [{ targetCollection: { equals: collection } }, { targetId: { equals: String(id) } }] },
  })
}
