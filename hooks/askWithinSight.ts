import type { CollectionBeforeOperationHook, CollectionSlug, PayloadRequest, Sort, Where } from 'payload'

import { isolateObjectProperty } from 'payload'

import { eachCondition, nestedIn, optionsOf, type Related, relatedIn, sightOf } from '../src/engine/index.js'
import { refusal } from '../src/errors.js'

type Asked = { sort?: Sort; where?: Where }

/** More related documents than this are no answer to a question about them. */
const MOST = 10_000

/** The related documents that the caller may read and that are as asked; nobody else's tell anything. */
const readable = async (
  req: PayloadRequest,
  { rest, slug }: Related,
  condition: unknown,
): Promise<(number | string)[]> => {
  const own = isolateObjectProperty(req, ['context', 'locale', 'fallbackLocale'])
  own.context = { ...req.context }
  const { docs } = await req.payload.find({
    collection: slug as CollectionSlug,
    depth: 0,
    limit: MOST + 1,
    locale: req.locale as never,
    overrideAccess: false,
    pagination: false,
    req: own,
    select: {},
    user: req.user,
    where: { [rest]: condition } as Where,
  })
  return docs.map(({ id }) => id)
}

const sightOn = async (req: PayloadRequest, { slugs }: Related): Promise<'all' | 'part' | 'nothing'> => {
  const sights = await Promise.all([...new Set(slugs)].map((slug) => sightOf(req, slug)))
  if (sights.includes('nothing')) return 'nothing'
  return sights.includes('part') ? 'part' : 'all'
}

/**
 * Who may not read a document learns nothing of it by asking for those that are related to it. Payload lets conditions
 * inside conditions, orders, and, in lists of drafts, every condition look at related documents whoever may read them.
 * What strangers ask with dots (`networks.name`) Payload bounds itself.
 */
export const askWithinSight: CollectionBeforeOperationHook = async ({
  args,
  collection,
  overrideAccess,
  req,
}) => {
  const { sort, where } = args as Asked
  if (overrideAccess || (!sort && !where)) return args
  const nested = nestedIn(where)
  if (nested !== undefined) throw refusal(req, 'BAD_INPUT', { field: nested })
  const related = (path: string) => relatedIn(req, collection, path)
  for (const name of [sort ?? []].flat().flatMap((each) => each.split(','))) {
    const it = related(name.trim().replace(/^-/, ''))
    if (it && (await sightOn(req, it)) !== 'all') throw refusal(req, 'BAD_INPUT', { field: 'sort' })
  }
  if (!where || optionsOf(req.payload).rolesOf(req.user).length === 0) return args
  const settled = await eachCondition(where, async (path, condition) => {
    const it = related(path)
    const sight = it && (await sightOn(req, it))
    if (!it || sight === 'all') return { [path]: condition } as Where
    const ids = sight === 'nothing' ? [] : await readable(req, it, condition)
    if (ids.length > MOST) throw refusal(req, 'BAD_INPUT', { field: path })
    return ids.length > 0 ? { [it.relation]: { in: ids } } : { id: { exists: false } }
  })
  return { ...args, where: settled } as typeof args
}
