import type { CollectionSlug, FlattenedField, Payload, PayloadRequest, Where } from 'payload'

import { refusal } from '../errors.js'
import { NOT_CONTENT } from './contentHash.js'
import { engineOf } from './instance.js'
import { configOf } from './texts.js'

type Id = number | string

/** Where a text of these fields names the document `id` of `slug`: one condition a place. */
const namings = (fields: FlattenedField[], slug: string, id: Id, prefix: string): Where[] =>
  fields.flatMap((field) => {
    const path = `${prefix}${field.name}`
    if (field.type === 'relationship' || field.type === 'upload') {
      if (field.relationTo === slug) return [{ [path]: { equals: id } }]
      const oneOfMany = Array.isArray(field.relationTo) && field.relationTo.includes(slug as CollectionSlug)
      return oneOfMany ? [{ [path]: { equals: { relationTo: slug, value: id } } }] : []
    }
    if (field.type === 'group' || field.type === 'tab' || field.type === 'array')
      return namings(field.flattenedFields, slug, id, `${path}.`)
    return []
  })

/** The governed collections in whose texts documents of `slug` may be named. */
export const textsNaming = (
  payload: Payload,
  slug: string,
): Array<[collection: string, text: FlattenedField[]]> =>
  Object.keys(engineOf(payload).collections)
    .map((collection): [string, FlattenedField[]] => [
      collection,
      configOf(payload, collection).flattenedFields.filter(({ name }) => !NOT_CONTENT.has(name)),
    ])
    .filter(([, text]) => namings(text, slug, 0, '').length > 0)

/**
 * Refuses while another governed text, its public row or its working copy, names this document: the database would
 * empty the place in a text that was approved. What is out of date is closed or merged instead.
 */
export const assertUnused = async (req: PayloadRequest, slug: string, id: Id): Promise<void> => {
  const { raw } = engineOf(req.payload)
  for (const [collection, text] of textsNaming(req.payload, slug)) {
    const named = (prefix: string): Where => ({ or: namings(text, slug, id, prefix) })
    const ofAnother = (key: string): Where => (collection === slug ? { [key]: { not_equals: id } } : {})
    const inUse =
      (await raw.findOne({ collection, req, where: { and: [ofAnother('id'), named('')] } })) ??
      (
        await raw.findVersions({
          collection,
          limit: 1,
          pagination: false,
          req,
          where: { and: [ofAnother('parent'), { latest: { equals: true } }, named('version.')] },
        })
      ).docs[0]
    if (inUse) throw refusal(req, 'NOT_EDITABLE', { usedBy: collection })
  }
}
