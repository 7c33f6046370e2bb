import type { Payload } from 'payload'

type Id = number | string

/** From now on every commit of a transaction is made by `around`; answers how to undo this. */
export const aroundCommits = (
  { db }: Payload,
  around: (commit: () => Promise<void>, id: Id) => Promise<void>,
): (() => void) => {
  const before = db.commitTransaction
  db.commitTransaction = async (given) => {
    const id = await given
    await around(async () => before.call(db, id), id)
  }
  return () => {
    db.commitTransaction = before
  }
}
