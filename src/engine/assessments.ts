import type { PayloadRequest } from 'payload'

import type { Answers, CriteriaSet } from '../workflow/criteria.js'
import type { Kind } from '../workflow/criteriaView.js'
import type { CaseRow } from './cases.js'

import { engineOf } from './instance.js'
import { personOf } from './people.js'
import { isAbout, rowsAbout } from './rowsAbout.js'

const SLUG = 'review-assessments'

/** How one person judged one text. Times are ISO strings. */
export type AssessmentRow = {
  id: number | string
  kind: Kind
  criteriaSet: string
  criteriaVersion: number
  revision: number
  contentHash: string
  personId: string
  personName: string
  answers: Answers
  note: string | null
  answeredAt: string
}

type Case = Pick<CaseRow, 'contentHash' | 'revision' | 'targetCollection' | 'targetId'>

/** Every assessment of a document, of its earlier texts too, oldest first. */
export const assessmentsOf = (req: PayloadRequest, it: Case): Promise<AssessmentRow[]> =>
  rowsAbout(req, SLUG, it, { sort: 'id' })

export const isBy = (set: CriteriaSet, row: AssessmentRow): boolean =>
  row.criteriaSet === set.key && row.criteriaVersion === set.version

/** Of several assessments those of approvers, by this set, of exactly this text. */
export const ofThisText = (
  rows: readonly AssessmentRow[],
  set: CriteriaSet,
  contentHash: string,
): AssessmentRow[] =>
  rows.filter((row) => row.kind === 'approver' && row.contentHash === contentHash && isBy(set, row))

export type Given = { kind: Kind; answers: Answers; note: string | null }

/** Keeps how the caller judges the text as it stands: once a text, a person and a kind; the last word counts. */
export const keepAssessment = async (
  req: PayloadRequest,
  it: Case,
  set: CriteriaSet,
  given: Given,
  rows: readonly AssessmentRow[],
): Promise<AssessmentRow> => {
  const { raw } = engineOf(req.payload)
  const { id: personId, name: personName } = personOf(req)
  const same = rows.find(
    (row) =>
      row.kind === given.kind &&
      row.personId === personId &&
      row.contentHash === it.contentHash &&
      isBy(set, row),
  )
  const said = { ...given, personName, revision: it.revision, answeredAt: new Date().toISOString() }
  if (same) {
    await raw.updateOne({ collection: SLUG, id: same.id, data: said, req, returning: false })
    return { ...same, ...said }
  }
  const { contentHash, targetCollection, targetId } = it
  const place = {
    targetCollection,
    targetId,
    contentHash,
    criteriaSet: set.key,
    criteriaVersion: set.version,
  }
  const row = await raw.create({ collection: SLUG, data: { ...place, ...said, personId }, req })
  return row as unknown as AssessmentRow
}

/** Forgets who judged a text that is gone, and how. */
export const eraseAssessments = async (req: PayloadRequest, it: Case): Promise<void> => {
  await engineOf(req.payload).raw.deleteMany({ collection: SLUG, req, where: isAbout(it) })
}
