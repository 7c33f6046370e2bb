import type { PayloadRequest } from 'payload'

import type { CaseRow } from './cases.js'
import type { Stored } from './texts.js'

import { ERASURE, isPublicStatus, mayDelete, maySave } from '../workflow/write.js'
import { find } from './enter.js'
import { engineOf } from './instance.js'
import { personOf } from './people.js'

const passed = new WeakMap<PayloadRequest, string>()

const nameOf = (collection: string, id: number | string): string => `${collection}/${id}`

/** Notes that the gate let a save through: access is asked the same next, with the case still locked. */
export const letThrough = (req: PayloadRequest, collection: string, id: number | string): void => {
  passed.set(req, nameOf(collection, id))
}

/** Good for one question: a second save of the same request goes through the gate again. */
const wasLetThrough = (req: PayloadRequest, collection: string, id: number | string): boolean =>
  passed.get(req) === nameOf(collection, id) && passed.delete(req)

/** Was some text of this document ever public? */
export const wasPublic = (it: CaseRow | null, text: Stored): boolean =>
  Boolean(it?.firstPublishedAt ?? it?.live) || isPublicStatus(text._status)

/** Would a save by the caller be taken now? For showing a form, not for deciding. */
export const canType = async (
  req: PayloadRequest,
  collection: string,
  id: number | string,
): Promise<boolean> => {
  if (wasLetThrough(req, collection, id)) return true
  const { table } = engineOf(req.payload)
  const found = await find(req, collection, id)
  return Boolean(found?.text) && maySave(table, found!.who, found!.it?.state ?? table.initial).ok
}

/** Would a deletion by the caller be taken now, with a reason where one is needed? */
export const canDelete = async (
  req: PayloadRequest,
  collection: string,
  id: number | string,
): Promise<boolean> => {
  const { eraseBy } = engineOf(req.payload)
  const found = await find(req, collection, id)
  if (!found?.text) return false
  return mayDelete({
    eraseBy,
    isOwner: found.text.owner === personOf(req).id,
    isSystem: false,
    reason: ERASURE,
    roles: found.who.roles,
    wasPublic: wasPublic(found.it, found.text),
  }).ok
}
