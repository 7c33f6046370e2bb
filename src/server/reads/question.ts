import type { Payload, SanitizedCollectionConfig, SanitizedConfig } from 'payload'

import * as qs from 'qs-esm'

import { STRANGER_LIMITS } from '../../../hooks/boundStrangersReads.js'
import { parseId } from '../../engine/index.js'
import { strangeChoice } from '../choices.js'

export type Query = Record<string, unknown>

/** What a stranger asks for: a list, or with `id` one document. Two that mean the same have the same key. */
export interface Question {
  collection: SanitizedCollectionConfig
  id?: string
  query: Query
  key: string
}

/** The parameter that cannot be honoured. */
export interface Refused {
  field: string
}

const EITHER = [
  'depth',
  'draft',
  'fallback-locale',
  'fallbackLocale',
  'format',
  'joins',
  'locale',
  'populate',
  'richText',
  'select',
  'trash',
]
const KNOWN = {
  one: new Set([...EITHER, 'flattenLocales']),
  list: new Set([...EITHER, 'limit', 'page', 'pagination', 'sort', 'where']),
}

const NUMBERS: Record<string, readonly [least: number, most: number, usual: number]> = {
  depth: [0, STRANGER_LIMITS.depth, 1],
  limit: [1, STRANGER_LIMITS.limit, 10],
  page: [1, 1e9, 1],
}

/** As Payload reads it, so that both see the same question. */
export const parseQuery = (search: string): Query =>
  qs.parse(search, { allowEmptyArrays: true, arrayLimit: 1000, depth: 10 }) as Query

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(entries.map(([name, inner]) => [name, sorted(inner)]))
}

const bounded = (name: string, given: unknown): number | Refused => {
  const [least, most, usual] = NUMBERS[name]!
  if (given === undefined) return usual
  const value = typeof given === 'string' && /^\d{1,10}$/.test(given) ? Number(given) : NaN
  return value >= least && value <= most ? value : { field: name }
}

/** Each parameter that has bounds, as it is to be taken; or refused, by its name. */
const SETTLE: Record<
  string,
  (given: unknown, config: SanitizedConfig) => number | string | undefined | Refused
> = {
  depth: (given) => bounded('depth', given),
  limit: (given) => bounded('limit', given),
  page: (given) => bounded('page', given),
  locale: (given, { localization }) => {
    if (!localization) return undefined
    if (given === undefined || given === '') return localization.defaultLocale
    if (given === 'all' || given === '*') return 'all'
    return localization.localeCodes.includes(given as string) ? (given as string) : { field: 'locale' }
  },
}

/** The query with its defaults filled in and its keys in order, or the name of what cannot be honoured. */
const normalise = (config: SanitizedConfig, search: string, kind: keyof typeof KNOWN): Query | Refused => {
  const given = parseQuery(search)
  const unknown = Object.keys(given).find((name) => !KNOWN[kind].has(name))
  const field = unknown ?? strangeChoice(config, given)
  if (field !== undefined) return { field }
  const settled: Query = { ...given }
  for (const name of Object.keys(SETTLE)) {
    if (!KNOWN[kind].has(name)) continue
    const value = SETTLE[name]!(given[name], config)
    if (typeof value === 'object') return value
    settled[name] = value
  }
  return sorted(settled) as Query
}

const isRefused = (query: Query | Refused): query is Refused =>
  typeof query.field === 'string' && Object.keys(query).length === 1

/** Who reads questions for one Payload: whichever collection has anything public, its lists and its documents. */
export const questioner = (payload: Payload, collections: readonly SanitizedCollectionConfig[]) => {
  const { config } = payload
  const bySlug = new Map(collections.map((collection) => [collection.slug as string, collection]))
  const prefix = `${config.routes.api}/`
  return (path: string, search: string): Question | Refused | null => {
    if (!path.startsWith(prefix)) return null
    const [slug = '', id, ...rest] = path.slice(prefix.length).replace(/\/$/, '').split('/')
    const collection = bySlug.get(slug)
    if (!collection || rest.length > 0) return null
    if (id !== undefined && !isId(payload, collection, id)) return null
    const query = normalise(config, search, id === undefined ? 'list' : 'one')
    if (isRefused(query)) return query
    return {
      collection,
      ...(id === undefined ? {} : { id }),
      query,
      key: `${slug}/${id ?? ''}?${JSON.stringify(query)}`,
    }
  }
}

/** Anything else in its place (`count`, `file`) is another endpoint; where ids are texts, nobody could tell. */
const isId = (payload: Payload, { slug }: SanitizedCollectionConfig, id: string): boolean =>
  typeof parseId({ payload }, slug, id) === 'number'
