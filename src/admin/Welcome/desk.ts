import type { CollectionSlug, Where } from 'payload'

import type { MessageKey } from '../../translations/index.js'
import type { Act } from '../../workflow/define.js'

import { optionsOf } from '../../engine/instance.js'
import { type Doc, find, MOST, type Reader, type Row, titleOf } from './rows.js'

type Case = {
  targetCollection: string
  targetId: string
  state: string
  [time: string]: unknown
}

/** One list of the desk: which cases, by which time they are sorted and shown. Its words are `ui.desk.{key}`. */
type Section = {
  key: 'taken' | 'overdue' | 'inReview' | 'approved' | 'scheduled' | 'returned' | 'stale'
  where: (about: { me: string; now: Date; states: (act: Act, end: 'from' | 'to') => string[] }) => Where
  by: string
  /** Shown with a word of its own where it is empty. */
  always?: true
}

const MONTH = 30 * 24 * 60 * 60_000

/** What a reviewer's desk shows, in this order. */
const SECTIONS: readonly Section[] = [
  {
    key: 'taken',
    where: ({ me, states }) => ({
      'assignee.id': { equals: me },
      state: { in: [...states('approve', 'from'), ...states('approve', 'to')] },
    }),
    by: 'dueAt',
  },
  {
    key: 'overdue',
    where: ({ now, states }) => ({
      dueAt: { less_than: now.toISOString() },
      state: { in: states('approve', 'from') },
    }),
    by: 'dueAt',
  },
  {
    key: 'inReview',
    where: ({ states }) => ({ assignee: { exists: false }, state: { in: states('approve', 'from') } }),
    by: 'submittedAt',
    always: true,
  },
  {
    key: 'approved',
    where: ({ states }) => ({ scheduledFor: { exists: false }, state: { in: states('approve', 'to') } }),
    by: 'approvedAt',
  },
  { key: 'scheduled', where: () => ({ scheduledFor: { exists: true } }), by: 'scheduledFor' },
  {
    key: 'returned',
    where: ({ states }) => ({ state: { in: states('revoke', 'to') } }),
    by: 'submittedAt',
  },
  {
    key: 'stale',
    where: ({ now }) => ({
      live: { equals: true },
      reviewBy: { less_than: new Date(now.getTime() + MONTH).toISOString() },
    }),
    by: 'reviewBy',
  },
]

/** The documents of some cases by `collection id`, as the reader may see them. */
const docsOf = async (reader: Reader, cases: Case[]): Promise<Map<string, Doc>> => {
  const docs = new Map<string, Doc>()
  const slugs = [...new Set(cases.map(({ targetCollection }) => targetCollection))]
  await Promise.all(
    slugs.map(async (slug) => {
      const ids = cases.flatMap((it) => (it.targetCollection === slug ? [it.targetId] : []))
      for (const doc of await find(reader, slug, { id: { in: ids } })) docs.set(`${slug} ${doc.id}`, doc)
    }),
  )
  return docs
}

const rowsOf = async (reader: Reader, cases: Case[], by: string): Promise<Row[]> => {
  const docs = await docsOf(reader, cases)
  return cases.flatMap(({ state, targetCollection: collection, targetId: id, [by]: when }) => {
    const doc = docs.get(`${collection} ${id}`)
    if (!doc) return []
    const title = titleOf(reader.payload, collection, doc)
    return [{ collection, id, state, title, when: (when as string | undefined) ?? null }]
  })
}

export type DeskList = { heading: MessageKey; empty?: MessageKey; rows: Row[]; total: number }

/** The desk of one who approves: what waits, the longest wait first. Null for everybody else. */
export const deskOf = async (reader: Reader, now = new Date()): Promise<DeskList[] | null> => {
  const { collections, rolesOf, table } = optionsOf(reader.payload)
  const steps = Object.values(table.transitions)
  const reviewers = steps.flatMap(({ act, by }) => (act === 'approve' ? by : []))
  if (!rolesOf(reader.user).some((role) => reviewers.includes(role))) return null
  const states = (act: Act, end: 'from' | 'to') =>
    steps.flatMap((step) => (step.act === act ? (end === 'to' ? [step.to] : [...step.from]) : []))
  const about = { me: String(reader.user.id), now, states }
  const governed: Where = { targetCollection: { in: Object.keys(collections) } }
  const lists = await Promise.all(
    SECTIONS.map(async ({ always, by, key, where }) => {
      const { docs, totalDocs } = await reader.payload.find({
        collection: 'reviews' as CollectionSlug,
        limit: MOST,
        overrideAccess: false,
        sort: by,
        user: reader.user,
        where: { and: [governed, where(about)] },
      })
      const rows = await rowsOf(reader, docs as unknown as Case[], by)
      return {
        heading: `ui.desk.${key}` as MessageKey,
        ...(always ? { empty: 'ui.desk.nothingWaits' as MessageKey } : {}),
        rows,
        total: totalDocs,
      }
    }),
  )
  return lists.filter(({ empty, rows }) => empty !== undefined || rows.length > 0)
}
