import type { Payload } from 'payload'

type Id = number | string

/** From now on every commit of a transaction is made by `around`; answers how to undo this, whatever was hung up since. */
export const aroundCommits = (
  { db }: Payload,
  around: (commit: () => Promise<void>, id: Id) => Promise<void>,
): (() => void) => {
  const before = db.commitTransaction
  let isUndone = false
  db.commitTransaction = async (given) => {
    const id = await given
    const commit = async () => before.call(db, id)
    await (isUndone ? commit() : around(commit, id))
  }
  return () => {
    isUndone = true
  }
}
