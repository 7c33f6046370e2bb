import type { CollectionBeforeDeleteHook, FlattenedField, Where } from 'payload'

import { engineOf } from '../src/engine/index.js'
import { refusal } from '../src/errors.js'

/** The paths at which a document of these fields can name one of `slug`. */
const pathsTo = (fields: FlattenedField[], slug: string, prefix = ''): string[] =>
  fields.flatMap((field) => {
    const path = `${prefix}${field.name}`
    if (field.type === 'relationship' || field.type === 'upload')
      return field.relationTo === slug ? [path] : []
    if (field.type === 'group' || field.type === 'tab' || field.type === 'array')
      return pathsTo(field.flattenedFields, slug, `${path}.`)
    return []
  })

/**
 * A register entry that a reviewed text names stays: deleting it would empty the place where an approved, perhaps
 * public, text names it. What is out of date is closed or merged instead.
 */
export const refuseUsedDeletion: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const { collections, raw } = engineOf(req.payload)
  for (const slug of Object.keys(collections)) {
    const paths = pathsTo(
      req.payload.config.collections.find((one) => one.slug === slug)!.flattenedFields,
      collection.slug,
    )
    if (paths.length === 0) continue
    const named = (before: string): Where => ({
      or: paths.map((path) => ({ [`${before}${path}`]: { equals: id } })),
    })
    const inUse =
      (await raw.findOne({ collection: slug, req, where: named('') })) ??
      (
        await raw.findVersions({
          collection: slug,
          limit: 1,
          pagination: false,
          req,
          where: { and: [{ latest: { equals: true } }, named('version.')] },
        })
      ).docs[0]
    if (inUse) throw refusal(req, 'NOT_EDITABLE', { usedBy: slug })
  }
}
