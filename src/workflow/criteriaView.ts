import type { Badge } from './assessing.js'
import type { Answers, Place, Problem } from './criteria.js'

/** An author judges their own text, an approver somebody else's. */
export const KINDS = ['self', 'approver'] as const
export type Kind = (typeof KINDS)[number]

type Asked = { key: string; question: string; help: string }

/** A set of criteria in one language. */
export type SetView = {
  key: string
  version: number
  name: string
  demanded: boolean
  gates: Asked[]
  criteria: Array<Asked & { name: string; blocking: boolean }>
  /** What the scores mean, from zero. */
  scale: string[]
  leastMean: number | null
}

/** What is missing or fails, told in words. */
export type ProblemView = Problem & { message: string }

/** One assessment, as approvers see it. */
export type AssessmentView = {
  kind: Kind
  by: string
  /** Is it the caller's? */
  own: boolean
  criteria: { key: string; version: number }
  revision: number
  /** Is it of the text as it stands? */
  current: boolean
  answers: Answers
  note: string | null
  answeredAt: string
}

/** The answer of `GET /api/{collection}/{id}/criteria`: to readers the set and the badge, to those of the case more. */
export type CriteriaView = {
  set: SetView | null
  badge: Badge | null
  /** As what the caller may answer now. */
  kind: Kind | null
  revision: number | null
  /** The caller's own answers; `outdated` where they were given to an earlier text. */
  mine: Answers | null
  note: string | null
  outdated: boolean
  problems: ProblemView[]
  /** For approvers: everybody's assessments, and where approvers differ about this text. */
  all?: AssessmentView[]
  disagreements: Place[]
}
