import type { PayloadRequest } from 'payload'

import type { CaseRow } from '../cases.js'
import type { Step } from '../effects.js'

import { ERASURE } from '../../workflow/write.js'
import { availableLocales } from '../texts.js'
import { append, type Kind, lastChange } from './append.js'

const kindOf = ({ decision, it }: Step): Kind => {
  if (decision.live === 'hides') return 'unpublish'
  if (decision.act === 'archive') return 'archive'
  return it.live ? 'update' : 'publish'
}

/** Tells the feed what a step did to the public copy, if it did anything. */
export const tellStep = async (step: Step, after: CaseRow): Promise<void> => {
  const { decision, input, req, text } = step
  if (decision.live === 'keeps') return
  const { targetCollection, targetId, publicId, revision, contentHash } = after
  const hides = decision.live === 'hides'
  await append(req, {
    kind: kindOf(step),
    targetCollection,
    targetId,
    publicId,
    // What goes is what was public, not the revision in work.
    revision: hides ? step.it.liveRevision : revision,
    contentHash: hides ? step.it.liveHash : contentHash,
    availableLocales: hides ? [] : availableLocales(req.payload, targetCollection, text),
    reason: hides ? input.reason : undefined,
    successor: hides || decision.act === 'archive' ? input.successor : undefined,
  })
}

/** Tells the feed that a document it once showed is gone for good; of what never was public it says nothing. */
export const tellErasure = async (
  req: PayloadRequest,
  collection: string,
  id: number | string,
): Promise<void> => {
  const last = await lastChange(req, collection, id)
  if (!last || last.kind === 'erase') return
  const { publicId, revision, targetCollection, targetId } = last
  await append(req, {
    kind: 'erase',
    targetCollection,
    targetId,
    publicId,
    revision,
    contentHash: null,
    availableLocales: [],
    reason: ERASURE,
  })
}
