'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useRef } from 'react'

import { baseOf, onClosed, tell } from './draftStore.js'
import { forget, handOver } from './kept.js'
import { changedFields } from './mine.js'
import { once } from './oneAtATime.js'
import type { Doc } from './patch.js'
import { type DraftForm, useDraft } from './useDraft.js'
import { goToField } from './goToField.js'
import { useIsSignedIn } from './useIsSignedIn.js'
import { usePlaces } from './usePlaces.js'
import { useWords } from './useWords.js'

/** What a drawing of the form takes at most, in milliseconds. */
const DRAWN = 100

/** Shows what the server refused, and goes to the first of it: it may be far above the button. */
const useShowRefused = (name: string) => {
  const { fields } = usePlaces()
  return useCallback(
    async (form: DraftForm) => {
      form.setSubmitted(true)
      await new Promise((resolve) => setTimeout(resolve, DRAWN))
      const refused = Object.entries(form.getFields()).filter(([, { valid }]) => valid === false)
      const marks = refused.map(([path, { errorMessage = '' }]) => ({
        path,
        message: errorMessage,
        value: form.getDataByPath(path),
      }))
      tell(name, { marks })
      if (marks[0]) await goToField(fields, marks[0].path)
    },
    [fields, name],
  )
}

/** The new form stays until the page of what was made of it comes; what is typed into it until then goes along. */
const useLeaving = ({ name, nameOnceMade }: ReturnType<typeof useDraft>) => {
  const data = useDocumentInfo().data as Partial<Doc> | undefined
  const latest = useRef(data)
  useEffect(() => {
    latest.current = data
  }, [data])
  return useCallback(
    () =>
      new Promise<void>((resolve) => {
        onClosed(name, () => {
          const { id, workflow } = latest.current ?? {}
          if (id) handOver(name, nameOnceMade(id as number | string), workflow?.revision ?? null)
          tell(name, { standing: 'clean', marks: [], restored: null })
          resolve()
        })
      }),
    [name, nameOnceMade],
  )
}

/** Creates the document as Payload's own button does, and goes to its page; once, however often one asks meanwhile. */
export const useCreate = () => {
  const say = useWords()
  const isSignedIn = useIsSignedIn()
  const draft = useDraft()
  const { form, name, query, root } = draft
  const showRefused = useShowRefused(name)
  const leaving = useLeaving(draft)
  const create = useCallback(async (): Promise<boolean> => {
    const signedIn = await isSignedIn()
    if (!signedIn) {
      const refused = changedFields(baseOf(name)?.data ?? {}, form.getData())
      const standing = signedIn === null ? 'refused' : 'signedOut'
      tell(name, { standing, words: say('ui.noAnswer'), refused })
      return false
    }
    const made = await form.submit({
      action: `${root}?${query}`,
      method: 'POST',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
    if (!made?.res?.ok) {
      await showRefused(form)
      return false
    }
    forget(name)
    tell(name, { standing: 'clean', restored: null })
    await leaving()
    return true
  }, [form, isSignedIn, leaving, name, query, root, say, showRefused])
  return useCallback(() => once(name, create), [create, name])
}
