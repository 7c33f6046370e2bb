import type { FlattenedField, Option, PayloadRequest, SanitizedConfig } from 'payload'

import { pick } from '../translations/index.js'
import { list, moment, orNull, ref, type Schema } from './says.js'

export interface Surroundings {
  config: SanitizedConfig
  /** Somebody without an account: what they may not read is not described. */
  stranger: PayloadRequest
  /** Is it the answer to `locale=all`, where a localized value stands in every language? */
  everyLanguage: boolean
  /** The schema of another collection's documents, or undefined where strangers read none. */
  nameOf: (slug: string) => string | undefined
  idOf: (slug: string) => Schema
}

type Loose = FlattenedField & { label?: unknown; localized?: boolean; required?: boolean }

const english = (words: unknown): string | undefined =>
  typeof words === 'function' || words === undefined || words === false || words === null
    ? undefined
    : pick('en', words as Record<string, string> | string) || undefined

const valuesOf = (options: readonly Option[]): string[] =>
  options.map((option) => (typeof option === 'string' ? option : option.value))

const meaningsOf = (options: readonly Option[]): string =>
  options
    .flatMap((option) =>
      typeof option === 'string' ? [] : [`\`${option.value}\` ${english(option.label) ?? ''}`],
    )
    .join(', ')

/** The title and the help of a field, as writers see them in English. */
const wordsFor = (field: Loose): Schema => {
  const title = english(field.label)
  const help = english((field.admin as { description?: unknown } | undefined)?.description)
  const meanings = 'options' in field ? meaningsOf(field.options as Option[]) : ''
  const description = [help, meanings].filter(Boolean).join(' ')
  return { ...(title ? { title } : {}), ...(description ? { description } : {}) }
}

/** May strangers read it? As its own rule says; a rule that cannot be asked without a document keeps it. */
const isPublic = async (field: Loose, stranger: PayloadRequest): Promise<boolean> => {
  if ('hidden' in field && field.hidden) return false
  const rule = 'access' in field ? field.access?.read : undefined
  if (!rule) return true
  try {
    return Boolean(await rule({ req: stranger } as Parameters<typeof rule>[0]))
  } catch {
    return false
  }
}

const relation = (slug: string, { idOf, nameOf }: Surroundings): Schema => {
  const name = nameOf(slug)
  return name ? { anyOf: [idOf(slug), ref(name)] } : idOf(slug)
}

const related = (relationTo: string | readonly string[], around: Surroundings): Schema =>
  typeof relationTo === 'string'
    ? relation(relationTo, around)
    : {
        anyOf: relationTo.map((slug) => ({
          type: 'object',
          properties: { relationTo: { const: slug }, value: relation(slug, around) },
          required: ['relationTo', 'value'],
        })),
      }

/** One value of a field in one language; null where it is no value (a piece of the admin). */
const valueOf = async (field: Loose, around: Surroundings): Promise<Schema | null> => {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'code':
      return {
        type: 'string',
        ...('maxLength' in field && field.maxLength ? { maxLength: field.maxLength } : {}),
      }
    case 'email':
      return { type: 'string', format: 'email' }
    case 'number':
      return { type: 'number' }
    case 'checkbox':
      return { type: 'boolean' }
    case 'date':
      return moment
    case 'select':
    case 'radio':
      return { type: 'string', enum: valuesOf(field.options) }
    case 'richText':
      return { anyOf: [ref('RichText'), { type: 'string', description: 'With `richText=html` or `text`.' }] }
    case 'relationship':
    case 'upload':
      return related(field.relationTo as string | string[], around)
    case 'array':
      return list(await objectOf(field.flattenedFields, around, { id: { type: 'string' } }))
    case 'group':
    case 'tab':
      return objectOf(field.flattenedFields, around)
    case 'point':
      return { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 }
    case 'join':
      return { type: 'object', properties: { docs: list({}), hasNextPage: { type: 'boolean' } } }
    case 'blocks':
      return list({ type: 'object', properties: { blockType: { type: 'string' } }, required: ['blockType'] })
    case 'json':
      return {}
    default:
      return null
  }
}

/** Lists in themselves are no lists of lists. */
const isMany = (field: Loose): boolean => 'hasMany' in field && field.hasMany === true

const languagesOf = (schema: Schema, { config: { localization } }: Surroundings): Schema => ({
  type: 'object',
  description: 'In each language in which there is a text.',
  properties: Object.fromEntries(
    (localization ? localization.localeCodes : []).map((code) => [code, schema]),
  ),
})

const schemaOf = async (field: Loose, around: Surroundings): Promise<Schema | null> => {
  const spread = around.everyLanguage && field.localized === true
  const value = await valueOf(field, spread ? { ...around, everyLanguage: false } : around)
  if (!value) return null
  const whole = isMany(field) ? list(value) : value
  const nullable = field.required && !field.localized ? whole : orNull(whole)
  return { ...wordsFor(field), ...(spread ? orNull(languagesOf(orNull(whole), around)) : nullable) }
}

/** Payload answers a list that may not be read as an empty one. */
const leavesTrace = (field: Loose): boolean =>
  (field.type === 'array' || field.type === 'blocks') && !('hidden' in field && field.hidden)

const NOTHING: Schema = { type: 'array', maxItems: 0, description: 'Not public: always empty.' }

/** The part of these fields that strangers read, as an object. With `select` any of it may be left out. */
export const objectOf = async (
  fields: readonly FlattenedField[],
  around: Surroundings,
  more: Record<string, Schema> = {},
): Promise<Schema> => {
  const properties: Record<string, Schema> = { ...more }
  for (const field of fields as readonly Loose[]) {
    if (!(await isPublic(field, around.stranger))) {
      if (leavesTrace(field)) properties[field.name] = NOTHING
      continue
    }
    const schema = await schemaOf(field, around)
    if (schema) properties[field.name] = schema
  }
  return { type: 'object', properties }
}
