'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect } from 'react'

import type { Missing } from '../../workflow/view.js'

import { isMessage, type MessageKey } from '../../translations/index.js'
import { COMES_AT } from '../NextStep/index.client.js'
import { goToField } from '../shared/goToField.js'
import { MissingList } from '../shared/MissingList.js'
import { NotLoaded } from '../shared/NotLoaded.js'
import { useCase } from '../shared/useCase.js'
import { useTable, useWords } from '../shared/useWords.js'
import { Changes } from '../Changes/index.client.js'
import { Comments } from '../Comments/index.client.js'
import { CriteriaForm } from '../CriteriaForm/index.client.js'
import { PreviewLink } from '../PreviewLink/index.client.js'
import { Assignment } from './Assignment.js'
import { Better } from './Better.js'
import { Facts, WhatNext } from './Facts.js'
import { History } from './History.js'
import './index.css'

/** After a switch of language, or the first save: on to the field that was asked for. */
const useFieldOfAddress = () => {
  const { getEntityConfig } = useConfig()
  const { collectionSlug, id } = useDocumentInfo()
  useEffect(() => {
    const comesAt = id === undefined ? null : sessionStorage.getItem(COMES_AT)
    const path = /^#field-(.+)$/.exec(window.location.hash)?.[1] ?? comesAt
    if (!path || !collectionSlug) return
    sessionStorage.removeItem(COMES_AT)
    window.history.replaceState(null, '', window.location.pathname + window.location.search)
    void goToField(getEntityConfig({ collectionSlug })?.fields ?? [], decodeURIComponent(path))
  }, [collectionSlug, getEntityConfig, id])
}

const MissingGroup = ({
  entries,
  heading,
  open,
}: {
  entries: Missing[]
  heading: MessageKey
  open: boolean
}) => {
  const say = useWords()
  return entries.length === 0 ? null : (
    <details open={open}>
      <summary>
        {say(heading)} ({entries.length})
      </summary>
      <MissingList entries={entries} />
    </details>
  )
}

/** The case beside the text: where it is, whose turn it is, what is missing, what has happened. */
export const CasePanel = () => {
  const say = useWords()
  const { config } = useConfig()
  const { collectionSlug, id } = useDocumentInfo()
  const table = useTable(collectionSlug)
  const { failed, reload, stamp, url, view } = useCase()
  const errorOf = (code: string) => {
    const key = `refusal.${code}`
    return isMessage(key) ? say(key) : code
  }
  useFieldOfAddress()
  if (id === undefined) return null
  const notLoaded = failed && <NotLoaded onAgain={reload} words={say('ui.notLoaded')} />
  if (!view)
    return (
      <div className="polkka-case" aria-busy={!failed}>
        {notLoaded}
      </div>
    )
  const { publication, review } = view.readiness
  const isPublic = table.states[view.state]?.live === 'shows'
  const mark = `${stamp} ${view.state} ${view.revision}`
  return (
    <section className="polkka-case" aria-label={say('ui.review')} tabIndex={-1}>
      {notLoaded}
      <Facts table={table} view={view} />
      <WhatNext table={table} view={view} />
      {view.live && !isPublic && (
        <p className="polkka-case__public">
          {say('ui.publicStays')}. {say('ui.publicUntil')}
        </p>
      )}
      {view.scheduleError && (
        <p className="polkka-case__error">
          {say('ui.scheduleFailed')} {errorOf(view.scheduleError)}
        </p>
      )}
      <MissingGroup entries={review} heading="ui.missingForReview" open />
      <MissingGroup entries={publication} heading="ui.missingForPublication" open={review.length === 0} />
      {review.length + publication.length === 0 && !isPublic && (
        <p className="polkka-case__quiet">{say('ui.nothingMissing')}</p>
      )}
      <Better />
      <Assignment stamp={stamp} table={table} url={url} view={view} />
      <p>
        <a href={`${config.routes.admin}/read/${collectionSlug}/${id}`}>{say('ui.reading')}</a>
      </p>
      <PreviewLink stamp={String(view.revision)} url={url} />
      <Changes live={view.live} stamp={mark} url={url} />
      <CriteriaForm stamp={mark} url={url} />
      <Comments stamp={mark} />
      <History
        stamp={`${mark} ${view.scheduledFor} ${view.unpublishAt} ${view.assignee?.id} ${view.dueAt}`}
        table={table}
        url={url}
      />
    </section>
  )
}
