import { isolateObjectProperty, type Payload, type PayloadRequest } from 'payload'

import { AskPayload } from './choose.js'
import { type Doc, type Documents, EpochMoved } from './documents.js'
import type { FastReads } from './fastReads.js'
import type { Fast } from './shape.js'

/** What Payload's resolvers of GraphQL hand on. */
export interface GraphqlContext {
  req: PayloadRequest
  select?: unknown
  reads?: Finder | undefined
}

type Args = Record<string, unknown>
/** What the resolver of a collection would answer, or undefined where that has to be asked. */
export type Finder = (slug: string, args: Args, context: GraphqlContext) => Promise<Doc | undefined>

const PLAIN = new Set(['id', 'limit', 'locale', 'page', 'sort', 'where'])
const TRIES = 4

/** Nested names (`a__b`) and AND, OR are written in another way here: they are Payload's to read. */
const isPlain = (where: unknown): boolean =>
  where === undefined ||
  (typeof where === 'object' &&
    where !== null &&
    Object.keys(where).every((name) => !/__|^(AND|OR)$/.test(name)))

const bounded = (given: unknown, usual: number, most: number): number | undefined => {
  const value = given ?? usual
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= most
    ? (value as number)
    : undefined
}

/** Lists, documents and relations of a stranger's GraphQL query, out of the public documents. */
export const graphqlReads = (
  payload: Payload,
  fast: ReadonlyMap<string, Fast>,
  { answer }: FastReads,
  documents: Documents,
): ((context: GraphqlContext) => void) => {
  const { localization } = payload.config
  const isLocale = (locale: unknown): locale is string =>
    localization !== false && localization.localeCodes.includes(locale as string)

  const find: Finder = async (slug, args, context) => {
    const locale = args.locale || context.req.locale
    const [limit, page] = [bounded(args.limit, 10, 100), bounded(args.page, 1, 1e9)]
    const given = Object.keys(args).filter((name) => args[name] !== undefined && args[name] !== null)
    if (
      !given.every((name) => PLAIN.has(name)) ||
      !limit ||
      !page ||
      !isLocale(locale) ||
      !isPlain(args.where)
    )
      return undefined
    const query = {
      depth: 0,
      limit,
      page,
      locale,
      sort: args.sort ?? undefined,
      where: args.where ?? undefined,
    }
    const found = await answer({
      collection: payload.collections[slug as 'users']!.config,
      key: '',
      query: args.id === undefined ? query : { depth: 0, locale },
      ...(args.id === undefined ? {} : { id: String(args.id) }),
    }).catch((error: unknown) => {
      if (error instanceof AskPayload) return undefined
      throw error
    })
    if (!found) return undefined
    context.req = isolateObjectProperty(context.req, ['locale', 'fallbackLocale', 'transactionID'])
    Object.assign(context.req, { locale })
    context.select = undefined
    // Payload fills in what a text links to in place.
    return structuredClone(found.body)
  }

  const loaded = async (slug: string, locale: string, ids: readonly string[]): Promise<Map<string, Doc>> => {
    for (let tries = 1; ; tries += 1)
      try {
        return await documents.load(await documents.epoch(), slug, locale, ids)
      } catch (error) {
        if (!(error instanceof EpochMoved) || tries === TRIES) throw error
      }
  }

  /** One look for all that are wanted in one turn, as Payload's own loader has it. */
  const loaderFor = (req: PayloadRequest): PayloadRequest['payloadDataLoader'] => {
    const original = req.payloadDataLoader
    const usual = JSON.stringify(req.fallbackLocale)
    const waiting = new Map<string, { ids: Set<string>; docs: Promise<Map<string, Doc>> }>()
    const load = async (key: string): Promise<unknown> => {
      const [, slug, id, depth, , locale, fallback, override, hidden, draft, select, populate] =
        JSON.parse(key)
      const plain = depth === 0 && !override && !hidden && !draft && !select && !populate
      if (!plain || !fast.has(slug) || !isLocale(locale) || JSON.stringify(fallback ?? undefined) !== usual)
        return original.load(key as never)
      const name = `${slug} ${locale}`
      const turn = waiting.get(name) ?? newTurn(slug, locale, name)
      turn.ids.add(String(id))
      const doc = (await turn.docs).get(String(id))
      return doc ? structuredClone(doc) : null
    }
    const newTurn = (slug: string, locale: string, name: string) => {
      const ids = new Set<string>()
      const docs = new Promise((resolve) => setImmediate(resolve)).then(() => {
        waiting.delete(name)
        return loaded(slug, locale, [...ids])
      })
      const turn = { ids, docs }
      waiting.set(name, turn)
      return turn
    }
    return Object.assign(Object.create(original), { load }) as PayloadRequest['payloadDataLoader']
  }

  return (context) => {
    if (context.req.query && 'fallback-locale' in context.req.query) return
    if (context.req.query && 'fallbackLocale' in context.req.query) return
    context.req.payloadDataLoader = loaderFor(context.req)
    context.reads = find
  }
}
