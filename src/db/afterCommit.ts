import type { Payload, PayloadRequest } from 'payload'

type Id = number | string
type Work = () => Promise<unknown>
type End = (id: Id | Promise<Id>) => Promise<void>
type Adapter = { commitTransaction: End; rollbackTransaction: End; sessions: Record<Id, unknown> }

const WAITING = Symbol.for('polkka.afterCommit')

/** What waits for the end of each transaction; the adapter's own ends look there from now on. */
const waitingOf = ({ db }: Payload): Map<Id, Work[]> => {
  const adapter = db as unknown as Adapter & { [WAITING]?: Map<Id, Work[]> }
  const present = adapter[WAITING]
  if (present) return present
  const waiting = (adapter[WAITING] = new Map<Id, Work[]>())
  const [commit, rollback] = [adapter.commitTransaction.bind(db), adapter.rollbackTransaction.bind(db)]
  const take = (id: Id): Work[] => {
    const works = waiting.get(id) ?? []
    waiting.delete(id)
    return works
  }
  adapter.commitTransaction = async (given) => {
    const id = await given
    const works = adapter.sessions[id] ? take(id) : []
    await commit(id)
    await Promise.all(works.map((work) => work()))
  }
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
