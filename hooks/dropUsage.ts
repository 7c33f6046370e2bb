import type { CollectionAfterDeleteHook } from 'payload'

import { forgetUsage } from '../src/engine/index.js'

/** With an API key goes what was counted for it. */
export const dropUsage: CollectionAfterDeleteHook = ({ id, req }) => forgetUsage(req, id)
