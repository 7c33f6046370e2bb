import type { CollectionBeforeOperationHook } from 'payload'

import { optionsOf, previewed } from '../src/engine/index.js'
import { refusal } from '../src/errors.js'

/** The most documents, and the deepest relations, that one request without a role may ask for. */
export const STRANGER_LIMITS = { limit: 100, depth: 3 } as const

const DEFAULT_LIMIT = 10

type ReadArgs = {
  currentDepth?: number
  depth?: unknown
  id?: number | string
  limit?: unknown
  overrideAccess?: boolean
  page?: unknown
  pagination?: unknown
}

const isWithin = (value: unknown, least: number, most: number): boolean =>
  Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most

/**
 * A stranger reads what is public, in bounded portions; a parameter that cannot be honoured is refused by its name.
 * `data` would be answered in place of the document. A preview link shows the working copy of its document.
 */
export const boundStrangersReads: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const { collections, rolesOf } = optionsOf(req.payload)
  if (operation !== 'read' || overrideAccess || rolesOf(req.user).length > 0) return args
  const read = args as ReadArgs
  // What code asks of a register, in a stranger's name, has bounds of its own; only there does it say anything of access.
  if (read.overrideAccess !== undefined && !Object.hasOwn(collections, collection.slug)) return args
  const isPreview = read.id !== undefined && String(read.id) === (await previewed(req, collection.slug))
  const bounded = { ...args, data: undefined, draft: isPreview, trash: false } as typeof args
  if (read.currentDepth !== undefined) return bounded
  const bounds = {
    limit: [1, STRANGER_LIMITS.limit],
    depth: [0, STRANGER_LIMITS.depth],
    page: [1, 1e9],
  } as const
  for (const [name, [least, most]] of Object.entries(bounds)) {
    const value = read[name as keyof typeof bounds]
    if (value !== undefined && !isWithin(value, least, most)) throw refusal(req, 'BAD_INPUT', { field: name })
  }
  // Of a portion it is always told how much there is; without pages Payload would count the portion.
  const pages = req.payloadAPI === 'local' ? {} : { pagination: true }
  return { ...bounded, ...pages, limit: read.limit ?? DEFAULT_LIMIT } as typeof args
}
