'use client'

import { toast } from '@payloadcms/ui'
import { useCallback } from 'react'

import { useWords } from './useWords.js'

/** Copies a text and says aloud whether the browser let it. */
export const useCopy = () => {
  const say = useWords()
  return useCallback(
    async (text: string): Promise<void> => {
      const copied = await navigator.clipboard?.writeText(text).then(
        () => true,
        () => false,
      )
      toast[copied ? 'success' : 'error'](say(copied ? 'ui.copied' : 'ui.notCopied'))
    },
    [say],
  )
}
