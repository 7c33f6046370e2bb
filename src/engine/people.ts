import type { PayloadRequest, TypedUser, Where } from 'payload'

import { appendVersionToQueryKey } from 'payload'

import type { Actor } from '../workflow/decide.js'
import type { Person } from '../workflow/view.js'
import type { CaseRow } from './cases.js'

import { madeFiles } from './holds.js'
import { engineOf } from './instance.js'

type User = TypedUser & { name?: string; email?: string }

/** Code that acts for nobody: a script, a migration, a job without a user. */
const SYSTEM: Person = { id: 'system', name: 'system' }

/** The id under which a user is owner, contributor or actor; users of another auth collection never collide. */
export const userId = (req: Pick<PayloadRequest, 'payload'>, user: TypedUser): string =>
  user.collection && user.collection !== req.payload.config.admin.user
    ? `${user.collection}:${user.id}`
    : String(user.id)

export const personOf = (req: Pick<PayloadRequest, 'payload' | 'user'>): Person => {
  const user = req.user as User | null
  return user ? { id: userId(req, user), name: user.name ?? user.email ?? String(user.id) } : SYSTEM
}

/** The documents of one's own: owned, named in, or of one's own project or network. */
export const ownWhere = (req: PayloadRequest, collection: string): Where | null => {
  const { collections } = engineOf(req.payload)
  if (!req.user) return null
  const id = userId(req, req.user)
  const related = collections[collection]?.belongsTo?.(req.user)
  return { or: [{ owner: { equals: id } }, { editors: { in: [id] } }, ...(related ? [related] : [])] }
}

/** Is this document, as just read, one's own: owned, named in, or of one's own project or network? */
export const reaches = async (
  req: PayloadRequest,
  collection: string,
  doc: Record<string, unknown>,
): Promise<boolean> => {
  if (!req.user) return false
  const me = userId(req, req.user)
  if (doc.owner === me || (Array.isArray(doc.editors) && doc.editors.includes(me))) return true
  return isRelated(req, collection, doc.id as number | string)
}

const isRelated = async (req: PayloadRequest, collection: string, id: number | string): Promise<boolean> => {
  const { collections, raw } = engineOf(req.payload)
  const related = req.user ? collections[collection]?.belongsTo?.(req.user) : null
  if (!related) return false
  if ('id' in related) return ((related.id as { in?: unknown[] }).in ?? []).map(String).includes(String(id))
  const { docs } = await raw.findVersions({
    collection,
    limit: 1,
    pagination: false,
    req,
    where: {
      and: [{ parent: { equals: id } }, { latest: { equals: true } }, appendVersionToQueryKey(related)],
    },
  })
  return docs.length > 0
}

/** The caller's roles, and whether the document is one of theirs. */
export type Reach = Pick<Actor, 'owns' | 'roles'>

export const reachOf = async (
  req: PayloadRequest,
  collection: string,
  id: number | string,
  text: Record<string, unknown>,
): Promise<Reach> => ({
  roles: engineOf(req.payload).rolesOf(req.user),
  owns: await reaches(req, collection, { ...text, id }),
})

/** Did the caller write part of the present text, or make a file of it? */
export const hasContributed = async (
  req: PayloadRequest,
  it: Pick<CaseRow, 'contributors' | 'targetCollection' | 'targetId'>,
  text: Record<string, unknown>,
): Promise<boolean> => {
  const me = personOf(req).id
  return (
    it.contributors.some((person) => person.id === me) ||
    (await madeFiles(req, it.targetCollection, it.targetId, text, me))
  )
}
