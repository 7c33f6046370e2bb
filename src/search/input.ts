import type { PayloadRequest } from 'payload'

import { engineOf } from '../engine/instance.js'
import { parseId } from '../engine/texts.js'
import { refusal } from '../errors.js'
import { defaultLocaleOf, facetsOf, localesOf } from './options.js'

/** What is asked: `filters` by facet, any of the values of each. */
export type SearchInput = {
  q: string
  locales: readonly string[]
  filters: Readonly<Record<string, readonly string[]>>
  page: number
  limit: number
}

/** What a caller may say, each as text or, in an address, more than once. */
export type GivenSearch = Readonly<Record<string, unknown>>

const LONGEST_QUERY = 200
const MOST_VALUES = 50
const VALUE = /^[\p{L}\p{N}][\p{L}\p{N}_.:-]{0,79}$/u
const MOST_RESULTS = 10_000

const bad = (req: PayloadRequest, field: string): never => {
  throw refusal(req, 'BAD_INPUT', { field })
}

const whole = (
  req: PayloadRequest,
  given: GivenSearch,
  field: string,
  fallback: number,
  most: number,
): number => {
  const value = given[field] ?? fallback
  const isNumber = typeof value === 'number' || (typeof value === 'string' && /^\d{1,9}$/.test(value))
  const number = Number(value)
  if (!isNumber || !Number.isSafeInteger(number) || number < 1 || number > most) return bad(req, field)
  return number
}

const queryOf = (req: PayloadRequest, { q = '' }: GivenSearch): string =>
  typeof q === 'string' && q.length <= LONGEST_QUERY ? q : bad(req, 'q')

const localesAsked = (req: PayloadRequest, { locale }: GivenSearch): readonly string[] => {
  const known = localesOf(req.payload)
  if (locale === undefined) return [defaultLocaleOf(req.payload)]
  if (locale === 'all') return known
  return typeof locale === 'string' && known.includes(locale) ? [locale] : bad(req, 'locale')
}

const valuesOf = (req: PayloadRequest, field: string, given: unknown): string[] => {
  const values = [given]
    .flat()
    .flatMap((one) => (typeof one === 'string' ? one.split(',') : bad(req, field)))
    .map((one) => one.trim())
    .filter(Boolean)
  return values.length <= MOST_VALUES && values.every((one) => VALUE.test(one)) ? values : bad(req, field)
}

const assertFits = (req: PayloadRequest, field: string, values: string[]): void => {
  const { collections } = engineOf(req.payload)
  if (field === 'collection' && !values.every((slug) => Object.hasOwn(collections, slug))) bad(req, field)
  const facet = facetsOf(req.payload)[field]
  if (facet && (facet.value ?? 'id') === 'id')
    if (!values.every((id) => parseId(req, facet.relationTo, id) !== null)) bad(req, field)
}

/** Reads a question; a parameter that is unknown or of the wrong form is refused by its name. */
export const parseSearch = (req: PayloadRequest, given: GivenSearch): SearchInput => {
  const facets = ['collection', ...Object.keys(facetsOf(req.payload))]
  const known = new Set(['q', 'locale', 'page', 'limit', ...facets])
  const unknown = Object.keys(given).find((name) => !known.has(name))
  if (unknown !== undefined) bad(req, unknown)
  const filters = facets.flatMap((field) => {
    const values = given[field] === undefined ? [] : valuesOf(req, field, given[field])
    assertFits(req, field, values)
    return values.length > 0 ? [[field, values] as const] : []
  })
  const limit = whole(req, given, 'limit', 10, 100)
  return {
    q: queryOf(req, given),
    locales: localesAsked(req, given),
    filters: Object.fromEntries(filters),
    limit,
    page: whole(req, given, 'page', 1, Math.ceil(MOST_RESULTS / limit)),
  }
}
