/**
 * The criteria of a good project: what a set asks, what an answer is worth, and when two people differ. Pure: nothing
 * here knows Payload.
 */

/** From "not shown" to "backed by evidence"; null where the question does not apply. */
export const SCORES = [0, 1, 2, 3] as const
export type Score = (typeof SCORES)[number] | null

export type GateAnswer = { pass: boolean; comment?: string }
export type ScoreAnswer = { score: Score; comment?: string }
/** By the keys of the set; what is left out is not answered yet. */
export type Answers = { gates: Record<string, GateAnswer>; scores: Record<string, ScoreAnswer> }

export const NO_ANSWERS: Answers = { gates: {}, scores: {} }

/** What a set asks, as far as a judgement depends on it. */
export type CriteriaSet = {
  key: string
  version: number
  /** Does approval wait for the answers? Otherwise they are an aid. */
  demanded: boolean
  gates: readonly { key: string }[]
  /** Of a blocking one, a zero prevents approval. */
  criteria: readonly { key: string; blocking: boolean }[]
  leastMean: number | null
}

/** One question of a set. */
export type Place = { part: keyof Answers; key: string }

/** What is missing from answers, or fails; the mean belongs to no question of its own. */
export type Problem =
  | (Place & { what: 'failed' | 'unanswered' | 'uncommented' | 'zero' })
  | { part: 'scores'; key: null; what: 'lowMean' }

const inGates = ({ gates }: CriteriaSet, answers: Answers): Problem[] =>
  gates.flatMap(({ key }): Problem[] => {
    const answer = answers.gates[key]
    if (answer?.pass) return []
    return [{ part: 'gates', key, what: answer ? 'failed' : 'unanswered' }]
  })

const isLow = ({ score }: ScoreAnswer): boolean => score === 0 || score === 1

const inScores = ({ criteria }: CriteriaSet, answers: Answers): Problem[] =>
  criteria.flatMap(({ blocking, key }): Problem[] => {
    const answer = answers.scores[key]
    const place: Place = { part: 'scores', key }
    if (!answer) return [{ ...place, what: 'unanswered' }]
    return [
      ...(blocking && answer.score === 0 ? [{ ...place, what: 'zero' as const }] : []),
      ...(isLow(answer) && !answer.comment?.trim() ? [{ ...place, what: 'uncommented' as const }] : []),
    ]
  })

/** The mean is known once every criterion is answered; where all are "does not apply", nothing was shown. */
const inMean = ({ criteria, leastMean }: CriteriaSet, answers: Answers): Problem[] => {
  const given = criteria.map(({ key }) => answers.scores[key])
  if (leastMean === null || given.length === 0 || given.includes(undefined)) return []
  const scores = given.flatMap((answer) => answer!.score ?? [])
  const sum = scores.reduce<number>((all, score) => all + score, 0)
  // Of no scores at all the mean is no number, and not enough either.
  return sum / scores.length >= leastMean ? [] : [{ part: 'scores', key: null, what: 'lowMean' }]
}

export type Verdict = { ok: true } | { ok: false; problems: Problem[] }

/** Are the answers complete, and do they pass? */
export const judge = (set: CriteriaSet, answers: Answers): Verdict => {
  const problems = [inGates, inScores, inMean].flatMap((look) => look(set, answers))
  return problems.length === 0 ? { ok: true } : { ok: false, problems }
}

const areFar = (one: Score | undefined, other: Score | undefined): boolean =>
  typeof one === 'number' && typeof other === 'number' && Math.abs(one - other) >= 2

/** Where two people differ about one text: on a gate, or by two steps or more. What one left open is no difference. */
export const disagreements = (a: Answers, b: Answers): Place[] => [
  ...Object.entries(a.gates)
    .filter(([key, { pass }]) => b.gates[key] && b.gates[key].pass !== pass)
    .map(([key]): Place => ({ part: 'gates', key })),
  ...Object.entries(a.scores)
    .filter(([key, { score }]) => areFar(score, b.scores[key]?.score))
    .map(([key]): Place => ({ part: 'scores', key })),
]

/** Where any two of several people differ, each place once. */
export const allDisagreements = (all: readonly Answers[]): Place[] => {
  const places = all.flatMap((one) => all.flatMap((other) => disagreements(one, other)))
  return [...new Map(places.map((place) => [`${place.part} ${place.key}`, place])).values()]
}
