'use client'

import { Button, Link, useLocale, useTranslation } from '@payloadcms/ui'
import { type FormEvent, useId, useState } from 'react'

import type { MessageKey } from '../../translations/index.js'
import type { Comment } from '../../workflow/view.js'
import type { Act } from '../shared/useComments.js'

import { showTime } from '../shared/time.js'
import { useGoTo } from '../shared/useGoTo.js'
import { usePlaces } from '../shared/usePlaces.js'
import { useWords } from '../shared/useWords.js'
import { Phrases, withPhrase } from '../Phrases/index.client.js'
import './index.css'
import { SmallButton } from '../shared/SmallButton.js'

const FOR_COMMENTS = ['comment', 'requestChanges']

type WriteProps = {
  act: Act
  /** The comment that is answered. */
  answers?: number
  /** The field it is about; else one chooses. */
  at?: string
  label: string
}

/** A place to write a comment or an answer. */
export const Write = ({ act, answers, at, label }: WriteProps) => {
  const say = useWords()
  const { code } = useLocale()
  const { places } = usePlaces()
  const id = useId()
  const [text, setText] = useState('')
  const [path, setPath] = useState(at ?? '')
  const [busy, setBusy] = useState(false)
  const submit = async (event: FormEvent | React.MouseEvent) => {
    event.preventDefault()
    event.stopPropagation()
    if (text.trim() === '' || busy) return
    const place = answers ? { answers } : path ? { path, locale: code } : {}
    setBusy(true)
    if (await act('', { text, ...place })) setText('')
    setBusy(false)
  }
  return (
    <div className="polkka-comments__write">
      {!answers && at === undefined && (
        <>
          <label htmlFor={`${id}-path`}>{say('ui.comments.about')}</label>
          <select id={`${id}-path`} onChange={(event) => setPath(event.target.value)} value={path}>
            <option value="">{say('ui.comments.whole')}</option>
            {places.map((place) => (
              <option key={place.path} value={place.path}>
                {place.label}
              </option>
            ))}
          </select>
        </>
      )}
      <Phrases kinds={FOR_COMMENTS} onInsert={(phrase) => setText((before) => withPhrase(before, phrase))} />
      <label htmlFor={`${id}-text`}>{label}</label>
      <textarea id={`${id}-text`} onChange={(event) => setText(event.target.value)} rows={2} value={text} />
      <SmallButton
        disabled={text.trim() === '' || busy}
        onClick={(event) => void submit(event as React.MouseEvent)}
      >
        {say('ui.comments.send')}
      </SmallButton>
    </div>
  )
}

type ThreadProps = {
  act: Act
  answers: Comment[]
  comment: Comment
  /** It stands at its field, which need not be named. */
  here?: boolean
}

/** A comment with its answers. */
export const Thread = ({ act, answers, comment, here = false }: ThreadProps) => {
  const say = useWords()
  const { i18n } = useTranslation()
  const { code } = useLocale()
  const { nameOf } = usePlaces()
  const goTo = useGoTo()
  const { id, locale, path, resolvedAt, resolvedBy } = comment
  return (
    <li>
      {path && !here && (
        <Link href={`?locale=${locale ?? code}#field-${path}`} onClick={goTo(path, locale)} prefetch={false}>
          {nameOf(path)}
          {locale && ` (${say(`language.${locale}` as MessageKey)})`}
        </Link>
      )}
      {[comment, ...answers].map((one) => (
        <div className="polkka-comments__one" key={one.id}>
          <span className="polkka-case__quiet">
            {one.by}, <time dateTime={one.writtenAt}>{showTime(i18n.language, one.writtenAt)}</time>
          </span>
          <p>{one.text}</p>
        </div>
      ))}
      {resolvedAt ? (
        <p className="polkka-case__quiet">{say('ui.comments.settled', { name: resolvedBy ?? '' })}</p>
      ) : (
        <details>
          <summary>{say('ui.comments.answer')}</summary>
          <Write act={act} answers={id} label={say('ui.comments.answer')} />
        </details>
      )}
      <Button
        buttonStyle="none"
        className="polkka-comments__settle"
        margin={false}
        onClick={() => void act(`/${id}/${resolvedAt ? 'reopen' : 'resolve'}`, {})}
        size="small"
        type="button"
      >
        {say(resolvedAt ? 'ui.comments.reopen' : 'ui.comments.settle')}
      </Button>
    </li>
  )
}
