'use client'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'

import { StatePill } from '../StatePill/index.client.js'
import { showTime } from '../shared/time.js'
import { useCase } from '../shared/useCase.js'
import { useTable, useWords } from '../shared/useWords.js'
import './index.css'

/** When the text was changed and begun, in Finnish time; in place of Payload's own, which follow the browser's zone. */
const Times = () => {
  const { i18n, t } = useTranslation()
  const { data } = useDocumentInfo()
  const times = [
    { label: t('general:lastModified'), at: data?.updatedAt as unknown },
    { label: t('general:created'), at: data?.createdAt as unknown },
  ]
  return times.map(({ at, label }) => {
    if (typeof at !== 'string') return null
    const words = `${label}: ${showTime(i18n.language, at)}`
    return (
      <time className="polkka-status__hint polkka-status__time" dateTime={at} key={label} title={words}>
        {words}
      </time>
    )
  })
}

/** In place of Payload's "Status": where the text is in the workflow, and whether the public sees an earlier one. */
export const WorkflowStatus = () => {
  const say = useWords()
  const { i18n } = useTranslation()
  const { collectionSlug } = useDocumentInfo()
  const table = useTable(collectionSlug)
  const { view } = useCase()
  const stays = view?.live && table.states[view.state]?.live !== 'shows'
  return (
    <span aria-busy={!view} className="polkka-status">
      {view && (
        <span>
          <span className="polkka-sr">{say('ui.state')}: </span>
          <StatePill collectionSlug={collectionSlug} state={view.state} />
        </span>
      )}
      {stays && <span className="polkka-status__hint">{say('ui.publicStays')}</span>}
      {view?.scheduledFor && (
        <span className="polkka-status__hint">
          {say('ui.scheduledFor', { time: showTime(i18n.language, view.scheduledFor) })}
        </span>
      )}
      <Times />
    </span>
  )
}
