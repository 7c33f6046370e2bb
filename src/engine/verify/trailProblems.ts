import type { WorkflowTable } from '../../workflow/define.js'
import type { CaseRow } from '../cases.js'
import type { TrailRow } from '../trail.js'

import { liveEffect } from '../../workflow/decide.js'
import { trailHash } from '../trail.js'

/** A row of `review-events` as the database gives it. */
export type EventRow = Omit<TrailRow, 'actor'> & { id: number | string; actorId: string; actorName: string }

/** What the row's hash covers, from what the database gives for it. */
export const hashOfEvent = ({ actorId, actorName, hash: _, ...row }: EventRow): string =>
  trailHash({
    ...row,
    actor: { id: actorId, name: actorName },
    comment: row.comment ?? undefined,
    reason: row.reason ?? undefined,
    details: row.details ?? undefined,
  })

/** What is wrong with the trail of one case: rows changed, missing, out of place, or cut off at the end. */
export const trailProblems = (
  it: Pick<CaseRow, 'lastEventHash' | 'lastSeq'>,
  events: EventRow[],
): string[] => {
  const problems: string[] = []
  let previous: string | null = null
  for (const [index, event] of events.entries()) {
    if (event.seq !== index + 1) problems.push(`the trail lacks or repeats row ${index + 1}`)
    if (hashOfEvent(event) !== event.hash) problems.push(`row ${event.seq} of the trail was changed`)
    if (event.prevHash !== previous)
      problems.push(`row ${event.seq} of the trail does not follow the one before it`)
    previous = event.hash
  }
  if (it.lastSeq !== events.length || it.lastEventHash !== previous)
    problems.push('the trail does not end where its case says')
  return problems
}

const authorsIn = ({ actorId, details }: EventRow): string[] => [
  actorId,
  ...((details?.authors ?? []) as Array<{ id: string }>).map(({ id }) => id),
]

/** Read from the trail alone: did anybody approve a text of which they had written a part? */
export const fourEyesProblems = (table: WorkflowTable, events: EventRow[]): string[] => {
  const problems: string[] = []
  let authors = new Set<string>()
  for (const event of events) {
    const row = Object.hasOwn(table.transitions, event.type) ? table.transitions[event.type] : undefined
    if (event.type === 'create' || event.type === 'save') authorsIn(event).forEach((id) => authors.add(id))
    if (row?.guards?.includes('notContributor') && authors.has(event.actorId))
      problems.push(`row ${event.seq} of the trail: "${event.type}" by one who wrote part of the text`)
    if (row && liveEffect(table, event.type) === 'shows') authors = new Set()
  }
  return problems
}

/** The case says what its last row of the trail says. */
export const caseProblems = (
  it: Pick<CaseRow, 'contentHash' | 'revision' | 'state'>,
  events: EventRow[],
): string[] => {
  const last = events.at(-1)
  if (!last) return []
  return last.to === it.state && last.revision === it.revision && last.contentHash === it.contentHash
    ? []
    : ['its case says another state, revision or text than the end of its trail']
}
