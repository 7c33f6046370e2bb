import { anything, everyDocument, KINDS } from './kinds.js'
import { type Doc, docs, isDoc, node, type Node, type Place } from './values.js'

export const MEDIA_TYPE = 'application/ld+json'
const CONTEXT = 'https://schema.org'

const one = (doc: Doc, place: Place): Node =>
  node({ ...(KINDS[place.collection] ?? anything)(doc, place), ...everyDocument(doc, place) })

/** A page of a collection, or one document of it, in the terms of schema.org. */
export const asJsonLd = (body: unknown, place: Place): Node => {
  if (!isDoc(body)) return { '@context': CONTEXT }
  if (!Array.isArray(body.docs)) return { '@context': CONTEXT, ...one(body, place) }
  const first = Number(body.pagingCounter ?? 1)
  return {
    '@context': CONTEXT,
    '@type': 'ItemList',
    numberOfItems: body.totalDocs,
    itemListElement: docs(body.docs).map((doc, index) => ({
      '@type': 'ListItem',
      position: first + index,
      item: one(doc, place),
    })),
  }
}
