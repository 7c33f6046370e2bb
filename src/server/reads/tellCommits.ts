import type { Payload } from 'payload'

import type { EpochWatch } from './epochWatch.js'

type Commit = Payload['db']['commitTransaction']

/**
 * Whoever has written through this process reads their writing here: no write is answered before the epoch that its
 * commit left behind is known. Answers how to undo this.
 */
export const tellCommits = (payload: Payload, { observe }: Pick<EpochWatch, 'observe'>): (() => void) => {
  const { db } = payload
  const before: Commit = db.commitTransaction
  const commit = before.bind(db)
  db.commitTransaction = async (id) => {
    await commit(id)
    await observe()
  }
  return () => {
    db.commitTransaction = before
  }
}
