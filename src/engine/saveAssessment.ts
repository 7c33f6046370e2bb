import type { PayloadRequest } from 'payload'

import { commitTransaction, initTransaction, killTransaction } from 'payload'

import type { Answers } from '../workflow/criteria.js'
import type { CriteriaView, Kind } from '../workflow/criteriaView.js'

import { refusal } from '../errors.js'
import { KINDS } from '../workflow/criteriaView.js'
import { readAnswers } from './answers.js'
import { assessmentsOf, keepAssessment } from './assessments.js'
import { changedSince } from './changes.js'
import { criteriaView, type Standing, standingOf } from './criteriaOf.js'
import { keepSetsAsTheyAre, setFor, type StoredSet } from './criteriaSets.js'
import { enterCase, seesCase, type UnderReview } from './enter.js'
import { isStorable } from './input.js'

/** What somebody says of a text; `kind` where they could speak both as author and as approver. */
export type AssessmentInput = {
  expectedRevision?: unknown
  kind?: unknown
  answers?: unknown
  note?: unknown
}

const bad = (req: PayloadRequest, field: string) => refusal(req, 'BAD_INPUT', { field })

/** The kind that is `kind`, if it names one. */
export const kindOf = (req: PayloadRequest, given: unknown): Kind | undefined => {
  if (given === undefined || given === null) return undefined
  const kind = KINDS.find((one) => one === given)
  if (!kind) throw bad(req, 'kind')
  return kind
}

/** As what the caller speaks; a refusal where they may not. */
const speakingAs = (req: PayloadRequest, standing: Standing, wanted: Kind | undefined): Kind => {
  const kind = wanted ?? (standing.approver.ok ? 'approver' : 'self')
  const may = standing[kind]
  if (!may.ok) throw refusal(req, may.code)
  return kind
}

/** Answers belong to the text that the person looked at. */
const assertRevision = async (req: PayloadRequest, { it }: UnderReview, expected: unknown): Promise<void> => {
  if (!Number.isSafeInteger(expected)) throw bad(req, 'expectedRevision')
  if (expected !== it.revision)
    throw refusal(req, 'STALE_REVISION', await changedSince(req, it, expected as number))
}

const answersOf = (req: PayloadRequest, set: StoredSet, given: unknown): Answers => {
  const answers = readAnswers(set, given)
  if (!answers) throw bad(req, 'answers')
  return answers
}

const noteOf = (req: PayloadRequest, given: unknown): string | null => {
  if (given === undefined || given === null) return null
  if (typeof given !== 'string' || !isStorable(given)) throw bad(req, 'note')
  return given.trim() || null
}

const save = async (
  req: PayloadRequest,
  collection: string,
  id: number | string,
  input: AssessmentInput,
): Promise<CriteriaView> => {
  const entered = await enterCase(req, collection, id, { lock: true })
  if (!seesCase(req, entered.who)) throw refusal(req, 'NOT_ALLOWED')
  await keepSetsAsTheyAre(req)
  const set = await setFor(req, collection)
  if (!set) throw refusal(req, 'NOT_FOUND')
  const standing = await standingOf(req, entered)
  const kind = speakingAs(req, standing, kindOf(req, input.kind))
  await assertRevision(req, entered, input.expectedRevision)
  const given = { kind, answers: answersOf(req, set, input.answers), note: noteOf(req, input.note) }
  await keepAssessment(req, entered.it, set, given, await assessmentsOf(req, entered.it))
  return criteriaView(req, entered, standing, kind)
}

/** Keeps how the caller judges a text, complete or not: what is still missing is told in the answer. */
export const saveAssessment = async (
  req: PayloadRequest,
  collection: string,
  id: number | string,
  input: AssessmentInput,
): Promise<CriteriaView> => {
  const mine = await initTransaction(req)
  try {
    const view = await save(req, collection, id, input)
    if (mine) await commitTransaction(req)
    return view
  } catch (error) {
    if (mine) await killTransaction(req)
    throw error
  }
}
