import type { Payload } from 'payload'

import { setTimeout as sleep } from 'node:timers/promises'

import { DOCUMENTS, hasDrafts } from '../../db/publicEpoch.js'
import { tableOf } from '../../db/tables.js'
import { logger } from '../../logger.js'
import { createDocuments, EpochMoved, type Pool } from './documents.js'
import type { Fast } from './shape.js'

const AT_ONCE = 20
/** Rests as many times as long as it works: readers come first. */
const REST = 4

/**
 * Makes the public documents that are not made yet, in every language, newest first, at a walk: after a restore, an
 * upgrade or the first start readers would make them one by one. Failing costs nothing: then readers make them.
 * Those of another schema or code go.
 * @returns how to stop
 */
export const fillDocuments = (
  payload: Payload,
  collections: ReadonlyMap<string, Fast>,
  pool: Pool,
  shape: string,
): (() => Promise<void>) => {
  const { localization } = payload.config
  // None is held in memory, where those are that readers want.
  const documents = createDocuments(payload, pool, shape, pool, 0)
  const stopping = new AbortController()
  const { signal } = stopping

  const missing = async ({ config }: Fast, locale: string, before: string | null): Promise<string[]> => {
    const text = `select main.id::text as id from ${tableOf(payload, config.slug)} main
      where ($4::int is null or main.id < $4) ${hasDrafts(config) ? `and main._status = 'published'` : ''}
        and not exists (select from ${DOCUMENTS} d
          where d.collection = $1 and d.id = main.id::text and d.locale = $2 and d.shape = $3)
      order by main.id desc limit ${AT_ONCE}`
    const { rows } = await pool.query({ text, values: [config.slug, locale, shape, before] })
    return rows.map(({ id }) => id as string)
  }
  const make = async (slug: string, locale: string, ids: string[]): Promise<unknown> =>
    documents.load(await documents.epoch(), slug, locale, ids).catch((error: unknown) => {
      // Something was published meanwhile: readers make these.
      if (!(error instanceof EpochMoved)) throw error
    })
  const fillOne = async (fast: Fast, locale: string): Promise<void> => {
    for (let last: string | null = null; !signal.aborted;) {
      const from = performance.now()
      const ids = await missing(fast, locale, last)
      if (ids.length === 0) return
      await make(fast.config.slug, locale, ids)
      last = ids.at(-1)!
      await sleep((performance.now() - from) * REST, undefined, { ref: false, signal }).catch(() => {})
    }
  }
  const fill = async (): Promise<void> => {
    await pool.query({ text: `delete from ${DOCUMENTS} where shape <> $1`, values: [shape] })
    const locales = localization ? localization.localeCodes : ['']
    for (const fast of payload.db.defaultIDType === 'number' ? collections.values() : [])
      for (const locale of locales) await fillOne(fast, locale)
  }
  const done = fill().catch((error: unknown) => {
    if (!signal.aborted) logger.warn({ err: error }, 'Public documents are made by their readers')
  })
  return async () => {
    stopping.abort()
    await done
  }
}
