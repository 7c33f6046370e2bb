import type { Counts } from './campaign.js'
import type { Lane, Outcome, Request, Retry } from './lanes.js'
import type { Open, Round } from './round.js'

import { type Got, send } from './http.js'

const sendAgain = async (url: string, { sent, statuses, text }: Retry): Promise<Got> => {
  const got = await send(url, sent)
  if (!statuses.includes(got.status))
    throw new Error(
      `sent again: ${sent.method} ${sent.path} gave ${got.status}, not ${statuses}: ${got.text}`,
    )
  if (text !== undefined && got.text !== text)
    throw new Error(`sent again: ${sent.path} gave another answer: ${got.text} and not ${text}`)
  return got
}

/** What was refused was not done, whatever else went on. */
const assertHonest = ({ request, status }: Open, outcome: Outcome): void => {
  if (status >= 400 && status < 500 && outcome === 'done')
    throw new Error(`${request.name} was refused with ${status} and done`)
}

const retry = async (lane: Lane, url: string, request: Request, outcome: Outcome): Promise<boolean> => {
  const again = lane.retry?.(request, outcome)
  if (!again) return false
  const got = await sendAgain(url, again)
  if (outcome === 'not done' && got.status < 300) lane.acknowledged(request, got)
  return true
}

/** After a kill: everything acknowledged is there, everything else is there or is not, and asking again acts once. */
export const settle = async (round: Round, lanes: Lane[], url: string, counts: Counts): Promise<void> => {
  const open = await round.open
  counts.acknowledged += round.acknowledged
  for (const [at, lane] of lanes.entries()) {
    const left = open[at]
    const outcome = await lane.settle(left?.request)
    if (left && outcome) {
      assertHonest(left, outcome)
      counts.answers[left.status] = (counts.answers[left.status] ?? 0) + 1
      counts[outcome === 'done' ? 'done' : 'notDone'] += 1
      if (await retry(lane, url, left.request, outcome)) counts.sentAgain += 1
    }
    const repeated = lane.repeat?.()
    if (repeated) await sendAgain(url, repeated)
    await lane.settle()
  }
}
