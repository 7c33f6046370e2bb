'use client'

import { useTranslation } from '@payloadcms/ui'

import type { AssessmentView, SetView } from '../../workflow/criteriaView.js'

import { nameOf } from '../../translations/criteria.js'
import { showTime } from '../shared/time.js'
import { useWords } from '../shared/useWords.js'

type Given = { name: string; answer: string; comment?: string | undefined }

/** What one person answered, in words and in the order of the set. */
const useGiven = (set: SetView) => {
  const say = useWords()
  const worth = (score: number | null) =>
    score === null ? say('ui.criteria.notApplicable') : `${score} – ${set.scale[score] ?? ''}`
  return ({ answers: { gates, scores } }: AssessmentView): Given[] => [
    ...set.gates.flatMap(({ key }) => {
      const answer = gates[key]
      if (!answer) return []
      const { comment, pass } = answer
      return [
        {
          name: nameOf(set, { part: 'gates', key }),
          answer: say(pass ? 'ui.criteria.yes' : 'ui.criteria.no'),
          comment,
        },
      ]
    }),
    ...set.criteria.flatMap(({ key }) => {
      const answer = scores[key]
      if (!answer) return []
      const { comment, score } = answer
      return [{ name: nameOf(set, { part: 'scores', key }), answer: worth(score), comment }]
    }),
  ]
}

/** For approvers, what others answered; closed, so that one may judge before one looks. */
export const Others = ({ all, set }: { all: readonly AssessmentView[]; set: SetView }) => {
  const say = useWords()
  const { i18n } = useTranslation()
  const givenBy = useGiven(set)
  const others = all.filter(({ criteria, own }) => !own && criteria.key === set.key)
  if (others.length === 0) return null
  return (
    <details>
      <summary>
        {say('ui.criteria.others')} ({others.length})
      </summary>
      {others.map((one) => (
        <section key={`${one.by} ${one.answeredAt}`} className="polkka-criteria__other">
          <h4>{say(`ui.criteria.${one.kind}Of`, { name: one.by })}</h4>
          <p className="polkka-case__quiet">
            <time dateTime={one.answeredAt}>{showTime(i18n.language, one.answeredAt)}</time>
            {!one.current && `, ${say('ui.criteria.earlier')}`}
          </p>
          <dl>
            {givenBy(one).map(({ answer, comment, name }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  {answer}
                  {comment && <q>{comment}</q>}
                </dd>
              </div>
            ))}
          </dl>
          {one.note && <q>{one.note}</q>}
        </section>
      ))}
    </details>
  )
}
