'use client'

import { Link, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useId } from 'react'

import type { MessageKey } from '../../translations/index.js'
import type { Languages } from '../../workflow/view.js'

import { useAnswer } from '../shared/answers.js'
import { useBeside, useLanguagesUrl } from '../shared/beside.js'
import { useCase } from '../shared/useCase.js'
import { NotLoaded } from '../shared/NotLoaded.js'
import { useGoTo } from '../shared/useGoTo.js'
import { usePlaces } from '../shared/usePlaces.js'
import { useWords } from '../shared/useWords.js'
import './index.css'

const CODES = ['fi', 'sv', 'en']

/** What the translation of the two languages lacks, or says of an earlier original. */
const lateIn = ({ places, source }: Languages, code: string, beside: string) => {
  const [translation, original] = code === source ? [beside, code] : [code, beside]
  return {
    translation,
    missing: places.filter(({ texts }) => !texts[translation] && texts[original]),
    outdated: places.filter((place) => place.outdated[translation]),
  }
}

const List = ({ locale, paths, say }: { locale: string; paths: string[]; say: string }) => {
  const { nameOf } = usePlaces()
  const goTo = useGoTo()
  if (paths.length === 0) return null
  return (
    <details>
      <summary>
        {say} ({paths.length})
      </summary>
      <ul className="polkka-missing">
        {paths.map((path) => (
          <li key={path}>
            <Link href={`?locale=${locale}#field-${path}`} onClick={goTo(path, locale)} prefetch={false}>
              {nameOf(path)}
              {path.includes('.') && /\d/.test(path) ? ` ${Number(/\d+/.exec(path)![0]) + 1}` : ''}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Above the form: which language to show beside the one that is written, and what is not yet translated. */
export const Beside = () => {
  const say = useWords()
  const selectId = useId()
  const { id } = useDocumentInfo()
  const { code } = useLocale()
  const { choose, locale } = useBeside()
  const { stamp, view } = useCase()
  const shown = locale !== '' && locale !== code
  const { answer, failed, reload } = useAnswer<Languages>(
    useLanguagesUrl(),
    shown && view ? `${stamp} ${view.revision}` : null,
  )
  if (id === undefined) return null
  const late = shown && answer ? lateIn(answer, code, locale) : null
  return (
    <div className="polkka-beside">
      <label htmlFor={selectId}>{say('ui.beside')}</label>
      <select id={selectId} onChange={(event) => choose(event.target.value)} value={shown ? locale : ''}>
        <option value="">{say('ui.beside.none')}</option>
        {CODES.filter((one) => one !== code).map((one) => (
          <option key={one} value={one}>
            {say(`language.${one}` as MessageKey)}
          </option>
        ))}
      </select>
      {shown && failed && <NotLoaded onAgain={reload} words={say('ui.beside.notLoaded')} />}
      {late && (
        <div className="polkka-beside__late" aria-live="polite">
          <List
            locale={late.translation}
            paths={late.missing.map(({ path }) => path)}
            say={say('ui.beside.missing')}
          />
          <List
            locale={late.translation}
            paths={late.outdated.map(({ path }) => path)}
            say={say('ui.beside.outdated')}
          />
          {late.missing.length + late.outdated.length === 0 && <p>{say('ui.beside.complete')}</p>}
        </div>
      )}
    </div>
  )
}
