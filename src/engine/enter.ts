import type { PayloadRequest } from 'payload'

import type { CaseRow } from './cases.js'
import type { Stored } from './texts.js'

import { refusal } from '../errors.js'
import { isPublicStatus } from '../workflow/write.js'
import { lockCase, readCase } from './cases.js'
import { engineOf } from './instance.js'
import { type Reach, reachOf } from './people.js'
import { latestText, mainText, parseId } from './texts.js'

/** A governed document as one caller meets it. A document older than the plugin has no case; a deleted one has no text. */
export type Entered = {
  id: number | string
  it: CaseRow | null
  text: Stored | null
  /** The version row of the text; null where the text is the document's own row, or gone. */
  versionId: number | string | null
  who: Reach
}

type Options = {
  /** Nobody else writes the document until the transaction ends. */
  lock?: boolean
  overrideAccess?: boolean
  /** The whole text; else of a working copy only who may reach it, which is enough to say who may write. */
  whole?: boolean
}

/** Who sees the case and not only the public text: those who answer for it now, in a role, and those who see all. */
export const seesCase = (req: PayloadRequest, who: Reach): boolean =>
  (who.owns && who.roles.length > 0) || engineOf(req.payload).seeAll.some((role) => who.roles.includes(role))

const workingText = async (
  req: PayloadRequest,
  collection: string,
  id: number | string,
  whole: boolean | undefined,
) => {
  const latest = await latestText(req, collection, id, !whole)
  if (latest) return { versionId: latest.versionId, text: { ...latest.text, id } }
  return { versionId: null, text: await mainText(req, collection, id) }
}

/** The document, its case, and who the caller is to it; null where there is neither text nor case. */
export const find = async (
  req: PayloadRequest,
  collection: string,
  givenId: number | string,
  { lock, whole }: Options = {},
): Promise<Entered | null> => {
  const id = parseId(req, collection, givenId)
  if (id === null) return null
  const it = await (lock ? lockCase : readCase)(req, { collection, id })
  const working = await workingText(req, collection, id, whole)
  if (!it && !working.text) return null
  return { id, it, ...working, who: await reachOf(req, collection, id, working.text ?? {}) }
}

/** The one way into a case, for every door: whoever may not know of the document is told that there is none. */
export const enter = async (
  req: PayloadRequest,
  collection: string,
  givenId: number | string,
  options: Options = {},
): Promise<Entered> => {
  if (!options.overrideAccess && !req.user) throw refusal(req, 'NOT_SIGNED_IN')
  const found = await find(req, collection, givenId, options)
  if (!found) throw refusal(req, 'NOT_FOUND')
  const isPublic = found.it?.live ?? isPublicStatus(found.text!._status)
  if (!options.overrideAccess && !isPublic && !seesCase(req, found.who)) throw refusal(req, 'NOT_FOUND')
  return found
}

export type UnderReview = Entered & { it: CaseRow; text: Stored }

/** The same for a document that is there and has a case, with its whole text. */
export const enterCase = async (
  req: PayloadRequest,
  collection: string,
  id: number | string,
  options: Options = {},
): Promise<UnderReview> => {
  const { it, text, ...found } = await enter(req, collection, id, { ...options, whole: true })
  if (!it || !text) throw refusal(req, 'NOT_FOUND')
  return { ...found, it, text }
}
