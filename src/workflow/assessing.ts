import type { WorkflowTable } from './define.js'

import {
  allDisagreements,
  type Answers,
  type CriteriaSet,
  judge,
  NO_ANSWERS,
  type Problem,
} from './criteria.js'
import { type Actor, mayAct, type Refused } from './decide.js'
import { wallClock } from './zone.js'

/** Who may judge a text by the criteria, by which set, and what follows from it. Pure. */

/**
 * What keeps a text from approval: nothing where no set is in force, or where the set is an aid and the approver gave
 * no answers along. Answers given along with the step stand for those saved before.
 */
export const missingForApproval = (
  set: CriteriaSet | null,
  given: Answers | null,
  saved: Answers | null,
): Problem[] => {
  if (!set || (!set.demanded && !given)) return []
  const verdict = judge(set, given ?? saved ?? NO_ANSWERS)
  return verdict.ok ? [] : verdict.problems
}

/** How one approver judged the text. */
export type Assessment = { personId: string; answers: Answers; note: string | null; answeredAt: string }

/** Do approvers differ, without a note by this one that was written when all the answers were there? */
export const isUnsettled = (assessments: readonly Assessment[], personId: string): boolean => {
  if (allDisagreements(assessments.map(({ answers }) => answers)).length === 0) return false
  const mine = assessments.find((assessment) => assessment.personId === personId)
  return !mine?.note?.trim() || assessments.some(({ answeredAt }) => answeredAt > mine.answeredAt)
}

const dayOf = (time: Date): number => {
  const { day, month, year } = wallClock(time)
  return (year * 100 + month) * 100 + day
}

type Valid = { version: number; validFrom: string | null; validTo: string | null }

/** The set by which texts are judged now: of those valid today, first and last day included, the highest version. */
export const setInForce = <Set extends Valid>(sets: readonly Set[], now: Date): Set | null =>
  sets
    .filter(({ validFrom }) => !validFrom || dayOf(new Date(validFrom)) <= dayOf(now))
    .filter(({ validTo }) => !validTo || dayOf(now) <= dayOf(new Date(validTo)))
    .reduce<Set | null>((best, set) => (best && best.version >= set.version ? best : set), null)

/** May this actor judge the text for others: take a step that asks for the answers, having written none of it? */
export const mayAssess = (table: WorkflowTable, actor: Actor): { ok: true } | Refused => {
  const asking = Object.values(table.transitions).filter(({ guards }) => guards?.includes('criteriaAnswered'))
  if (!asking.some(({ by }) => mayAct(table, by, actor))) return { ok: false, code: 'NOT_ALLOWED' }
  return actor.contributed ? { ok: false, code: 'OWN_WORK' } : { ok: true }
}

/** The badge of a public text: how many approvers found it good by which set. Two make it featured. */
export type Badge = { key: string; version: number; assessments: number; featured: boolean }

export const badgeOf = (set: CriteriaSet, answers: readonly Answers[]): Badge | null => {
  const { key, version } = set
  const assessments = answers.filter((one) => judge(set, one).ok).length
  return assessments === 0 ? null : { key, version, assessments, featured: assessments >= 2 }
}
