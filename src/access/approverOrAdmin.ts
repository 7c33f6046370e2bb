import type { Access } from 'payload'
import { hasRole } from './hasRole.js'

/** The agency's staff and administrators. */
export const approverOrAdmin: Access = ({ req }) => hasRole(req.user, 'approver', 'admin')
