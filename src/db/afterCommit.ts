import type { Payload, PayloadRequest } from 'payload'

import { aroundCommits } from './aroundCommits.js'

type Id = number | string
type Work = () => Promise<unknown>
type Adapter = { rollbackTransaction: (id: Id | Promise<Id>) => Promise<void>; sessions: Record<Id, unknown> }

const WAITING = Symbol.for('polkka.afterCommit')

/** What waits for the end of each transaction; the adapter's own ends look there from now on. */
const waitingOf = (payload: Payload): Map<Id, Work[]> => {
  const adapter = payload.db as unknown as Adapter & { [WAITING]?: Map<Id, Work[]> }
  const present = adapter[WAITING]
  if (present) return present
  const waiting = (adapter[WAITING] = new Map<Id, Work[]>())
  const rollback = adapter.rollbackTransaction.bind(adapter)
  const take = (id: Id): Work[] => {
    const works = waiting.get(id) ?? []
    waiting.delete(id)
    return works
  }
  aroundCommits(payload, async (commit, id) => {
    const works = adapter.sessions[id] ? take(id) : []
    await commit()
    await Promise.all(works.map((work) => work()))
  })
  adapter.rollbackTransaction = async (given) => {
    take(await given)
    await rollback(given)
  }
  return waiting
}

/**
 * Does something that nobody can take back once the request's transaction has committed, and not at all where it is
 * rolled back; at once where there is no transaction. `work` deals with its own failures: the commit stands.
 */
export const afterCommit = async (req: PayloadRequest, work: Work): Promise<void> => {
  const id = req.transactionID ? await req.transactionID : undefined
  if (id === undefined) return void (await work())
  const waiting = waitingOf(req.payload)
  waiting.set(id, [...(waiting.get(id) ?? []), work])
}
