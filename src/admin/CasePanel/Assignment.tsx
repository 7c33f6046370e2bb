'use client'

import { useAuth, useTranslation } from '@payloadcms/ui'
import { useId } from 'react'

import type { WorkflowTable } from '../../workflow/define.js'
import type { WorkflowView } from '../../workflow/view.js'

import { reviewingRoles } from '../../workflow/acts.js'
import { canBeTaken } from '../../workflow/whereabouts.js'
import { fromWallClock, toWallClock } from '../../workflow/zone.js'
import { learn } from '../shared/caseStore.js'
import { showTime } from '../shared/time.js'
import { useRequest } from '../shared/useRequest.js'
import { useWords } from '../shared/useWords.js'
import { SmallButton } from '../shared/SmallButton.js'

type Props = { stamp: string; table: WorkflowTable; url: string; view: WorkflowView }

/** May the person who is signed in approve texts? The server says so again. */
const useIsReviewer = (table: WorkflowTable): boolean => {
  const { user } = useAuth()
  const roles = (user?.roles ?? []) as string[]
  return reviewingRoles(table).some((role) => roles.includes(role))
}

/** Who has the case and until when; for reviewers, to take it, to let it go, to say a day. */
export const Assignment = ({ stamp, table, url, view }: Props) => {
  const say = useWords()
  const { i18n } = useTranslation()
  const { user } = useAuth()
  const dueId = useId()
  const isOffered = useIsReviewer(table) && canBeTaken(table, view.state)
  const { busy, request } = useRequest()
  const mine = view.assignee !== null && view.assignee.id === String(user?.id)

  const change = async (input: { assignee?: 'me' | null; dueAt?: string | null }) => {
    const address = url.replace(/workflow$/, 'assignment')
    const answer = await request<{ workflow: WorkflowView }>(address, input)
    if (answer) learn(url, answer.workflow, stamp)
  }

  if (!isOffered && !view.assignee) return null
  return (
    <div className="polkka-assignment">
      <p aria-live="polite">
        {view.assignee ? say('ui.assignee', { name: view.assignee.name }) : say('ui.assignee.nobody')}
        {view.dueAt && (
          <span className="polkka-case__quiet">
            {' '}
            {say('ui.dueAt', { time: showTime(i18n.language, view.dueAt) })}
          </span>
        )}
      </p>
      {isOffered && (
        <div className="polkka-assignment__acts">
          <SmallButton disabled={busy} onClick={() => void change({ assignee: mine ? null : 'me' })}>
            {say(mine ? 'ui.assignment.release' : 'ui.assignment.take')}
          </SmallButton>
          <label htmlFor={dueId}>{say('ui.assignment.due')}</label>
          <input
            id={dueId}
            disabled={busy}
            onChange={(event) => {
              const { value } = event.target
              void change({ dueAt: value ? (fromWallClock(`${value}T16:00`) ?? null) : null })
            }}
            type="date"
            value={view.dueAt ? toWallClock(new Date(view.dueAt)).slice(0, 10) : ''}
          />
        </div>
      )}
    </div>
  )
}
