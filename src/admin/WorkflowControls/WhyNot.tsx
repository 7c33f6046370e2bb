'use client'

import { Popup } from '@payloadcms/ui'

import type { Readiness, Refused } from '../../workflow/view.js'
import type { WorkflowTable } from '../../workflow/define.js'

import { MissingList } from '../shared/MissingList.js'
import { useLabel, useWords } from '../shared/useWords.js'

/** What a step waits for: all that review needs, and for a publication also what that needs. */
const missingFor = (table: WorkflowTable, transition: string, { publication, review }: Readiness) =>
  table.transitions[transition]?.guards?.includes('readyForReview') ? review : [...review, ...publication]

/** Steps that are refused in the same words stand together. */
const sameReason = (refused: readonly Refused[]) =>
  [...new Set(refused.map(({ message }) => message))].map((message) => {
    const same = refused.filter((entry) => entry.message === message)
    return { code: same[0]!.code, message, transitions: same.map(({ transition }) => transition) }
  })

type Props = { readiness: Readiness; refused: readonly Refused[]; table: WorkflowTable }

/** The steps that one might expect and does not get, each with the reason in words. */
export const WhyNot = ({ readiness, refused, table }: Props) => {
  const say = useWords()
  const label = useLabel()
  if (refused.length === 0) return null
  return (
    <Popup
      buttonType="custom"
      button={<span className="polkka-controls__toggle">{say('ui.whyNot')}</span>}
      className="polkka-controls__popup"
      horizontalAlign="right"
      portalClassName="polkka-why"
      showScrollbar
      size="fit-content"
      render={({ close }) => (
        <dl className="polkka-why__list">
          {sameReason(refused).map(({ code, message, transitions }) => {
            const missing = code === 'NOT_READY' ? missingFor(table, transitions[0]!, readiness) : []
            return (
              <div key={transitions[0]}>
                <dt>{transitions.map((name) => label(table.transitions, name)).join(', ')}</dt>
                <dd>
                  {message}
                  {missing.length > 0 && <MissingList entries={missing} onGo={close} />}
                </dd>
              </div>
            )
          })}
        </dl>
      )}
    />
  )
}
