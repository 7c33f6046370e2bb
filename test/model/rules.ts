import { type Of, saidBy, type Single } from './deeds.js'
import {
  type Code,
  contributed,
  type Doc,
  has,
  isHeld,
  isPublishable,
  isReviewable,
  isSame,
  mayHandOver,
  type Model,
  namesNobody,
  OPEN,
  owns,
  readable,
  ruleOf,
  sees,
  type Version,
  type Who,
  working,
} from './model.js'

type Answer = Code | null

/** The first refusal of a list that is asked in turn. */
const first = (...asked: Array<() => Answer>): Answer => {
  for (const ask of asked) {
    const code = ask()
    if (code) return code
  }
  return null
}
const unless =
  (isFine: boolean, code: Code): (() => Answer) =>
  () =>
    isFine ? null : code

/** Nobody who has not signed in writes; what one may not read is not found. */
const enter = (model: Model, doc: Doc, who: Who): Answer =>
  first(unless(who !== 'stranger', 'NOT_SIGNED_IN'), unless(doc.state !== 'gone', 'NOT_FOUND'), () =>
    who === 'system' || doc.live || sees(model, doc, who) ? null : 'NOT_FOUND',
  )

const type = (model: Model, doc: Doc, who: Who): Answer =>
  first(
    () => enter(model, doc, who),
    () =>
      who === 'system' || (has(model, who, 'editor', 'coordinator') && owns(model, doc, who))
        ? null
        : 'NOT_ALLOWED',
    unless(OPEN.includes(doc.state), 'NOT_EDITABLE'),
  )

const isStale = (doc: Doc, deed: Of<'save'> | Of<'step'>): boolean =>
  ![undefined, doc.revision].includes(saidBy(doc, deed))

/** People that a save, by one who may hand over, newly names. */
const names = (model: Model, doc: Doc, who: Who, to: Partial<Pick<Version, 'owner' | 'editors'>>): Answer => {
  if (!mayHandOver(model, doc, who)) return null
  const before = working(doc)
  const isNobody =
    (to.owner !== undefined && namesNobody(model, [to.owner], [before.owner])) ||
    namesNobody(model, to.editors ?? [], before.editors)
  return isNobody ? 'BAD_INPUT' : null
}

const create = (model: Model, { by }: { by: Who }): Answer =>
  first(
    unless(by !== 'stranger', 'NOT_SIGNED_IN'),
    unless(by === 'system' || has(model, by, 'editor', 'coordinator'), 'NOT_ALLOWED'),
  )

const copy = (model: Model, doc: Doc, deed: Of<'copy'>): Answer => {
  const source = readable(model, doc, deed.by)
  return first(
    () => create(model, deed),
    unless(source !== null, 'NOT_FOUND'),
    unless(!namesNobody(model, source?.editors ?? [], []), 'BAD_INPUT'),
  )
}

const restore = (model: Model, doc: Doc, { by, version, asDraft }: Of<'restore'>): Answer =>
  first(
    unless(by !== 'stranger', 'NOT_SIGNED_IN'),
    unless(asDraft, 'UNGOVERNED_WRITE'),
    () => type(model, doc, by),
    () => names(model, doc, by, doc.versions[version]!),
  )

const need = (model: Model, doc: Doc, { by, given = 'all' }: Of<'step'>, what: string): Answer => {
  const { text } = working(doc)
  switch (what) {
    case 'approvedText':
      return doc.approved && isSame(doc.approved, text) ? null : 'CONTENT_CHANGED'
    case 'comment':
      return given === 'none' ? 'COMMENT_REQUIRED' : null
    case 'othersWork':
      return contributed(model, doc, by) ? 'OWN_WORK' : null
    case 'publishable':
      return isPublishable(doc, text) ? null : 'NOT_READY'
    case 'reason':
      return given === 'all' ? null : 'REASON_REQUIRED'
    case 'reviewable':
      return isReviewable(doc, text) ? null : 'NOT_READY'
    case 'scheduled':
      return doc.scheduledBy ? null : 'WRONG_STATE'
    default:
      return given === 'all' ? null : 'BAD_INPUT'
  }
}

/** An end is set with what makes or keeps a text public, by somebody who may take it down. */
const ending = (model: Model, { by, step: name }: Of<'step'>): Answer =>
  first(
    unless(['publish', 'schedule', 'confirm'].includes(name), 'BAD_INPUT'),
    unless(has(model, by, ...ruleOf('unpublish').by), 'NOT_ALLOWED'),
  )

const step = (model: Model, doc: Doc, deed: Of<'step'>): Answer => {
  const entered = enter(model, doc, deed.by)
  if (entered) return entered
  if (deed.step === 'promote') return 'UNKNOWN_TRANSITION'
  const rule = ruleOf(deed.step)
  const reaches = rule.by.some(
    (role) => has(model, deed.by, role) && (role === 'approver' || owns(model, doc, deed.by)),
  )
  return first(
    unless(reaches, 'NOT_ALLOWED'),
    unless(rule.from.includes(doc.state) || Boolean(rule.whileLive && doc.live), 'WRONG_STATE'),
    unless(saidBy(doc, deed) !== undefined, 'BAD_INPUT'),
    unless(!isStale(doc, deed), 'STALE_REVISION'),
    ...(rule.needs ?? []).map((what) => () => need(model, doc, deed, what)),
    () => (deed.until ? ending(model, deed) : null),
    unless(deed.step === 'unpublish' || isSame(doc.saved, working(doc).text), 'CONTENT_CHANGED'),
  )
}

/** Never public: its owner's or an administrator's to delete. Once public: an administrator's, for privacy only. */
const remove = (model: Model, doc: Doc, { by, reason }: Of<'remove'>): Answer => {
  const entered = enter(model, doc, by)
  if (entered) return entered
  const isAdmin = has(model, by, 'admin')
  if (!doc.lastPublic) return isAdmin || by === 'system' || working(doc).owner === by ? null : 'NOT_ALLOWED'
  return first(unless(isAdmin, 'NOT_ALLOWED'), unless(reason === 'privacy', 'REASON_REQUIRED'))
}

const changeFile = (
  model: Model,
  { by, file }: Of<'changeFile'> | Of<'removeFile'>,
  mayDo: boolean,
): Answer =>
  first(
    unless(by !== 'stranger', 'NOT_SIGNED_IN'),
    unless(mayDo, 'NOT_ALLOWED'),
    unless(!isHeld(model, file), 'NOT_EDITABLE'),
    unless(model.files[file]!.exists, 'NOT_FOUND'),
  )

/** Nothing here publishes. Bulk edits Payload itself refuses, before anybody asks what they are for. */
const sneak = ({ by, way }: Of<'sneak'>): Answer =>
  first(
    unless(by !== 'stranger', 'NOT_SIGNED_IN'),
    unless(!way.startsWith('bulk PATCH'), 'NOT_ALLOWED'),
    unless(false, 'UNGOVERNED_WRITE'),
  )

const worksHere = (model: Model, who: Who): boolean => who === 'system' || (model.roles[who] ?? []).length > 0

/** Why the contract refuses this; null where it is done. */
export const refusalOf = (model: Model, deed: Single): Code | null => {
  const doc = 'doc' in deed ? model.docs[deed.doc]! : null
  switch (deed.kind) {
    case 'create':
      return create(model, deed)
    case 'save':
      return first(() => type(model, doc!, deed.by), unless(!isStale(doc!, deed), 'STALE_REVISION'))
    case 'complete':
      return type(model, doc!, deed.by)
    case 'handOver':
      return first(
        () => type(model, doc!, deed.by),
        () => names(model, doc!, deed.by, deed),
      )
    case 'copy':
      return copy(model, doc!, deed)
    case 'restore':
      return restore(model, doc!, deed)
    case 'step':
      return step(model, doc!, deed)
    case 'sneak':
      return sneak(deed)
    case 'remove':
      return remove(model, doc!, deed)
    case 'upload':
      return first(
        unless(deed.by !== 'stranger', 'NOT_SIGNED_IN'),
        unless(worksHere(model, deed.by), 'NOT_ALLOWED'),
      )
    case 'changeFile':
      return changeFile(model, deed, worksHere(model, deed.by))
    case 'removeFile':
      return changeFile(model, deed, deed.by === 'system' || has(model, deed.by, 'admin'))
    case 'giveRoles':
      return first(
        unless(deed.by !== 'stranger', 'NOT_SIGNED_IN'),
        unless(deed.by === deed.to || has(model, deed.by, 'admin'), 'NOT_ALLOWED'),
      )
    case 'tamper':
    case 'tick':
      return null
  }
}

/** A time that has come runs as a step by whoever set it, with the roles they have then. */
export const timed = (doc: number, by: Who, name: 'publish' | 'unpublish', until = false): Of<'step'> => ({
  kind: 'step',
  by,
  doc,
  step: name,
  until,
})
