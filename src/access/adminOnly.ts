import type { Access } from 'payload'
import { isAdmin } from './hasRole.js'

/** Administrators only. */
export const adminOnly: Access = ({ req }) => isAdmin(req.user)
