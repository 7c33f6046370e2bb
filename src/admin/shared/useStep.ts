'use client'

import { toast, useDocumentInfo, useFormModified, useRouteCache, useTranslation } from '@payloadcms/ui'
import { useCallback, useState } from 'react'

import { learn } from './caseStore.js'
import { post } from './post.js'
import { useCase } from './useCase.js'
import { useDraft } from './useDraft.js'
import { useLabel, useTable, useWords } from './useWords.js'

/** What a step is given by the person who takes it. */
export type StepInput = {
  comment?: string
  reason?: string
  publishAt?: string
  unpublishAt?: string
  successor?: string
}

/** Toasts stand in a live region of their own: what they say is read out. */
const tell = (kind: 'error' | 'success', words: string): string => {
  toast[kind](words)
  return words
}

/**
 * Takes a step of the workflow: saves what was typed, asks the server, tells the outcome in words and shows the
 * document as it is then. Resolves to the refusal's words, or to null when it was taken.
 */
export const useStep = () => {
  const say = useWords()
  const label = useLabel()
  const { i18n } = useTranslation()
  const { collectionSlug } = useDocumentInfo()
  const table = useTable(collectionSlug)
  const { reload, stamp, url, view } = useCase()
  const { clearRouteCache } = useRouteCache()
  const { save } = useDraft()
  const modified = useFormModified()
  const [busy, setBusy] = useState(false)

  const attempt = useCallback(
    async (name: string, input: StepInput): Promise<string | null> => {
      if (modified && !(await save({ quiet: true }))) return tell('error', say('ui.notSaved'))
      const seen = modified ? await reload() : view
      if (!seen) return tell('error', say('ui.noAnswer'))
      const { answer, ok } = await post(`${url}/${name}`, i18n.language, {
        expectedRevision: seen.revision,
        ...input,
      })
      if (!ok || !answer.workflow) {
        void reload()
        return tell('error', answer.errors?.[0]?.message ?? say('ui.noAnswer'))
      }
      learn(url, answer.workflow, stamp)
      const moved = answer.workflow.state !== seen.state
      const state = label(table.states, answer.workflow.state)
      tell(
        'success',
        moved ? say('ui.nowIn', { state }) : say('ui.done', { step: label(table.transitions, name) }),
      )
      clearRouteCache()
      return null
    },
    [clearRouteCache, i18n.language, label, modified, reload, save, say, stamp, table, url, view],
  )

  const take = useCallback(
    async (name: string, input: StepInput = {}): Promise<string | null> => {
      setBusy(true)
      try {
        return await attempt(name, input)
      } catch {
        return tell('error', say('ui.noAnswer'))
      } finally {
        setBusy(false)
      }
    },
    [attempt, say],
  )
  return { busy, modified, take }
}
