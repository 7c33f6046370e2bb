import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import type { SearchFacet } from './options.js'

import { configOf } from '../engine/texts.js'
import { tag } from './facetsOf.js'
import { facetsOf } from './options.js'

type Doc = Record<string, unknown> & { id: number | string }

/** A facet's value as a reader sees it: what addresses call it, and its name. */
export type Labelled = { value: string; label: string }

const MOST = 100

const read = async (
  req: PayloadRequest,
  { relationTo, value = 'id' }: SearchFacet,
  where: Where,
  locale: string,
): Promise<Array<Doc & { named: Labelled }>> => {
  const title = configOf(req.payload, relationTo).admin.useAsTitle ?? 'id'
  const { docs } = await req.payload.find({
    collection: relationTo as CollectionSlug,
    depth: 0,
    limit: MOST,
    locale: locale as never,
    overrideAccess: false,
    pagination: false,
    req,
    select: { [title]: true, [value]: true } as never,
    where,
  })
  return (docs as unknown as Doc[]).map((doc) => ({
    ...doc,
    named: { value: String(doc[value]), label: String(doc[title] ?? doc[value]) },
  }))
}

/** The ids that the values of a filter mean, as the index holds them. */
export const tagsOf = async (
  req: PayloadRequest,
  name: string,
  values: readonly string[],
  locale: string,
): Promise<string[]> => {
  const facet = facetsOf(req.payload)[name]
  if (!facet || (facet.value ?? 'id') === 'id') return values.map((value) => tag(name, value))
  const where = { and: [facet.where ?? {}, { [facet.value!]: { in: [...values] } }] }
  return (await read(req, facet, where, locale)).map(({ id }) => tag(name, id))
}

const collectionLabel = (req: PayloadRequest, slug: string, locale: string): Labelled => {
  const { plural } = configOf(req.payload, slug).labels
  const label = typeof plural === 'object' ? (plural as Record<string, string>)[locale] : String(plural)
  return { value: slug, label: label ?? slug }
}

/** The names of facet values, by the index's own name of them. What a stranger may not read has none. */
export const labelsOf = async (
  req: PayloadRequest,
  tags: readonly string[],
  locale: string,
): Promise<Map<string, Labelled>> => {
  const idsOf = (name: string): string[] =>
    tags.filter((one) => one.startsWith(`${name}:`)).map((one) => one.slice(name.length + 1))
  const labels = new Map(
    idsOf('collection').map((slug) => [tag('collection', slug), collectionLabel(req, slug, locale)]),
  )
  for (const [name, facet] of Object.entries(facetsOf(req.payload))) {
    const ids = idsOf(name).slice(0, MOST)
    if (ids.length === 0) continue
    const where = { and: [facet.where ?? {}, { id: { in: ids } }] }
    for (const { id, named } of await read(req, facet, where, locale)) labels.set(tag(name, id), named)
  }
  return labels
}
