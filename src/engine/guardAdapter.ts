import type { Payload, PayloadRequest, Where } from 'payload'

import type { Engine } from './instance.js'
import type { Permit, PermitKind } from './permits.js'

import { refusal } from '../errors.js'
import { isPublicStatus } from '../workflow/write.js'
import { columnsOnly } from './columnsOnly.js'
import { tellErasure } from './feed/tell.js'
import { guardFiles, requestOf, touched } from './guardFiles.js'
import { ENGINE_COLLECTIONS } from './instance.js'
import { publicChanged } from './publicChange.js'
import { recordSave, type Save } from './recordSave.js'
import { availableLocales, configOf, firstVersion, type Stored, textHash } from './texts.js'
import { assertUnused, textsNaming } from './unused.js'

export type AdapterArgs = {
  collection?: string
  collectionSlug?: string
  data?: Record<string, unknown>
  id?: number | string
  parent?: number | string
  req?: PayloadRequest
  returning?: boolean
  select?: unknown
  versionData?: Record<string, unknown>
  where?: Where
}
type Args = AdapterArgs
type Write = (args: Args) => Promise<Record<string, unknown> | null>

const WRITES = [
  'create',
  'updateOne',
  'updateMany',
  'upsert',
  'deleteOne',
  'deleteMany',
  'createVersion',
  'updateVersion',
  'deleteVersions',
] as const

/** The database adapter's own methods, as they were before the guard. */
export type RawAdapter = Record<(typeof WRITES)[number], Write> & {
  findOne: Write
  findVersions: (args: Args & Record<string, unknown>) => Promise<{ docs: Array<Record<string, unknown>> }>
}

const idIn = (where: Where | undefined): number | string | undefined => {
  const id = where?.id as { equals?: number | string } | undefined
  return id?.equals
}

const parentIn = (where: Where | undefined): number | string | undefined => {
  const clauses = [where, ...(where?.and ?? [])] as Array<Where | undefined>
  const parent = clauses.map((clause) => clause?.parent as { equals?: number | string } | undefined)
  return parent.find((clause) => clause?.equals !== undefined)?.equals
}

/**
 * The last door, behind every other one: wraps the write methods of the database adapter, so that whatever ran before
 * (hooks, other plugins, field hooks, jobs, direct calls), no row of a governed collection is or becomes public
 * without a permit for exactly that text, and every version row that is written is recorded on its case.
 *
 * The documents of files are guarded by `guardFiles`; what a governed text names is not deleted. The engine's own collections take no write through the adapter at all.
 */
export const guardAdapter = (payload: Payload, engine: Engine): RawAdapter => {
  const db = payload.db as unknown as Record<string, Write>
  const raw = Object.fromEntries(
    [...WRITES, 'findOne', 'findVersions'].map((name) => [name, db[name]!.bind(db)]),
  ) as unknown as RawAdapter
  const refuse = (args: Args) => refusal(args.req, 'UNGOVERNED_WRITE')
  const permitted = (
    args: Args,
    slug: string,
    id: number | string | undefined,
    write: 'main' | 'version',
    kinds: readonly PermitKind[],
  ): Permit => {
    const permit = engine.permits.of(args.req, slug, id)
    if (!permit || !kinds.includes(permit.kind) || !engine.permits.use(permit, write)) throw refuse(args)
    return permit
  }
  /** A draft version is written and put on record. */
  const saved = (
    { req }: Args,
    collection: string,
    id: Args['parent'],
    text: Stored = {},
    write: Save['write'],
  ) => {
    if (!req || id === undefined)
      throw new Error('a version of a governed document is written with its request and parent')
    return recordSave(engine, { collection, id, req, text, write })
  }
  /** The stored text must be the permitted one; a throw here rolls the transaction back. */
  const verify = (
    args: Args,
    slug: string,
    permit: Permit,
    stored: Record<string, unknown> | null | undefined,
  ) => {
    if (permit.kind !== 'shows') return
    if (!stored || textHash(payload, slug, stored) !== permit.hash) {
      throw refusal(args.req, 'CONTENT_CHANGED')
    }
  }

  const guards: Record<
    (typeof WRITES)[number],
    (args: Args, slug: string) => Promise<Record<string, unknown> | null>
  > = {
    create: (args, slug) => {
      const { data = {} } = args
      if (isPublicStatus(data._status)) throw refuse(args)
      return raw.create({
        ...args,
        data: { ...data, availableLocales: availableLocales(payload, slug, data) },
      })
    },
    updateOne: async (args, slug) => {
      const id = args.id ?? idIn(args.where)
      // Payload takes an id that is nothing (0, '') for none, and the condition beside it for what is meant.
      if (!id || (args.id !== undefined && args.where !== undefined)) throw refuse(args)
      // A draft's own row as well: who writes it beside a publication would write on the public text.
      const permit = permitted(args, slug, id, 'main', ['shows', 'hides'])
      const before = await raw.findOne({ collection: slug, req: args.req, where: { id: { equals: id } } })
      const status = args.data?._status === undefined ? before?._status : args.data._status
      if (isPublicStatus(status) !== (permit.kind === 'shows')) throw refuse(args)
      const data = columnsOnly(configOf(payload, slug).flattenedFields, before ?? {}, args.data ?? {})
      const stored = await raw.updateOne({ ...args, data, returning: true, select: undefined })
      verify(args, slug, permit, stored)
      return stored
    },
    updateMany: (args) => Promise.reject(refuse(args)),
    upsert: (args) => Promise.reject(refuse(args)),
    deleteOne: async (args, slug) => {
      const { id } = permitted(args, slug, idIn(args.where), 'main', ['deletes'])
      const deleted = await raw.deleteOne(args)
      await tellErasure(args.req!, slug, id)
      await publicChanged(args.req!, slug, id, '' as 'hides')
      return deleted
    },
    deleteMany: (args) => Promise.reject(refuse(args)),
    createVersion: async (args, slug) => {
      // A public text that is taken away becomes the working copy as it stands: nobody has saved anything.
      if (engine.permits.of(args.req, slug, args.parent)?.kind === 'hides') {
        permitted(args, slug, args.parent, 'version', ['hides'])
        return raw.createVersion({ ...args, versionData: { ...args.versionData, _status: 'draft' } })
      }
      if (!isPublicStatus(args.versionData?._status))
        return saved(args, slug, args.parent, args.versionData, (versionData) =>
          raw.createVersion({ ...args, versionData, returning: true, select: undefined }),
        )
      const permit = permitted(args, slug, args.parent, 'version', ['shows'])
      const stored = await raw.createVersion({ ...args, returning: true, select: undefined })
      verify(args, slug, permit, stored?.version as Record<string, unknown> | undefined)
      return stored
    },
    updateVersion: async (args, slug) => {
      const where = args.where ?? { id: { equals: args.id } }
      const before = await firstVersion(raw, { collection: slug, req: args.req, where })
      const after = (args.versionData?.version ?? {}) as Record<string, unknown>
      if (!before?.latest || isPublicStatus(before.version._status) || isPublicStatus(after._status))
        throw refuse(args)
      return saved(args, slug, before.parent, after, (version) =>
        raw.updateVersion({
          ...args,
          versionData: { ...args.versionData, version },
          returning: true,
          select: undefined,
        }),
      )
    },
    deleteVersions: (args, slug) => {
      permitted(args, slug, parentIn(args.where), 'version', ['deletes'])
      return raw.deleteVersions(args)
    },
  }

  const writeFile = guardFiles(payload, raw)
  /** What no workflow governs, but what a governed text may name. */
  const writeOther: typeof writeFile = async (name, args, slug) => {
    const deletes = name === 'deleteOne' || name === 'deleteMany'
    if (deletes && textsNaming(payload, slug).length > 0)
      for (const id of await touched(payload, raw, args, slug, false))
        await assertUnused(requestOf(payload, args.req), slug, id)
    return raw[name](args)
  }
  for (const name of WRITES) {
    db[name] = async (args) => {
      const slug = String(args.collection ?? args.collectionSlug)
      // Payload's methods read the one or the other name: two names could be two collections.
      if (args.collection && args.collectionSlug && args.collection !== args.collectionSlug)
        throw refuse(args)
      if ((ENGINE_COLLECTIONS as readonly string[]).includes(slug)) throw refuse(args)
      if (engine.files.includes(slug)) return writeFile(name, args, slug)
      return Object.hasOwn(engine.collections, slug) ? guards[name](args, slug) : writeOther(name, args, slug)
    }
  }
  return raw
}
