'use client'

import { toast, useTranslation } from '@payloadcms/ui'
import { useCallback, useState } from 'react'

import { ask } from './ask.js'
import { useWords } from './useWords.js'

/**
 * Requests of one component to our own API, a POST where there is a body, and whether one is under way. Resolves to
 * the answer, or to undefined once the person has been told why there is none. `onRefused`: the server has answered, and
 * not as what the page shows let one expect.
 */
export const useRequest = (onRefused?: () => void) => {
  const say = useWords()
  const { i18n } = useTranslation()
  const [busy, setBusy] = useState(false)
  const request = useCallback(
    async <Body>(url: string, body?: object): Promise<Body | undefined> => {
      setBusy(true)
      const asked = await ask<Body>(url, i18n.language, body)
      setBusy(false)
      if (asked.ok) return asked.body
      toast.error(asked.words ?? say('ui.noAnswer'))
      if (asked.status >= 400 && asked.status < 500) onRefused?.()
      return undefined
    },
    [i18n.language, onRefused, say],
  )
  return { busy, request }
}
