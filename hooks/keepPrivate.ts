import type { FieldHook } from 'payload'

import { engineOf, reaches } from '../src/engine/index.js'

/** Groups and arrays stay what they are, without anything in them. */
const empty = (value: unknown): unknown => {
  if (Array.isArray(value)) return []
  return typeof value === 'object' && value !== null ? {} : null
}

/**
 * Takes a private field out of every answer but to those who keep the document (owner, named editors, the coordinators
 * it belongs to) and those who answer for every case.
 */
export const keepPrivate: FieldHook = async ({ collection, originalDoc, overrideAccess, req, value }) => {
  if (overrideAccess || !collection) return value
  const { rolesOf, seeAll } = engineOf(req.payload)
  if (rolesOf(req.user).some((role) => seeAll.includes(role))) return value
  return (await reaches(req, collection.slug, originalDoc ?? {})) ? value : empty(value)
}
