'use client'

import { useLocale } from '@payloadcms/ui'
import { type MouseEvent, useCallback } from 'react'

import { goToField } from './goToField.js'
import { usePlaces } from './usePlaces.js'

/** What a click on a link to a field does: goes there. A link into another language is one like any other. */
export const useGoTo = () => {
  const { code } = useLocale()
  const { fields } = usePlaces()
  return useCallback(
    (path: string, locale: string | null) => (event: MouseEvent) => {
      if (locale !== null && locale !== code) return
      event.preventDefault()
      void goToField(fields, path)
    },
    [code, fields],
  )
}
