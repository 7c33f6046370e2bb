import type {
  CollectionBeforeDeleteHook,
  CollectionSlug,
  FlattenedField,
  PayloadRequest,
  Where,
} from 'payload'

import { engineOf } from '../src/engine/index.js'
import { refusal } from '../src/errors.js'

type Id = number | string

/** Where a document of these fields names the document `id` of `slug`: one condition a place. */
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

/** Refuses while another text under review, its public row or its working copy, names this document. */
export const assertUnused = async (req: PayloadRequest, slug: string, id: Id): Promise<void> => {
  const { collections, raw } = engineOf(req.payload)
  for (const collection of Object.keys(collections)) {
    const { flattenedFields } = req.payload.collections[collection as CollectionSlug].config
    const named = (prefix: string): Where => ({ or: namings(flattenedFields, slug, id, prefix) })
    if (named('').or!.length === 0) continue
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

/**
 * A register entry that a reviewed text names stays: deleting it would empty the place where an approved, perhaps
 * public, text names it. What is out of date is closed or merged instead.
 */
export const refuseUsedDeletion: CollectionBeforeDeleteHook = ({ collection, id, req }) =>
  assertUnused(req, collection.slug, id)
