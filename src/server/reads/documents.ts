import type { Payload } from 'payload'

import { DOCUMENTS, READ_EPOCH } from '../../db/publicEpoch.js'
import { AskPayload, type Statement } from './choose.js'
import { createCache, type Weighed } from './cache.js'
import { readByPayload } from './readByPayload.js'

export type Doc = Record<string, unknown>

/** Something public changed between two looks: what was read does not belong together. */
export class EpochMoved extends Error {}

export interface Pool {
  query: (query: object) => Promise<{ rows: Record<string, unknown>[] }>
}

export interface Documents {
  /** The ids that a statement chooses, and the epoch they were chosen in. */
  ids: (statement: Statement) => Promise<{ epoch: string; ids: string[] }>
  epoch: () => Promise<string>
  /**
   * The public documents with these ids, relations as ids, as they are in this epoch; what is not public is not there.
   * @throws EpochMoved
   */
  load: (
    epoch: string,
    collection: string,
    locale: string,
    ids: readonly string[],
  ) => Promise<Map<string, Doc>>
}

const MOST_BYTES = 64 * 1024 * 1024
/** As many as a stranger may read at once. */
const BATCH = 100

class Held implements Weighed {
  constructor(
    readonly doc: Doc | null,
    private readonly size: number,
  ) {}
  bytes = () => this.size * 3
}

/** The epoch as it stands beside each answer: a row always comes, with nothing in it where nothing is found. */
const LOAD = {
  name: 'polkka-documents',
  text: `select e.value as epoch, d.id, d.body::text as body from polkka_reads.public_epoch e left join ${DOCUMENTS} d
    on d.collection = $1 and d.locale = $2 and d.shape = $3 and d.id = any($4::text[])`,
}

/** Nobody moves the epoch while this writes; where it has moved already, nothing is written. */
const FILL = `with now as (select value from polkka_reads.public_epoch where value = $1 for share)
  insert into ${DOCUMENTS} (collection, locale, shape, id, body)
  select $2, $3, $4, made.id, made.body::json from now, unnest($5::text[], $6::text[]) as made (id, body)
  on conflict do nothing`

/** Public documents, out of memory, out of the table, or read by Payload and put there. */
export const createDocuments = (
  payload: Payload,
  pool: Pool,
  shape: string,
  /** Answers what carries its epoch with it: may be a replica's. */
  reads: Pool = pool,
  /** What documents may weigh that are held in memory. */
  mostBytes = MOST_BYTES,
): Documents => {
  const held = createCache<Held>(mostBytes)
  let heldIn = ''

  const epoch = async (): Promise<string> =>
    (await pool.query({ name: 'polkka-epoch', text: READ_EPOCH })).rows[0]!.value as string
  /** What is held is of one epoch, the newest that was seen. */
  const holdFor = (now: string): boolean => {
    if (now !== heldIn && (heldIn === '' || BigInt(now) > BigInt(heldIn))) {
      held.clear()
      heldIn = now
    }
    return now === heldIn
  }
  const make = async (
    now: string,
    collection: string,
    locale: string,
    ids: readonly string[],
  ): Promise<[Doc, number][]> => {
    const made: string[] = []
    for (let at = 0; at < ids.length; at += BATCH)
      for (const doc of await readByPayload(payload, { collection, ids: ids.slice(at, at + BATCH), locale }))
        made.push(JSON.stringify(doc))
    const docs = made.map((body): [Doc, number] => [JSON.parse(body) as Doc, body.length])
    if ((await epoch()) !== now) throw new EpochMoved()
    if (docs.length > 0) {
      const values = [now, collection, locale, shape, docs.map(([{ id }]) => String(id)), made]
      await pool.query({ text: FILL, values }).catch((error: unknown) => payload.logger.warn({ err: error }))
    }
    return docs
  }
  const refused = (error: unknown): never => {
    // What the database cannot ask so, Payload refuses in its own words.
    if (/^(22|42)/.test(String((error as { code?: unknown }).code))) throw new AskPayload()
    throw error
  }

  return {
    epoch,
    ids: async ({ text, values }) => {
      const asked = `select e.value as epoch, array(select q.id::text from (${text}) q) as ids from polkka_reads.public_epoch e`
      const { rows } = await reads.query({ text: asked, values }).catch(refused)
      return rows[0] as { epoch: string; ids: string[] }
    },
    load: async (now, collection, locale, ids) => {
      const found = new Map<string, Doc>()
      const usable = holdFor(now)
      const keyOf = (id: string) => `${collection} ${locale} ${id}`
      const missing = ids.filter((id) => {
        const known = usable ? held.get(keyOf(id)) : undefined
        if (known?.doc) found.set(id, known.doc)
        return known === undefined
      })
      if (missing.length === 0) return found
      const keep = (id: string, doc: Doc | null, size: number) => {
        if (doc) found.set(id, doc)
        if (usable && heldIn === now) held.put(keyOf(id), new Held(doc, size))
      }
      const { rows } = await reads.query({ ...LOAD, values: [collection, locale, shape, missing] })
      if (rows[0]!.epoch !== now) throw new EpochMoved()
      for (const { body, id } of rows)
        if (id !== null) keep(id as string, JSON.parse(body as string) as Doc, (body as string).length)
      const unmade = missing.filter((id) => !found.has(id))
      if (unmade.length === 0) return found
      for (const [doc, size] of await make(now, collection, locale, unmade)) keep(String(doc.id), doc, size)
      for (const id of unmade) if (!found.has(id)) keep(id, null, 50)
      return found
    },
  }
}
