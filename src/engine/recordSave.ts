import type { PayloadRequest } from 'payload'

import type { CaseRow, Person } from './cases.js'
import type { RawAdapter } from './guardAdapter.js'
import type { Engine } from './instance.js'
import type { Stored } from './texts.js'

import { refusal } from '../errors.js'
import { lockCase, openCase } from './cases.js'
import { contentHash } from './contentHash.js'
import { refreshHolds } from './holds.js'
import { personOf } from './people.js'
import { project } from './project.js'
import { configOf, latestText } from './texts.js'
import { record } from './trail.js'

type WriteArgs = { parent?: number | string; req?: PayloadRequest; returning?: boolean; select?: unknown }
type VersionRow = { id: number | string; version: Stored }

const withPerson = (people: Person[], person: Person): Person[] =>
  people.some(({ id }) => id === person.id) ? people : [...people, person]

/** A permanent id that tells the kind and never changes hands, e.g. `polkka:practice:000123`. */
const publicIdOf = (kind: string, id: number | string): string =>
  `polkka:${kind}:${String(id).padStart(6, '0')}`

/** Where the gate leaves the id of the document from whose history a text is taken: by duplicating, by restoring. */
export const TAKEN_FROM = 'polkkaTakenFrom'

type Authorship = { actorId: string; actorName: string; details: { authors?: Person[] } | null }

/** Whoever wrote a text has written its copy: all who ever saved the document that the text is taken from. */
const authorsOfOriginal = async (req: PayloadRequest, collection: string): Promise<Person[]> => {
  const original = req.context[TAKEN_FROM] as number | string | undefined
  if (original === undefined) return []
  const { docs } = await req.payload.db.find({
    collection: 'review-events',
    limit: 0,
    pagination: false,
    req,
    where: {
      and: [
        { targetCollection: { equals: collection } },
        { targetId: { equals: String(original) } },
        { type: { in: ['create', 'save'] } },
      ],
    },
  })
  return (docs as unknown as Authorship[]).flatMap(({ actorId, actorName, details }) => [
    { id: actorId, name: actorName },
    ...(details?.authors ?? []),
  ])
}

/** Opens the case of a document that has none: just created, or older than the plugin. */
const open = async (
  req: PayloadRequest,
  engine: Engine,
  collection: string,
  id: number | string,
  hash: string,
  live: boolean,
) => {
  const actor = personOf(req)
  const authors = (await authorsOfOriginal(req, collection)).reduce<Person[]>(withPerson, [])
  const it = await openCase(
    req,
    { collection, id },
    {
      state: engine.table.initial,
      contentHash: hash,
      contributors: authors.reduce(withPerson, [actor]),
      live,
      publicId: publicIdOf(engine.collections[collection]!.kind, id),
    },
  )
  const details = authors.length > 0 ? { authors } : undefined
  return record(req, it, {
    type: 'create',
    actor,
    from: null,
    to: it.state,
    revision: it.revision,
    contentHash: hash,
    details,
  })
}

/** A changed text: revision, contributor, state and trail move together; an unchanged one moves nothing. */
const advance = async (req: PayloadRequest, engine: Engine, it: CaseRow, hash: string): Promise<CaseRow> => {
  if (hash === it.contentHash) return it
  const state = engine.table.states[it.state]
  if (!state || state.editableBy.length === 0) throw refusal(req, 'NOT_EDITABLE')
  const actor = personOf(req)
  const authors = await authorsOfOriginal(req, it.targetCollection)
  const to = state.saveOpens ?? it.state
  const revision = it.revision + 1
  return record(
    req,
    it,
    { type: 'save', actor, from: it.state, to, revision, contentHash: hash },
    {
      state: to,
      revision,
      contentHash: hash,
      contributors: [actor, ...authors].reduce(withPerson, it.contributors),
      approvedHash: null,
    },
  )
}

/**
 * Writes a draft version through `write` and records it: whoever saved, through whatever door, the case knows the new
 * text, its revision and its author. Until a document is public its own row follows the working copy.
 */
export const recordSave = async (
  engine: Engine,
  raw: RawAdapter,
  write: RawAdapter['createVersion'],
  args: WriteArgs,
  collection: string,
): Promise<Record<string, unknown> | null> => {
  const { req, parent: id } = args
  if (!req || id === undefined)
    throw new Error('a version of a governed document is written with its request and parent')
  const before = await lockCase(req, { collection, id })
  const written = (await write({ ...args, returning: true, select: undefined })) as VersionRow
  const fields = configOf(req.payload, collection).flattenedFields
  const stored = written.version ?? (await latestText(req, collection, id))?.text ?? {}
  const hash = contentHash(fields, stored)
  const main = before
    ? null
    : await raw.findOne({ collection, req, select: { _status: true }, where: { id: { equals: id } } })
  const it = before
    ? await advance(req, engine, before, hash)
    : await open(req, engine, collection, id, hash, main?._status === 'published')
  if (before && !it.live) {
    await raw.updateOne({ collection, id, data: { ...stored, ...{ id: undefined } }, req, returning: false })
  }
  if (!before && it.live) await refreshHolds(req, it)
  await project(req, it, id, written.id)
  return written as unknown as Record<string, unknown>
}
