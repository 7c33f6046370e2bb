import type { Name as Account, ROLES } from '../helpers/people.js'

/**
 * What the contract says of a governed document, written a second time and from the contract alone: nothing here
 * asks the table, the engine or `decide`, so a wrong row there is a difference here.
 */

/** `stranger` has not signed in; `system` is code that acts for nobody, with access overridden. */
export type Who = Account | 'stranger' | 'system'
export type Role = (typeof ROLES)[Account][number]
export type Kind = 'practices' | 'stories' | 'terms'
export type Language = 'fi' | 'sv'
export type State =
  'approved' | 'archived' | 'changesRequested' | 'declined' | 'draft' | 'gone' | 'inReview' | 'published'

/** The parts of a text that these tests write; every word carries the name of its author. */
export type Text = {
  title: Record<Language, string>
  lead: Record<Language, string>
  hero: number | null
  /** Belongs to the coordinator's project. */
  project: boolean
  /** What its author vouches for before review, and a copy starts without. */
  declared: boolean
}
export type Version = {
  text: Text
  owner: Who | null
  editors: Who[]
  status: 'draft' | 'published'
}
export type Approval = { text: Text | null; by: Who; revision: number }
export type Row = { type: string; by: Who; from: State | null; to: State; revision: number }

export type Doc = {
  kind: Kind
  state: State
  revision: number
  /** All versions, oldest first; the last is the working copy. */
  versions: Version[]
  /** The text that the last save left. A file deleted since is missing in the working copy, and nobody saved that. */
  saved: Text
  live: Version | null
  /** The last published text, whether it is public still or was taken down. */
  lastPublic: Text | null
  /** What was public before `lastPublic`. */
  publicBefore: Text | null
  /** Who wrote some part since the version that is public, or at all where none is; and who ever wrote anything in it or in its original. */
  wrote: Who[]
  authors: Who[]
  approved: Text | null
  approvals: Approval[]
  /** Who set the time at which it is published, and whether that publication is to end. */
  scheduledBy: Who | null
  scheduledUntil: boolean
  /** Who set the time at which the public text is taken down. */
  endsBy: Who | null
  scheduleError: string | null
  trail: Row[]
  /** Somebody has rewritten it in the database. */
  tampered: boolean
}
export type Upload = { makers: Who[]; exists: boolean }
export type Model = { docs: Doc[]; files: Upload[]; roles: Partial<Record<Who, readonly Role[]>> }

export type Code =
  | 'BAD_INPUT'
  | 'COMMENT_REQUIRED'
  | 'CONTENT_CHANGED'
  | 'NOT_ALLOWED'
  | 'NOT_EDITABLE'
  | 'NOT_FOUND'
  | 'NOT_READY'
  | 'NOT_SIGNED_IN'
  | 'OWN_WORK'
  | 'REASON_REQUIRED'
  | 'STALE_REVISION'
  | 'UNGOVERNED_WRITE'
  | 'UNKNOWN_TRANSITION'
  | 'WRONG_STATE'

export const STATUS: Record<Code, number> = {
  BAD_INPUT: 400,
  COMMENT_REQUIRED: 400,
  CONTENT_CHANGED: 409,
  NOT_ALLOWED: 403,
  NOT_EDITABLE: 409,
  NOT_FOUND: 404,
  NOT_READY: 422,
  NOT_SIGNED_IN: 401,
  OWN_WORK: 403,
  REASON_REQUIRED: 400,
  STALE_REVISION: 409,
  UNGOVERNED_WRITE: 403,
  UNKNOWN_TRANSITION: 404,
  WRONG_STATE: 409,
}

/** What a step demands besides role and state, in the order in which it is asked. */
type Need =
  'approvedText' | 'comment' | 'othersWork' | 'publishable' | 'reason' | 'reviewable' | 'scheduled' | 'time'
type Rule = { from: State[]; to: State; by: Role[]; needs?: Need[]; whileLive?: true }

const WRITERS: Role[] = ['editor', 'coordinator']

export const STEPS = {
  submit: { from: ['draft', 'changesRequested'], to: 'inReview', by: WRITERS, needs: ['reviewable'] },
  withdraw: { from: ['inReview'], to: 'draft', by: WRITERS },
  requestChanges: {
    from: ['inReview', 'approved'],
    to: 'changesRequested',
    by: ['approver'],
    needs: ['comment'],
  },
  approve: { from: ['inReview'], to: 'approved', by: ['approver'], needs: ['othersWork'] },
  publish: {
    from: ['approved'],
    to: 'published',
    by: ['approver'],
    needs: ['othersWork', 'approvedText', 'publishable'],
  },
  schedule: {
    from: ['approved'],
    to: 'approved',
    by: ['approver'],
    needs: ['othersWork', 'time', 'approvedText', 'publishable'],
  },
  unschedule: { from: ['approved'], to: 'approved', by: ['approver'], needs: ['scheduled'] },
  decline: { from: ['inReview'], to: 'declined', by: ['approver'], needs: ['comment'] },
  reopen: { from: ['declined', 'archived'], to: 'draft', by: ['editor', 'coordinator', 'approver'] },
  unpublish: {
    from: ['published'],
    to: 'draft',
    by: ['approver'],
    needs: ['comment', 'reason'],
    whileLive: true,
  },
  archive: { from: ['published'], to: 'archived', by: ['approver'], needs: ['comment'] },
  confirm: { from: ['published'], to: 'published', by: ['editor', 'coordinator', 'approver'] },
} satisfies Record<string, Rule>
export type Step = keyof typeof STEPS
export const ruleOf = (step: Step): Rule => STEPS[step]

/** The states in which somebody may type; in all others the files of the working copy are held as well. */
export const OPEN: readonly State[] = ['draft', 'changesRequested', 'published']

export const working = (doc: Doc): Version => doc.versions.at(-1)!

export const isSame = (left: Text, right: Text): boolean => JSON.stringify(left) === JSON.stringify(right)

export const has = (model: Model, who: Who, ...roles: Role[]): boolean =>
  roles.some((role) => model.roles[who]?.includes(role))

const hasAny = (model: Model, who: Who): boolean => (model.roles[who] ?? []).length > 0

/** Owner, named editor, or coordinator of the project it belongs to. */
const isOf = (model: Model, kind: Kind, { owner, editors, text }: Version, who: Who): boolean =>
  owner === who ||
  editors.includes(who) ||
  (who === 'coordinator' && has(model, who, 'coordinator') && kind !== 'terms' && text.project)

export const owns = (model: Model, doc: Doc, who: Who): boolean => isOf(model, doc.kind, working(doc), who)

/** Sees the case and not only what is public. */
export const sees = (model: Model, doc: Doc, who: Who): boolean =>
  has(model, who, 'approver', 'admin') || (hasAny(model, who) && owns(model, doc, who))

/** What a copy made by this person is a copy of: the working copy for those who see it, else the public text. */
export const readable = (model: Model, doc: Doc, who: Who): Version | null => {
  if (doc.state === 'gone') return null
  const latest = working(doc)
  return who === 'system' || latest.status === 'published' || sees(model, doc, who) ? latest : doc.live
}

export const mayHandOver = (model: Model, doc: Doc, who: Who): boolean =>
  who === 'system' || working(doc).owner === who || has(model, who, 'admin')

/** Somebody among these newly named people has no role: a text handed to nobody would be lost. */
export const namesNobody = (model: Model, named: Array<Who | null>, before: Array<Who | null>): boolean =>
  named.some((who) => who !== null && !before.includes(who) && !hasAny(model, who))

/** A text under review or a public text shows this file, so nobody changes it. */
export const isHeld = (model: Model, file: number): boolean =>
  model.docs.some(
    (doc) =>
      doc.state !== 'gone' &&
      (doc.live?.text.hero === file || (!OPEN.includes(doc.state) && working(doc).text.hero === file)),
  )

/** Wrote some part since the last published version, or made a file that the public text does not show yet. */
export const contributed = (model: Model, doc: Doc, who: Who): boolean => {
  const { hero } = working(doc).text
  const isNew = hero !== null && doc.live?.text.hero !== hero
  return doc.wrote.includes(who) || (isNew && model.files[hero]!.makers.includes(who))
}

const isFull = (words: Record<Language, string>): boolean => words.fi !== '' && words.sv !== ''

/** Titles in both languages before review; leads as well, but of a term (its definition) only before publication. */
export const isReviewable = ({ kind }: Doc, { declared, title, lead }: Text): boolean =>
  declared && isFull(title) && (kind === 'terms' || isFull(lead))
export const isPublishable = (doc: Doc, text: Text): boolean => isReviewable(doc, text) && isFull(text.lead)

/**
 * What a check of the whole database finds: a version that was public with words that nobody approved, or a working
 * copy that is not what was saved although nobody may type in it.
 */
export const isSpoilt = (doc: Doc): boolean => {
  if (!doc.tampered || doc.state === 'gone') return false
  const words = (text: Text): Text => ({ ...text, hero: null })
  const isApproved = (text: Text) =>
    doc.approvals.some((approval) => approval.text && isSame(words(approval.text), words(text)))
  const isClosed = doc.state === 'published' || !OPEN.includes(doc.state)
  return (
    doc.versions.some(({ status, text }) => status === 'published' && !isApproved(text)) ||
    (isClosed && !isSame(doc.saved, working(doc).text))
  )
}

/** The people whose words stand in `text` and did not stand at that place in `before`. */
export const newWordsBy = (text: Text, before: Text | null): Who[] =>
  (['title', 'lead'] as const).flatMap((part) =>
    (['fi', 'sv'] as const)
      .filter((language) => !['', before?.[part][language]].includes(text[part][language]))
      .map((language) => text[part][language].split(' ')[0] as Who),
  )
