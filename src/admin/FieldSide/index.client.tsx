'use client'

import { Button, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

import type { MessageKey } from '../../translations/index.js'

import { Thread, Write } from '../Comments/Thread.js'
import { useBeside, useLanguages } from '../shared/beside.js'
import { useCase } from '../shared/useCase.js'
import { useCommentAct, useKnownComments } from '../shared/useComments.js'
import { usePlaces } from '../shared/usePlaces.js'
import { useTable, useWords } from '../shared/useWords.js'
import { OtherLanguage } from './OtherLanguage.js'
import './index.css'
import { Refused } from './Refused.js'

type Props = { field?: { localized?: boolean; type?: string }; path: string }

/** Is this a time to talk about the text rather than to write it? */
const useIsRead = (): boolean => {
  const { collectionSlug } = useDocumentInfo()
  const table = useTable(collectionSlug)
  const { view } = useCase()
  return view !== null && table.states[view.state]?.editableBy.length === 0
}

/** What is said about this very field, answered and settled here; and, while the text is read, a way to say something. */
const CommentsHere = ({ path }: { path: string }) => {
  const say = useWords()
  const { code } = useLocale()
  const { nameOf } = usePlaces()
  const act = useCommentAct()
  const comments = useKnownComments()
  const isRead = useIsRead()
  const [writing, setWriting] = useState(false)
  const open = comments.filter(
    (one) =>
      one.path === path &&
      one.answers === null &&
      one.resolvedAt === null &&
      (one.locale === null || one.locale === code),
  )
  const isTop = !path.includes('.')
  if (open.length === 0 && !(isRead && isTop)) return null
  return (
    <div className="polkka-here" data-open={open.length > 0}>
      {open.length > 0 && (
        <ul className="polkka-comments__list" aria-label={`${say('ui.comments')}: ${nameOf(path)}`}>
          {open.map((comment) => (
            <Thread
              act={act}
              answers={comments.filter(({ answers }) => answers === comment.id)}
              comment={comment}
              here
              key={comment.id}
            />
          ))}
        </ul>
      )}
      {isRead && isTop && (
        <Button
          aria-expanded={writing}
          aria-label={`${say('ui.comments.here')}: ${nameOf(path)}`}
          buttonStyle="none"
          className="polkka-here__write"
          margin={false}
          onClick={() => setWriting(!writing)}
          size="small"
          type="button"
        >
          {say('ui.comments.here')}
        </Button>
      )}
      {writing && <Write act={act} at={path} label={say('ui.comments.new')} />}
    </div>
  )
}

const LanguageHere = ({ path }: { path: string }) => {
  const say = useWords()
  const { code } = useLocale()
  const { locale } = useBeside()
  const languages = useLanguages()
  const place = languages?.places.find((one) => one.path === path)
  if (!place || locale === '' || locale === code) return null
  return (
    <OtherLanguage
      language={say(`language.${locale}` as MessageKey)}
      locale={locale}
      outdated={{ other: place.outdated[locale], own: place.outdated[code] }}
      text={place.texts[locale] ?? ''}
      untranslated={!place.texts[code] !== !place.texts[locale]}
    />
  )
}

/** What Payload draws inside the box to tick goes below the whole field. */
const BelowField = ({ children }: { children: React.ReactNode }) => {
  const here = useRef<HTMLSpanElement>(null)
  const [around, setAround] = useState<Element | null>(null)
  useEffect(() => setAround(here.current?.closest('.field-type') ?? null), [])
  return (
    <>
      <span hidden ref={here} />
      {around && createPortal(children, around)}
    </>
  )
}

/** Beside each field of a text under review: what is said about it, and what it says in another language. */
export const FieldSide = ({ field, path }: Props) => {
  const { id } = useDocumentInfo()
  const side = (
    <>
      <Refused path={path} />
      {id !== undefined && field?.localized && <LanguageHere path={path} />}
      {id !== undefined && <CommentsHere path={path} />}
    </>
  )
  return field?.type === 'checkbox' ? <BelowField>{side}</BelowField> : side
}
