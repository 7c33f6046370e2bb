import type { Answers, GateAnswer, ScoreAnswer } from '../workflow/criteria.js'
import type { CriteriaSet } from '../workflow/criteria.js'

import { SCORES } from '../workflow/criteria.js'
import { isStorable } from './input.js'
import { isRow, type Row } from './row.js'

const MOST = 2_000

const hasOnly = (row: Row, ...names: string[]): boolean =>
  Object.keys(row).every((name) => names.includes(name))

const isComment = (value: unknown): boolean =>
  value === undefined || (typeof value === 'string' && value.length <= MOST && isStorable(value))

const isGateAnswer = (value: unknown): value is GateAnswer =>
  isRow(value) &&
  hasOnly(value, 'pass', 'comment') &&
  typeof value.pass === 'boolean' &&
  isComment(value.comment)

const isScoreAnswer = (value: unknown): value is ScoreAnswer =>
  isRow(value) &&
  hasOnly(value, 'score', 'comment') &&
  (value.score === null || SCORES.some((score) => score === value.score)) &&
  isComment(value.comment)

const areAnswers = (
  value: unknown,
  asked: readonly { key: string }[],
  isAnswer: (value: unknown) => boolean,
): boolean =>
  isRow(value) &&
  Object.entries(value).every(([key, answer]) => asked.some((one) => one.key === key) && isAnswer(answer))

/** What somebody sent as answers to a set, or null where it is none: another shape, a key that the set does not ask. */
export const readAnswers = (set: CriteriaSet, given: unknown): Answers | null => {
  if (!isRow(given) || !hasOnly(given, 'gates', 'scores')) return null
  const { gates = {}, scores = {} } = given
  return areAnswers(gates, set.gates, isGateAnswer) && areAnswers(scores, set.criteria, isScoreAnswer)
    ? ({ gates, scores } as Answers)
    : null
}
