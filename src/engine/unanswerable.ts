import type { FlattenedField, PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { isDay } from './input.js'
import { fieldAt } from './paths.js'
import { isRow } from './row.js'

/** A question as Payload's operations take it, whatever the caller has sent. */
export type Asked = { joins?: unknown; select?: unknown; sort?: unknown; where?: unknown }

/** Operators that compare with a value of the field's own kind. */
const COMPARES = /^(equals|not_equals|in|not_in|all|(greater|less)_than(_equal)?)$/

const isTime = (text: string): boolean =>
  !Number.isNaN(Date.parse(text)) && (!/^\d{4}-\d{2}-\d{2}/.test(text) || isDay(text.slice(0, 10)))

/** Kinds of field of which Payload takes what is no value for none at all, and answers something else. */
const IS_VALUE: Partial<Record<FlattenedField['type'], (text: string) => boolean>> = {
  date: isTime,
  number: (text) => !Number.isNaN(Number(text)),
}

const isValue = (field: FlattenedField | undefined, value: unknown): boolean =>
  typeof value !== 'string' ||
  ['', 'null'].includes(value) ||
  (field && IS_VALUE[field.type]?.(value)) !== false

const valuesOf = (operator: string, value: unknown): unknown[] =>
  typeof value === 'string' && /^(in|not_in|all)$/.test(operator)
    ? value.split(',').map((each) => each.trim())
    : [value].flat()

type FieldAt = (path: string) => FlattenedField | undefined

/** The first path in a condition that is compared with no value of its field. */
const inWhere = (where: unknown, at: FieldAt): string | undefined => {
  if (!isRow(where)) return 'where'
  for (const [path, inner] of Object.entries(where)) {
    const found = Array.isArray(inner)
      ? inner.map((each) => inWhere(each, at)).find((each) => each !== undefined)
      : isRow(inner) && isMiscompared(inner, () => at(path))
        ? path
        : undefined
    if (found !== undefined) return found
  }
  return undefined
}

const isMiscompared = (
  operators: Record<string, unknown>,
  field: () => FlattenedField | undefined,
): boolean =>
  Object.entries(operators).some(
    ([operator, value]) =>
      COMPARES.test(operator) &&
      valuesOf(operator, value).some((each) => typeof each === 'string' && !isValue(field(), each)),
  )

const namesIn = (sort: unknown): string[] =>
  [sort ?? []].flat().flatMap((each) =>
    String(each)
      .split(',')
      .map((name) => name.trim().replace(/^-/, '')),
  )

/** Whether each name of a selection is a field, and says yes, no, or which of its own fields. */
const isSelection = (select: unknown, fields: readonly FlattenedField[]): boolean =>
  isRow(select) &&
  Object.entries(select).every(([name, chosen]) => {
    const field = fields.find((each) => each.name === name)
    if (!field && name !== 'id') return false
    if (!isRow(chosen)) return typeof chosen === 'boolean'
    return (
      !field ||
      field.type === 'blocks' ||
      !('flattenedFields' in field) ||
      isSelection(chosen, field.flattenedFields)
    )
  })

const joinsOf = ({ joins, polymorphicJoins }: SanitizedCollectionConfig): string[] =>
  [...Object.values(joins).flat(), ...polymorphicJoins].map(({ joinPath }) => joinPath)

const isNothing = (value: unknown): boolean => value === undefined || value === null || value === ''

/**
 * The name of what in a question cannot be answered though Payload would: a moment or a number that is none, an order by
 * what does not exist, a selection or a join of it.
 */
export const unanswerableIn = (
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  { joins, select, sort, where }: Asked,
): string | undefined => {
  const at: FieldAt = (path) => fieldAt(req, collection, path)
  const path = isNothing(where) ? undefined : inWhere(where, at)
  if (path !== undefined) return path
  if (namesIn(sort).some((name) => name !== '' && !at(name))) return 'sort'
  if (isRow(joins) && !Object.keys(joins).every((name) => joinsOf(collection).includes(name))) return 'joins'
  return isNothing(select) || isSelection(select, collection.flattenedFields) ? undefined : 'select'
}
