import type { Payload } from 'payload'

import type { CaseRow } from '../cases.js'
import type { Stored } from '../texts.js'
import type { EventRow } from './trailProblems.js'

import { isPublicStatus } from '../../workflow/write.js'
import { contentHash, hashOf } from '../contentHash.js'
import { type ApprovedFile, fileProblems } from '../fileHashes.js'
import { engineOf } from '../instance.js'
import { configOf } from '../texts.js'

/** A row of `publications`. */
export type Snapshot = {
  contentHash: string
  content: unknown
  files?: ApprovedFile[] | null
  approvedById: string
}

export type Version = { id: number | string; latest?: boolean; version: Stored }

/** What is wrong with one public row: no case, no approval of this very text, another text, another file. */
export const publicProblems = async (
  payload: Payload,
  slug: string,
  row: Stored,
  it: CaseRow | null,
  events: EventRow[],
  snapshots: Snapshot[],
): Promise<string[]> => {
  if (!it) return ['is public without a case']
  const hash = contentHash(configOf(payload, slug).flattenedFields, row)
  if (!it.live) return ['is public although its case says it is not']
  if (hash !== it.liveHash) return ['carries another text than the one that was published']
  const snapshot = snapshots.findLast((candidate) => candidate.contentHash === hash)
  if (!snapshot) return ['carries a text of which no approval is kept']
  const approved = events.some(
    (event) =>
      event.contentHash === hash &&
      event.actorId === snapshot.approvedById &&
      event.type !== 'save' &&
      event.type !== 'create',
  )
  if (!approved) return ['the trail knows of no approval of its text']
  return fileProblems(payload, snapshot.files ?? [])
}

/** A kept text is what its hash says, unless it was erased. */
export const snapshotProblems = (snapshots: Snapshot[]): string[] =>
  snapshots.some(({ content, contentHash: hash }) => content !== null && hashOf(content) !== hash)
    ? ['the kept copy of an approved text was changed']
    : []

/**
 * The version of the public text carries an approved text; the working copy is the text of its case wherever nobody may
 * type. (Elsewhere a picture or an entry that was deleted may have emptied a field: in a draft the next step refuses
 * such a text until somebody saves it, and an old version is public no more.)
 */
export const versionProblems = (
  payload: Payload,
  it: CaseRow,
  versions: Version[],
  snapshots: Snapshot[],
): string[] => {
  const fields = configOf(payload, it.targetCollection).flattenedFields
  const state = engineOf(payload).table.states[it.state]
  const isOpen = Boolean(state?.editableBy.length) && !state?.saveOpens
  const approved = new Set(snapshots.map((snapshot) => snapshot.contentHash))
  return versions.flatMap(({ id, latest, version }) => {
    const hash = contentHash(fields, version)
    const shown = (version.workflow ?? {}) as { revision?: unknown }
    const isLive = it.live && isPublicStatus(version._status) && shown.revision === it.liveRevision
    if (isLive && !approved.has(hash))
      return [`its version ${id} says it was public with a text that nobody approved`]
    if (latest && !isOpen && hash !== it.contentHash)
      return [`its working copy (version ${id}) was changed behind the workflow's back`]
    return []
  })
}
