import type { PayloadRequest } from 'payload'

import { and, eq } from '@payloadcms/db-postgres/drizzle'

import type { CaseRow } from '../cases.js'

import { databaseOf } from '../../db/tables.js'
import { noticesTable } from './table.js'

/** Forgets what was told of a document that is deleted; what waits to be mailed is not. */
export const eraseNotices = async (
  req: PayloadRequest,
  { targetCollection, targetId }: Pick<CaseRow, 'targetCollection' | 'targetId'>,
): Promise<void> => {
  const table = noticesTable(req.payload)
  await (
    await databaseOf(req)
  )
    .delete(table)
    .where(and(eq(table.targetCollection, targetCollection), eq(table.targetId, targetId)))
}

/** Forgets what a person was told, and in what others were told, their name and their words. */
export const forgetPerson = async (req: PayloadRequest, id: string): Promise<void> => {
  const table = noticesTable(req.payload)
  const database = await databaseOf(req)
  await database.delete(table).where(eq(table.recipient, id))
  await database
    .update(table)
    .set({ actorId: null, actorName: null, details: null } as never)
    .where(eq(table.actorId, id))
}
