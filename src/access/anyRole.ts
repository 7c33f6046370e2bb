import type { Access } from 'payload'
import { hasRole, roles } from './hasRole.js'

/** Anyone who holds a role. A signed-in account without one is a stranger. */
export const anyRole: Access = ({ req }) => hasRole(req.user, ...roles)
