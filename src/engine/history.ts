import type { PayloadRequest } from 'payload'

import { refusal } from '../errors.js'
import { readCase } from './cases.js'
import { actorFor } from './people.js'
import { latestText, parseId } from './texts.js'
import { mayRead, seesCase } from './workflowOf.js'

/** The trail of one case, newest first, for those who see the case; in Payload's paged form. */
export const historyOf = async (
  req: PayloadRequest,
  collection: string,
  givenId: number | string,
  { limit, page }: { limit: number; page: number },
) => {
  if (!req.user) throw refusal(req, 'NOT_SIGNED_IN')
  const id = parseId(req, collection, givenId)
  const it = id === null ? null : await readCase(req, { collection, id })
  if (!it || id === null) throw refusal(req, 'NOT_FOUND')
  const text = (await latestText(req, collection, id))?.text ?? {}
  const actor = await actorFor(req, collection, id, text, it)
  if (!mayRead(req, actor, it)) throw refusal(req, 'NOT_FOUND')
  if (!seesCase(req, actor)) throw refusal(req, 'NOT_ALLOWED')
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
