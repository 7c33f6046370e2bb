import type { Payload } from 'payload'

import { createHash } from 'node:crypto'

import {
  type Document,
  documentsOf,
  latestChanges,
  optionsOf,
  type PublicChange,
} from '../../engine/index.js'
import { unknownIn } from '../onlyDescribed.js'
import { summaryOf, titleOf } from './words.js'
import { document, element, textElement } from './xml.js'

const ENTRIES = 50
const EPOCH = '1970-01-01T00:00:00Z'

const TITLES: Record<string, string> = {
  fi: 'POLKKA: uutta ja päivitettyä',
  sv: 'POLKKA: nytt och uppdaterat',
  en: 'POLKKA: new and updated',
}

type Place = { locale: string; publicUrl: string }

const entryOf = (payload: Payload, place: Place, change: PublicChange, doc: Document): string => {
  const { at, collection, id } = change
  const { locale, publicUrl } = place
  const summary = summaryOf(doc)
  const { firstPublishedAt, licence } = doc as { firstPublishedAt?: string; licence?: string }
  return element('entry', [
    textElement('id', `tag:${new URL(publicUrl).hostname},2026:${collection}/${id}`),
    textElement('title', String(titleOf(payload, collection, doc) ?? change.publicId ?? id)),
    textElement('updated', at),
    ...(firstPublishedAt ? [textElement('published', firstPublishedAt)] : []),
    element('link', [], {
      rel: 'alternate',
      type: 'application/json',
      hreflang: locale,
      href: `${publicUrl}/api/${collection}/${id}?locale=${locale}`,
    }),
    element('category', [], { term: collection }),
    ...(typeof summary === 'string' ? [textElement('summary', summary)] : []),
    ...(licence ? [textElement('rights', licence)] : []),
  ])
}

/** The newest publications and updates in one language as Atom 1.0. */
const atomFeed = async (payload: Payload, place: Place): Promise<string> => {
  const { locale, publicUrl } = place
  const collections = Object.keys(optionsOf(payload).collections)
  const changes = await latestChanges(payload, { collections, limit: ENTRIES, locale })
  const docs = await documentsOf(payload, changes, { depth: 0, locale })
  const self = `${publicUrl}/feed.xml?locale=${locale}`
  const entries = changes.flatMap((change) => {
    const doc = docs.get(`${change.collection}/${change.id}`)
    return doc ? [entryOf(payload, place, change, doc)] : []
  })
  const head = [
    textElement('id', self),
    textElement('title', TITLES[locale] ?? TITLES.en!),
    textElement('updated', changes[0]?.at ?? EPOCH),
    element('author', [textElement('name', 'POLKKA')]),
    element('link', [], { rel: 'self', type: 'application/atom+xml', href: self }),
  ]
  const attributes = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale }
  return document(element('feed', [...head, ...entries], attributes))
}

/** Answers `GET /feed.xml?locale=`, with 304 to whoever has it already; or says which parameter cannot be honoured. */
export const atomResponse = async (
  payload: Payload,
  request: Request,
  publicUrl: string,
): Promise<Response | string> => {
  const { localization } = payload.config
  const locales = localization ? localization.localeCodes : []
  const locale = new URL(request.url).searchParams.get('locale') ?? 'fi'
  const unknown = unknownIn(request.url, ['locale'])
  if (unknown !== undefined) return unknown
  if (!locales.includes(locale)) return 'locale'
  const body = await atomFeed(payload, { locale, publicUrl })
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
  const headers = { 'Cache-Control': 'public, max-age=0, must-revalidate', ETag: etag }
  const known = (request.headers.get('if-none-match') ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
  if (known.includes(etag)) return new Response(null, { status: 304, headers })
  return new Response(body, {
    headers: { ...headers, 'Content-Type': 'application/atom+xml; charset=utf-8' },
  })
}
