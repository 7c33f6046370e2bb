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
export type Reader = { locale?: string; payload: Payload; user: TypedUser }
export type Doc = Record<string, unknown> & {
  id: number | string
  updatedAt?: string
  workflow?: { state?: string }
}
export const MOST = 12

export const titleOf = (payload: Payload, collection: string, doc: Doc | undefined): string =>
  String(doc?.[optionsOf(payload).collections[collection]!.titleField] ?? '')

export const find = async (
  { locale, payload, user }: Reader,
  collection: string,
  where: Where,
): Promise<Doc[]> => {
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
