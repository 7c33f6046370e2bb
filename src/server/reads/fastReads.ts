import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload'

import { AskPayload, choose, type Choice } from './choose.js'
import { type Doc, type Documents, EpochMoved } from './documents.js'
import { applyPlan, planner } from './populate.js'
import { createOrders, MOST_IDS, type Order } from './orders.js'
import type { Query, Question } from './question.js'
import type { Fast } from './shape.js'

/** What only Payload’s own operation answers: drafts, joins, fallbacks, populated parts. */
const PLAIN = new Set(['depth', 'limit', 'locale', 'page', 'select', 'sort', 'where', 'richText'])
const TRIES = 4
const MOST_TOTALS = 5_000

export interface FastReads {
  /**
   * What Payload’s operation would answer, or undefined where there is no such public document.
   * @throws AskPayload where only Payload knows
   */
  answer: (question: Question) => Promise<{ body: Doc; epoch: string } | undefined>
}

type Settled = { depth: number; limit: number; locale: string; page: number; select: string[] | null }

/** The fields that are asked for, with those that always come; null for all. Of a private one Payload says no. */
const selected = ({ config }: Fast, select: unknown): string[] | null => {
  if (select === undefined) return null
  const names = Object.keys(select as object)
  const asked = Object.entries(select as Record<string, unknown>)
  const isField = (name: string) =>
    name === 'id' ||
    config.flattenedFields.some((field) => field.name === name && !('access' in field && field.access?.read))
  if (asked.length === 0 || !asked.every(([name, value]) => value === 'true' && isField(name)))
    throw new AskPayload()
  return ['id', ...Object.keys(config.forceSelect ?? {}), ...names]
}

const sortOf = (sort: unknown): string[] | undefined => {
  if (sort === undefined || sort === '') return undefined
  if (typeof sort !== 'string' && !(Array.isArray(sort) && sort.every((each) => typeof each === 'string')))
    throw new AskPayload()
  return [sort]
    .flat()
    .flatMap((each) => (each as string).split(','))
    .map((each) => each.trim())
}

const whereOf = (where: unknown): Where | undefined => {
  if (where === undefined) return undefined
  if (typeof where !== 'object' || where === null || Array.isArray(where)) throw new AskPayload()
  return where as Where
}

const pick = (doc: Doc, names: readonly string[] | null): Doc =>
  names === null
    ? doc
    : Object.fromEntries(names.flatMap((name) => (doc[name] === undefined ? [] : [[name, doc[name]]])))

/** Answers lists and documents out of the public documents, exactly as Payload would, or leaves it to Payload. */
export const createFastReads = (
  payload: Payload,
  fast: ReadonlyMap<string, Fast>,
  documents: Documents,
): FastReads => {
  const planFor = planner(payload)
  let stranger: Promise<PayloadRequest> | undefined
  let totals = { epoch: '', known: new Map<string, number>() }
  const choices = new Map<string, Promise<Choice>>()
  const orders = createOrders()
  const ordering = new Map<string, Promise<{ epoch: string; order: Order | undefined }>>()

  const choiceOf = (
    key: string,
    collection: Fast,
    { sort, where }: Query,
    locale: string,
  ): Promise<Choice> => {
    const known = choices.get(key)
    if (known) return known
    stranger ??= createLocalReq({}, payload)
    const made = stranger.then((req) =>
      choose(
        payload,
        collection,
        { locale: locale || undefined, sort: sortOf(sort), where: whereOf(where) },
        Object.assign(Object.create(req) as PayloadRequest, { context: {}, locale }),
      ),
    )
    if (choices.size >= 1_000) choices.clear()
    choices.set(key, made)
    made.catch(() => choices.delete(key))
    return made
  }

  /** Counts as Payload does, once an epoch. */
  const totalOf = async (epoch: string, key: string, count: () => Promise<number>): Promise<number> => {
    if (totals.epoch !== epoch) totals = { epoch, known: new Map() }
    const { known } = totals
    const counted = known.get(key)
    if (counted !== undefined) return counted
    const total = await count()
    if ((await documents.epoch()) !== epoch) throw new EpochMoved()
    if (known.size < MOST_TOTALS) known.set(key, total)
    return total
  }

  /** Fills in the relations, one look a level and collection. */
  const populated = async (
    epoch: string,
    slug: string,
    docs: Doc[],
    { depth, locale }: Settled,
  ): Promise<Doc[]> => {
    const all = locale === 'all'
    const found = new Map<string, Map<string, Doc>>()
    let level = new Map([[slug, docs]])
    for (let at = 1; at <= depth && level.size > 0; at += 1) {
      const wanted = new Map<string, Set<string>>()
      for (const [collection, each] of level)
        for (const doc of each)
          applyPlan(planFor(collection, all), doc, (to, id, maxDepth) => {
            if (!fast.has(to) || typeof id === 'object') throw new AskPayload()
            if (at > maxDepth || found.get(to)?.has(String(id))) return id
            wanted.set(to, (wanted.get(to) ?? new Set()).add(String(id)))
            return id
          })
      level = new Map()
      for (const [to, ids] of wanted) {
        const loaded = await documents.load(epoch, to, locale, [...ids])
        const known = found.get(to) ?? new Map<string, Doc>()
        for (const [id, doc] of loaded) known.set(id, doc)
        found.set(to, known)
        level.set(to, [...loaded.values()])
      }
    }
    const fill = (collection: string, doc: Doc, at: number): Doc =>
      applyPlan(planFor(collection, all), doc, (to, id, maxDepth) => {
        const related = at <= Math.min(depth, maxDepth) ? found.get(to)?.get(String(id)) : undefined
        return related ? fill(to, related, at + 1) : id
      })
    return depth === 0 ? docs : docs.map((doc) => fill(slug, doc, 1))
  }

  /** The whole order, read once for all who want it. */
  const orderOf = (key: string, { ids }: Choice): Promise<{ epoch: string; order: Order | undefined }> => {
    const joined = ordering.get(key)
    if (joined) return joined
    const read = documents
      .ids(ids(MOST_IDS, 0))
      .then(({ epoch, ids: all }) => ({
        epoch,
        order: all.length < MOST_IDS ? orders.keep(epoch, key, all) : undefined,
      }))
      .finally(() => ordering.delete(key))
    ordering.set(key, read)
    return read
  }

  /** The ids of a page, one more than was asked, and the total where it is known already. */
  const chosenBy = async (choice: Choice, key: string, limit: number, offset: number) => {
    if (payload.db.defaultIDType === 'number') {
      const now = await documents.epoch()
      const known = orders.of(now, key)
      const { epoch, order } = known
        ? { epoch: now, order: known }
        : orders.wanted(now, key)
          ? await orderOf(key, choice)
          : { epoch: now, order: undefined }
      if (order) return { epoch, chosen: order.page(limit + 1, offset), total: order.total }
    }
    const { epoch, ids: chosen } = await documents.ids(choice.ids(limit + 1, offset))
    return { epoch, chosen, total: undefined }
  }

  const list = async (collection: Fast, query: Query, settled: Settled) => {
    const { limit, locale, page, select } = settled
    const { slug } = collection.config
    const asked = JSON.stringify([slug, locale, query.where, query.sort])
    const choice = await choiceOf(asked, collection, query, locale)
    const offset = (page - 1) * limit
    // One more than was asked tells, on a last page, how many there are.
    const { chosen, epoch, total } = await chosenBy(choice, asked, limit, offset)
    const ids = distinct(chosen.slice(0, limit))
    if (ids.length === 0 && choice.twoSteps) return { epoch, body: nothing(limit) }
    const isAll = chosen.length <= limit && (page === 1 || (ids.length > 0 && !choice.twoSteps))
    const key = JSON.stringify([slug, locale, query.where])
    const totalDocs = isAll ? offset + ids.length : (total ?? (await totalOf(epoch, key, choice.count)))
    const loaded = await documents.load(epoch, slug, locale, ids)
    if (ids.some((id) => !loaded.has(id))) throw new AskPayload()
    const docs = await populated(
      epoch,
      slug,
      ids.map((id) => pick(loaded.get(id)!, select)),
      settled,
    )
    return { epoch, body: { docs, ...pageOf(totalDocs, limit, page) } }
  }

  const one = async (collection: Fast, id: string, settled: Settled) => {
    const { slug } = collection.config
    const epoch = await documents.epoch()
    const doc = (await documents.load(epoch, slug, settled.locale, [id])).get(id)
    if (!doc) return undefined
    const [body] = await populated(epoch, slug, [pick(doc, settled.select)], settled)
    return { epoch, body: body! }
  }

  return {
    answer: async ({ collection: { slug }, id, query }) => {
      const collection = fast.get(slug)
      if (!collection || Object.keys(query).some((name) => query[name] !== undefined && !PLAIN.has(name)))
        throw new AskPayload()
      const settled = { ...(query as unknown as Settled), select: selected(collection, query.select) }
      settled.locale ??= ''
      for (let tries = 0; tries < TRIES; tries += 1) {
        try {
          return await (id === undefined ? list(collection, query, settled) : one(collection, id, settled))
        } catch (error) {
          if (!(error instanceof EpochMoved)) throw error
        }
      }
      throw new AskPayload()
    },
  }
}

/** Sorted by what it has in several languages, a document comes several times: its last place counts. */
const distinct = (ids: readonly string[]): string[] =>
  ids.filter((id, index) => ids.lastIndexOf(id) === index)

const pageOf = (totalDocs: number, limit: number, page: number) => {
  if (totalDocs === 0)
    return {
      hasNextPage: false,
      hasPrevPage: false,
      limit,
      nextPage: null,
      page,
      pagingCounter: 1,
      prevPage: null,
      totalDocs,
      totalPages: 1,
    }
  const totalPages = Math.ceil(totalDocs / limit)
  const hasNextPage = totalPages > page
  const hasPrevPage = page > 1
  return {
    hasNextPage,
    hasPrevPage,
    limit,
    nextPage: hasNextPage ? page + 1 : null,
    page,
    pagingCounter: (page - 1) * limit + 1,
    prevPage: hasPrevPage ? page - 1 : null,
    totalDocs,
    totalPages,
  }
}

/** What Payload tells of a page without documents where it looked in two steps. */
const nothing = (limit: number) => ({
  docs: [],
  hasNextPage: false,
  hasPrevPage: false,
  limit,
  nextPage: null,
  page: 1,
  pagingCounter: 0,
  prevPage: null,
  totalDocs: 0,
  totalPages: 0,
})
