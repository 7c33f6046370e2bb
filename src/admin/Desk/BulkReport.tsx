'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import { useWords } from '../shared/useWords.js'
import { countOf, type Outcome } from './bulk.js'
import { SmallButton } from '../shared/SmallButton.js'

type Props = { act: string; of: number; onClose: () => void; outcomes: Outcome[] }

/** What became of each case, refusals first and in the server's own words; summed up aloud when all are through. */
export const BulkReport = ({ act, of, onClose, outcomes }: Props) => {
  const say = useWords()
  const { config } = useConfig()
  const heading = useRef<HTMLHeadingElement>(null)
  const through = outcomes.length === of
  useEffect(() => {
    if (through) heading.current?.focus()
  }, [through])
  const sorted = [...outcomes].sort((a, b) => Number(a.done) - Number(b.done))
  return (
    <section aria-busy={!through} className="polkka-report">
      <h2 aria-live="polite" ref={heading} tabIndex={-1}>
        {through
          ? say('ui.bulk.summary', { act, ...countOf(outcomes) })
          : say('ui.bulk.progress', { done: outcomes.length, of })}
      </h2>
      {through && (
        <>
          <table>
            <thead>
              <tr>
                <th scope="col">{say('ui.bulk.text')}</th>
                <th scope="col">{say('ui.bulk.outcome')}</th>
              </tr>
            </thead>
            <tbody>
              {sorted.map(({ collection, done, id, title, words }) => (
                <tr className={done ? undefined : 'polkka-report__refused'} key={`${collection} ${id}`}>
                  <th scope="row">
                    <a href={`${config.routes.admin}/collections/${collection}/${id}`}>
                      {title || say('ui.untitled')}
                    </a>
                  </th>
                  <td>
                    {done ? say('ui.bulk.done') : `${say('ui.bulk.refused')} ${words ?? say('ui.noAnswer')}`}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <SmallButton onClick={onClose}>{say('ui.bulk.close')}</SmallButton>
        </>
      )}
    </section>
  )
}
