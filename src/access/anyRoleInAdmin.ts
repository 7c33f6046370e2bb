import type { PayloadRequest } from 'payload'
import { hasRole, roles } from './hasRole.js'

/** The admin opens to anyone who holds a role. */
export const anyRoleInAdmin = ({ req }: { req: PayloadRequest }): boolean => hasRole(req.user, ...roles)
