'use client'

import { Link, useAllFormFields, useForm, useLocale } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { softProblems } from '../../workflow/soft.js'
import { useGoTo } from '../shared/useGoTo.js'
import { usePlaces } from '../shared/usePlaces.js'
import { useWords } from '../shared/useWords.js'
import { useFileProblems } from './useFileProblems.js'

/** How long after a key the text is looked at, in milliseconds. */
const CALM = 800

/** What could be better in the text as it is typed, for those who read with their ears or need plain forms. Hinders nothing. */
export const Better = () => {
  const say = useWords()
  const goTo = useGoTo()
  const { code } = useLocale()
  const { nameOf, places } = usePlaces()
  const { getData } = useForm()
  const [fields] = useAllFormFields()
  const [data, setData] = useState<Record<string, unknown>>({})
  useEffect(() => {
    const timer = setTimeout(() => setData(getData() as Record<string, unknown>), CALM)
    return () => clearTimeout(timer)
  }, [fields, getData])
  const ofFiles = useFileProblems(places, data)
  const problems = [...places.flatMap(({ path }) => softProblems(data[path], path)), ...ofFiles]

  if (problems.length === 0) return null
  return (
    <details>
      <summary>
        {say('ui.better')} ({problems.length})
      </summary>
      <p className="polkka-case__quiet">{say('ui.better.help')}</p>
      <ul className="polkka-missing">
        {problems.map(({ path, what }) => (
          <li key={`${path} ${what}`}>
            <Link href={`?locale=${code}#field-${path}`} onClick={goTo(path, null)} prefetch={false}>
              {nameOf(path)}: {say(`ui.better.${what}`)}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  )
}
