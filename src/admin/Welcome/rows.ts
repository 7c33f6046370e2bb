import type { CollectionSlug, Payload, TypedUser, Where } from 'payload'

import { optionsOf } from '../../engine/instance.js'

/** One document that waits for someone. */
export type Row = {
  collection: string
  id: number | string
  state: string
  title: string
  when: string | null
}
type Reader = { locale?: string; payload: Payload; user: TypedUser }
type Doc = Record<string, unknown> & {
  id: number | string
  updatedAt?: string
  workflow?: { state?: string }
}
type Case = {
  targetCollection: string
  targetId: string
  state: string
  submittedAt?: string | null
  approvedAt?: string | null
}

const MOST = 12

const titleOf = (payload: Payload, collection: string, doc: Doc | undefined): string =>
  String(doc?.[optionsOf(payload).collections[collection]!.titleField] ?? '')

const find = async ({ locale, payload, user }: Reader, collection: string, where: Where): Promise<Doc[]> => {
  const { docs } = await payload.find({
    collection: collection as CollectionSlug,
    depth: 0,
    draft: true,
    limit: MOST,
    locale: locale as 'all',
    overrideAccess: false,
    pagination: false,
    select: {
      [optionsOf(payload).collections[collection]!.titleField]: true,
      updatedAt: true,
      workflow: true,
    },
    sort: '-updatedAt',
    user,
    where,
  })
  return docs as unknown as Doc[]
}

/** The reader's own texts that are neither public nor laid aside, newest first. */
export const inWork = async (reader: Reader): Promise<{ mayWrite: boolean; rows: Row[] }> => {
  const { payload, user } = reader
  const { collections, rolesOf, table } = optionsOf(payload)
  const typists = table.states[table.initial]!.editableBy
  if (!rolesOf(user).some((role) => typists.includes(role))) return { mayWrite: false, rows: [] }
  const me = String(user.id)
  const isInWork = (state: string) =>
    table.states[state]!.live !== 'shows' &&
    Object.values(table.transitions).some(({ from, to }) => from.includes(state) && to !== table.initial)
  const states = Object.keys(table.states).filter(isInWork)
  const where: Where = {
    and: [
      { or: [{ owner: { equals: me } }, { editors: { in: [me] } }] },
      { 'workflow.state': { in: states } },
    ],
  }
  const found = await Promise.all(
    Object.keys(collections).map(async (collection) =>
      (await find(reader, collection, where)).map((doc) => ({
        collection,
        id: doc.id,
        state: doc.workflow?.state ?? table.initial,
        title: titleOf(payload, collection, doc),
        when: doc.updatedAt ?? null,
      })),
    ),
  )
  const rows = found.flat().sort((a, b) => String(b.when).localeCompare(String(a.when)))
  return { mayWrite: true, rows: rows.slice(0, MOST) }
}

const titled = async (reader: Reader, cases: Case[]): Promise<Row[]> => {
  const slugs = [...new Set(cases.map(({ targetCollection }) => targetCollection))]
  const docs = new Map<string, Doc>()
  await Promise.all(
    slugs.map(async (slug) => {
      const ids = cases
        .filter(({ targetCollection }) => targetCollection === slug)
        .map(({ targetId }) => targetId)
      for (const doc of await find(reader, slug, { id: { in: ids } })) docs.set(`${slug} ${doc.id}`, doc)
    }),
  )
  return cases.flatMap(({ approvedAt, state, submittedAt, targetCollection, targetId }) => {
    const doc = docs.get(`${targetCollection} ${targetId}`)
    const when = approvedAt ?? submittedAt ?? null
    return doc
      ? [
          {
            collection: targetCollection,
            id: targetId,
            state,
            title: titleOf(reader.payload, targetCollection, doc),
            when,
          },
        ]
      : []
  })
}

const casesIn = async ({ payload, user }: Reader, state: string): Promise<Case[]> => {
  const { docs } = await payload.find({
    collection: 'reviews' as CollectionSlug,
    limit: MOST,
    overrideAccess: false,
    pagination: false,
    sort: 'submittedAt',
    user,
    where: { state: { equals: state } },
  })
  return docs as unknown as Case[]
}

/** What waits for one who approves: to be reviewed, the longest wait first; approved and not yet published. */
export const waiting = async (
  reader: Reader,
): Promise<{ approved: Row[]; inReview: Row[]; mayApprove: boolean }> => {
  const { rolesOf, table } = optionsOf(reader.payload)
  const approvers = Object.values(table.transitions).flatMap(({ act, by }) => (act === 'approve' ? by : []))
  if (!rolesOf(reader.user).some((role) => approvers.includes(role)))
    return { approved: [], inReview: [], mayApprove: false }
  const steps = Object.values(table.transitions).filter(({ act }) => act === 'approve')
  const rowsIn = async (states: readonly string[]) =>
    titled(reader, (await Promise.all([...new Set(states)].map((state) => casesIn(reader, state)))).flat())
  return {
    approved: await rowsIn(steps.map(({ to }) => to)),
    inReview: await rowsIn(steps.flatMap(({ from }) => from)),
    mayApprove: true,
  }
}
