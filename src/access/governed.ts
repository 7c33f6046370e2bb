import type { Access, CollectionSlug, PayloadRequest, Where } from 'payload'

import { appendVersionToQueryKey, NotFound } from 'payload'

import { optionsOf } from '../engine/instance.js'
import { canDelete, canType } from '../engine/may.js'
import { ownWhere } from '../engine/people.js'
import { previewed } from '../engine/preview.js'

const PUBLISHED: Where = { _status: { equals: 'published' } }

/**
 * Strangers, and accounts without a role, read what is public, and the one text a preview link is for; editors their
 * own as well; approvers everything.
 */
export const publishedOrOwn: (slug: string) => Access =
  (slug) =>
  async ({ req }) => {
    const { rolesOf, seeAll } = optionsOf(req.payload)
    const roles = rolesOf(req.user)
    if (roles.some((role) => seeAll.includes(role))) return true
    const own = roles.length > 0 ? ownWhere(req, slug) : null
    const shown = await previewed(req, slug)
    const more: Where[] = [...(own ? [own] : []), ...(shown ? [{ id: { equals: shown } }] : [])]
    return more.length > 0 ? { or: [PUBLISHED, ...more] } : PUBLISHED
  }

/** Old versions are for those who see the case. */
export const versionsOfOwn: (slug: string) => Access =
  (slug) =>
  ({ req }) => {
    const { rolesOf, seeAll } = optionsOf(req.payload)
    const roles = rolesOf(req.user)
    if (roles.some((role) => seeAll.includes(role))) return true
    const own = roles.length > 0 ? ownWhere(req, slug) : null
    return own ? appendVersionToQueryKey(own) : false
  }

/** Those who may type into a new document. */
export const mayCreate: Access = ({ req }) => {
  const { rolesOf, table } = optionsOf(req.payload)
  const typists = table.states[table.initial]!.editableBy
  return rolesOf(req.user).some((role) => typists.includes(role))
}

/** To those who may not read a document, what they may do with it would tell that there is one. */
const assertReadable = async (req: PayloadRequest, slug: string, id: number | string): Promise<void> => {
  const found = await req.payload.findByID({
    collection: slug as CollectionSlug,
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: false,
    req,
    select: {},
    user: req.user,
  })
  if (!found) throw new NotFound(req.t)
}

/** What the form shows as editable. The gate has the last word on every save. */
export const mayUpdate: (slug: string) => Access =
  (slug) =>
  async ({ id, req }) => {
    if (id === undefined) return optionsOf(req.payload).rolesOf(req.user).length > 0
    if (req.user && (await canType(req, slug, id))) return true
    await assertReadable(req, slug, id)
    return false
  }

/** What the form offers to delete: one's own document that never was public, or for administrators any. */
export const mayDelete: (slug: string) => Access =
  (slug) =>
  async ({ id, req }) => {
    if (!req.user) return false
    return id === undefined ? optionsOf(req.payload).rolesOf(req.user).length > 0 : canDelete(req, slug, id)
  }
