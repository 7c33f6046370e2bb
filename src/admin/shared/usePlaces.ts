'use client'

import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'

import { pick } from '../../translations/index.js'
import { placesOf } from './places.js'

/** The fields of the form that is open, with their names in the language of the admin. */
export const usePlaces = () => {
  const { getEntityConfig } = useConfig()
  const { collectionSlug } = useDocumentInfo()
  const { i18n } = useTranslation()
  return useMemo(() => {
    const fields = (collectionSlug && getEntityConfig({ collectionSlug })?.fields) || []
    const places = placesOf(fields).map(({ field, label, path }) => ({
      path,
      field,
      label: pick(i18n.language, label as string) || path,
    }))
    const nameOf = (path: string) => places.find((place) => place.path === path.split('.')[0])?.label ?? path
    return { fields, nameOf, places }
  }, [collectionSlug, getEntityConfig, i18n.language])
}
