import { type Client, hashOf, isKey } from '../../engine/index.js'

/** For how long what was read is believed, in milliseconds: so late is a key off that was switched off elsewhere. */
const BELIEVED_MS = 2_000

type Clients = ReadonlyMap<string, Client>

/**
 * Who has a key, out of memory. All keys are read together, one query at a time, whatever is asked: who sends random
 * keys makes neither many queries nor a growing memory. A key that is not known is looked for once more, so that a new
 * one holds at once.
 *
 * @throws what `read` throws, where nothing has been read or the key is not known
 */
export const createDirectory = (read: () => Promise<Clients>, believed = BELIEVED_MS) => {
  let known: Clients = new Map()
  let readAt = -Infinity
  let reading: Promise<void> | undefined

  const readAll = (): Promise<void> => {
    const began = performance.now()
    reading ??= read()
      .then((clients) => {
        known = clients
        readAt = began
      })
      .finally(() => (reading = undefined))
    return reading
  }
  /** What began before the question may miss what was written meanwhile. */
  const readAnew = async (): Promise<void> => {
    await reading?.catch(() => {})
    await readAll()
  }
  return async (key: string): Promise<Client | undefined> => {
    if (!isKey(key)) return undefined
    const hash = hashOf(key)
    if (performance.now() - readAt > believed)
      await readAll().catch((error: unknown) => {
        if (!known.has(hash)) throw error
      })
    if (!known.has(hash)) await readAnew()
    return known.get(hash)
  }
}
