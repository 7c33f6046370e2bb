'use client'

import { toast, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import type { CriteriaView } from '../../workflow/criteriaView.js'

import { type Answers, NO_ANSWERS } from '../../workflow/criteria.js'
import { ask } from '../shared/ask.js'
import { useRequest } from '../shared/useRequest.js'
import { useWords } from '../shared/useWords.js'

/** What was typed and is not saved yet; null where nothing was. */
type Draft = { answers: Answers; note: string } | null

const savedIn = (view: CriteriaView | null) => ({
  answers: view?.mine ?? NO_ANSWERS,
  note: view?.note ?? '',
})

/** The criteria of the document that is open, and the answers of the person who looks at it. */
export const useCriteria = (address: string, stamp: string) => {
  const say = useWords()
  const { i18n } = useTranslation()
  const [view, setView] = useState<CriteriaView | null>(null)
  const [draft, setDraft] = useState<Draft>(null)
  const { busy, request } = useRequest()
  const { answers, note } = draft ?? savedIn(view)

  const load = useCallback(async () => {
    const asked = await ask<CriteriaView>(address, i18n.language)
    if (asked.ok) setView(asked.body)
  }, [address, i18n.language])
  useEffect(() => {
    void load()
  }, [load, stamp])

  const save = async () => {
    const body = { expectedRevision: view?.revision, kind: view?.kind, answers, note }
    const saved = await request<CriteriaView>(address, body)
    if (!saved) return load()
    setView(saved)
    setDraft(null)
    toast.success(say('ui.criteria.saved'))
  }
  const change = (more: Partial<NonNullable<Draft>>) => setDraft({ answers, note, ...more })
  return { answers, busy, change, isChanged: draft !== null, note, save, view }
}
