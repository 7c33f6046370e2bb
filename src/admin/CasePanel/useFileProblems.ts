'use client'

import { useConfig, useLocale, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { fileProblem, type ShownFile, type SoftProblem } from '../../workflow/soft.js'
import type { FormPlace } from '../shared/places.js'

import { ask } from '../shared/ask.js'

type Data = Record<string, unknown>
type Shown = ShownFile & { id: number | string }

const idOf = (value: unknown): string => {
  const named = typeof value === 'object' && value !== null ? (value as Data).id : value
  return named === undefined || named === null ? '' : String(named)
}

/** The files that rich text shows. */
const inText = (node: unknown): string[] => {
  if (Array.isArray(node)) return node.flatMap(inText)
  if (typeof node !== 'object' || node === null) return []
  const { children, relationTo, root, type, value } = node as Data
  return [...(type === 'upload' && relationTo === 'media' ? [idOf(value)] : []), ...inText(root ?? children)]
}

const filesOf = (field: FormPlace['field'], value: unknown): string[] => {
  if (field.type === 'upload') return (Array.isArray(value) ? value : [value]).map(idOf).filter(Boolean)
  return field.type === 'richText' ? inText(value).filter(Boolean) : []
}

/** The fields with a picture that has no words in the language that is open, or a video without captions. */
export const useFileProblems = (places: readonly FormPlace[], data: Data): SoftProblem[] => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { code } = useLocale()
  const [problems, setProblems] = useState<Record<string, ReturnType<typeof fileProblem>>>({})
  const shown = places.map(({ field, path }) => ({ path, ids: filesOf(field, data[path]) }))
  const wanted = [...new Set(shown.flatMap(({ ids }) => ids))].sort().join(',')
  useEffect(() => {
    if (!wanted) return setProblems({})
    const query = `locale=${code}&depth=0&limit=100&where[id][in]=${wanted}`
    const url = `${config.serverURL}${config.routes.api}/media?${query}`
    void ask<{ docs: Shown[] }>(url, i18n.language).then((asked) => {
      if (asked.ok) setProblems(Object.fromEntries(asked.body.docs.map((one) => [one.id, fileProblem(one)])))
    })
  }, [code, config.routes.api, config.serverURL, i18n.language, wanted])
  return shown.flatMap(({ ids, path }) =>
    [...new Set(ids.map((id) => problems[id]))].flatMap((what) => (what ? [{ path, what }] : [])),
  )
}
