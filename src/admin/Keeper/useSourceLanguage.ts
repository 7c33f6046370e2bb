'use client'

import { useDocumentInfo, useFormInitializing, useLocale } from '@payloadcms/ui'
import { useEffect } from 'react'

import type { DraftForm } from '../shared/useDraft.js'

const FIELD = 'sourceLanguage'

/** The language that a new text is begun in is its original language, until somebody says otherwise. */
export const useSourceLanguage = (form: DraftForm): void => {
  const { id } = useDocumentInfo()
  const { code } = useLocale()
  const initializing = useFormInitializing()
  useEffect(() => {
    if (id === undefined && !initializing && form.getFields()[FIELD])
      form.dispatchFields({ type: 'UPDATE', path: FIELD, value: code })
  }, [code, form, id, initializing])
}
