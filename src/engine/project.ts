import type { PayloadRequest } from 'payload'

import type { CaseRow } from './cases.js'

import { engineOf } from './instance.js'

type Shown = Pick<CaseRow, 'live' | 'liveRevision' | 'liveState' | 'publicId' | 'revision' | 'state'>
export type Projection = {
  publicId: string | null
  workflow: { state: string | null; revision: number | null; live: boolean }
}

/** What the working copy shows of its case, for lists, filters and the form: read-only, never believed. */
export const projection = (it: Shown): Projection => ({
  publicId: it.publicId,
  workflow: { state: it.state, revision: it.revision, live: it.live },
})

/** Who reads the public text learns the state of the public text, and nothing of a revision in work. */
export const publicProjection = (it: Shown): Projection => ({
  publicId: it.publicId,
  workflow: { state: it.liveState, revision: it.liveRevision, live: true },
})

/** Does a row show its case already? */
const shows = (row: Record<string, unknown>, { publicId, workflow }: Projection): boolean => {
  const shown = (row.workflow ?? {}) as Partial<Projection['workflow']>
  return (
    row.publicId === publicId &&
    shown.state === workflow.state &&
    shown.revision === workflow.revision &&
    Boolean(shown.live) === workflow.live
  )
}

/** Writes onto the document's own row what it shows of the case. */
export const projectMain = async (req: PayloadRequest, it: CaseRow, id: number | string): Promise<void> => {
  await engineOf(req.payload).raw.updateOne({
    collection: it.targetCollection,
    id,
    data: it.live ? publicProjection(it) : projection(it),
    req,
    returning: false,
  })
}

/** Writes onto the working copy what it shows of the case, unless the row, as `stored`, shows it already. */
export const projectVersion = async (
  req: PayloadRequest,
  it: CaseRow,
  versionId: number | string,
  stored: Record<string, unknown> = {},
): Promise<void> => {
  if (shows(stored, projection(it))) return
  await engineOf(req.payload).raw.updateVersion({
    collection: it.targetCollection,
    id: versionId,
    versionData: { version: projection(it) },
    req,
    returning: false,
  })
}
