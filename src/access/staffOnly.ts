import type { FieldAccess } from 'payload'
import { hasRole, roles } from './hasRole.js'

/**
 * A field for people who hold a role. It looks at the role only: inside `where` and `sort` there is neither a
 * document nor an id, so a rule that asked for one would let strangers guess values by filtering.
 */
export const staffOnly: FieldAccess = ({ req }) => hasRole(req.user, ...roles)
