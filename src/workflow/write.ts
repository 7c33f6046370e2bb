import { type Actor, mayEdit, type Refused } from './decide.js'
import type { WorkflowTable } from './define.js'

/**
 * What an ordinary write of a governed document may do: never publish, and delete only what never was public, or for
 * the sake of privacy. Pure: nothing here knows Payload.
 */

/** What a write asks for besides its text, by Payload's names. */
export type WriteFlags = {
  publishAllLocales?: unknown
  publishSpecificLocale?: unknown
  unpublishAllLocales?: unknown
  /** `data._status` */
  status?: unknown
}

/** Is a flag given at all? What comes in a query string is text. */
export const isSet = (flag: unknown): boolean =>
  flag !== undefined && flag !== null && flag !== false && flag !== 'false' && flag !== ''

/** `'published'`, or an object with any locale published. */
export const isPublicStatus = (status: unknown): boolean =>
  typeof status === 'object' && status !== null
    ? Object.values(status).includes('published')
    : status === 'published'

/** Does the write ask to publish or to take down? A status per language asks for something even if all are drafts. */
export const asksToPublish = ({ status, ...flags }: WriteFlags): boolean =>
  Object.values(flags).some(isSet) ||
  status === 'published' ||
  (typeof status === 'object' && status !== null)

/** May somebody with these roles begin a document? */
export const mayCreate = (table: WorkflowTable, roles: readonly string[]): boolean =>
  table.states[table.initial]!.editableBy.some((role) => roles.includes(role))

/** May this actor save the document now? Code that acts for nobody may wherever anybody may type. */
export const maySave = (
  table: WorkflowTable,
  actor: Pick<Actor, 'owns' | 'roles'> | 'system',
  state: string,
): { ok: true } | Refused => {
  if (actor !== 'system') return mayEdit(table, actor, { state })
  return table.states[state]?.editableBy.length ? { ok: true } : { ok: false, code: 'NOT_EDITABLE' }
}

export type Deletion = {
  /** The role that may erase what was public. */
  eraseBy: string
  roles: readonly string[]
  isOwner: boolean
  /** Code that acts for nobody. */
  isSystem: boolean
  wasPublic: boolean
  reason: unknown
}

/** The one reason for which a once public text goes for good. */
export const ERASURE = 'privacy'

/**
 * A document that never was public goes at its owner's or an eraser's word. One that was goes only by an eraser, for
 * the sake of privacy.
 */
export const mayDelete = (asked: Deletion): { ok: true; erases: boolean } | Refused => {
  const erasesHere = asked.roles.includes(asked.eraseBy)
  if (!asked.wasPublic)
    return erasesHere || asked.isOwner || asked.isSystem
      ? { ok: true, erases: false }
      : { ok: false, code: 'NOT_ALLOWED' }
  if (!erasesHere) return { ok: false, code: 'NOT_ALLOWED' }
  return asked.reason === ERASURE
    ? { ok: true, erases: true }
    : { ok: false, code: 'REASON_REQUIRED', field: 'reason' }
}
