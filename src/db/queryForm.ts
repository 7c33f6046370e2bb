import { Column, Param, SQL, StringChunk } from '@payloadcms/db-postgres/drizzle'

/** Thrown to leave where a question holds something that its form cannot tell. */
const UNTOLD = new Error('a part of this query has no form')

type Part = Record<string, unknown>

/** Columns and encoders live as long as the schema: a number names each. */
export type NameOf = (thing: object) => number
export const createNames = (): NameOf => {
  const names = new WeakMap<object, number>()
  let last = 0
  return (thing) => {
    const name = names.get(thing) ?? (last += 1)
    names.set(thing, name)
    return name
  }
}

const isPlain = (value: unknown): boolean => ['bigint', 'boolean', 'number', 'string'].includes(typeof value)

/** `({ order }, { asc }) => [asc(order)]`, whatever a bundler calls them: a function of nothing but its arguments. */
const ASCENDING = /^\(\{(\w+)(?::(\w+))?\},\{asc(?::(\w+))?\}\)=>\[(\w+)\((\w+)\)\]$/
const ascendingBy = (order: unknown): string => {
  const [, column, renamed = column, asc = 'asc', called, given] =
    ASCENDING.exec(String(order).replace(/\s+/g, '')) ?? []
  if (column === undefined || called !== asc || given !== renamed) throw UNTOLD
  return column
}

const assertNoMore = (rest: Part, extras: unknown = {}): void => {
  if (Object.keys({ ...rest, ...(extras as object) }).length > 0) throw UNTOLD
}

/** Writes down everything about a question that its statement depends on, but for its values, which it collects. */
class Writer {
  readonly parts: unknown[] = []
  readonly values: unknown[] = []

  constructor(
    private readonly nameOf: NameOf,
    private readonly tables: ReadonlySet<object>,
  ) {}

  /** The whole question; its values come in the order of a statement: where, order, limit, offset. */
  question({ columns, extras, limit, offset, orderBy, where, with: beneath, ...rest }: Part): void {
    assertNoMore(rest, extras)
    this.parts.push(columns)
    this.beneath(beneath as Part | undefined)
    this.sql(where)
    this.sql(typeof orderBy === 'function' && orderBy.length === 0 ? (orderBy as () => unknown)() : orderBy)
    // A negative one is left out of the statement, as is an offset of 0.
    if (typeof limit === 'number' && !(limit >= 0)) throw UNTOLD
    this.sql(limit)
    this.sql(offset || undefined)
  }

  private beneath(tables: Part = {}): void {
    this.parts.push(Object.keys(tables).length)
    for (const [name, table] of Object.entries(tables)) {
      this.parts.push(name)
      if (table === true) this.parts.push(true)
      else if (table) this.table(table as Part)
      else throw UNTOLD
    }
  }

  private table({ columns, extras, orderBy, with: beneath, ...rest }: Part): void {
    assertNoMore(rest, extras)
    this.parts.push(columns, orderBy === undefined ? null : ascendingBy(orderBy))
    this.beneath(beneath as Part | undefined)
  }

  private sql(chunk: unknown): void {
    if (chunk === undefined) this.parts.push(null)
    else if (chunk instanceof StringChunk) this.parts.push(chunk.value)
    else if (chunk instanceof Column) this.column(chunk)
    else if (chunk instanceof Param) this.param(chunk)
    else if (chunk instanceof SQL) this.inside(chunk)
    else if (Array.isArray(chunk)) this.all('list', chunk)
    else if (isPlain(chunk)) this.value(chunk, 'value')
    else throw UNTOLD
  }

  private all(kind: string, chunks: readonly unknown[]): void {
    this.parts.push(kind, chunks.length)
    for (const chunk of chunks) this.sql(chunk)
  }

  private inside(chunk: SQL): void {
    if ((chunk as unknown as { shouldInlineParams: boolean }).shouldInlineParams) throw UNTOLD
    this.all('sql', chunk.queryChunks)
  }

  /** The table of an alias is not one of the schema's: it is made anew for each question. */
  private column(column: Column): void {
    if (!this.tables.has(column.table)) throw UNTOLD
    this.parts.push(this.nameOf(column))
  }

  private param({ encoder, value }: Param): void {
    const mapped: unknown = value === null ? null : encoder.mapToDriverValue(value)
    if (mapped instanceof SQL) throw UNTOLD
    this.value(mapped, { encoder: this.nameOf(encoder) })
  }

  private value(value: unknown, as: unknown): void {
    this.values.push(value)
    this.parts.push(as)
  }
}

export type QueryForm = { form: string; values: unknown[] }

/**
 * The form of a question that Payload asks drizzle: two with the same form have the same statement, each with its own
 * values. Null where a form cannot tell that.
 * @param tables those of the schema
 */
export const formOf = (question: object, nameOf: NameOf, tables: ReadonlySet<object>): QueryForm | null => {
  const writer = new Writer(nameOf, tables)
  try {
    writer.question(question as Part)
  } catch (error) {
    if (error === UNTOLD) return null
    throw error
  }
  return { form: JSON.stringify(writer.parts), values: writer.values }
}
