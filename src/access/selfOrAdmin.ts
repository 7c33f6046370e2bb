import type { Access } from 'payload'
import { isAdmin } from './hasRole.js'

/** Administrators every account, everyone else their own. */
export const selfOrAdmin: Access = ({ req }) => {
  if (isAdmin(req.user)) return true
  return req.user ? { id: { equals: req.user.id } } : false
}
