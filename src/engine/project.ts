import type { PayloadRequest } from 'payload'

import type { CaseRow } from './cases.js'

import { engineOf } from './instance.js'

/** What the documents of a case show of it, for lists, filters and the form: read-only, never believed. */
const projection = (it: CaseRow) => ({
  publicId: it.publicId,
  workflow: { state: it.state, revision: it.revision, live: it.live },
})

/** Who reads the public text learns the state of the public text, and nothing of a revision in work. */
const publicProjection = (it: CaseRow) => ({
  publicId: it.publicId,
  workflow: { state: it.liveState, revision: it.liveRevision, live: true },
})

/** A public row is written only when what it says changes: its `updatedAt` must not tell of a revision in work. */
const saysAlready = async (
  req: PayloadRequest,
  it: CaseRow,
  id: number | string,
  data: ReturnType<typeof publicProjection>,
): Promise<boolean> => {
  const row = await engineOf(req.payload).raw.findOne({
    collection: it.targetCollection,
    req,
    select: { publicId: true, workflow: true },
    where: { id: { equals: id } },
  })
  const { publicId, workflow } = (row ?? {}) as Partial<typeof data>
  return (
    publicId === data.publicId &&
    workflow?.state === data.workflow.state &&
    workflow.revision === data.workflow.revision &&
    workflow.live === true
  )
}

/** Writes the case's projection onto the document and its working copy. */
export const project = async (
  req: PayloadRequest,
  it: CaseRow,
  id: number | string,
  versionId?: number | string,
): Promise<void> => {
  const { raw } = engineOf(req.payload)
  const data = projection(it)
  const main = it.live ? publicProjection(it) : data
  if (!it.live || !(await saysAlready(req, it, id, publicProjection(it)))) {
    await raw.updateOne({ collection: it.targetCollection, id, data: main, req, returning: false })
  }
  if (versionId !== undefined) {
    await raw.updateVersion({
      collection: it.targetCollection,
      id: versionId,
      versionData: { version: data },
      req,
      returning: false,
    })
  }
}
