import type { CollectionBeforeOperationHook } from 'payload'

import { optionsOf } from '../src/engine/index.js'
import { refusal } from '../src/errors.js'

/** The most documents, and the deepest relations, that one request without a role may ask for. */
export const STRANGER_LIMITS = { limit: 100, depth: 3 } as const

type ReadArgs = { currentDepth?: number; depth?: number; draft?: boolean; limit?: number; overrideAccess?: boolean; trash?: boolean }

/** A stranger reads what is public, in bounded portions; a parameter that cannot be honoured is refused by its name. */
export const boundStrangersReads: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (operation !== 'read' || overrideAccess || optionsOf(req.payload).rolesOf(req.user).length > 0) return args
  const read = args as ReadArgs
  const nested = read.currentDepth !== undefined
  if (!nested && read.limit !== undefined && (read.limit < 1 || read.limit > STRANGER_LIMITS.limit)) {
    throw refusal(req, 'BAD_INPUT', { field: 'limit' })
  }
  if (!nested && read.depth !== undefined && (read.depth < 0 || read.depth > STRANGER_LIMITS.depth)) {
    throw refusal(req, 'BAD_INPUT', { field: 'depth' })
  }
  return { ...args, draft: false, trash: false } as typeof args
}
