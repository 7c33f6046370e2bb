import type { Payload } from 'payload'

import { Param, SQL, StringChunk } from '@payloadcms/db-postgres/drizzle'
import { isDeepStrictEqual } from 'node:util'

import { createNames, formOf } from './queryForm.js'
import { adapterOf } from './tables.js'

type Question = {
  nestedQueryRelation?: unknown
  queryConfig: object | true
  tableAlias: string
  tableConfig: { tsName: string }
}
type Built = { selection: unknown; sql: SQL; tableTsKey: string }

/** As much of drizzle's dialect as is used here; it is drizzle's own, pinned with Payload's version. */
type Dialect = {
  buildRelationalQueryWithoutPK: (question: Question) => Built
  sqlToQuery: (statement: SQL) => { params: unknown[]; sql: string }
}

/** How rows are read, and the text of the statement, cut where its values go. */
type Remembered = { pieces: string[]; reading: Omit<Built, 'sql'> }

/** Questions that are remembered, those that were asked last: Payload asks a few of each collection again and again. */
const MOST = 250

const cut = (text: string, values: number): string[] | null => {
  const pieces = text.split(/\$\d+/)
  const places = text.match(/\$\d+/g) ?? []
  return places.length === values && places.every((place, at) => place === `$${at + 1}`) ? pieces : null
}

const withValues = ({ pieces, reading }: Remembered, values: readonly unknown[]): Built => ({
  ...reading,
  sql: new SQL(
    pieces.flatMap((piece, at) => [
      new StringChunk(piece),
      ...(at < values.length ? [new Param(values[at])] : []),
    ]),
  ),
})

/**
 * Payload reads a document by one statement over all its tables, which drizzle composes anew each time, at a greater
 * cost than the database has with it: kilobytes of text that only differ in their values. From now on the text is
 * composed once for each form of a question.
 */
export const rememberStatements = (payload: Payload): void => {
  const { drizzle, tables } = adapterOf(payload)
  const dialect = (drizzle as unknown as { dialect: Dialect }).dialect
  const compose = dialect.buildRelationalQueryWithoutPK.bind(dialect)
  /** Null where the statement of a form takes other values than the form tells. */
  const known = new Map<string, Remembered | null>()
  const ours = new Set<object>(Object.values(tables))
  const nameOf = createNames()

  const keep = (form: string, remembered: Remembered | null): void => {
    known.delete(form)
    known.set(form, remembered)
    if (known.size > MOST) known.delete(known.keys().next().value!)
  }
  const learn = (question: Question, values: unknown[]): Remembered | null => {
    const { sql: statement, ...reading } = compose(question)
    const { params, sql } = dialect.sqlToQuery(statement)
    const pieces = cut(sql, values.length)
    return pieces && isDeepStrictEqual(params, values) ? { pieces, reading } : null
  }

  dialect.buildRelationalQueryWithoutPK = (question) => {
    const { nestedQueryRelation, queryConfig, tableAlias, tableConfig } = question
    // Tables beneath the first are a part of its statement.
    const asked =
      nestedQueryRelation === undefined && queryConfig !== true ? formOf(queryConfig, nameOf, ours) : null
    if (!asked) return compose(question)
    const form = JSON.stringify([tableConfig.tsName, tableAlias, asked.form])
    const found = known.get(form)
    const remembered = found === undefined ? learn(question, asked.values) : found
    keep(form, remembered)
    return remembered ? withValues(remembered, asked.values) : compose(question)
  }
}
