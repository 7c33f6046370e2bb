'use client'

import { Link, useLocale } from '@payloadcms/ui'

import type { Missing } from '../../workflow/view.js'

import { useGoTo } from './useGoTo.js'
import { useWords } from './useWords.js'

const SHOWN = 6

/** The first of what is missing; the rest unfolds. */
export const MissingList = ({ entries, onGo }: { entries: readonly Missing[]; onGo?: () => void }) => {
  const say = useWords()
  const rest = entries.slice(SHOWN)
  return (
    <>
      <Entries entries={entries.slice(0, SHOWN)} onGo={onGo} />
      {rest.length > 0 && (
        <details className="polkka-missing__rest">
          <summary>{say('ui.andMore', { count: rest.length })}</summary>
          <Entries entries={rest} onGo={onGo} />
        </details>
      )}
    </>
  )
}

/** What is missing, each a link to its field; a field of another language is reached by switching to it. */
const Entries = ({ entries, onGo }: { entries: readonly Missing[]; onGo?: () => void }) => {
  const locale = useLocale()
  const goTo = useGoTo()
  return (
    <ul className="polkka-missing">
      {entries.map((entry) => (
        <li key={`${entry.path} ${entry.locale}`}>
          <Link
            href={`?locale=${entry.locale ?? locale.code}#field-${entry.path}`}
            prefetch={false}
            onClick={(event) => {
              onGo?.()
              goTo(entry.path, entry.locale)(event)
            }}
          >
            {entry.message}
          </Link>
        </li>
      ))}
    </ul>
  )
}
