'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'

import type { Text3, WorkflowTable } from '../../workflow/define.js'

import { type MessageKey, pick, say } from '../../translations/index.js'
import { editorial } from '../../workflow/editorial.js'

/** Words of the admin in the language of its user. */
export const useWords = () => {
  const { i18n } = useTranslation()
  return useCallback(
    (key: MessageKey, values?: Record<string, unknown>) => say(i18n.language, key, values),
    [i18n.language],
  )
}

/** The workflow table of a collection: the one it was governed with, else the editorial one. */
export const useTable = (collectionSlug: string | undefined): WorkflowTable => {
  const { getEntityConfig } = useConfig()
  const custom = collectionSlug ? getEntityConfig({ collectionSlug })?.admin?.custom : undefined
  return (custom?.workflow as WorkflowTable | undefined) ?? editorial
}

/** The label of a row of the table, or its name where the table no longer has it. */
export const useLabel = () => {
  const { i18n } = useTranslation()
  return useCallback(
    (rows: Readonly<Record<string, { label: Text3 }>>, name: string) =>
      pick(i18n.language, rows[name]?.label ?? name),
    [i18n.language],
  )
}
