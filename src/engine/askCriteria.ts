import type { PayloadRequest } from 'payload'

import type { Answers, Place, Problem } from '../workflow/criteria.js'
import type { CaseRow } from './cases.js'
import type { TransitionInput } from './input.js'

import { refusal } from '../errors.js'
import { isUnsettled, missingForApproval } from '../workflow/assessing.js'
import { allDisagreements } from '../workflow/criteria.js'
import { readAnswers } from './answers.js'
import { type AssessmentRow, assessmentsOf, keepAssessment, ofThisText } from './assessments.js'
import { inWords, keepSetsAsTheyAre, setFor, type StoredSet } from './criteriaSets.js'
import { engineOf } from './instance.js'
import { personOf } from './people.js'

/** What a step that asks for the criteria is told, and what it keeps once it is decided. */
export type AskedCriteria = {
  set: StoredSet | null
  problems: Problem[]
  disagreements: Place[]
  unsettled: boolean
  keep: () => Promise<unknown>
}

const NOT_ASKED: AskedCriteria = {
  set: null,
  problems: [],
  disagreements: [],
  unsettled: false,
  keep: () => Promise.resolve(),
}

const answersIn = (req: PayloadRequest, set: StoredSet | null, criteria: unknown): Answers | null => {
  if (criteria === undefined) return null
  const answers = set && readAnswers(set, criteria)
  if (!answers) throw refusal(req, 'BAD_INPUT', { field: 'criteria' })
  return answers
}

/** The assessments of this text with the caller's own as it will be. */
const withMine = (rows: AssessmentRow[], mine: AssessmentRow | null, personId: string): AssessmentRow[] =>
  mine ? [...rows.filter((row) => row.personId !== personId), mine] : rows

/** Looks at the criteria for a step of the caller on a locked case. Steps that do not ask for them ask no question. */
export const askCriteria = async (
  req: PayloadRequest,
  step: string,
  it: CaseRow,
  { comment, criteria }: TransitionInput,
): Promise<AskedCriteria> => {
  if (!engineOf(req.payload).table.transitions[step]?.guards?.includes('criteriaAnswered')) return NOT_ASKED
  if (criteria !== undefined) await keepSetsAsTheyAre(req)
  const set = await setFor(req, it.targetCollection)
  const answers = answersIn(req, set, criteria)
  if (!set) return NOT_ASKED
  const rows = await assessmentsOf(req, it)
  const current = ofThisText(rows, set, it.contentHash)
  const me = personOf(req)
  const saved = current.find(({ personId }) => personId === me.id)
  const note = comment?.trim() || null
  const mine =
    answers && ({ personId: me.id, answers, note, answeredAt: new Date().toISOString() } as AssessmentRow)
  const all = withMine(current, mine, me.id)
  return {
    set,
    problems: missingForApproval(set, answers, saved?.answers ?? null),
    disagreements: allDisagreements(all.map((row) => row.answers)),
    unsettled: isUnsettled(all, me.id),
    keep: async () => answers && keepAssessment(req, it, set, { kind: 'approver', answers, note }, rows),
  }
}

/** What a refusal for want of answers, or of a note, tells: each thing that is missing or fails, or where approvers differ. */
export const explainCriteria = (
  req: PayloadRequest,
  field: string,
  { disagreements, problems, set, unsettled }: AskedCriteria,
): Record<string, unknown> => {
  if (field === 'criteria' && set) return { problems: inWords(req, set, problems) }
  return field === 'comment' && unsettled ? { disagreements } : {}
}
