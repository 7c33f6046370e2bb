import type { FieldAccess } from 'payload'

import { optionsOf } from '../engine/instance.js'

/** A field for people who hold a role of the workflow; it looks at the role only, so that no filter becomes an oracle. */
export const hasAnyRole: FieldAccess = ({ req }) => optionsOf(req.payload).rolesOf(req.user).length > 0
