import type { PayloadRequest, Where } from 'payload'

import type { CriteriaSet, Problem } from '../workflow/criteria.js'
import type { ProblemView, SetView } from '../workflow/criteriaView.js'

import { sayProblem } from '../translations/criteria.js'
import { pick } from '../translations/index.js'
import { setInForce } from '../workflow/assessing.js'
import { waitTurn } from './cases.js'

const SLUG = 'criteria-sets'

/** A text in the languages it was written in. */
type Words = Record<string, string> | null | undefined
type Asked = { key: string; question?: Words; help?: Words }

/** A set of criteria as the database holds it, every language. */
export type StoredSet = Omit<CriteriaSet, 'criteria' | 'gates'> & {
  name?: Words
  gates: readonly Asked[]
  criteria: readonly (Asked & { blocking: boolean; name?: Words })[]
  scale: readonly { anchor?: Words }[]
  validFrom: string | null
  validTo: string | null
}

/** A list without entries is left out by the database. */
const whole = (row: Partial<StoredSet>): StoredSet => ({
  ...(row as StoredSet),
  demanded: row.demanded ?? false,
  gates: row.gates ?? [],
  criteria: row.criteria ?? [],
  scale: row.scale ?? [],
  leastMean: row.leastMean ?? null,
})

/** A project that governs collections of its own may have no criteria at all. */
const setsWhere = async (req: PayloadRequest, where: Where): Promise<StoredSet[]> => {
  if (!Object.hasOwn(req.payload.collections, SLUG)) return []
  const { docs } = await req.payload.db.find({
    collection: SLUG,
    limit: 0,
    pagination: false,
    req,
    sort: '-id',
    where,
  })
  return (docs as unknown as Partial<StoredSet>[]).map(whole)
}

/** By what texts of a collection are judged today, if by anything. */
export const setFor = async (req: PayloadRequest, collection: string): Promise<StoredSet | null> =>
  setInForce(await setsWhere(req, { appliesTo: { in: [collection] } }), new Date())

/** One version of a set, in force or not. */
export const setOf = async (req: PayloadRequest, key: string, version: number): Promise<StoredSet | null> =>
  (await setsWhere(req, { and: [{ key: { equals: key } }, { version: { equals: version } }] }))[0] ?? null

/** Until the transaction ends nobody changes a set: what is asked and what is answered belong together. */
export const keepSetsAsTheyAre = (req: PayloadRequest): Promise<void> => waitTurn(req, SLUG, 'shared')

/** Until the transaction ends nobody answers by a set. */
export const keepSetsUnanswered = (req: PayloadRequest): Promise<void> => waitTurn(req, SLUG)

/** The set in one language; what is not written in it, in another. */
export const setView = (set: StoredSet, language: string): SetView => {
  const said = (words: Words) => pick(language, words ?? undefined)
  const asked = ({ help, key, question }: Asked) => ({ key, question: said(question), help: said(help) })
  return {
    key: set.key,
    version: set.version,
    name: said(set.name),
    demanded: set.demanded,
    gates: set.gates.map(asked),
    criteria: set.criteria.map((one) => ({
      ...asked(one),
      name: said(one.name),
      blocking: Boolean(one.blocking),
    })),
    scale: set.scale.map(({ anchor }) => said(anchor)),
    leastMean: set.leastMean,
  }
}

/** What is missing or fails, told in the caller's language. */
export const inWords = (req: PayloadRequest, set: StoredSet, problems: readonly Problem[]): ProblemView[] => {
  const { language } = req.i18n
  const asked = setView(set, language)
  return problems.map((problem) => ({ ...problem, message: sayProblem(language, asked, problem) }))
}
