import type { Payload, Where } from 'payload'

import type { SearchFields } from './textOf.js'

import { optionsOf } from '../engine/instance.js'

/** One way to narrow a search: documents by what they are related to. */
export type SearchFacet = {
  /** The collection that holds the values. */
  relationTo: string
  /** The field of a value that addresses and answers name it by. @default 'id' */
  value?: string
  /** Which documents of `relationTo` are values of this facet. @default all */
  where?: Where
  /** The relationship fields, of any governed collection, that name values. */
  fields?: readonly string[]
  /** Relationship fields whose target names the value in its field `broader`: a municipality its region. */
  broader?: readonly string[]
}

export type SearchOptions = {
  /** Facets beside `collection`, by the name they have in an address. @default none */
  facets?: Readonly<Record<string, SearchFacet>>
  /** The summary and other names of documents, by collection. @default summary: 'summary', keywords: ['keywords'] */
  texts?: Readonly<Record<string, { summary?: string; keywords?: readonly string[] }>>
}

export const facetsOf = (payload: Payload): Readonly<Record<string, SearchFacet>> =>
  optionsOf(payload).search.facets ?? {}

export const fieldsOf = (payload: Payload, collection: string): SearchFields => {
  const { collections, search } = optionsOf(payload)
  const { keywords = ['keywords'], summary = 'summary' } = search.texts?.[collection] ?? {}
  return { title: collections[collection]!.titleField, summary, keywords }
}

/** The languages of the content; one without a name where nothing is localized. */
export const localesOf = (payload: Payload): readonly string[] => {
  const { localization } = payload.config
  return localization ? localization.localeCodes : ['und']
}

export const defaultLocaleOf = (payload: Payload): string => {
  const { localization } = payload.config
  return localization ? localization.defaultLocale : 'und'
}
