'use client'

import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useSyncExternalStore } from 'react'

import { knownOf, load, subscribe } from './caseStore.js'

/** The address of the workflow of the document that is open, or '' while it is not yet created. */
export const useCaseUrl = (): string => {
  const { config } = useConfig()
  const { collectionSlug, id } = useDocumentInfo()
  return collectionSlug && id !== undefined
    ? `${config.serverURL}${config.routes.api}/${collectionSlug}/${id}/workflow`
    : ''
}

/** The case of the document that is open; asked anew after each save. */
export const useCase = () => {
  const url = useCaseUrl()
  const { data, versionCount } = useDocumentInfo()
  const { i18n } = useTranslation()
  const stamp = [i18n.language, data?.updatedAt, versionCount].join(' ')
  const read = useCallback(() => knownOf(url), [url])
  const { failed, view } = useSyncExternalStore(subscribe, read, read)
  useEffect(() => {
    if (url && knownOf(url).stamp !== stamp) void load(url, stamp, i18n.language)
  }, [url, stamp, i18n.language])
  const reload = useCallback(
    () => load(url, `${stamp} ${Date.now()}`, i18n.language),
    [url, stamp, i18n.language],
  )
  return { failed, reload, stamp, url, view }
}
