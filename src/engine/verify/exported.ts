import type { Payload } from 'payload'

import type { Problem } from './verify.js'

import { rowsOf } from './rows.js'
import { type EventRow, hashOfEvent } from './trailProblems.js'

/** One line of the exported trail: the row as its hash covers it, without what the database adds. */
const lineOf = (event: EventRow): string => {
  const { createdAt: _, id: __, updatedAt: ___, ...row } = event as EventRow & Record<string, unknown>
  return JSON.stringify(row)
}

/**
 * The whole trail as NDJSON, a row a line, oldest first. Kept elsewhere, it is what even somebody who may write to the
 * database directly cannot rewrite: see `missingFrom`.
 */
export async function* trailLines(payload: Payload): AsyncGenerator<string> {
  for await (const event of rowsOf<EventRow>({ payload, req: {} }, 'review-events'))
    yield `${lineOf(event)}\n`
}

type Known = Pick<EventRow, 'hash' | 'seq' | 'targetCollection' | 'targetId'>

const nameOf = ({ seq, targetCollection, targetId }: Known): string =>
  `${targetCollection}/${targetId} ${seq}`

const parse = (line: string, number: number): EventRow => {
  try {
    return JSON.parse(line) as EventRow
  } catch {
    throw new Error(`line ${number} of the exported trail is not JSON`)
  }
}

/** The rows of an earlier export that the trail no longer has as they were: whole cases that vanished among them. */
export const missingFrom = async (payload: Payload, lines: AsyncIterable<string>): Promise<Problem[]> => {
  const present = new Map<string, string>()
  for await (const event of rowsOf<EventRow>({ payload, req: {} }, 'review-events'))
    present.set(nameOf(event), hashOfEvent(event))
  const problems: Problem[] = []
  let number = 0
  for await (const line of lines) {
    number += 1
    if (line.trim() === '') continue
    const event = parse(line, number)
    const now = present.get(nameOf(event))
    if (now === hashOfEvent(event)) continue
    const { targetCollection: collection, targetId: id } = event
    const problem = `row ${event.seq} of the exported trail ${now ? 'is another one now' : 'is gone'}`
    problems.push({ collection, id, problem })
  }
  return problems
}
