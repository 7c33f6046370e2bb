'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'

import { ask } from './ask.js'
import { baseOf, tell } from './draftStore.js'
import { forget } from './kept.js'
import { changedFields } from './mine.js'
import { once } from './oneAtATime.js'
import { type DraftForm, useDraft } from './useDraft.js'
import { goToField } from './goToField.js'
import { usePlaces } from './usePlaces.js'
import { useWords } from './useWords.js'

/** Is the server there, and who does it think asks? Payload's form would tell a broken line in the browser's own words. */
const useIsSignedIn = () => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const address = `${config.serverURL}${config.routes.api}/${config.admin.user}/me`
  return useCallback(async () => {
    const asked = await ask<{ user: object | null }>(address, i18n.language)
    return asked.ok ? asked.body.user !== null : null
  }, [address, i18n.language])
}

/** What a drawing of the form takes at most, in milliseconds. */
const DRAWN = 100

/** Shows what the server refused, and goes to the first of it: it may be far above the button. */
const useShowRefused = () => {
  const { fields } = usePlaces()
  return useCallback(
    async (form: DraftForm) => {
      form.setSubmitted(true)
      await new Promise((resolve) => setTimeout(resolve, DRAWN))
      const [path] = Object.entries(form.getFields()).find(([, { valid }]) => valid === false) ?? []
      if (path) await goToField(fields, path)
    },
    [fields],
  )
}

/** Creates the document as Payload's own button does, and goes to its page; once, however often one asks meanwhile. */
export const useCreate = () => {
  const say = useWords()
  const isSignedIn = useIsSignedIn()
  const showRefused = useShowRefused()
  const { form, name, query, root } = useDraft()
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
    const isMade = Boolean(made?.res?.ok)
    if (isMade) {
      forget(name)
      tell(name, { standing: 'clean', restored: null })
    } else await showRefused(form)
    return isMade
  }, [form, isSignedIn, name, query, root, say, showRefused])
  return useCallback(() => once(name, create), [create, name])
}
