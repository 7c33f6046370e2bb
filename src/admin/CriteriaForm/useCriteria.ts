'use client'

import { toast } from '@payloadcms/ui'
import { useState } from 'react'

import type { CriteriaView } from '../../workflow/criteriaView.js'

import { type Answers, NO_ANSWERS } from '../../workflow/criteria.js'
import { useAnswer } from '../shared/answers.js'
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
  const { answer: view, failed, learn, reload } = useAnswer<CriteriaView>(address, stamp)
  const [draft, setDraft] = useState<Draft>(null)
  const { busy, request } = useRequest()
  const { answers, note } = draft ?? savedIn(view)

  const save = async () => {
    const body = { expectedRevision: view?.revision, kind: view?.kind, answers, note }
    const saved = await request<CriteriaView>(address, body)
    if (!saved) return reload()
    learn(saved)
    setDraft(null)
    toast.success(say('ui.criteria.saved'))
  }
  const change = (more: Partial<NonNullable<Draft>>) => setDraft({ answers, note, ...more })
  return { answers, busy, change, failed, isChanged: draft !== null, note, reload, save, view }
}
