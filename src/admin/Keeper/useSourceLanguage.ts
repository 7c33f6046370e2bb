'use client'

import { useDocumentInfo, useFormInitializing, useLocale } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import type { DraftForm } from '../shared/useDraft.js'

const FIELD = 'sourceLanguage'

/** The language that a new text is begun in is its original language, until somebody says otherwise. */
export const useSourceLanguage = (form: DraftForm): void => {
  const { id } = useDocumentInfo()
  const { code } = useLocale()
  const initializing = useFormInitializing()
  // The form is another one after a refusal: what was chosen meanwhile stays.
  const begun = useRef<string | null>(null)
  useEffect(() => {
    if (id !== undefined || initializing || begun.current === code || !form.getFields()[FIELD]) return
    begun.current = code
    form.dispatchFields({ type: 'UPDATE', path: FIELD, value: code })
  }, [code, form, id, initializing])
}
