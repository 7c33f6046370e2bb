import type { CollectionSlug, Payload } from 'payload'

import type { Doc, Reader } from '../Welcome/rows.js'
import type { Found } from './desk.js'

import { optionsOf } from '../../engine/instance.js'
import { facetsOf, localesOf } from '../../search/options.js'

/** A case as its row shows it: by what one decides whether to take it. */
export type DeskRow = Found & {
  title: string
  /** Languages in which it has a title. */
  languages: string[]
  /** The names of its themes, levels and so on. */
  names: Record<'theme' | 'level' | 'belongs', string[]>
}

type Related = { field: string; relationTo: string; as: keyof DeskRow['names'] }

const ORGANISATIONS = 'organisations'

/** The fields of a collection that a row names the values of. */
const relatedOf = (payload: Payload, slug: string): Related[] => {
  const { level, project, theme } = facetsOf(payload)
  const as = { theme, level, belongs: project }
  const fields = payload.collections[slug as CollectionSlug].config.flattenedFields
  return fields.flatMap((field): Related[] => {
    if (field.type !== 'relationship' || typeof field.relationTo !== 'string' || field.access?.read) return []
    const { name, relationTo } = field
    const [facet] = Object.entries(as).find(
      ([, one]) => one?.relationTo === relationTo && one.fields?.includes(name),
    ) ?? [relationTo === ORGANISATIONS ? 'belongs' : undefined]
    return facet ? [{ field: name, relationTo, as: facet as Related['as'] }] : []
  })
}

const idsIn = (value: unknown): string[] =>
  [value].flat().flatMap((one) => (one === null || one === undefined ? [] : [String(one)]))

/** Documents of one collection by their ids, in all languages, as the reader may see them. */
const read = async (
  { payload, user }: Reader,
  collection: string,
  ids: string[],
  fields: string[],
): Promise<Doc[]> => {
  const { docs } = await payload.find({
    collection: collection as CollectionSlug,
    depth: 0,
    draft: true,
    limit: 0,
    locale: 'all',
    overrideAccess: false,
    pagination: false,
    select: Object.fromEntries(fields.map((name) => [name, true])) as never,
    user,
    where: { id: { in: ids } },
  })
  return docs as unknown as Doc[]
}

const group = <One>(all: One[], by: (one: One) => string): Map<string, One[]> => {
  const groups = new Map<string, One[]>()
  for (const one of all) groups.set(by(one), [...(groups.get(by(one)) ?? []), one])
  return groups
}

/** A text in the reader's language, else in the first that has it; with the languages that have it. */
const textOf = (reader: Reader, value: unknown): { languages: string[]; text: string } => {
  if (typeof value !== 'object' || value === null) return { languages: [], text: String(value ?? '') }
  const texts = value as Record<string, string | null>
  const languages = localesOf(reader.payload).filter((code) => texts[code]?.trim())
  return { languages, text: texts[reader.locale ?? ''] || texts[languages[0] ?? ''] || '' }
}

/** The names of related documents, by `collection id`; one read for each collection. */
const namesOf = async (reader: Reader, wanted: Map<string, Set<string>>): Promise<Map<string, string>> => {
  const named = new Map<string, string>()
  await Promise.all(
    [...wanted].map(async ([slug, ids]) => {
      if (ids.size === 0) return
      const title = reader.payload.collections[slug as CollectionSlug].config.admin.useAsTitle ?? 'id'
      for (const doc of await read(reader, slug, [...ids], [title]))
        named.set(`${slug} ${doc.id}`, textOf(reader, doc[title]).text)
    }),
  )
  return named
}

/** The cases with what their texts say. One read for each collection, however many cases there are. */
export const describe = async (reader: Reader, cases: Found[]): Promise<DeskRow[]> => {
  const { collections } = optionsOf(reader.payload)
  const docs = new Map<string, Doc>()
  const wanted = new Map<string, Set<string>>()
  await Promise.all(
    [...group(cases, ({ collection }) => collection)].map(async ([slug, some]) => {
      const related = relatedOf(reader.payload, slug)
      const fields = [collections[slug]!.titleField, ...related.map(({ field }) => field)]
      for (const doc of await read(reader, slug, [...new Set(some.map(({ id }) => id))], fields)) {
        docs.set(`${slug} ${doc.id}`, doc)
        for (const { field, relationTo } of related)
          wanted.set(relationTo, new Set([...(wanted.get(relationTo) ?? []), ...idsIn(doc[field])]))
      }
    }),
  )
  const named = await namesOf(reader, wanted)
  return cases.flatMap((found) => {
    const doc = docs.get(`${found.collection} ${found.id}`)
    if (!doc) return []
    const { languages, text } = textOf(reader, doc[collections[found.collection]!.titleField])
    const names: DeskRow['names'] = { theme: [], level: [], belongs: [] }
    for (const { as, field, relationTo } of relatedOf(reader.payload, found.collection))
      names[as].push(...idsIn(doc[field]).flatMap((id) => named.get(`${relationTo} ${id}`) || []))
    return [{ ...found, languages, names, title: text }]
  })
}
