import type { PayloadRequest, Where } from 'payload'

import type { CaseRow } from './cases.js'
import type { Stored } from './texts.js'

import { refusal } from '../errors.js'
import { waitTurn } from './cases.js'
import { filesOf } from './files.js'
import { engineOf } from './instance.js'
import { parseId } from './texts.js'
import { type About, isAbout } from './rowsAbout.js'

/** One row of `review-files`: this case holds this file, so nobody changes it; `live` where the public text shows it. */
type Hold = { fileCollection: string; fileId: string; live: boolean }

const holdsWhere = async (req: PayloadRequest, where: Where): Promise<Hold[]> => {
  const found = await req.payload.db.find({
    collection: 'review-files' as never,
    limit: 0,
    pagination: false,
    req,
    where,
  })
  return found.docs as unknown as Hold[]
}

const nameOf = ({ fileCollection, fileId }: Hold): string => `${fileCollection}/${fileId}`

/** Whoever writes or holds one of these files waits for whoever does so now; always in one order, so that none wait in a ring. */
const lockFiles = async (req: PayloadRequest, names: string[]): Promise<void> => {
  for (const name of [...new Set(names)].sort()) await waitTurn(req, `file ${name}`)
}

/** Until the transaction ends, neither the files of this text nor those its case holds change. */
export const lockFilesOf = async (req: PayloadRequest, it: About, text: Stored): Promise<void> => {
  const files = await filesOf(req, it.targetCollection, text)
  if (files.length === 0) return
  const names = files.map(({ key }) => `${key.collection}/${key.id}`)
  await lockFiles(req, [...(await holdsWhere(req, isAbout(it))).map(nameOf), ...names])
}

/** Refuses while any of these files is held; until the transaction ends none of them becomes held. */
export const assertFree = async (
  req: PayloadRequest,
  collection: string,
  ids: Array<number | string>,
): Promise<void> => {
  if (req.transactionID)
    await lockFiles(
      req,
      ids.map((id) => `${collection}/${id}`),
    )
  const held = await holdsWhere(req, {
    and: [{ fileCollection: { equals: collection } }, { fileId: { in: ids.map(String) } }],
  })
  if (held.length > 0) throw refusal(req, 'NOT_EDITABLE')
}

/** The texts of a case as a step leaves them: the working copy, and the public text where the step changed it. */
export type Texts = { working: Stored | null; shown: Stored | 'asBefore' | null }

/** What a case holds as it stands: the files of its public text, and of a working copy that nobody may type in. */
const wanted = async (req: PayloadRequest, it: CaseRow, texts: Texts, before: Hold[]): Promise<Hold[]> => {
  const isClosed = engineOf(req.payload).table.states[it.state]?.editableBy.length === 0
  const held = async (text: Stored | null, live: boolean): Promise<Hold[]> =>
    (text ? await filesOf(req, it.targetCollection, text) : []).map(({ key }) => ({
      fileCollection: key.collection,
      fileId: key.id,
      live,
    }))
  const shown = texts.shown === 'asBefore' ? before.filter(({ live }) => live) : await held(texts.shown, true)
  const all = [...(isClosed ? await held(texts.working, false) : []), ...shown]
  return [...new Map(all.map((one) => [nameOf(one), one])).values()]
}

const asText = (holds: Hold[]): string =>
  holds
    .map((hold) => `${nameOf(hold)} ${hold.live}`)
    .sort()
    .join()

/** A file is in public use while the public text of any case shows it. */
const showUse = async (req: PayloadRequest, { fileCollection, fileId }: Hold): Promise<void> => {
  const id = parseId(req, fileCollection, fileId)!
  const uses = await holdsWhere(req, {
    and: [
      { fileCollection: { equals: fileCollection } },
      { fileId: { equals: fileId } },
      { live: { equals: true } },
    ],
  })
  const { raw } = engineOf(req.payload)
  const data = { inPublicUse: uses.length > 0 }
  const row = await raw.findOne({
    collection: fileCollection,
    req,
    select: { inPublicUse: true },
    where: { id: { equals: id } },
  })
  if (!row || Boolean(row.inPublicUse) === data.inPublicUse) return
  await raw.updateOne({ collection: fileCollection, id, data, req, returning: false })
}

/**
 * Writes down which files a locked case holds now, and what is in public use by it, in the transaction of the step
 * that changed the case. A file that changed while this waited for its writer is no longer what was decided about.
 */
export const refreshHolds = async (req: PayloadRequest, it: CaseRow, texts: Texts): Promise<void> => {
  const { raw } = engineOf(req.payload)
  const before = await holdsWhere(req, isAbout(it))
  const planned = await wanted(req, it, texts, before)
  if (before.length + planned.length === 0) return
  await lockFiles(req, [...before, ...planned].map(nameOf))
  const now = await wanted(req, it, texts, before)
  if (asText(now) !== asText(planned)) throw refusal(req, 'CONTENT_CHANGED')
  if (asText(now) === asText(before)) return
  await raw.deleteMany({ collection: 'review-files', req, where: isAbout(it) })
  const { targetCollection, targetId } = it
  for (const hold of now) {
    await raw.create({ collection: 'review-files', data: { targetCollection, targetId, ...hold }, req })
  }
  const touched = new Map([...before, ...now].map((hold) => [nameOf(hold), hold]))
  for (const hold of touched.values()) await showUse(req, hold)
}

type Maker = { id: string }

/** Did this person upload or edit a file of the text that its public text does not show yet? */
export const madeFiles = async (
  req: PayloadRequest,
  collection: string,
  id: number | string,
  text: Stored,
  person: string,
): Promise<boolean> => {
  const files = await filesOf(req, collection, text)
  const mine = files.filter(({ row }) => ((row.makers ?? []) as Maker[]).some((maker) => maker.id === person))
  if (mine.length === 0) return false
  const shown = (
    await holdsWhere(req, isAbout({ targetCollection: collection, targetId: String(id) }))
  ).filter(({ live }) => live)
  return mine.some(({ key }) => !shown.some((hold) => nameOf(hold) === `${key.collection}/${key.id}`))
}
