'use client'

import { useTranslation } from '@payloadcms/ui'

import { showTime } from '../shared/time.js'
import { useWords } from '../shared/useWords.js'

type Props = {
  language: string
  locale: string
  /** Since when the original says something else than the text of a language, ISO. */
  outdated: { other?: string; own?: string }
  text: string
  untranslated: boolean
}

/** What a field says in another language, to be read; and whether the two may have parted. */
export const OtherLanguage = ({ language, locale, outdated, text, untranslated }: Props) => {
  const say = useWords()
  const { i18n } = useTranslation()
  const time = (iso: string) => showTime(i18n.language, iso)
  return (
    <div className="polkka-other">
      <p className="polkka-other__head">
        {language}
        {untranslated && <span className="polkka-other__mark">{say('ui.beside.untranslated')}</span>}
        {outdated.own && (
          <span className="polkka-other__mark">{say('ui.beside.since', { time: time(outdated.own) })}</span>
        )}
        {outdated.other && (
          <span className="polkka-other__mark">
            {say('ui.beside.otherSince', { time: time(outdated.other) })}
          </span>
        )}
      </p>
      {text ? (
        <p className="polkka-other__text" lang={locale}>
          {text}
        </p>
      ) : (
        <p className="polkka-case__quiet">{say('ui.beside.nothing')}</p>
      )}
    </div>
  )
}
