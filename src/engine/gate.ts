import type { PayloadRequest } from 'payload'

import { refusal } from '../errors.js'
import { asksToPublish, ERASURE, isSet, mayCreate, mayDelete, maySave } from '../workflow/write.js'
import { eraseAssessments } from './assessments.js'
import { changedSince } from './changes.js'
import { eraseComments } from './comments.js'
import { NOBODY_WAITS, PUBLIC_GONE, SCHEDULE_GONE } from './effects.js'
import { enter, type Entered } from './enter.js'
import { refreshHolds } from './holds.js'
import { engineOf } from './instance.js'
import { letThrough, wasPublic } from './may.js'
import { eraseNotices } from './notices/index.js'
import { personOf } from './people.js'
import { TAKEN_FROM } from './recordSave.js'
import { eraseAnswers } from './requests.js'
import { firstVersion } from './texts.js'
import { record } from './trail.js'
import { isAbout } from './rowsAbout.js'
import { assertUnused } from './unused.js'

export type WriteArgs = {
  autosave?: boolean
  data?: Record<string, unknown>
  draft?: boolean
  duplicateFromID?: number | string
  id?: number | string
  overrideAccess?: boolean
  publishAllLocales?: unknown
  publishSpecificLocale?: unknown
  unpublishAllLocales?: unknown
  where?: unknown
}

/** Refuses what asks to publish or take down by status or flag, and a write in "all" languages, which Payload half ignores. */
const refusePublishing = (req: PayloadRequest, args: WriteArgs): void => {
  const { publishAllLocales, publishSpecificLocale, unpublishAllLocales } = args
  const status = args.data?._status
  if (asksToPublish({ publishAllLocales, publishSpecificLocale, status, unpublishAllLocales }))
    throw refusal(req, 'UNGOVERNED_WRITE')
  if (req.locale === 'all') throw refusal(req, 'BAD_INPUT', { field: 'locale' })
}

/** The same write as a draft, without what only the engine says about a document. */
const asDraft = <Args extends WriteArgs>(args: Args): Args => {
  const { workflow: _, ...data } = args.data ?? {}
  return { ...args, draft: true, data: { ...data, _status: 'draft' } }
}

/** The revision a save was based on: `If-Match` of a request for this very document, or `workflow.revision` in its data. */
const basedOn = (req: PayloadRequest, collection: string, args: WriteArgs): number | null => {
  const { routeParams } = req
  const addressed = routeParams?.collection === collection && String(routeParams.id) === String(args.id)
  const header = addressed ? req.headers.get('if-match') : null
  if (header && header !== '*') {
    const revision = Number(header.replace(/^W\//, '').replace(/^"|"$/g, ''))
    if (!Number.isSafeInteger(revision)) throw refusal(req, 'BAD_INPUT', { field: 'If-Match' })
    return revision
  }
  const workflow = args.data?.workflow ?? {}
  const { revision = null } = workflow as { revision?: unknown }
  if (typeof workflow !== 'object' || (revision !== null && !Number.isSafeInteger(revision)))
    throw refusal(req, 'BAD_INPUT', { field: 'workflow.revision' })
  return revision as null | number
}

/** Locks the document for a save by the caller, or says why there may be none now. */
const enterToSave = async (
  req: PayloadRequest,
  collection: string,
  givenId: number | string,
  overrideAccess: boolean,
): Promise<Entered> => {
  const { table } = engineOf(req.payload)
  const found = await enter(req, collection, givenId, { lock: true, overrideAccess })
  if (!found.text) throw refusal(req, 'NOT_FOUND')
  const state = found.it?.state ?? table.initial
  const decision = maySave(table, overrideAccess ? 'system' : found.who, state)
  if (!decision.ok) throw refusal(req, decision.code, decision.code === 'NOT_EDITABLE' ? { state } : {})
  if (!overrideAccess) letThrough(req, collection, found.id)
  return found
}

/** Every create of a governed document, duplicates of what one may read among them: a draft, by someone who may write. */
export const gateCreate = async (
  req: PayloadRequest,
  collection: string,
  args: WriteArgs,
  overrideAccess: boolean,
): Promise<WriteArgs> => {
  const { rolesOf, table } = engineOf(req.payload)
  if (!overrideAccess && !req.user) throw refusal(req, 'NOT_SIGNED_IN')
  refusePublishing(req, args)
  if (!overrideAccess && !mayCreate(table, rolesOf(req.user))) throw refusal(req, 'NOT_ALLOWED')
  if (args.duplicateFromID !== undefined) {
    await enter(req, collection, args.duplicateFromID, { overrideAccess })
    req.context[TAKEN_FROM] = args.duplicateFromID
  }
  return asDraft(args)
}

/** Every update of a governed document: one at a time, as a draft, in a state that lets this person type. */
export const gateUpdate = async (
  req: PayloadRequest,
  collection: string,
  args: WriteArgs,
  overrideAccess: boolean,
): Promise<WriteArgs> => {
  const permit = engineOf(req.payload).permits.of(req, collection, args.id)
  // A deletion that failed leaves its permit on the request: it is good for nothing else.
  if (permit && permit.kind !== 'deletes') return args
  if (!overrideAccess && !req.user) throw refusal(req, 'NOT_SIGNED_IN')
  refusePublishing(req, args)
  if (args.id === undefined) throw refusal(req, 'UNGOVERNED_WRITE')
  const found = await enterToSave(req, collection, args.id, overrideAccess)
  const revision = basedOn(req, collection, args)
  if (revision !== null && found.it && revision !== found.it.revision) {
    throw refusal(req, 'STALE_REVISION', await changedSince(req, found.it, revision))
  }
  return asDraft({ ...args, id: found.id })
}

/** A restored version becomes the draft; restoring it as public is no way around review. */
export const gateRestore = async (
  req: PayloadRequest,
  collection: string,
  args: WriteArgs,
  overrideAccess: boolean,
): Promise<WriteArgs> => {
  if (!overrideAccess && !req.user) throw refusal(req, 'NOT_SIGNED_IN')
  if (!isSet(args.draft)) throw refusal(req, 'UNGOVERNED_WRITE')
  const { raw } = engineOf(req.payload)
  const version = await firstVersion(raw, { collection, req, where: { id: { equals: args.id } } })
  if (!version) throw refusal(req, 'NOT_FOUND')
  await enterToSave(req, collection, version.parent, overrideAccess)
  req.context[TAKEN_FROM] = version.parent
  return args
}

/**
 * A document that never was public goes at its owner's or an administrator's word. One that was goes only by an
 * administrator for the sake of privacy: then no personal data stay, in versions and snapshots neither.
 */
export const gateDelete = async (
  req: PayloadRequest,
  collection: string,
  args: WriteArgs,
  overrideAccess: boolean,
): Promise<WriteArgs> => {
  const engine = engineOf(req.payload)
  if (!overrideAccess && !req.user) throw refusal(req, 'NOT_SIGNED_IN')
  if (args.id === undefined) throw refusal(req, 'UNGOVERNED_WRITE')
  const { id, it, text, who } = await enter(req, collection, args.id, { lock: true, overrideAccess })
  if (!text) throw refusal(req, 'NOT_FOUND')
  const decision = mayDelete({
    eraseBy: engine.eraseBy,
    isOwner: text.owner === personOf(req).id,
    isSystem: overrideAccess && !req.user,
    reason: req.query?.reason,
    roles: who.roles,
    wasPublic: wasPublic(it, text),
  })
  if (!decision.ok) throw refusal(req, decision.code, { field: decision.field, reasons: ERASURE })
  await assertUnused(req, collection, id)
  const { erases } = decision
  if (it) {
    const after = await record(
      req,
      it,
      {
        type: erases ? 'erase' : 'delete',
        actor: personOf(req),
        from: it.state,
        to: 'gone',
        revision: it.revision,
        contentHash: it.contentHash,
        ...(erases ? { reason: ERASURE } : {}),
      },
      {
        ...PUBLIC_GONE,
        ...SCHEDULE_GONE,
        ...NOBODY_WAITS,
        state: 'gone',
        contributors: [],
        gone: { reason: erases ? ERASURE : 'deleted', at: new Date().toISOString() },
      },
    )
    await refreshHolds(req, after, { working: null, shown: null })
    await eraseAnswers(req, collection, id)
    await eraseComments(req, it)
    await eraseAssessments(req, it)
    await eraseNotices(req, it)
    await eraseSnapshots(req, collection, id)
  }
  engine.permits.mint(req, { collection, id: String(id), kind: 'deletes', hash: null })
  return { ...args, id }
}

const eraseSnapshots = async (
  req: PayloadRequest,
  collection: string,
  id: number | string,
): Promise<void> => {
  const { raw } = engineOf(req.payload)
  await raw.updateMany({
    collection: 'publications',
    data: { content: null, files: null },
    req,
    where: isAbout({ targetCollection: collection, targetId: String(id) }),
  })
}
