'use client'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'

import type { WorkflowTable } from '../../workflow/define.js'
import type { WorkflowView } from '../../workflow/view.js'

import { isMessage } from '../../translations/index.js'
import { whereaboutsOf } from '../../workflow/whereabouts.js'
import { StatePill } from '../StatePill/index.client.js'
import { showTime } from '../shared/time.js'
import { useLabel, useWords } from '../shared/useWords.js'

/** The roles that can take the document forward from a state. */
const turnOf = (table: WorkflowTable, state: string): readonly string[] =>
  ['submit', 'approve', 'publish'].flatMap((name) => {
    const step = table.transitions[name]
    return step?.from.includes(state) ? step.by : []
  })

/** Where the text is, since when, who has it; and in a sentence what comes next. */
export const Facts = ({ table, view }: { table: WorkflowTable; view: WorkflowView }) => {
  const { collectionSlug } = useDocumentInfo()
  const say = useWords()
  const label = useLabel()
  const { i18n } = useTranslation()
  const turn = turnOf(table, view.state)
  return (
    <dl className="polkka-case__facts">
      <dt>{say('ui.state')}</dt>
      <dd>
        <StatePill collectionSlug={collectionSlug} state={view.state} />
      </dd>
      {view.since && (
        <>
          <dt>{say('ui.since')}</dt>
          <dd>{showTime(i18n.language, view.since)}</dd>
        </>
      )}
      <dt>{say('ui.revision')}</dt>
      <dd>{view.revision}</dd>
      {turn.length > 0 && (
        <>
          <dt>{say('ui.turn')}</dt>
          <dd>{turn.map((role) => label(table.roles, role)).join(', ')}</dd>
        </>
      )}
      {view.contributors.length > 0 && (
        <>
          <dt>{say('ui.writtenBy')}</dt>
          <dd>{view.contributors.map(({ name }) => name).join(', ')}</dd>
        </>
      )}
      {view.scheduledFor && (
        <>
          <dt>{say('ui.publishAt')}</dt>
          <dd>{showTime(i18n.language, view.scheduledFor)}</dd>
        </>
      )}
      {view.unpublishAt && (
        <>
          <dt>{say('ui.unpublishAt')}</dt>
          <dd>{showTime(i18n.language, view.unpublishAt)}</dd>
        </>
      )}
    </dl>
  )
}

/** What happens next, in plain words: to who may write what to do, to everybody else what others do. */
export const WhatNext = ({ table, view }: { table: WorkflowTable; view: WorkflowView }) => {
  const say = useWords()
  const { hasSavePermission } = useDocumentInfo()
  const where = whereaboutsOf(table, view.state)
  const asked = where === 'writing' && view.state !== table.initial
  const next = view.scheduledFor ? 'scheduled' : asked ? 'asked' : where
  const forOthers = `ui.next.${next}.others`
  return (
    <p className="polkka-case__next">
      {say(!hasSavePermission && isMessage(forOthers) ? forOthers : `ui.next.${next}`)}
    </p>
  )
}
