import type { CollectionSlug, Payload, PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { formatNames } from 'payload'

import { publicCollections } from '../db/publicEpoch.js'
import { pick } from '../translations/index.js'
import { objectOf, type Surroundings } from './fieldSchema.js'
import type { Schema } from './says.js'

/** The schema of a document with localized values in every language has this at the end of its name. */
export const EVERY = 'InEveryLanguage'

/** The name of a collection's documents: `Practice`. The same as in the types. */
export const nameOf = ({ slug, typescript }: SanitizedCollectionConfig): string =>
  typescript?.interface ?? formatNames(slug).singular.replace(/[^A-Za-z0-9]/g, '')

export const labelOf = ({ labels, slug }: SanitizedCollectionConfig, which: 'plural' | 'singular'): string =>
  typeof labels[which] === 'function' ? slug : pick('en', labels[which] as Record<string, string>)

const idSchema = (payload: Payload, slug: string): Schema =>
  (payload.collections[slug as CollectionSlug].customIDType ?? payload.db.defaultIDType) === 'number'
    ? { type: 'integer' }
    : { type: 'string' }

/** Somebody without an account, for rules that ask who they are. */
const strangerTo = (payload: Payload): PayloadRequest =>
  ({ context: {}, headers: new Headers(), payload, query: {}, user: null }) as unknown as PayloadRequest

/** The collections that strangers read, and the schemas of their documents as strangers get them. */
export const describeCollections = async (
  payload: Payload,
): Promise<{ readable: SanitizedCollectionConfig[]; schemas: Record<string, Schema> }> => {
  const readable = await publicCollections(payload)
  const stranger = strangerTo(payload)
  const names = new Map(readable.map((collection) => [collection.slug as string, nameOf(collection)]))
  const around = (everyLanguage: boolean): Surroundings => ({
    config: payload.config,
    everyLanguage,
    stranger,
    idOf: (slug) => idSchema(payload, slug),
    nameOf: (slug) => names.get(slug) && `${names.get(slug)}${everyLanguage ? EVERY : ''}`,
  })
  const schemas: Record<string, Schema> = {}
  for (const collection of readable) {
    const id = { id: idSchema(payload, collection.slug) }
    const words = { title: labelOf(collection, 'singular') }
    for (const [end, everyLanguage] of [
      ['', false],
      [EVERY, true],
    ] as const) {
      const object = await objectOf(collection.flattenedFields, around(everyLanguage), id)
      schemas[`${nameOf(collection)}${end}`] = { ...words, ...object, required: ['id'] }
    }
  }
  return { readable, schemas }
}
