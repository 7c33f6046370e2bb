'use client'

import { Popup } from '@payloadcms/ui'

import type { Readiness, Refused } from '../shared/case.js'
import type { WorkflowTable } from '../../workflow/define.js'

import { MissingList } from '../shared/MissingList.js'
import { useLabel, useWords } from '../shared/useWords.js'

const SHOWN = 8

/** What a step waits for: all that review needs, and for a publication also what that needs. */
const missingFor = (table: WorkflowTable, transition: string, { publication, review }: Readiness) =>
  table.transitions[transition]?.guards?.includes('readyForReview') ? review : [...review, ...publication]

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
          {refused.map(({ code, message, transition }) => {
            const missing = code === 'NOT_READY' ? missingFor(table, transition, readiness) : []
            return (
              <div key={transition}>
                <dt>{label(table.transitions, transition)}</dt>
                <dd>
                  {message}
                  {missing.length > 0 && <MissingList entries={missing.slice(0, SHOWN)} onGo={close} />}
                  {missing.length > SHOWN && (
                    <span>{say('ui.andMore', { count: missing.length - SHOWN })}</span>
                  )}
                </dd>
              </div>
            )
          })}
        </dl>
      )}
    />
  )
}
