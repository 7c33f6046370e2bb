import { appendVersionToQueryKey, type Payload, type PayloadRequest, type Where } from 'payload'
import { isDeepStrictEqual } from 'node:util'

import type { Engine } from './instance.js'

import { ownWhere } from './people.js'

type Row = Record<string, unknown> & { id: number | string; parent?: number | string; version?: object }
type Page = { docs: Row[] }
type Args = Record<string, unknown> & {
  collection: string
  joins?: false | object
  req?: PayloadRequest
  where?: Where
}
type Query = (args: Args) => Promise<Page>

const isWithin = (part: object, whole: unknown): boolean =>
  isDeepStrictEqual(part, whole) ||
  (typeof whole === 'object' && whole !== null && Object.values(whole).some((each) => isWithin(part, each)))

/** The versions in which texts are public whose working copy is not this reader's. */
const publicVersions = async (
  { raw }: Engine,
  { collection, req }: Args,
  own: Where,
): Promise<Array<number | string>> => {
  const find = async (where: Where[], sort?: string): Promise<Row[]> =>
    (
      await raw.findVersions({
        collection,
        limit: 0,
        pagination: false,
        req,
        select: { parent: true },
        sort,
        where: { and: where },
      })
    ).docs as Row[]
  const inWork: Where[] = [
    { latest: { equals: true } },
    { 'version._status': { not_equals: 'published' } },
    { 'version.workflow.live': { equals: true } },
  ]
  const all = (await find(inWork)).map(({ parent }) => parent!)
  if (all.length === 0) return []
  const mine = new Set((await find([...inWork, { parent: { in: all } }, own])).map(({ parent }) => parent!))
  const others = all.filter((id) => !mine.has(id))
  const shown = await find(
    [{ parent: { in: others } }, { 'version._status': { equals: 'published' } }],
    'updatedAt',
  )
  return [...new Map(shown.map(({ id, parent }) => [parent, id])).values()]
}

/**
 * Payload's list of drafts is a list of working copies. Where one of a public text is somebody else's, the reader of the
 * list would get nothing of that text, and learn by it that somebody has it in work: they get the public text.
 */
export const showPublicBesideDrafts = (payload: Payload, engine: Engine): void => {
  const db = payload.db as unknown as { queryDrafts: Query }
  const plain = db.queryDrafts.bind(db)
  db.queryDrafts = async (args) => {
    const { collection, joins, req, where } = args
    const own = req && Object.hasOwn(engine.collections, collection) ? ownWhere(req, collection) : null
    const mine = own && appendVersionToQueryKey(own)
    // Whoever sees all, and code that overrides access, asks without this condition.
    if (!mine || !isWithin(mine, where) || Object.keys(joins || {}).length > 0) return plain(args)
    const shown = await publicVersions(engine, args, mine)
    if (shown.length === 0) return plain(args)
    const either: Where = { or: [{ latest: { equals: true } }, { id: { in: shown } }] }
    const page = (await engine.raw.findVersions({ ...args, where: { and: [where!, either] } })) as Page
    return { ...page, docs: page.docs.map(({ parent, version }) => ({ id: parent!, ...version })) }
  }
}
