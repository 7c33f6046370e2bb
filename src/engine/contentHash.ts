import type { FlattenedBlock, FlattenedField } from 'payload'

import { createHash } from 'node:crypto'
import { isRow, type Row } from './row.js'

/**
 * Fields that are not text: identity, time, and what the engine itself projects onto a document. They are left out of
 * the hash, so that a publication date or a state does not make an approved text another text.
 */
export const ENGINE_FIELDS = [
  'publicId',
  'publishedAt',
  'firstPublishedAt',
  'lastConfirmedAt',
  'reviewBy',
  'archivedAt',
  'availableLocales',
  'owner',
  'editors',
  'workflow',
] as const

/** These, and what Payload adds to every document. */
export const NOT_CONTENT: ReadonlySet<string> = new Set<string>([
  '_status',
  'createdAt',
  'updatedAt',
  'deletedAt',
  ...ENGINE_FIELDS,
])

type Json = string | number | boolean | { [key: string]: Json } | Json[]

/** Leaves out what says nothing (null, '', [], {}), so that "empty" and "absent" are one text; sorts keys. */
const compact = (value: unknown): Json | undefined => {
  if (value === null || value === '') return undefined
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) {
    const kept = value.map(compact).filter((entry) => entry !== undefined)
    return kept.length > 0 ? kept : undefined
  }
  if (isRow(value)) {
    const kept = Object.keys(value)
      .sort()
      .map((key) => [key, compact(value[key])] as const)
      .filter((entry): entry is readonly [string, Json] => entry[1] !== undefined)
    return kept.length > 0 ? Object.fromEntries(kept) : undefined
  }
  return value as string | number | boolean | undefined
}

const idOf = (value: unknown): unknown => (isRow(value) && 'id' in value ? value.id : value)

const relation = (value: unknown): unknown =>
  isRow(value) && 'relationTo' in value
    ? { relationTo: value.relationTo, value: idOf(value.value) }
    : idOf(value)

const many = (value: unknown, each: (entry: unknown) => unknown): unknown =>
  Array.isArray(value) ? value.map(each) : each(value)

const rows = (value: unknown, each: (row: Row) => unknown): unknown =>
  Array.isArray(value) ? value.filter(isRow).map(each) : undefined

type Keep = (field: FlattenedField) => boolean

/** One field's value in canonical form: relations as ids, dates as ISO strings, array rows without their row ids. */
const canonicalValue = (field: FlattenedField, value: unknown, keep: Keep): unknown => {
  switch (field.type) {
    case 'group':
    case 'tab':
      return isRow(value) ? canonicalRow(field.flattenedFields, value, keep) : undefined
    case 'array':
      return rows(value, (row) => canonicalRow(field.flattenedFields, row, keep))
    case 'blocks':
      return rows(value, (row) => {
        const blocks = (field.blockReferences ?? field.blocks) as FlattenedBlock[]
        const block = blocks.find(({ slug }) => slug === row.blockType)
        return block ? { blockType: row.blockType, ...canonicalRow(block.flattenedFields, row, keep) } : row
      })
    case 'relationship':
    case 'upload':
      return many(value, relation)
    case 'date':
      return value ? new Date(value as string).toISOString() : undefined
    case 'number':
      return value === null || value === undefined ? undefined : many(value, Number)
    case 'join':
      return undefined
    default:
      return value
  }
}

const canonicalRow = (fields: FlattenedField[], row: Row, keep: Keep): Row => {
  const out: Row = {}
  for (const field of fields) {
    if (field.name === 'id' || (field as { virtual?: unknown }).virtual || !keep(field)) continue
    const value = row[field.name]
    out[field.name] =
      field.localized && isRow(value)
        ? Object.fromEntries(
            Object.entries(value).map(([locale, text]) => [locale, canonicalValue(field, text, keep)]),
          )
        : canonicalValue(field, value, keep)
  }
  return out
}

/**
 * The text of a stored document in canonical form: all languages, without row ids, times and the engine's own fields.
 * @param fields `collection.flattenedFields`
 * @param stored the document as the database adapter gives it, every locale
 * @param keep which fields count, at every depth
 */
export const canonicalContent = (fields: FlattenedField[], stored: Row, keep: Keep = () => true): Json =>
  compact(
    canonicalRow(
      fields.filter((field) => !NOT_CONTENT.has(field.name)),
      stored,
      keep,
    ),
  ) ?? {}

/** SHA-256 (hex) of a value whatever the order of its keys, which the database does not keep. */
export const hashOf = (content: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(compact(content) ?? null))
    .digest('hex')

/** SHA-256 (hex) of the text of a stored document. */
export const contentHash = (fields: FlattenedField[], stored: Row): string =>
  hashOf(canonicalContent(fields, stored))

/**
 * SHA-256 (hex) of what a stored document says by itself: without its pictures and its relations, which the database
 * empties when what they point to is deleted.
 */
export const wordsHash = (fields: FlattenedField[], stored: Row): string =>
  hashOf(canonicalContent(fields, stored, ({ type }) => type !== 'relationship' && type !== 'upload'))
