import type { FlattenedField } from 'payload'

import { isDeepStrictEqual } from 'node:util'

import type { Stored } from './texts.js'

const COLUMNS: ReadonlySet<string> = new Set([
  'checkbox',
  'date',
  'email',
  'number',
  'select',
  'text',
  'textarea',
])

/** Is a field one column, or some, of the document's own table? */
const isColumn = (field: FlattenedField): boolean => {
  const { hasMany, localized } = field as { hasMany?: boolean; localized?: boolean }
  if (hasMany || localized) return false
  if (field.type === 'group' || field.type === 'tab') return field.flattenedFields.every(isColumn)
  return COLUMNS.has(field.type)
}

/**
 * Payload writes a document by removing and inserting all that it holds, some thirty statements, though a step of the
 * workflow changes dates and states only. Answers with those, where nothing else differs from the row as stored;
 * else with all of it, since of a part the adapter takes the rows of arrays away.
 */
export const columnsOnly = (fields: readonly FlattenedField[], stored: Stored, data: Stored): Stored => {
  const changed = fields.filter(
    ({ name }) => data[name] !== undefined && !isDeepStrictEqual(data[name] ?? null, stored[name] ?? null),
  )
  return changed.every(isColumn) ? Object.fromEntries(changed.map(({ name }) => [name, data[name]])) : data
}
