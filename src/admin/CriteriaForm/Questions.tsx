'use client'

import type { Answers, GateAnswer, Place, Score, ScoreAnswer } from '../../workflow/criteria.js'
import type { CriteriaView, SetView } from '../../workflow/criteriaView.js'

import { SCORES } from '../../workflow/criteria.js'
import { useWords } from '../shared/useWords.js'
import { type Choice, Question } from './Question.js'

/** The choice that a question does not apply; a score is written as its number. */
const NONE = 'none'

const scoreOf = (value: string): Score => (value === NONE ? null : (Number(value) as Score))
const choiceOf = (answer: ScoreAnswer | undefined): string | undefined =>
  answer && (answer.score === null ? NONE : String(answer.score))

/** A comment that was emptied is no comment. */
const withComment = <Answer extends GateAnswer | ScoreAnswer>(answer: Answer, comment: string): Answer => {
  const { comment: _, ...rest } = answer
  return (comment === '' ? rest : { ...rest, comment }) as Answer
}

/** What the scores are called, with "does not apply" last. */
const useScores = () => {
  const say = useWords()
  return ({ scale }: SetView): Choice[] => [
    ...SCORES.map((score) => ({ value: String(score), label: `${score} – ${scale[score] ?? ''}` })),
    { value: NONE, label: say('ui.criteria.notApplicable') },
  ]
}

type Props = {
  answers: Answers
  disabled: boolean
  idOf: (place: Place) => string
  onChange: (answers: Answers) => void
  set: SetView
  view: CriteriaView
}

/** All questions of a set: the gates with yes and no, the criteria on their scale. */
export const Questions = ({ answers, disabled, idOf, onChange, set, view }: Props) => {
  const say = useWords()
  const scores = useScores()(set)
  const yesNo = [
    { value: 'yes', label: say('ui.criteria.yes') },
    { value: 'no', label: say('ui.criteria.no') },
  ]
  const remarkOn = ({ key, part }: Place) =>
    view.disagreements.some((place) => place.key === key && place.part === part)
      ? say('ui.criteria.differs')
      : null
  const setGate = (key: string, answer: GateAnswer) =>
    onChange({ ...answers, gates: { ...answers.gates, [key]: answer } })
  const setScore = (key: string, answer: ScoreAnswer) =>
    onChange({ ...answers, scores: { ...answers.scores, [key]: answer } })
  return (
    <>
      {set.gates.map(({ help, key, question }) => {
        const answer = answers.gates[key]
        const place: Place = { part: 'gates', key }
        return (
          <Question
            key={`gates ${key}`}
            id={idOf(place)}
            heading={question}
            help={help}
            choices={yesNo}
            chosen={answer && (answer.pass ? 'yes' : 'no')}
            comment={answer?.comment ?? ''}
            needsComment={false}
            disabled={disabled}
            remark={remarkOn(place)}
            onChoose={(value) => setGate(key, { ...answer, pass: value === 'yes' })}
            onComment={(comment) => answer && setGate(key, withComment(answer, comment))}
          />
        )
      })}
      {set.criteria.map(({ help, key, name, question }) => {
        const answer = answers.scores[key]
        const place: Place = { part: 'scores', key }
        return (
          <Question
            key={`scores ${key}`}
            id={idOf(place)}
            heading={
              <>
                <strong>{name}</strong> <span>{question}</span>
              </>
            }
            help={help}
            choices={scores}
            chosen={choiceOf(answer)}
            comment={answer?.comment ?? ''}
            needsComment={answer?.score === 0 || answer?.score === 1}
            disabled={disabled}
            remark={remarkOn(place)}
            onChoose={(value) => setScore(key, { ...answer, score: scoreOf(value) })}
            onComment={(comment) => answer && setScore(key, withComment(answer, comment))}
          />
        )
      })}
    </>
  )
}
