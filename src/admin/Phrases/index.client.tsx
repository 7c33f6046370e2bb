'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useId, useState } from 'react'

import { isMessage } from '../../translations/index.js'
import { NotLoaded } from '../shared/NotLoaded.js'
import { useTable, useWords } from '../shared/useWords.js'
import './index.css'
import { usePhrases, useSourceLanguage } from './usePhrases.js'

type Props = { kinds: readonly string[]; onInsert: (text: string) => void }

/** A text with a sentence put at its end. */
export const withPhrase = (text: string, phrase: string): string =>
  text.trim() === '' ? phrase : `${text.trimEnd()}\n\n${phrase}`

/** Puts a ready sentence into a comment: in the language of the text's author, or another. */
export const Phrases = ({ kinds, onInsert }: Props) => {
  const say = useWords()
  const id = useId()
  const { config } = useConfig()
  const { collectionSlug } = useDocumentInfo()
  const source = useSourceLanguage()
  const [language, setLanguage] = useState(source)
  const { failed, phrases, reload } = usePhrases(useTable(collectionSlug), kinds)
  if (failed) return <NotLoaded onAgain={reload} words={say('ui.phrases.notLoaded')} />
  if (phrases.length === 0) return null
  const locales = config.localization ? config.localization.localeCodes : []
  const nameOf = (code: string) => {
    const key = `language.${code}`
    return isMessage(key) ? say(key) : code
  }
  const said = phrases.filter(({ text }) => text[language])
  return (
    <div className="polkka-phrases">
      <span>
        <label htmlFor={`${id}-phrase`}>{say('ui.phrases')}</label>
        <select
          id={`${id}-phrase`}
          onChange={({ target }) => {
            const text = said.find((one) => String(one.id) === target.value)?.text[language]
            if (text) onInsert(text)
          }}
          value=""
        >
          <option value="">{say('ui.phrases.choose')}</option>
          {said.map(({ id: phrase, text, title }) => (
            <option key={phrase} value={String(phrase)}>
              {title[language] || text[language]}
            </option>
          ))}
        </select>
      </span>
      <span>
        <label htmlFor={`${id}-language`}>{say('ui.phrases.language')}</label>
        <select id={`${id}-language`} onChange={({ target }) => setLanguage(target.value)} value={language}>
          {locales.map((code) => (
            <option key={code} value={code}>
              {nameOf(code)}
            </option>
          ))}
        </select>
      </span>
    </div>
  )
}
