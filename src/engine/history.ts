import type { PayloadRequest } from 'payload'

import type { CaseEvent } from '../workflow/view.js'
import type { CaseRow } from './cases.js'

import { refusal } from '../errors.js'
import { stepsThat } from '../workflow/acts.js'
import { enter, seesCase } from './enter.js'
import { engineOf } from './instance.js'
import { isAbout } from './rowsAbout.js'

/** Each event with how many times the text had been sent for review by then; events come newest first. */
const inRounds = async (req: PayloadRequest, it: CaseRow, events: CaseEvent[]): Promise<CaseEvent[]> => {
  const submits = stepsThat(engineOf(req.payload).table, 'submit').map(([name]) => name)
  const { totalDocs } = await req.payload.count({
    collection: 'review-events' as never,
    overrideAccess: true,
    where: isAbout(it, { type: { in: submits } }, { seq: { less_than_equal: events[0]?.seq ?? 0 } }),
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
  const { it, who } = await enter(req, collection, givenId)
  if (!it) throw refusal(req, 'NOT_FOUND')
  if (!seesCase(req, who)) throw refusal(req, 'NOT_ALLOWED')
  const found = await req.payload.find({
    collection: 'review-events' as never,
    limit,
    page,
    overrideAccess: true,
    pagination: true,
    sort: '-seq',
    where: isAbout(it),
  })
  return { ...found, docs: await inRounds(req, it, found.docs as unknown as CaseEvent[]) }
}
