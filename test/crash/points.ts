import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe } from 'node:diagnostics_channel'
import type { ServerResponse } from 'node:http'

import pg from 'pg'

/**
 * Where inside a transaction the process halts until it is told to go on, or is killed: before the nth statement,
 * before a commit, or after a commit that nobody has been told of yet. Of whatever is in a transaction then, or only
 * of a `request` that waits for its answer.
 */
export type Point = { at: 'statement' | 'commit' | 'committed'; after: number; of?: 'request' }
export type Order = { halt: Point } | { goOn: true } | { runClock: true } | { measure: true }
/** `memory` is in bytes, the heap just after a collection of what nobody needs. */
export type Told = { halted: true } | { memory: NodeJS.MemoryUsage }

type Query = (this: pg.Client, statement: unknown, ...rest: unknown[]) => unknown

let next: Point | undefined

const answering = new AsyncLocalStorage<ServerResponse>()
const isRequest = (): boolean => answering.getStore()?.writableEnded === false

const halt = (): Promise<void> =>
  new Promise((resolve) => {
    const goOn = (order: Order) => {
      if (!('goOn' in order)) return
      process.off('message', goOn)
      resolve()
    }
    process.on('message', goOn)
    process.send?.({ halted: true } satisfies Told)
  })

const textOf = (statement: unknown): unknown =>
  typeof statement === 'string' ? statement : (statement as { text?: unknown } | null)?.text

/** Is this statement the one to halt at? Counts down to it. */
const isReached = (text: unknown): Point['at'] | undefined => {
  if (!next || (next.at !== 'statement' && text !== 'commit')) return undefined
  if (next.of === 'request' && !isRequest()) return undefined
  if (next.after-- > 0) return undefined
  const { at } = next
  next = undefined
  return at
}

/** Makes this process halt where its parent says, on whatever connection is in a transaction then. */
export const haltWhereTold = (): void => {
  const prototype = pg.Client.prototype as unknown as { query: Query }
  const { query } = prototype
  const inTransaction = new WeakSet<pg.Client>()
  subscribe('http.server.request.start', (message) =>
    answering.enterWith((message as { response: ServerResponse }).response),
  )
  process.on('message', (order: Order) => {
    next = 'halt' in order ? { ...order.halt } : undefined
  })
  prototype.query = function (...args) {
    const text = textOf(args[0])
    if (text === 'begin') inTransaction.add(this)
    const run = () => query.apply(this, args)
    const at = inTransaction.has(this) ? isReached(text) : undefined
    if (text === 'commit' || text === 'rollback') inTransaction.delete(this)
    if (at === undefined) return run()
    return at === 'committed'
      ? Promise.resolve(run()).then((result) => halt().then(() => result))
      : halt().then(run)
  }
}
