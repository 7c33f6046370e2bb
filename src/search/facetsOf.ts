import type { CollectionSlug, PayloadRequest } from 'payload'

import type { SearchFacet } from './options.js'

type Row = Record<string, unknown>

/** A facet's value as the index holds it. */
export const tag = (facet: string, value: unknown): string => `${facet}:${String(value)}`

const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : value

const idsIn = (doc: Row, fields: readonly string[] = []): unknown[] =>
  fields.flatMap((name) => [doc[name]].flat()).flatMap((value) => (value ? [idOf(value)] : []))

const broaderOf = async (
  req: PayloadRequest,
  { broader, relationTo }: SearchFacet,
  doc: Row,
): Promise<unknown[]> => {
  const ids = idsIn(doc, broader)
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: relationTo as CollectionSlug,
    depth: 0,
    limit: 0,
    overrideAccess: false,
    pagination: false,
    req,
    select: { broader: true } as never,
    where: { id: { in: ids } },
  })
  return idsIn({ all: (docs as unknown as Row[]).map((one) => one.broader) }, ['all'])
}

/**
 * What a document can be narrowed down by, as `facet:id`. A document that is itself a value of a facet (a project)
 * belongs to it.
 */
export const facetsIn = async (
  req: PayloadRequest,
  facets: Readonly<Record<string, SearchFacet>>,
  collection: string,
  doc: Row,
): Promise<string[]> => {
  const tags = [tag('collection', collection)]
  for (const [name, facet] of Object.entries(facets)) {
    const own = facet.relationTo === collection ? [doc.id] : []
    const ids = [...own, ...idsIn(doc, facet.fields), ...(await broaderOf(req, facet, doc))]
    tags.push(...ids.map((id) => tag(name, id)))
  }
  return [...new Set(tags)]
}
