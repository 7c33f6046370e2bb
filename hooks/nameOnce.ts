import type { CollectionBeforeOperationHook, FlattenedField } from 'payload'

import { isRow, type Row } from '../src/engine/index.js'

/** What a value of a list names: a choice, or a document by its id in any form, of a collection if it says which. */
const namedBy = (value: unknown): string => {
  if (!isRow(value)) return String(value)
  const { id, relationTo = '', value: inner = id } = value
  return `${String(relationTo)}${String(isRow(inner) ? inner.id : inner)}`
}

const once = (values: readonly unknown[]): unknown[] => [
  ...values
    .reduce<Map<string, unknown>>((named, value) => {
      const name = namedBy(value)
      return named.has(name) ? named : named.set(name, value)
    }, new Map())
    .values(),
]

const inRow = (fields: readonly FlattenedField[], row: Row): Row => ({
  ...row,
  ...Object.fromEntries(
    fields
      .filter(({ name }) => Object.hasOwn(row, name))
      .map((field) => [field.name, inField(field, row[field.name])]),
  ),
})

const inField = (field: FlattenedField, value: unknown): unknown => {
  if (field.type === 'relationship' || field.type === 'upload' || field.type === 'select')
    return field.hasMany && Array.isArray(value) ? once(value) : value
  if (field.type !== 'group' && field.type !== 'tab' && field.type !== 'array') return value
  const inner = (each: unknown) => (isRow(each) ? inRow(field.flattenedFields, each) : each)
  return Array.isArray(value) ? value.map(inner) : inner(value)
}

/** What is named twice in one list is meant once: Payload would store it twice. */
export const nameOnce: CollectionBeforeOperationHook = ({ args, collection, operation }) => {
  const { data } = args as { data?: unknown }
  if ((operation !== 'create' && operation !== 'update') || !isRow(data)) return args
  return { ...args, data: inRow(collection.flattenedFields, data) } as typeof args
}
