import type { FieldAccess } from 'payload'
import { isAdmin } from './hasRole.js'

/** A field that only administrators may set: nobody can give themself a role. */
export const adminOnlyField: FieldAccess = ({ req }) => isAdmin(req.user)
