'use client'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'

import { StatePill } from '../StatePill/index.client.js'
import { showTime } from '../shared/time.js'
import { useCase } from '../shared/useCase.js'
import { useTable, useWords } from '../shared/useWords.js'
import './index.css'

/** In place of Payload's "Status": where the text is in the workflow, and whether the public sees an earlier one. */
export const WorkflowStatus = () => {
  const say = useWords()
  const { i18n } = useTranslation()
  const { collectionSlug } = useDocumentInfo()
  const table = useTable(collectionSlug)
  const { view } = useCase()
  if (!view) return <span className="polkka-status" aria-busy="true" />
  const stays = view.live && table.states[view.state]?.live !== 'shows'
  return (
    <span className="polkka-status">
      <span className="polkka-sr">{say('ui.state')}: </span>
      <StatePill collectionSlug={collectionSlug} state={view.state} />
      {stays && <span className="polkka-status__hint">{say('ui.publicStays')}</span>}
      {view.scheduledFor && (
        <span className="polkka-status__hint">
          {say('ui.scheduledFor', { time: showTime(i18n.language, view.scheduledFor) })}
        </span>
      )}
    </span>
  )
}
