import type { Access, CollectionBeforeChangeHook, Payload, TypedUser, Where } from 'payload'

import type { WorkflowTable } from '../workflow/define.js'
import type { Permits } from './permits.js'

import { keepSessions } from '../db/keepSessions.js'
import { rememberStatements } from '../db/rememberStatements.js'
import { guardAdapter, type RawAdapter } from './guardAdapter.js'
import { createPermits } from './permits.js'
import { showPublicBesideDrafts } from './publicBesideDrafts.js'
import type { SearchOptions } from '../search/options.js'

/** How one collection is governed. */
export type GovernedCollection = {
  /** Languages that `required(..., { languages: 'all' })` demands. @default ['fi', 'sv'] */
  requiredLocales: readonly string[]
  /** The localized field whose presence makes a language available. */
  titleField: string
  /** The middle part of `publicId`, e.g. `practice` in `polkka:practice:000123`. */
  kind: string
  /** Months from publication or confirmation until the text is to be looked at again. @default 24 */
  reviewEveryMonths: number
  /** Documents that belong to this user's own project or network, for roles that reach them. */
  belongsTo?: (user: TypedUser) => Where | null
}

export type EngineOptions = {
  table: WorkflowTable
  collections: Readonly<Record<string, GovernedCollection>>
  /** The upload collections whose files are part of what is approved. */
  files: readonly string[]
  /** Roles that see every document, whatever its state. */
  seeAll: readonly string[]
  /** The role that may erase a public document for the sake of privacy. */
  eraseBy: string
  /** May webhooks go to addresses inside, and without https? */
  allowPrivateWebhooks: boolean
  /** The roles of a user. @default user.roles */
  rolesOf: (user: TypedUser | null | undefined) => readonly string[]
  /** What `GET /api/search` narrows by, and where it finds summaries. */
  search: SearchOptions
}

/** What makes the guarantee true on one Payload instance. */
export type Engine = EngineOptions & { permits: Permits; raw: RawAdapter }

/** `config.custom` holds the options under this key, from build time on. */
export const OPTIONS_KEY = 'reviewWorkflow'

const ENGINE = Symbol.for('polkka.engine')

/** The collections the engine keeps for itself: nobody writes them through any door. */
export const ENGINE_COLLECTIONS = [
  'reviews',
  'review-events',
  'publications',
  'review-requests',
  'review-files',
  'review-comments',
  'review-assessments',
  'review-notices',
  'public-changes',
  'webhook-deliveries',
] as const

export const optionsOf = (payload: Payload): EngineOptions => {
  const options = (payload.config.custom as Record<string, EngineOptions | undefined>)[OPTIONS_KEY]
  if (!options) throw new Error('reviewWorkflow() is not among the plugins of this Payload config')
  return options
}

/** A lock tells who has a document open: nobody says so of another. */
const inOwnName: CollectionBeforeChangeHook = ({ data, req: { user } }) =>
  user ? { ...data, user: { relationTo: user.collection, value: user.id } } : data

/** Payload lets any account see, make and remove the locks that tell who is editing which unpublished document. */
const keepLocksFromStrangers = (payload: Payload, { rolesOf }: EngineOptions): void => {
  const config = payload.collections['payload-locked-documents']?.config
  if (!config) return
  const anyRole: Access = ({ req }) => rolesOf(req.user).length > 0
  Object.assign(config.access, { create: anyRole, delete: anyRole, read: anyRole, update: anyRole })
  config.hooks.beforeChange = [...(config.hooks.beforeChange ?? []), inOwnName]
}

/**
 * The one engine of a Payload instance, made on first use. It hangs on the instance and not in a module variable,
 * because a host process and Next's bundle may load this module twice for the same instance.
 */
export const engineOf = (payload: Payload): Engine => {
  const holder = payload.db as unknown as { [ENGINE]?: Engine }
  const present = holder[ENGINE]
  if (present) return present
  const engine: Engine = { ...optionsOf(payload), permits: createPermits(), raw: undefined as never }
  keepSessions(payload)
  engine.raw = guardAdapter(payload, engine)
  rememberStatements(payload)
  holder[ENGINE] = engine
  showPublicBesideDrafts(payload, engine)
  keepLocksFromStrangers(payload, engine)
  return engine
}

export const isGoverned = (payload: Payload, slug: string): boolean =>
  Object.hasOwn(optionsOf(payload).collections, slug)
