import type { Step } from './effects.js'

import { refusal } from '../errors.js'
import { canonicalContent, hashOf } from './contentHash.js'
import { type ApprovedFile, approvedFiles, fileProblems } from './fileHashes.js'
import { lockFilesOf } from './holds.js'
import { engineOf } from './instance.js'
import { configOf } from './texts.js'
import { rowsAbout } from './rowsAbout.js'

/** The files that were approved with this very text, as the newest approval of it kept them. */
const filesApproved = async ({ it, req }: Step): Promise<ApprovedFile[] | null> => {
  const [approved] = await rowsAbout<{ files?: ApprovedFile[] | null }>(req, 'publications', it, {
    limit: 1,
    sort: '-id',
    where: [{ contentHash: { equals: it.contentHash } }],
  })
  return approved ? (approved.files ?? []) : null
}

/**
 * The files that the step binds, locked until it ends. They are on disk as their documents say, and, where the step
 * publishes, as they were when it was approved.
 */
export const boundFiles = async (step: Step): Promise<ApprovedFile[]> => {
  const { decision, it, req, text } = step
  if (decision.act !== 'approve' && decision.live !== 'shows') return []
  await lockFilesOf(req, it, text)
  const files = await approvedFiles(req, it.targetCollection, text)
  if (files.length === 0) return files
  if ((await fileProblems(req.payload, files, req)).length > 0) throw refusal(req, 'CONTENT_CHANGED')
  const approved = decision.act === 'approve' ? null : await filesApproved(step)
  if (approved && hashOf(approved) !== hashOf(files)) throw refusal(req, 'CONTENT_CHANGED')
  return files
}

/** Keeps the approved text itself, so that it can be shown and compared whatever becomes of Payload's versions. */
export const keepSnapshot = async (
  { actor, it, now, req, text }: Step,
  files: ApprovedFile[],
): Promise<void> => {
  const fields = configOf(req.payload, it.targetCollection).flattenedFields
  await engineOf(req.payload).raw.create({
    collection: 'publications',
    data: {
      targetCollection: it.targetCollection,
      targetId: it.targetId,
      publicId: it.publicId,
      revision: it.revision,
      contentHash: it.contentHash,
      content: canonicalContent(fields, text),
      files,
      approvedById: actor.id,
      approvedByName: actor.name,
      approvedAt: now.toISOString(),
    },
    req,
    returning: false,
  })
}
