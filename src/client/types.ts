import type { Where } from 'payload'

import type { PublicChange } from '../engine/feed/read.js'
import type { Config } from '../payload-types.js'
import type { SearchDoc } from '../search/search.js'

type Collections = Config['collections']

/** A collection, by its slug. */
export type Collection = keyof Collections & string
/** A document of a collection as the API answers it; with `select`, only what was selected is there. */
export type Document<Slug extends Collection> = Collections[Slug]

type Place = { collection: Collection; id: number }

/** A language of the content. */
export type Locale = NonNullable<Config['locale']>

/** What may be asked of one document. */
export interface OneQuery {
  /** @default the client's */
  locale?: Locale | 'all'
  'fallback-locale'?: Locale | 'none'
  /** How far related documents are put in place of their ids, 0 to 3. @default 1 */
  depth?: number
  select?: Record<string, unknown>
  populate?: Record<string, unknown>
  richText?: 'html' | 'text'
  /** The working copy, for people with a role. @default false */
  draft?: boolean
  /** The token of a preview link. */
  preview?: string
}

/** What may be asked of a list. */
export interface Query extends Omit<OneQuery, 'preview'> {
  where?: Where
  sort?: string
  /** Documents on a page, 1 to 100. @default 10 */
  limit?: number
  /** @default 1 */
  page?: number
}

export interface Page<Doc> {
  docs: Doc[]
  totalDocs: number
  limit: number
  page: number
  totalPages: number
  hasPrevPage: boolean
  hasNextPage: boolean
}

/** A search: words, and values of facets (`collection`, `level`, `theme` ...), one or several of each. */
export interface Search {
  q?: string
  locale?: Locale | 'all'
  limit?: number
  page?: number
  [facet: string]: number | string | readonly string[] | undefined
}

export type Found = Omit<SearchDoc, 'collection' | 'id'> & Place

export interface SearchPage extends Page<Found> {
  facets: Record<string, Array<{ value: string; label: string; count: number }>>
  relaxed?: true
  suggestion?: string
}

/** What became of one public document. With `tombstone` it is public no more. Times are ISO 8601. */
export type Change = Omit<PublicChange, 'collection' | 'id'> & Place

/** Changes, and the cursor to keep once they are dealt with. */
export interface ChangesPage {
  changes: Change[]
  next: string
  hasMore: boolean
}

/** What is said with a step of the workflow. Moments are ISO 8601 with a time zone. */
export interface Step {
  /** The revision that was looked at. */
  expectedRevision: number
  comment?: string
  reason?: 'error' | 'outdated' | 'privacy' | 'rights'
  publishAt?: string
  unpublishAt?: string
  successor?: string
  criteria?: unknown
}
