import type { Ask } from './ask.js'
import type { ChangesPage, Collection } from './types.js'

export interface Following {
  /** The cursor to go on from; `0` is the beginning. @default '0' */
  since?: string
  /** @default all */
  collections?: readonly Collection[]
  /** Changes on a page, 1 to 1000. @default 100 */
  limit?: number
  /** Milliseconds after which to ask again when nothing more is there. @default undefined: it ends */
  every?: number
  signal?: AbortSignal
}

const pause = (ms: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal?.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true })
  })

/** The feed of changes, page by page: deal with the changes, then keep `next`, and nothing is ever skipped. */
export async function* follow(
  ask: Ask,
  { collections, every, limit, signal, since = '0' }: Following = {},
): AsyncGenerator<ChangesPage, void, undefined> {
  const more = { collection: collections?.join(','), limit }
  let cursor = since
  for (;;) {
    if (signal?.aborted) return
    const page = await ask<ChangesPage>('GET', 'changes', {
      query: { ...more, since: cursor },
      ...(signal ? { signal } : {}),
    })
    if (page.changes.length > 0 || page.next !== cursor) yield page
    cursor = page.next
    if (page.hasMore) continue
    if (every === undefined) return
    await pause(every, signal)
  }
}
