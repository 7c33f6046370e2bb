import type { PayloadRequest, Where } from 'payload'

import type { CaseEvent } from '../workflow/view.js'

import { refusal } from '../errors.js'
import { enter, seesCase } from './enter.js'
import { engineOf } from './instance.js'

/** Each event with how many times the text had been sent for review by then; events come newest first. */
const inRounds = async (req: PayloadRequest, key: Where[], events: CaseEvent[]): Promise<CaseEvent[]> => {
  const { transitions } = engineOf(req.payload).table
  const submits = Object.keys(transitions).filter((name) => transitions[name]!.act === 'submit')
  const { totalDocs } = await req.payload.count({
    collection: 'review-events' as never,
    overrideAccess: true,
    where: { and: [...key, { type: { in: submits } }, { seq: { less_than_equal: events[0]?.seq ?? 0 } }] },
  })
  let round = totalDocs
  return events.map((event) => {
    const told = { ...event, round }
    if (submits.includes(event.type)) round -= 1
    return told
  })
}

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
  const key: Where[] = [{ targetCollection: { equals: collection } }, { targetId: { equals: String(id) } }]
  const found = await req.payload.find({
    collection: 'review-events' as never,
    limit,
    page,
    overrideAccess: true,
    pagination: true,
    sort: '-seq',
    where: { and: key },
  })
  return { ...found, docs: await inRounds(req, key, found.docs as unknown as CaseEvent[]) }
}
