'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { type KeyboardEvent, useId } from 'react'

import type { CriteriaView, SetView } from '../../workflow/criteriaView.js'

import { sayProblem } from '../../translations/criteria.js'
import { type Answers, judge, type Place, type Problem } from '../../workflow/criteria.js'
import { NotLoaded } from '../shared/NotLoaded.js'
import { useWords } from '../shared/useWords.js'
import './index.css'
import { Others } from './Others.js'
import { Questions } from './Questions.js'
import { useCriteria } from './useCriteria.js'

const isPlace = (problem: Problem): problem is Problem & Place => problem.key !== null

/** What is still missing or fails, as it stands in the form; each leads to its question. */
const Missing = ({
  answers,
  idOf,
  set,
}: {
  answers: Answers
  idOf: (place: Place) => string
  set: SetView
}) => {
  const say = useWords()
  const { i18n } = useTranslation()
  const verdict = judge(set, answers)
  const goTo = (place: Place) =>
    document.getElementById(idOf(place))?.querySelector<HTMLElement>('input:checked, input')?.focus()
  if (verdict.ok) return <p role="status">{say('ui.criteria.complete')}</p>
  return (
    <details>
      <summary>
        <span role="status">{say('ui.criteria.missing', { count: verdict.problems.length })}</span>
      </summary>
      <ul className="polkka-missing">
        {verdict.problems.map((problem) => {
          const words = sayProblem(i18n.language, set, problem)
          return (
            <li key={`${problem.part} ${problem.key} ${problem.what}`}>
              {isPlace(problem) ? (
                <button type="button" className="polkka-criteria__go" onClick={() => goTo(problem)}>
                  {words}
                </button>
              ) : (
                words
              )}
            </li>
          )
        })}
      </ul>
    </details>
  )
}

const Badge = ({ set, view: { badge } }: { set: SetView; view: CriteriaView }) => {
  const say = useWords()
  if (!badge) return null
  const name = badge.key === set.key ? set.name : badge.key
  return (
    <p>
      {say('ui.criteria.badge', { name, version: badge.version, count: badge.assessments })}
      {badge.featured && <strong> {say('ui.criteria.featured')}.</strong>}
    </p>
  )
}

const Note = ({
  disabled,
  note,
  onChange,
}: {
  disabled: boolean
  note: string
  onChange: (note: string) => void
}) => {
  const say = useWords()
  const id = useId()
  return (
    <div className="polkka-criteria__note">
      <label htmlFor={id}>{say('ui.criteria.note')}</label>
      <textarea
        id={id}
        aria-describedby={`${id}-help`}
        disabled={disabled}
        maxLength={10_000}
        onChange={(event) => onChange(event.target.value)}
        rows={2}
        value={note}
      />
      <p id={`${id}-help`} className="polkka-case__quiet">
        {say('ui.criteria.noteHelp')}
      </p>
    </div>
  )
}

/** Enter in a choice would save the document, whose form is around this one. */
const stayHere = (event: KeyboardEvent) => {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
}

/** The criteria of a good project: an author judges their own text, an approver somebody else's, in the same form. */
export const CriteriaForm = ({ stamp, url }: { stamp: string; url: string }) => {
  const say = useWords()
  const name = useId()
  const { answers, busy, change, failed, isChanged, note, reload, save, view } = useCriteria(
    url.replace(/workflow$/, 'criteria'),
    stamp,
  )
  const set = view?.set
  const notLoaded = failed && <NotLoaded onAgain={reload} words={say('ui.criteria.notLoaded')} />
  if (!view) return notLoaded
  if (!set || (!view.kind && !view.mine && !view.badge)) return null
  const idOf = ({ key, part }: Place) => `${name}-${part}-${key}`
  const disabled = busy || view.kind === null
  const asks = view.kind !== null || view.mine !== null
  return (
    <details className="polkka-criteria" onKeyDown={stayHere}>
      <summary>{say('ui.criteria')}</summary>
      <div className="polkka-criteria__inside">
        {notLoaded}
        <Badge set={set} view={view} />
        {asks && (
          <section aria-labelledby={`${name}-heading`} className="polkka-criteria__form">
            <h3 id={`${name}-heading`}>{say(`ui.criteria.${view.kind ?? 'self'}`)}</h3>
            <p className="polkka-case__quiet">
              {say('ui.criteria.help')}
              {set.demanded && view.kind === 'approver' && ` ${say('ui.criteria.demanded')}`}
            </p>
            {view.outdated && <p className="polkka-criteria__remark">{say('ui.criteria.outdated')}</p>}
            <Questions
              answers={answers}
              disabled={disabled}
              idOf={idOf}
              onChange={(changed) => change({ answers: changed })}
              set={set}
              view={view}
            />
            {(view.disagreements.length > 0 || note !== '') && (
              <Note disabled={disabled} note={note} onChange={(changed) => change({ note: changed })} />
            )}
            <Missing answers={answers} idOf={idOf} set={set} />
            {isChanged && <p className="polkka-case__quiet">{say('ui.criteria.unsaved')}</p>}
            {view.kind && (
              <Button disabled={busy} margin={false} onClick={() => void save()} size="medium" type="button">
                {say('ui.criteria.save')}
              </Button>
            )}
          </section>
        )}
        {view.all && <Others all={view.all} set={set} />}
      </div>
    </details>
  )
}
