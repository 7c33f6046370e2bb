import { buildQuery } from '@payloadcms/drizzle'
import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { type Payload, type PayloadRequest, validateQueryPaths, type Where } from 'payload'

import { adapterOf } from '../../db/tables.js'
import { nestedIn, unanswerableIn } from '../../engine/index.js'
import type { Fast } from './shape.js'

/** Thrown where only Payload’s own operation answers, or refuses, exactly. */
export class AskPayload extends Error {}

/** Which documents of a collection, in which order: Payload’s own conditions, as SQL. */
export interface Choice {
  ids: (limit: number, offset: number) => Statement
  count: () => Promise<number>
  /** Payload finds what it sorts or asks by another table in two steps, and tells less of an empty page then. */
  twoSteps: boolean
}
export interface Statement {
  text: string
  values: unknown[]
}

type Ordered = { column: { name: string; table: unknown }; order: (column: unknown) => SQL }
type Joined = {
  condition: SQL
  isOneToMany?: boolean
  table: unknown
  type?: 'innerJoin' | 'leftJoin' | 'rightJoin'
}
type Column = { name: string; primary?: boolean; table: unknown }
type Built = {
  joins: Joined[]
  orderBy?: Ordered[]
  selectFields: Record<string, Column>
  where?: SQL
}
/** As much of drizzle’s query as is said here. */
type Query = {
  $dynamic: () => Query
  where: (condition?: SQL) => Query
  orderBy: (...by: SQL[]) => Query
  limit: (limit: number) => Query
  offset: (offset: number) => Query
  toSQL: () => { sql: string; params: unknown[] }
} & Record<'innerJoin' | 'leftJoin' | 'rightJoin', (table: unknown, condition: SQL) => Query>
type Handle = Record<'select' | 'selectDistinct', (fields: object) => { from: (table: unknown) => Query }>

/** A sort by a name of the document’s own; anything longer, or that a stranger may not read, is for Payload to judge. */
const assertSort = ({ config }: Fast, sort: readonly string[]): void => {
  for (const name of sort.map((each) => each.replace(/^-/, ''))) {
    const field = config.flattenedFields.find((each) => each.name === name)
    const plain =
      field &&
      !('flattenedFields' in field) &&
      !('hidden' in field && field.hidden) &&
      !('access' in field && field.access?.read) &&
      !('hasMany' in field && field.hasMany) &&
      !('relationTo' in field)
    if (!plain) throw new AskPayload()
  }
}

/** Compiles a condition and an order; refuses (for Payload to say why) what a stranger may not ask by. */
export const choose = async (
  payload: Payload,
  fast: Fast,
  {
    locale,
    sort,
    where,
  }: { locale: string | undefined; sort: string[] | undefined; where: Where | undefined },
  req: PayloadRequest,
): Promise<Choice> => {
  const { access, config } = fast
  const order = sort ?? [config.defaultSort ?? []].flat()
  assertSort(fast, order)
  if (nestedIn(where) !== undefined || unanswerableIn(req, config, { where }) !== undefined)
    throw new AskPayload()
  // Payload writes into it what may be read of related documents; the question itself stays as it was asked.
  const allowed = where && structuredClone(where)
  await validateQueryPaths({
    collectionConfig: config,
    overrideAccess: false,
    req,
    where: allowed ?? {},
  }).catch(() => {
    throw new AskPayload()
  })
  const adapter = adapterOf(payload)
  const tableName = adapter.tableNameMap.get(config.slug.replaceAll('-', '_'))!
  const whole = { and: [...(allowed ? [allowed] : []), ...(access ? [access] : [])] }
  const built = (): Built =>
    buildQuery({
      adapter: adapter as never,
      fields: config.flattenedFields,
      locale: locale as string,
      sort: order.length > 0 ? [...order] : undefined,
      tableName,
      where: structuredClone(whole),
    } as never) as unknown as Built
  const { joins, orderBy = [], selectFields, where: condition } = built()
  if (
    joins.some(({ isOneToMany }) => isOneToMany) &&
    orderBy.some(({ column }) => column.table !== adapter.tables[tableName])
  )
    throw new AskPayload()
  const table = adapter.tables[tableName] as unknown as { id: Column }
  const db = adapter.drizzle as unknown as Handle
  const chosen = (): Query => {
    if (joins.length === 0) return db.select({ id: table.id }).from(table).$dynamic()
    const needed = Object.entries(selectFields).filter(
      ([, column]) => column.primary || orderBy.some((by) => by.column === (column as unknown)),
    )
    const query = db.selectDistinct(Object.fromEntries(needed)).from(table).$dynamic()
    return joins.reduce(
      (joined, { condition: on, table: to, type }) => joined[type ?? 'leftJoin'](to, on),
      query,
    )
  }
  return {
    twoSteps: joins.length > 0,
    ids: (limit, offset) => {
      const query = chosen()
        .where(condition)
        .orderBy(...orderBy.map(({ column, order: by }) => by(column)))
        .limit(limit)
        .offset(offset)
      const { params, sql: text } = query.toSQL()
      return { text, values: params }
    },
    count: () =>
      adapter.countDistinct({
        db: adapter.drizzle,
        joins: joins as never,
        tableName,
        where: (condition ?? sql`true`) as never,
      }),
  }
}
