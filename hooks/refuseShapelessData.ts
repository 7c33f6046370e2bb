import type { CollectionBeforeOperationHook, FlattenedField } from 'payload'

import { ENGINE_FIELDS, isRow } from '../src/engine/index.js'
import { refusal } from '../src/errors.js'

/** What the engine says of a document: the gate judges what is sent of it. */
const OF_THE_ENGINE: ReadonlySet<string> = new Set(ENGINE_FIELDS)

type Saved = { data?: unknown; duplicateFromID?: unknown }

/** In it an object says that it is no text in a way that Payload, and the language, stumble over. */
const isUntellable = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (typeof value.toString !== 'function' || Object.values(value).some(isUntellable))

/** Where the data is no rows though the field has rows, or no group though the field is one. */
const misshapen = (
  fields: readonly FlattenedField[],
  data: Record<string, unknown>,
  everyLocale: boolean,
): string | undefined => {
  for (const field of fields) {
    const value = data[field.name]
    // In all languages at once a localized value is one for each: Payload takes it apart.
    if (value === undefined || ('localized' in field && field.localized && everyLocale)) continue
    const found = inField(field, value, everyLocale)
    if (found !== undefined) return found
  }
  return undefined
}

/** A number that no id column can hold: the database would break off the save with all that it has written. */
const isNoId = (value: unknown): boolean => {
  const id = isRow(value) ? (value.value ?? value.id) : value
  return typeof id === 'number' && (!Number.isInteger(id) || Math.abs(id) >= 2 ** 31)
}

const inField = (field: FlattenedField, value: unknown, everyLocale: boolean): string | undefined => {
  const inside = (inner: string | undefined) => inner && `${field.name}.${inner}`
  if (field.type === 'relationship' || field.type === 'upload')
    return [value].flat().some(isNoId) ? field.name : undefined
  if (field.type === 'group' || field.type === 'tab')
    return isRow(value) ? inside(misshapen(field.flattenedFields, value, everyLocale)) : field.name
  if (field.type !== 'array' && field.type !== 'blocks') return undefined
  // How the admin's form says that there are no rows.
  if (value === 0 || value === '0') return undefined
  if (!Array.isArray(value) || !value.every(isRow)) return field.name
  if (field.type === 'blocks') return undefined
  const at = value.map((row) => misshapen(field.flattenedFields, row, everyLocale))
  const first = at.findIndex((found) => found !== undefined)
  return first < 0 ? undefined : `${field.name}.${first}.${at[first]}`
}

/** What Payload would take apart without asking whether it can be: a save without data, or with null for rows or a group. */
export const refuseShapelessData: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  const { data, duplicateFromID } = args as Saved
  const saves = operation === 'create' || operation === 'update'
  if (!saves || (data === undefined && duplicateFromID !== undefined)) return args
  if (!isRow(data)) {
    if (req.payloadAPI === 'REST') throw refusal(req, 'BAD_INPUT', { field: 'body' })
    return args
  }
  const text = collection.flattenedFields.filter(({ name }) => !OF_THE_ENGINE.has(name))
  const field =
    misshapen(text, data, req.locale === 'all') ?? Object.keys(data).find((name) => isUntellable(data[name]))
  if (field !== undefined) throw refusal(req, 'BAD_INPUT', { field })
  return args
}
