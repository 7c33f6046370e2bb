import type { FieldAccess } from 'payload'
import { isAdmin } from './hasRole.js'

/** Administrators give roles to others: nobody gives themself a role, and the last administrator stays one. */
export const othersByAdmin: FieldAccess = ({ id, req }) =>
  isAdmin(req.user) && String(id) !== String(req.user?.id)
