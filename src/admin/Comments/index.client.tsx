'use client'

import { Button, Link, toast, useLocale, useTranslation } from '@payloadcms/ui'
import { type FormEvent, useCallback, useEffect, useId, useState } from 'react'

import type { Comment } from '../../workflow/view.js'

import type { MessageKey } from '../../translations/index.js'
import { ask } from '../shared/ask.js'
import { goToField } from '../shared/goToField.js'
import { showTime } from '../shared/time.js'
import { usePlaces } from '../shared/usePlaces.js'
import { useWords } from '../shared/useWords.js'
import './index.css'

/** The comments of a case, or null while they are not known; reading them again after each act. */
const useComments = (address: string, stamp: string) => {
  const say = useWords()
  const { i18n } = useTranslation()
  const [comments, setComments] = useState<Comment[] | null>(null)
  const reload = useCallback(async () => {
    const asked = await ask<{ docs: Comment[] }>(address, i18n.language)
    if (asked.ok) setComments(asked.body.docs)
  }, [address, i18n.language])
  useEffect(() => {
    void reload()
  }, [reload, stamp])
  const act = useCallback(
    async (path: string, body: object): Promise<boolean> => {
      const asked = await ask(`${address}${path}`, i18n.language, body)
      if (!asked.ok) toast.error(asked.words ?? say('ui.noAnswer'))
      await reload()
      return asked.ok
    },
    [address, i18n.language, reload, say],
  )
  return { act, comments }
}

type Act = (path: string, body: object) => Promise<boolean>

const Write = ({ act, answers, label }: { act: Act; answers?: number; label: string }) => {
  const say = useWords()
  const { code } = useLocale()
  const { places } = usePlaces()
  const id = useId()
  const [text, setText] = useState('')
  const [path, setPath] = useState('')
  const submit = async (event: FormEvent | React.MouseEvent) => {
    event.preventDefault()
    event.stopPropagation()
    if (text.trim() === '') return
    const place = answers ? { answers } : path ? { path, locale: code } : {}
    if (await act('', { text, ...place })) setText('')
  }
  return (
    <div className="polkka-comments__write">
      {!answers && (
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
      <label htmlFor={`${id}-text`}>{label}</label>
      <textarea id={`${id}-text`} onChange={(event) => setText(event.target.value)} rows={2} value={text} />
      <Button
        buttonStyle="secondary"
        disabled={text.trim() === ''}
        margin={false}
        onClick={(event) => void submit(event as React.MouseEvent)}
        size="small"
        type="button"
      >
        {say('ui.comments.send')}
      </Button>
    </div>
  )
}

const Thread = ({ act, answers, comment }: { act: Act; answers: Comment[]; comment: Comment }) => {
  const say = useWords()
  const { i18n } = useTranslation()
  const { code } = useLocale()
  const { fields, nameOf } = usePlaces()
  const { id, locale, path, resolvedAt, resolvedBy } = comment
  return (
    <li>
      {path && (
        <Link
          href={`?locale=${locale ?? code}#field-${path}`}
          onClick={(event) => {
            if (locale !== null && locale !== code) return
            event.preventDefault()
            void goToField(fields, path)
          }}
          prefetch={false}
        >
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

/** What reviewers and authors say about the text, each at its place, open ones first. */
export const Comments = ({ stamp, url }: { stamp: string; url: string }) => {
  const say = useWords()
  const { act, comments } = useComments(url.replace(/workflow$/, 'comments'), stamp)
  if (comments === null) return null
  const threads = comments.filter(({ answers }) => answers === null)
  const open = threads.filter(({ resolvedAt }) => resolvedAt === null)
  const settled = threads.filter(({ resolvedAt }) => resolvedAt !== null)
  const answersTo = (id: number) => comments.filter(({ answers }) => answers === id)
  const listed = (some: Comment[]) => (
    <ul className="polkka-comments__list">
      {some.map((comment) => (
        <Thread act={act} answers={answersTo(comment.id)} comment={comment} key={comment.id} />
      ))}
    </ul>
  )
  return (
    <details className="polkka-comments" open={open.length > 0}>
      <summary>
        {say('ui.comments')} ({open.length})
      </summary>
      <div aria-live="polite">{listed(open)}</div>
      {settled.length > 0 && (
        <details>
          <summary>
            {say('ui.comments.settledOnes')} ({settled.length})
          </summary>
          {listed(settled)}
        </details>
      )}
      <Write act={act} label={say('ui.comments.new')} />
    </details>
  )
}
