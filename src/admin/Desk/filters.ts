import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { CollectionSlug, Payload, TypedUser } from 'payload'

import { sql } from '@payloadcms/db-postgres/drizzle'

import { optionsOf } from '../../engine/instance.js'
import { facetsOf } from '../../search/options.js'
import { names, titledIn, workingTables } from './columns.js'

/** What the desk can be narrowed by, beside the language; each is a facet of the search. */
const FILTERS = ['theme', 'level', 'project'] as const
export type Filter = (typeof FILTERS)[number]
/** Values by their ids; `language` is a language in which the text has a title. */
export type Chosen = Partial<Record<Filter | 'language', string>>

/** What an address asks for. What it cannot mean is left out. */
export const chosenIn = (searchParams: Record<string, unknown> | undefined): Chosen =>
  Object.fromEntries(
    [...FILTERS, 'language' as const].flatMap((name) => {
      const given = searchParams?.[name]
      return typeof given === 'string' && /^[\w-]{1,40}$/.test(given) ? [[name, given]] : []
    }),
  )

const matches = (payload: Payload, slug: string, chosen: Chosen): SQL => {
  const { collections } = optionsOf(payload)
  const { versions } = workingTables(payload, slug)
  const conditions = Object.entries(chosen).map(([name, id]): SQL => {
    if (name === 'language') return titledIn(payload, slug, collections[slug]!.titleField, id) ?? sql`false`
    const facet = facetsOf(payload)[name]
    const found = facet ? names(payload, slug, facet.fields ?? [], facet.relationTo, id) : []
    if (facet?.relationTo === slug) found.push(sql`v.parent_id::text = ${id}`)
    return found.length > 0 ? sql`(${sql.join(found, sql` or `)})` : sql`false`
  })
  if (!versions) return sql`false`
  return sql`(r.target_collection = ${slug} and r.target_id in (select v.parent_id::text from ${versions.sql} v
    where v.latest and ${sql.join(conditions, sql` and `)}))`
}

/** The condition on a row `r` of `reviews` that its working copy fits what was chosen. */
export const fits = (payload: Payload, chosen: Chosen): SQL => {
  if (Object.keys(chosen).length === 0) return sql`true`
  const slugs = Object.keys(optionsOf(payload).collections)
  return sql`(${sql.join(
    slugs.map((slug) => matches(payload, slug, chosen)),
    sql` or `,
  )})`
}

export type Choice = { value: string; label: string }

const choicesOf = async (
  { locale, payload, user }: { locale?: string; payload: Payload; user: TypedUser },
  name: Filter,
): Promise<Choice[]> => {
  const facet = facetsOf(payload)[name]
  const config = facet && payload.collections[facet.relationTo as CollectionSlug]?.config
  if (!facet || !config) return []
  const title = config.admin.useAsTitle ?? 'id'
  const { docs } = await payload.find({
    collection: facet.relationTo as CollectionSlug,
    depth: 0,
    draft: Boolean(config.versions?.drafts),
    limit: 200,
    locale: locale as 'all',
    overrideAccess: false,
    pagination: false,
    select: { [title]: true } as never,
    sort: config.defaultSort ?? title,
    user,
    where: facet.where ?? {},
  })
  return (docs as unknown as Array<Record<string, unknown>>).flatMap((doc) => {
    const label = doc[title]
    return typeof label === 'string' && label ? [{ value: String(doc.id), label }] : []
  })
}

/** What each filter offers; one without anything to offer is left out. */
export const filtersOf = async (reader: {
  locale?: string
  payload: Payload
  user: TypedUser
}): Promise<Array<{ name: Filter; choices: Choice[] }>> => {
  const offered = await Promise.all(
    FILTERS.map(async (name) => ({ name, choices: await choicesOf(reader, name) })),
  )
  return offered.filter(({ choices }) => choices.length > 0)
}
