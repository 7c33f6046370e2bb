import type { Payload } from 'payload'

import { aroundCommits } from './aroundCommits.js'

type Result = { command?: string }
type Session = { db: { execute: (statement: unknown) => PromiseLike<Result> } }
type Adapter = { sessions: Record<number | string, Session | undefined> }

const HONEST = Symbol.for('polkka.honestCommits')

/**
 * Payload's adapter tells nobody that a COMMIT failed: the connection broke, or an error before it had made PostgreSQL
 * give the transaction up. Whoever asked would be answered that it is saved. From here on the commit throws.
 */
export const tellFailedCommits = (payload: Payload): void => {
  const db = payload.db as unknown as Adapter & { [HONEST]?: true }
  if (db[HONEST]) return
  db[HONEST] = true
  aroundCommits(payload, async (commit, id) => {
    const session = db.sessions[id]
    // Ended already, by whoever else was part of it.
    if (!session) return
    const said = listen(session)
    await commit()
    await assertCommitted(said)
  })
}

/** What the database answers from here on: to the COMMIT, and to the ROLLBACK after a COMMIT that failed. */
const listen = ({ db }: Session): Promise<Result>[] => {
  const said: Promise<Result>[] = []
  const execute = db.execute.bind(db)
  db.execute = (statement) => {
    const result = Promise.resolve(execute(statement))
    said.push(result)
    return result
  }
  return said
}

const assertCommitted = async (said: Promise<Result>[]): Promise<void> => {
  const results = await Promise.allSettled(said)
  if (results.some((result) => result.status === 'fulfilled' && result.value.command === 'COMMIT')) return
  const failed = results.find((result) => result.status === 'rejected')
  throw failed?.reason ?? new Error('The transaction was rolled back: a statement in it had failed.')
}
