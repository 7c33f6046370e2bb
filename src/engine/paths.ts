import {
  buildVersionCollectionFields,
  type FlattenedField,
  getLocalizedPaths,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'

type Steps = ReturnType<typeof getLocalizedPaths>
/** Where paths begin. */
export type Start = { slug: string; fields: FlattenedField[] }

/** The collections that a path leads through, each with the field in it at which it ends. */
export const stepsOf = ({ locale, payload }: PayloadRequest, { fields, slug }: Start, path: string): Steps =>
  getLocalizedPaths({
    collectionSlug: slug,
    fields,
    incomingPath: path,
    locale: locale ?? undefined,
    overrideAccess: true,
    payload,
  } as Parameters<typeof getLocalizedPaths>[0])

/** Where paths of a collection's documents begin. */
export const ofDocuments = ({ flattenedFields, slug }: SanitizedCollectionConfig): Start => ({
  slug,
  fields: flattenedFields,
})

/** Where paths of its versions begin; undefined where it has none. */
export const ofVersions = (
  { payload }: PayloadRequest,
  collection: SanitizedCollectionConfig,
): Start | undefined =>
  collection.versions
    ? { slug: collection.slug, fields: buildVersionCollectionFields(payload.config, collection, true) }
    : undefined

/** The field at which a path ends, as conditions and orders name it; undefined where there is none. */
export const fieldAt = (
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  path: string,
): FlattenedField | undefined => {
  const from = (start: Start | undefined) => {
    const end = start && stepsOf(req, start, path.replaceAll('__', '.')).at(-1)
    return end?.complete && !end.invalid ? end.field : undefined
  }
  return from(ofDocuments(collection)) ?? from(ofVersions(req, collection))
}
