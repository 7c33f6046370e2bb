import type { PayloadRequest } from 'payload'

import type { AssessmentView, CriteriaView, Kind } from '../workflow/criteriaView.js'
import type { Badge } from '../workflow/assessing.js'
import type { Refused } from '../workflow/decide.js'
import type { CaseRow } from './cases.js'

import { refusal } from '../errors.js'
import { badgeOf, mayAssess } from '../workflow/assessing.js'
import { allDisagreements, judge, NO_ANSWERS } from '../workflow/criteria.js'
import { mayEdit } from '../workflow/decide.js'
import { type AssessmentRow, assessmentsOf, isBy, ofThisText } from './assessments.js'
import { inWords, setFor, setOf, setView, type StoredSet } from './criteriaSets.js'
import { find, seesCase, type UnderReview } from './enter.js'
import { engineOf } from './instance.js'
import { hasContributed, personOf } from './people.js'
import { savedBy } from './recordSave.js'

/** Whoever wrote a public text is no longer among the case's contributors; the trail knows. */
const wrotePublicText = async (req: PayloadRequest, { id, it }: UnderReview): Promise<boolean> => {
  if (it.contentHash !== it.liveHash) return false
  const me = personOf(req).id
  return (await savedBy(req, it.targetCollection, id)).some((person) => person.id === me)
}

export type Standing = Record<Kind, { ok: true } | Refused>

/** As what may the caller judge this text now: as one who may write it, as one who may approve it and wrote none of it? */
export const standingOf = async (req: PayloadRequest, entered: UnderReview): Promise<Standing> => {
  const { table } = engineOf(req.payload)
  const { it, text, who } = entered
  const byRole = mayAssess(table, { ...who, contributed: false })
  const contributed =
    byRole.ok && ((await hasContributed(req, it, text)) || (await wrotePublicText(req, entered)))
  return { self: mayEdit(table, who, it), approver: mayAssess(table, { ...who, contributed }) }
}

/** How many approvers found the public text good: by the highest version that any of them used. */
const badgeFor = async (
  req: PayloadRequest,
  it: CaseRow,
  rows: readonly AssessmentRow[],
): Promise<Badge | null> => {
  const ofLive = rows.filter(({ contentHash, kind }) => kind === 'approver' && contentHash === it.liveHash)
  const [first] = ofLive.toSorted((left, right) => right.criteriaVersion - left.criteriaVersion)
  const set = first ? await setOf(req, first.criteriaSet, first.criteriaVersion) : null
  return (
    set &&
    badgeOf(
      set,
      ofLive.filter((row) => isBy(set, row)).map(({ answers }) => answers),
    )
  )
}

const iso = (time: string): string => new Date(time).toISOString()

const shown = (row: AssessmentRow, it: CaseRow, me: string): AssessmentView => ({
  kind: row.kind,
  by: row.personName,
  own: row.personId === me,
  criteria: { key: row.criteriaSet, version: row.criteriaVersion },
  revision: row.revision,
  current: row.contentHash === it.contentHash,
  answers: row.answers,
  note: row.note,
  answeredAt: iso(row.answeredAt),
})

/** What everybody may know: by what is judged, and that the public text was found good by it. */
const publicView = async (
  req: PayloadRequest,
  it: CaseRow,
  set: StoredSet | null,
  rows: readonly AssessmentRow[],
): Promise<CriteriaView> => ({
  set: set && setView(set, req.i18n.language),
  badge: it.live ? await badgeFor(req, it, rows) : null,
  kind: null,
  revision: null,
  mine: null,
  note: null,
  outdated: false,
  problems: [],
  disagreements: [],
})

/** The caller's own answers, and everybody's for those who may assess. */
const caseView = (
  req: PayloadRequest,
  { it }: UnderReview,
  set: StoredSet,
  rows: readonly AssessmentRow[],
  standing: Standing,
  wanted: Kind | undefined,
): Partial<CriteriaView> => {
  const kind = wanted ?? (standing.approver.ok ? 'approver' : 'self')
  const me = personOf(req).id
  const mine = rows.findLast((row) => row.kind === kind && row.personId === me && isBy(set, row))
  const verdict = judge(set, mine?.answers ?? NO_ANSWERS)
  return {
    kind: standing[kind].ok ? kind : null,
    revision: it.revision,
    mine: mine?.answers ?? null,
    note: mine?.note ?? null,
    outdated: mine !== undefined && mine.contentHash !== it.contentHash,
    problems: inWords(req, set, verdict.ok ? [] : verdict.problems),
    ...(standing.approver.ok
      ? {
          all: rows.map((row) => shown(row, it, me)),
          disagreements: allDisagreements(
            ofThisText(rows, set, it.contentHash).map(({ answers }) => answers),
          ),
        }
      : {}),
  }
}

/** The criteria of a document that was entered by one who sees its case. */
export const criteriaView = async (
  req: PayloadRequest,
  entered: UnderReview,
  standing: Standing,
  kind?: Kind,
): Promise<CriteriaView> => {
  const { it } = entered
  const [set, rows] = [await setFor(req, it.targetCollection), await assessmentsOf(req, it)]
  const open = await publicView(req, it, set, rows)
  return set ? { ...open, ...caseView(req, entered, set, rows, standing, kind) } : open
}

/** By what a text is judged, and how it was, as far as the caller may know. */
export const criteriaOf = async (
  req: PayloadRequest,
  collection: string,
  id: number | string,
  kind?: Kind,
): Promise<CriteriaView> => {
  const found = await find(req, collection, id)
  const { it, text } = found ?? {}
  const sees = found !== null && req.user !== null && seesCase(req, found.who)
  if (!it || !text || !(it.live || sees)) throw refusal(req, 'NOT_FOUND')
  if (!sees) return publicView(req, it, await setFor(req, collection), await assessmentsOf(req, it))
  const entered = { ...found, it, text }
  return criteriaView(req, entered, await standingOf(req, entered), kind)
}
