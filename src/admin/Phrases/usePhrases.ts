'use client'

import { useAuth, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import type { ClientField } from 'payload'

import type { WorkflowTable } from '../../workflow/define.js'

import { reviewingRoles } from '../../workflow/acts.js'
import { useAnswer } from '../shared/answers.js'

type Texts = Record<string, string | null | undefined>
export type Phrase = { id: number | string; kind: string; title: Texts; text: Texts }

const COLLECTION = 'review-phrases'

/** The uses that sentences are kept for; a step may have none. */
const usesOf = (fields: readonly ClientField[]): string[] => {
  const kind = fields.find((field) => 'name' in field && field.name === 'kind')
  return kind?.type === 'select'
    ? kind.options.map((option) => (typeof option === 'string' ? option : option.value))
    : []
}

/** The ready sentences for these uses; none for those who do not review, or where there is no such collection. */
export const usePhrases = (table: WorkflowTable, kinds: readonly string[]) => {
  const { user } = useAuth()
  const { config, getEntityConfig } = useConfig()
  const roles = (user?.roles ?? []) as string[]
  const isReviewer = reviewingRoles(table).some((role) => roles.includes(role))
  const known = usesOf(getEntityConfig({ collectionSlug: COLLECTION })?.fields ?? [])
  const wanted = kinds.filter((kind) => known.includes(kind))
  const query = `where[kind][in]=${wanted.join(',')}&locale=all&depth=0&limit=100&sort=order`
  const address = `${config.serverURL}${config.routes.api}/${COLLECTION}?${query}`
  const isAsked = isReviewer && wanted.length > 0
  const { answer, failed, reload } = useAnswer<{ docs: Phrase[] }>(address, isAsked ? COLLECTION : null)
  return { failed: isAsked && failed, phrases: (isAsked && answer?.docs) || [], reload }
}

/** The language in which the open document was first written; the sentences to its author follow it. */
export const useSourceLanguage = (): string => {
  const { data } = useDocumentInfo()
  const { i18n } = useTranslation()
  return typeof data?.sourceLanguage === 'string' ? data.sourceLanguage : i18n.language
}
