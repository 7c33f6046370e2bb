import type { Payload } from 'payload'

import type { State, TransitionName } from '../src/workflow/editorial.js'
import type { SeededPeople, SeededUser } from './people.js'

import { editorial, transition } from '../src/index.js'
import { Localized, type Lookup, resolve, type Slug } from './content/write.js'

/** One entry of the content files, whatever its collection. */
export type AnyEntry = {
  key: string
  by: 'editor' | 'editor2' | 'coordinator'
  state?: State
  comment?: string
  data: object
}
export type Locale = 'fi' | 'sv' | 'en'
export type Loading = { payload: Payload; people: SeededPeople; ids: Map<string, number>; loose: Set<string> }

const LOCALES: readonly Locale[] = ['fi', 'sv', 'en']

type Step = { name: string; by: 'author' | 'approver'; comment?: string }

const SUBMIT: Step = { name: 'submit', by: 'author' }
const APPROVE: Step = { name: 'approve', by: 'approver' }
const PUBLISH: Step = { name: 'publish', by: 'approver' }

/** How a text gets to each state from a draft: the same steps as anybody's. */
const WAY: Record<State, Step[]> = {
  draft: [],
  inReview: [SUBMIT],
  changesRequested: [
    SUBMIT,
    {
      name: 'requestChanges',
      by: 'approver',
      comment:
        'Hyvä alku! Kerro vielä tuloksista ja siitä, mistä ne näkyvät. / En bra början! Berätta ännu om resultaten.',
    },
  ],
  approved: [SUBMIT, APPROVE],
  published: [SUBMIT, APPROVE, PUBLISH],
  declined: [
    SUBMIT,
    {
      name: 'decline',
      by: 'approver',
      comment:
        'Kuvaus kertoo yhdestä tapahtumasta eikä vielä käytännöstä. / Texten beskriver ett evenemang, inte ännu en praxis.',
    },
  ],
  archived: [
    SUBMIT,
    APPROVE,
    PUBLISH,
    {
      name: 'archive',
      by: 'approver',
      comment: 'Käytännölle on uudempi kuvaus. / Det finns en nyare beskrivning.',
    },
  ],
}

const localesIn = (value: unknown, found = new Set<Locale>()): Set<Locale> => {
  if (value instanceof Localized) Object.keys(value.locales).forEach((locale) => found.add(locale as Locale))
  else if (Array.isArray(value)) value.forEach((entry) => localesIn(entry, found))
  else if (typeof value === 'object' && value !== null)
    Object.values(value).forEach((entry) => localesIn(entry, found))
  return found
}

/** Array rows keep the ids they were saved under, so that the next language fills the same rows. */
const withRowIds = (data: unknown, saved: unknown): unknown => {
  if (Array.isArray(data)) {
    return data.map((entry, index) => withRowIds(entry, Array.isArray(saved) ? saved[index] : undefined))
  }
  if (typeof data !== 'object' || data === null || 'root' in data) return data
  const from = (saved ?? {}) as Record<string, unknown>
  const rows = Object.entries(data).map(([name, value]) => [name, withRowIds(value, from[name])] as const)
  return { ...Object.fromEntries(rows), ...(typeof from.id === 'string' ? { id: from.id } : {}) }
}

const lookupIn =
  ({ ids, loose }: Loading, from: string): Lookup =>
  (collection, key) => {
    const id = ids.get(collection === 'codes' ? key : `${collection}:${key}`)
    if (id === undefined) loose.add(from)
    return id as number
  }

const pruned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.filter((entry) => entry !== undefined).map(pruned)
  if (typeof value !== 'object' || value === null || 'root' in value) return value
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, pruned(entry)]))
}

const inLocale = (loading: Loading, entry: AnyEntry, locale: Locale, name: string) =>
  pruned(resolve(entry.data, locale, lookupIn(loading, name))) as Record<string, unknown>

const sourceOf = (entry: AnyEntry): Locale =>
  (entry.data as { sourceLanguage?: Locale }).sourceLanguage ?? 'fi'

/** First pass: every document exists, in its own language, as a draft of the person who writes it. */
export const createEntry = async (loading: Loading, collection: Slug, entry: AnyEntry): Promise<void> => {
  const { ids, loose, payload, people } = loading
  const name = `${collection}:${entry.key}`
  loose.delete(name)
  const locale = sourceOf(entry)
  const doc = await payload.create({
    collection,
    data: inLocale(loading, entry, locale, name) as never,
    depth: 0,
    locale,
    overrideAccess: false,
    user: people[entry.by],
  })
  ids.set(name, doc.id as number)
}

/** Second pass: the other languages, and the relations to documents that came later. */
export const completeEntry = async (loading: Loading, collection: Slug, entry: AnyEntry): Promise<void> => {
  const { ids, loose, payload, people } = loading
  const name = `${collection}:${entry.key}`
  const id = ids.get(name)!
  const source = sourceOf(entry)
  const others = LOCALES.filter((locale) => locale !== source && localesIn(entry.data).has(locale))
  const passes = others.length === 0 && loose.has(name) ? [source] : others
  for (const locale of passes) {
    loose.delete(name)
    const saved = await payload.findByID({
      collection,
      id,
      depth: 0,
      draft: true,
      locale,
      overrideAccess: true,
    })
    await payload.update({
      collection,
      id,
      data: withRowIds(inLocale(loading, entry, locale, name), saved) as never,
      depth: 0,
      locale,
      overrideAccess: false,
      user: people[entry.by],
    })
  }
  if (loose.has(name)) throw new Error(`seed: ${name} refers to something that is not in the content`)
}

/** What is left of the way, where an earlier run was cut off in the middle of it. */
const stepsLeft = (goal: State, now: State): Step[] => {
  const reached = WAY[goal].map(({ name }) => editorial.transitions[name as TransitionName].to)
  return WAY[goal].slice(reached.lastIndexOf(now) + 1)
}

/** Third pass: the text goes its way through the workflow, step by step, as its author and an approver. */
export const walkEntry = async (
  loading: Loading,
  collection: Slug,
  entry: AnyEntry,
  approver: SeededUser,
): Promise<void> => {
  const { ids, payload, people } = loading
  const id = ids.get(`${collection}:${entry.key}`)!
  const doc = await payload.findByID({ collection, id, depth: 0, draft: true, overrideAccess: true })
  const { state, ...workflow } = (doc as unknown as { workflow: { state: State; revision: number } }).workflow
  let { revision } = workflow
  for (const { by, comment: usual, name } of stepsLeft(entry.state ?? 'draft', state)) {
    const comment = usual && (entry.comment ?? usual)
    const user = by === 'author' ? people[entry.by] : approver
    const done = await transition({
      payload,
      collection,
      id,
      name,
      user: user as never,
      expectedRevision: revision,
      comment,
    })
    revision = done.workflow.revision
  }
}
