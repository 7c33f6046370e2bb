'use client'

import { useConfig, useLocale, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { SoftProblem } from '../../workflow/soft.js'
import type { FormPlace } from '../shared/places.js'

import { ask } from '../shared/ask.js'

type Data = Record<string, unknown>
type Picture = { id: number | string; alt?: string | null; decorative?: boolean | null; mimeType?: string }

const idOf = (value: unknown): string => {
  const named = typeof value === 'object' && value !== null ? (value as Data).id : value
  return named === undefined || named === null ? '' : String(named)
}

/** The pictures that rich text shows. */
const inText = (node: unknown): string[] => {
  if (Array.isArray(node)) return node.flatMap(inText)
  if (typeof node !== 'object' || node === null) return []
  const { children, relationTo, root, type, value } = node as Data
  return [...(type === 'upload' && relationTo === 'media' ? [idOf(value)] : []), ...inText(root ?? children)]
}

const picturesOf = (field: FormPlace['field'], value: unknown): string[] => {
  if (field.type === 'upload') return (Array.isArray(value) ? value : [value]).map(idOf).filter(Boolean)
  return field.type === 'richText' ? inText(value).filter(Boolean) : []
}

/** The fields with a picture that has no words in the language that is open. */
export const useUndescribed = (places: readonly FormPlace[], data: Data): SoftProblem[] => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { code } = useLocale()
  const [bare, setBare] = useState<string[]>([])
  const shown = places.map(({ field, path }) => ({ path, ids: picturesOf(field, data[path]) }))
  const wanted = [...new Set(shown.flatMap(({ ids }) => ids))].sort().join(',')
  useEffect(() => {
    if (!wanted) return setBare([])
    const query = `locale=${code}&depth=0&limit=100&where[id][in]=${wanted}`
    const url = `${config.serverURL}${config.routes.api}/media?${query}`
    void ask<{ docs: Picture[] }>(url, i18n.language).then((asked) => {
      if (!asked.ok) return
      const without = asked.body.docs.filter(
        ({ alt, decorative, mimeType }) => mimeType?.startsWith('image/') && !decorative && !alt?.trim(),
      )
      setBare(without.map(({ id }) => String(id)))
    })
  }, [code, config.routes.api, config.serverURL, i18n.language, wanted])
  return shown
    .filter(({ ids }) => ids.some((id) => bare.includes(id)))
    .map(({ path }) => ({ path, what: 'noAlt' as const }))
}
