import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres/drizzle'

import { databaseOf, tableOf } from './tables.js'

type Session = { id: string; createdAt?: Date | string; expiresAt: Date | string }
type Account = Record<string, unknown> & { sessions?: null | Session[] }
type Args = { collection: string; data: Account; id?: number | string; req?: PayloadRequest }
type UpdateOne = (args: Args) => Promise<unknown>

/** Payload signs in, refreshes and signs out by writing a whole account as it was read, only without a new date. */
const isOfSessions = ({ data, id }: Args): boolean =>
  id !== undefined && data.updatedAt === null && Array.isArray(data.sessions)

/** A session that was just made or refreshed: what was read from the database has its times in words. */
const isFresh = ({ createdAt, expiresAt }: Session): boolean =>
  createdAt instanceof Date || expiresAt instanceof Date

const isLive = ({ expiresAt }: Session): boolean => new Date(expiresAt) > new Date()

/** The sessions that there are, with those that were made or refreshed, or without those that were ended. */
const merged = (stored: readonly Session[], given: readonly Session[]): Session[] => {
  const fresh = given.filter(isFresh)
  const named = new Set((fresh.length > 0 ? fresh : given).map(({ id }) => id))
  if (fresh.length === 0) return stored.filter(({ id }) => named.has(id))
  return [...stored.filter((each) => !named.has(each.id) && isLive(each)), ...fresh]
}

/**
 * Several who sign in to one account at once would end each other's sessions, and bring back what an administrator has
 * changed on it meanwhile, a role that was taken among it: of what Payload read before, the sessions alone are written,
 * beside those that are there now.
 */
export const keepSessions = (payload: Payload): void => {
  const db = payload.db as unknown as {
    updateOne: UpdateOne
    findOne: (args: object) => Promise<Account | null>
  }
  const updateOne = db.updateOne.bind(db)
  db.updateOne = async (args) => {
    const { collection, data, id, req } = args
    const { auth } = payload.collections[collection as CollectionSlug]?.config ?? {}
    if (!auth?.useSessions || !isOfSessions(args)) return updateOne(args)
    const database = await databaseOf({ payload, transactionID: req?.transactionID })
    await database.execute(
      sql`select id from ${sql.raw(tableOf(payload, collection))} where id = ${id} for update`,
    )
    const stored = await db.findOne({ collection, req, where: { id: { equals: id } } })
    if (!stored) return updateOne(args)
    const sessions = merged(stored.sessions ?? [], data.sessions!)
    return updateOne({ ...args, data: { ...stored, sessions, updatedAt: null } })
  }
}
