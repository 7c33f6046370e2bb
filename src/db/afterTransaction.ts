import type { Payload, PayloadRequest } from 'payload'

import { aroundCommits } from './aroundCommits.js'

type Id = number | string
type Work = () => Promise<unknown>
type Adapter = { rollbackTransaction: (id: Id | Promise<Id>) => Promise<void>; sessions: Record<Id, unknown> }

type Ends = { committed: Work[]; rolledBack: Work[] }

const WAITING = Symbol.for('polkka.afterTransaction')

/** What waits for the end of each transaction; the adapter's own ends look there from now on. */
const waitingOf = (payload: Payload): Map<Id, Ends> => {
  const adapter = payload.db as unknown as Adapter & { [WAITING]?: Map<Id, Ends> }
  const present = adapter[WAITING]
  if (present) return present
  const waiting = (adapter[WAITING] = new Map<Id, Ends>())
  const rollback = adapter.rollbackTransaction.bind(adapter)
  const take = (id: Id): Ends | undefined => {
    const ends = waiting.get(id)
    waiting.delete(id)
    return ends
  }
  const doAll = (works: Work[] = []) => Promise.all(works.map((work) => work()))
  aroundCommits(payload, async (commit, id) => {
    // Of a commit that fails nobody knows what became: neither is done.
    const ends = adapter.sessions[id] ? take(id) : undefined
    await commit()
    await doAll(ends?.committed)
  })
  adapter.rollbackTransaction = async (given) => {
    const ends = take(await given)
    await rollback(given)
    await doAll(ends?.rolledBack)
  }
  return waiting
}

/** Lets `work` wait for an end of the request's transaction; false where it has none. */
const waitFor = async (end: keyof Ends, req: PayloadRequest, work: Work): Promise<boolean> => {
  const id = req.transactionID ? await req.transactionID : undefined
  if (id === undefined) return false
  const waiting = waitingOf(req.payload)
  const ends = waiting.get(id) ?? { committed: [], rolledBack: [] }
  waiting.set(id, { ...ends, [end]: [...ends[end], work] })
  return true
}

/**
 * Does something that nobody can take back once the request's transaction has committed, and not at all where it is
 * rolled back; at once where there is no transaction. `work` deals with its own failures: the commit stands.
 */
export const afterCommit = async (req: PayloadRequest, work: Work): Promise<void> => {
  if (!(await waitFor('committed', req, work))) await work()
}

/** Cleans up after the request's transaction if it is rolled back. `work` deals with its own failures. */
export const afterRollback = async (req: PayloadRequest, work: Work): Promise<void> => {
  await waitFor('rolledBack', req, work)
}
