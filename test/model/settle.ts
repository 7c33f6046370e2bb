import type { Deed, Single } from './deeds.js'
import { type Draft, PEOPLE } from './drafts.js'
import {
  type Doc,
  isHeld,
  isReviewable,
  isSame,
  type Model,
  OPEN,
  type State,
  type Step,
  type Who,
  working,
} from './model.js'
import { refusalOf } from './rules.js'

const MOST = { documents: 3, files: 3 }

const step = (name: Step): Draft => ({ kind: 'step', step: name })
const often = (times: number, draft: Draft): Draft[] => Array.from({ length: times }, () => draft)
const EDIT: Draft = { kind: 'save', part: 'lead', language: 'fi', nth: 2 }

const PICTURE: Draft = { kind: 'save', part: 'hero', language: 'fi', nth: 0 }

/** Whoever writes and approves would like to approve what they wrote. */
const TEMPTED: Draft = { ...step('approve'), wants: 'OWN_WORK' }

/** What comes next in each state, the usual ones more often. */
const ONWARD: Record<State, Draft[]> = {
  draft: [...often(6, step('submit')), EDIT, PICTURE, PICTURE, step('unpublish')],
  changesRequested: [EDIT, ...often(3, step('submit'))],
  inReview: [
    ...often(9, step('approve')),
    ...often(4, TEMPTED),
    step('requestChanges'),
    step('withdraw'),
    step('decline'),
  ],
  approved: [
    ...often(6, step('publish')),
    ...often(2, step('schedule')),
    ...often(2, { kind: 'tick', late: false }),
    step('requestChanges'),
  ],
  published: [...often(4, EDIT), PICTURE, ...often(2, step('unpublish')), step('archive'), step('confirm')],
  archived: [...often(2, step('reopen')), step('unpublish')],
  declined: [step('reopen')],
  gone: [],
}
const CREATE: Draft = { kind: 'create', of: 'stories', nth: 1 }

/** Rewritten by somebody with the database's password: an open text is saved anew, a closed one is stuck. */
const isTampered = (doc: Doc): boolean => doc.state !== 'gone' && !isSame(doc.saved, working(doc).text)
const isStuck = (doc: Doc): boolean => isTampered(doc) && !OPEN.includes(doc.state)

const next = (doc: Doc | undefined, pick: number): Draft => {
  if (doc && isTampered(doc) && pick % 4 > 0) return isStuck(doc) ? CREATE : EDIT
  const choices = doc ? ONWARD[doc.state] : []
  const isOpen = doc?.state === 'draft' || doc?.state === 'changesRequested'
  if (isOpen && !isReviewable(doc, working(doc).text))
    return pick % 8 === 0 ? step('submit') : { kind: 'complete' }
  return choices[pick % choices.length] ?? CREATE
}

const ABOUT_THE_PERSON = ['NOT_ALLOWED', 'NOT_FOUND', 'NOT_SIGNED_IN']

/** Whoever may do it, looking from a number on; where nobody may, somebody to whom it is refused for another reason. */
const person = (model: Model, draft: Draft): Who => {
  const { by } = draft
  if (typeof by !== 'number') return by ?? 'system'
  const turned = PEOPLE.map((_, at) => PEOPLE[(at + by) % PEOPLE.length]!)
  const codes = turned.map((who) => refusalOf(model, { ...draft, by: who } as unknown as Single) ?? 'ok')
  const wanted = [draft.wants, 'ok'].map((code) => codes.indexOf(code as never)).find((at) => at >= 0)
  return turned[wanted ?? codes.findIndex((code) => !ABOUT_THE_PERSON.includes(code))] ?? turned[0]!
}

/** How each kind of draft is made whole; null where there is nothing to do it to, or enough of it. */
const WHOLE: Record<string, (draft: Draft, model: Model, doc: Doc) => Draft | null> = {
  create: (draft, model) => (hasRoom(model) ? draft : null),
  copy: (draft, model) => (hasRoom(model) ? draft : null),
  tamper: (draft, _, { state }) => (state === 'gone' ? null : draft),
  upload: (draft, model) => (model.files.filter(({ exists }) => exists).length < MOST.files ? draft : null),
  giveRoles: (draft, model) => (Object.hasOwn(model.roles, String(draft.to)) ? draft : null),
  sneakInCode: (draft) => ({ ...draft, kind: 'sneak', by: 'system' }),
  handOver: ({ names, to, ...draft }) => ({
    ...draft,
    [String(names)]: names === 'owner' ? to : [to, 'both'],
  }),
  changeFile: (draft, model) => withFile(draft, model),
  removeFile: (draft, model) => withFile(draft, model),
  // The Local API cannot ask for a draft, and so cannot restore at all.
  restore: (draft, _, { versions }) =>
    versions.length > 0
      ? {
          ...draft,
          version: Number(draft.version) % versions.length,
          asDraft: Boolean(draft.asDraft) && draft.door !== 'code' && draft.by !== 'system',
        }
      : null,
  save: (draft, model, { kind }) => {
    const part = kind === 'terms' && ['hero', 'project'].includes(String(draft.part)) ? 'title' : draft.part
    const there = model.files.flatMap(({ exists }, file) => (exists ? [file] : []))
    const nth = Number(draft.nth)
    if (part === 'title') return { ...draft, part, nth: Math.max(1, nth) }
    if (part !== 'hero') return { ...draft, part }
    return there.length > 0
      ? { ...draft, nth: there[nth] ?? -1 }
      : { kind: 'upload', by: draft.by === 'system' ? 'editor' : draft.by! }
  },
}

const hasRoom = (model: Model): boolean =>
  model.docs.filter((doc) => doc.state !== 'gone' && !isStuck(doc)).length < MOST.documents

/** Any file, but every other time one that a text holds. */
const withFile = (draft: Draft, model: Model): Draft | null => {
  const at = Number(draft.file)
  const held = model.files.findIndex((_, file) => isHeld(model, file))
  if (at % 2 === 0 && held >= 0) return { ...draft, file: held }
  return model.files.length > 0 ? { ...draft, file: at % model.files.length } : null
}

const settleRace = (model: Model, { deeds, doc }: Draft): Deed | null => {
  const [one, other] = (deeds as [Draft, Draft]).map((deed) => settle(model, { ...deed, doc: doc! }))
  return one && other && 'doc' in one && 'doc' in other ? { kind: 'race', deeds: [one, other] } : null
}

/** The draft with its choices made, or null where there is nothing to do it to. */
export const settle = (model: Model, draft: Draft): Deed | null => {
  if (draft.kind === 'race') return model.docs.length > 0 ? settleRace(model, draft) : null
  const isThere = draft.doc !== undefined && model.docs.length > 0
  const doc = isThere ? draft.doc! % model.docs.length : undefined
  const { pick = 0, until, ...chosen } = draft
  const onward = draft.kind === 'onward' ? next(model.docs[doc ?? 0], pick) : null
  if (draft.doc !== undefined && !isThere && onward?.kind !== 'create') return null
  const step = (onward ?? draft).kind === 'step' ? { until: Boolean(until) && hasEnd(onward ?? draft) } : {}
  const open: Draft = { ...chosen, ...onward, ...(doc === undefined ? {} : { doc }), ...step }
  const whole = WHOLE[open.kind] ? WHOLE[open.kind]!(open, model, model.docs[doc ?? 0]!) : open
  if (!whole) return null
  const { wants: _, ...deed }: Draft = { ...whole, by: person(model, whole) }
  return deed as unknown as Deed
}

/** What an end may be said with; a step tried at random says it now and then where it may not. */
const hasEnd = ({ seen, step: name }: Draft): boolean =>
  seen !== undefined || ['publish', 'schedule', 'confirm'].includes(String(name))
