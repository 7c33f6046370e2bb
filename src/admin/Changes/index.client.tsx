'use client'

import { useId, useState } from 'react'

import type { MessageKey } from '../../translations/index.js'
import type { Change } from '../../workflow/view.js'

import { useAnswer } from '../shared/answers.js'
import { NotLoaded } from '../shared/NotLoaded.js'
import { useWords } from '../shared/useWords.js'
import { Compared } from './Compared.js'
import './index.css'

const SINCE = ['public', 'round'] as const
type Since = (typeof SINCE)[number]
type Answer = { changes: Change[] | null }

/** Changes field by field. */
export const ChangeList = ({ changes }: { changes: Change[] | null }) => {
  const say = useWords()
  if (changes === null) return <p className="polkka-case__quiet">{say('ui.changes.nothingToCompare')}</p>
  if (changes.length === 0) return <p className="polkka-case__quiet">{say('ui.changes.none')}</p>
  return (
    <dl className="polkka-changes__list">
      {changes.map(({ after, before, label, locale, path }) => (
        <div key={`${path} ${locale}`}>
          <dt>
            {label}
            {locale && (
              <span className="polkka-case__quiet"> ({say(`language.${locale}` as MessageKey)})</span>
            )}
          </dt>
          <dd>
            <Compared after={after} before={before} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** What the text says differently than the public one, or than in the round before. Asked for when it is opened. */
export const Changes = ({ live, stamp, url }: { live: boolean; stamp: string; url: string }) => {
  const say = useWords()
  const name = useId()
  const [open, setOpen] = useState(false)
  const [since, setSince] = useState<Since>(live ? 'public' : 'round')
  const { answer, failed, reload } = useAnswer<Answer>(`${url}/changes?since=${since}`, open ? stamp : null)

  return (
    <details className="polkka-changes" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('ui.changes')}</summary>
      <fieldset className="polkka-changes__since">
        <legend className="polkka-sr">{say('ui.changes.since')}</legend>
        {SINCE.map((one) => (
          <label key={one}>
            <input type="radio" name={name} checked={since === one} onChange={() => setSince(one)} />
            {say(`ui.changes.since.${one}`)}
          </label>
        ))}
      </fieldset>
      <div aria-live="polite" aria-busy={!answer && !failed}>
        {failed && <NotLoaded onAgain={reload} words={say('ui.changes.notLoaded')} />}
        {answer && !failed && <ChangeList changes={answer.changes} />}
      </div>
    </details>
  )
}
