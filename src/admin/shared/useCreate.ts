'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'

import { ask } from './ask.js'
import { baseOf, tell } from './draftStore.js'
import { forget } from './kept.js'
import { changedFields } from './mine.js'
import { useDraft } from './useDraft.js'
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

/** Creates the document as Payload's own button does, and goes to its page. */
export const useCreate = () => {
  const say = useWords()
  const isSignedIn = useIsSignedIn()
  const { form, name, query, root } = useDraft()
  return useCallback(async (): Promise<boolean> => {
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
    }
    return isMade
  }, [form, isSignedIn, name, query, root, say])
}
