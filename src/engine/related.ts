import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'

import { ofDocuments, ofVersions, type Start, stepsOf } from './paths.js'
import { isRow } from './row.js'

/** A condition or an order that looks into related documents: of which relation, and what it asks of them. */
export interface Related {
  relation: string
  slug: string
  rest: string
  /** Each collection on the way. */
  slugs: string[]
}

/** Neither a moment nor the value of a relation to several collections, `{ relationTo, value }`. */
const isCondition = (value: unknown): boolean =>
  isRow(value) && !(value instanceof Date) && !Object.hasOwn(value, 'relationTo')

/** Shapes of a map are objects. */
const OF_SHAPES: ReadonlySet<string> = new Set(['intersects', 'within'])

const holdsCondition = (operators: unknown): boolean =>
  isRow(operators) &&
  Object.entries(operators).some(
    ([operator, value]) => !OF_SHAPES.has(operator) && [value].flat().some((each) => isCondition(each)),
  )

/**
 * The path of a condition that has conditions where its value should be, `related[contains][title][like]`. Payload
 * puts them to every related document, also to those that the caller may not read.
 */
export const nestedIn = (where: unknown): string | undefined => {
  if (!isRow(where)) return undefined
  for (const [path, inner] of Object.entries(where)) {
    if (Array.isArray(inner)) {
      const found = inner.map(nestedIn).find((each) => each !== undefined)
      if (found !== undefined) return found
    } else if (holdsCondition(inner)) return path
  }
  return undefined
}

/** What of a version leads on: to its document, and to what that names. */
const OF_VERSIONS = /^(parent|version)\./

/** What of related documents a path asks; undefined where it stays in its document or version, or leads nowhere. */
export const relatedIn = (
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  path: string,
): Related | undefined => {
  const steps = path.replaceAll('__', '.')
  const own = relatedBy(req, ofDocuments(collection), steps)
  if (own || !OF_VERSIONS.test(steps)) return own
  const versions = ofVersions(req, collection)
  return versions && relatedBy(req, versions, steps)
}

const relatedBy = (req: PayloadRequest, start: Start, path: string): Related | undefined => {
  if (!path.includes('.')) return undefined
  const walk = (steps: string) => stepsOf(req, start, steps)
  const slugs = walk(path)
    .slice(1)
    .flatMap((at) => (at.path === 'id' ? [] : [at.collectionSlug as string]))
  if (slugs.length === 0) return undefined
  const segments = path.split('.')
  const isRelation = (length: number) => {
    const { type } = walk(segments.slice(0, length).join('.'))[0]!.field ?? {}
    return type === 'relationship' || type === 'upload'
  }
  let end = segments.findIndex((_, index) => isRelation(index + 1)) + 1
  if (end === 0) return undefined
  if (walk(segments.slice(0, end + 1).join('.')).length === 1) end += 1
  const [relation, rest] = [segments.slice(0, end), segments.slice(end)].map((each) => each.join('.'))
  return { relation: relation!, rest: rest!, slug: slugs[0]!, slugs }
}

/** Is there anything in a collection that the caller may not read? `nothing` where they may read nothing. */
export const sightOf = async (req: PayloadRequest, slug: string): Promise<'all' | 'part' | 'nothing'> => {
  const given = await req.payload.collections[slug as CollectionSlug].config.access.read({ req })
  if (given === true) return 'all'
  return given === false ? 'nothing' : 'part'
}

/** Each condition of a question, replaced by what `settle` makes of it; `and` and `or` stay as they are. */
export const eachCondition = async (
  where: Where,
  settle: (path: string, condition: unknown) => Promise<Where>,
): Promise<Where> => {
  if (!isRow(where)) return where
  const settled = await Promise.all(
    Object.entries(where).map(async ([path, inner]): Promise<Where> =>
      Array.isArray(inner)
        ? { [path]: await Promise.all(inner.map((each) => eachCondition(each, settle))) }
        : settle(path, inner),
    ),
  )
  return settled.length === 1 ? settled[0]! : { and: settled }
}
