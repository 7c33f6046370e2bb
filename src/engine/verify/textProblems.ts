import type { Payload } from 'payload'

import type { CaseRow } from '../cases.js'
import type { Stored } from '../texts.js'
import type { EventRow } from './trailProblems.js'

import { isPublicStatus } from '../../workflow/write.js'
import { hashOf, wordsHash } from '../contentHash.js'
import { type ApprovedFile, fileProblems } from '../fileHashes.js'
import { engineOf } from '../instance.js'
import { configOf, textHash } from '../texts.js'

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
  const hash = textHash(payload, slug, row)
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
 * Every version that says it was public carries an approved text, and the working copy is the text of its case wherever
 * nobody may type. (A picture or an entry that was deleted leaves its field empty in a draft, where the next step
 * refuses such a text until somebody saves it, and in a version that is public no more: its words are compared.)
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
  const approved = new Set(snapshots.map(({ contentHash: hash }) => hash))
  const words = new Set(
    snapshots.flatMap(({ content }) => (content ? [wordsHash(fields, content as Stored)] : [])),
  )
  return versions.flatMap(({ id, latest, version }) => {
    const hash = textHash(payload, it.targetCollection, version)
    const shown = (version.workflow ?? {}) as { revision?: unknown }
    const isLive = it.live && shown.revision === it.liveRevision
    const isApproved = approved.has(hash) || (!isLive && words.has(wordsHash(fields, version)))
    if (isPublicStatus(version._status) && !isApproved)
      return [`its version ${id} says it was public with a text that nobody approved`]
    if (latest && !isOpen && hash !== it.contentHash)
      return [`its working copy (version ${id}) was changed behind the workflow's back`]
    return []
  })
}
