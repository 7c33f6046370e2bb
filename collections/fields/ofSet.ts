import type { PayloadRequest, RelationshipFieldValidation } from 'payload'

import { inArray } from '@payloadcms/db-postgres/drizzle'
import type { PgColumn, PgTable } from '@payloadcms/db-postgres/drizzle/pg-core'
import { relationship } from 'payload/shared'

import { adapterOf, databaseOf, isRowId } from '../../src/db/tables.js'

type Sets = ReadonlyMap<unknown, unknown>
type Asked = { ids: Set<number>; sets: Promise<Sets> }

/** The codes that fields of one document ask for at once. */
const asked = new WeakMap<PayloadRequest, Asked>()

const readSets = async (req: PayloadRequest, ids: number[]): Promise<Sets> => {
  const codes = adapterOf(req.payload).tables.codes as unknown as PgTable & Record<'id' | 'set', PgColumn>
  const rows = await (
    await databaseOf(req)
  )
    .select({ id: codes.id, set: codes.set })
    .from(codes)
    .where(inArray(codes.id, ids))
  return new Map(rows.map(({ id, set }) => [id, set]))
}

/** More codes than anybody chooses, where a field itself has no bound. */
const MOST = 1000

/** The list of each code; all fields that are judged in one turn are answered by one question. */
const setsOf = (req: PayloadRequest, ids: readonly number[]): Promise<Sets> => {
  const open = asked.get(req)
  if (open) {
    ids.forEach((id) => open.ids.add(id))
    return open.sets
  }
  const gathered = new Set(ids)
  const sets = new Promise((resolve) => setImmediate(resolve)).then(() => {
    asked.delete(req)
    return readSets(req, [...gathered])
  })
  asked.set(req, { ids: gathered, sets })
  return sets
}

/**
 * Are all of these codes of this list? Payload's own validation asks the database once for each field, and a practice
 * has a dozen; it is left to say what is wrong.
 */
export const ofSet =
  (set: string): RelationshipFieldValidation =>
  async (value, options) => {
    const { event, maxRows = MOST } = options
    const ids: unknown[] = [value ?? []].flat()
    const isAsked = event !== 'onChange' && ids.length > 0 && ids.length <= maxRows && ids.every(isRowId)
    const sets: Sets = isAsked ? await setsOf(options.req, ids) : new Map()
    const fits = isAsked && ids.every((id) => sets.get(id) === set)
    const judged = { ...options, maxRows, ...(fits ? { filterOptions: undefined } : {}) }
    return relationship(value as never, judged as never)
  }
