import type { PayloadRequest } from 'payload'

import type { Person } from '../workflow/view.js'
import type { CaseRow } from './cases.js'
import type { Engine } from './instance.js'
import type { Stored } from './texts.js'

import { refusal } from '../errors.js'
import { isPublicStatus } from '../workflow/write.js'
import { lockCase, openCase } from './cases.js'
import { refreshHolds } from './holds.js'
import { personOf } from './people.js'
import { projection, projectMain, projectVersion } from './project.js'
import { availableLocales, mainText, textHash } from './texts.js'
import { record } from './trail.js'
import { rowsAbout } from './rowsAbout.js'

type VersionRow = { id: number | string; version: Stored }

export const withPerson = (people: Person[], person: Person): Person[] =>
  people.some(({ id }) => id === person.id) ? people : [...people, person]

/** A permanent id that tells the kind and never changes hands, e.g. `polkka:practice:000123`. */
export const publicIdOf = (kind: string, id: number | string): string =>
  `polkka:${kind}:${String(id).padStart(6, '0')}`

/** Where the gate leaves the id of the document from whose history a text is taken: by duplicating, by restoring. */
export const TAKEN_FROM = 'polkkaTakenFrom'

type Authorship = { actorId: string; actorName: string; details: { authors?: Person[] } | null }

/** All who ever saved a document, or a text that it was taken from. */
export const savedBy = async (
  req: PayloadRequest,
  collection: string,
  id: number | string,
): Promise<Person[]> => {
  const about = { targetCollection: collection, targetId: String(id) }
  const saves = await rowsAbout<Authorship>(req, 'review-events', about, {
    where: [{ type: { in: ['create', 'save'] } }],
  })
  return saves.flatMap(({ actorId, actorName, details }) => [
    { id: actorId, name: actorName },
    ...(details?.authors ?? []),
  ])
}

/** Whoever wrote a text has written its copy. */
const authorsOfOriginal = async (req: PayloadRequest, collection: string): Promise<Person[]> => {
  const original = req.context[TAKEN_FROM] as number | string | undefined
  return original === undefined ? [] : savedBy(req, collection, original)
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

/** The case as a save of this text leaves it; the case itself where the text is the same. */
const afterSave = (engine: Engine, it: CaseRow, hash: string): CaseRow =>
  hash === it.contentHash
    ? it
    : {
        ...it,
        contentHash: hash,
        revision: it.revision + 1,
        state: engine.table.states[it.state]!.saveOpens ?? it.state,
      }

/** A changed text: revision, contributor, state and trail move together; an unchanged one moves nothing. */
export const advance = async (
  req: PayloadRequest,
  engine: Engine,
  it: CaseRow,
  hash: string,
): Promise<CaseRow> => {
  if (hash === it.contentHash) return it
  if (engine.table.states[it.state]!.editableBy.length === 0) throw refusal(req, 'NOT_EDITABLE')
  const actor = personOf(req)
  const authors = await authorsOfOriginal(req, it.targetCollection)
  const { contentHash: _, revision, state: to } = afterSave(engine, it, hash)
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

export type Save = {
  req: PayloadRequest
  collection: string
  id: number | string
  /** The text as it is about to be written. */
  text: Stored
  write: (text: Stored) => Promise<unknown>
}

/** Writes the version as it will show its case; the case is judged by what is stored then, never by what was meant. */
const writeVersion = async (engine: Engine, { collection, req, text, write }: Save, it: CaseRow | null) => {
  const hashOf = (stored: Stored) => textHash(req.payload, collection, stored)
  const shown = it ? projection(afterSave(engine, it, hashOf(text))) : {}
  const isTitled = text[engine.collections[collection]!.titleField] !== undefined
  const locales = isTitled ? { availableLocales: availableLocales(req.payload, collection, text) } : {}
  const written = (await write({ ...text, ...shown, ...locales })) as VersionRow
  return { hash: hashOf(written.version), written }
}

/** The first text of a document that has no case: just created, or older than the plugin. */
const recordFirst = async (engine: Engine, save: Save): Promise<VersionRow> => {
  const { collection, id, req } = save
  const { hash, written } = await writeVersion(engine, save, null)
  const main = (await mainText(req, collection, id, { _status: true }))!
  const it = await open(req, engine, collection, id, hash, isPublicStatus(main._status))
  if (it.live)
    await refreshHolds(req, it, { working: written.version, shown: await mainText(req, collection, id) })
  await projectMain(req, it, id)
  await projectVersion(req, it, written.id)
  return written
}

/**
 * Writes a draft version and records it: whoever saved, through whatever door, the case knows the new text, its
 * revision and its author. Until a document is public its own row follows the working copy.
 */
export const recordSave = async (engine: Engine, save: Save): Promise<VersionRow> => {
  const { collection, id, req } = save
  const before = await lockCase(req, { collection, id })
  if (!before) return recordFirst(engine, save)
  const { hash, written } = await writeVersion(engine, save, before)
  const it = await advance(req, engine, before, hash)
  const data: Stored = { ...written.version, ...projection(it), id: undefined }
  await projectVersion(req, it, written.id, written.version)
  if (!it.live) await engine.raw.updateOne({ collection, id, data, req, returning: false })
  return { ...written, version: { ...written.version, ...projection(it) } }
}
