import type { Of, Single } from './deeds.js'
import {
  type Code,
  type Doc,
  isSame,
  type Kind,
  mayHandOver,
  type Model,
  readable,
  ruleOf,
  type Step,
  type Text,
  type Version,
  type Who,
  working,
} from './model.js'
import { refusalOf, timed } from './rules.js'

/** The words that a person writes: their name is in them, so that public text tells who wrote it. */
export const words = (by: Who, nth: number): string => (nth === 0 ? '' : `${by} ${nth}`)

const adding = (people: Who[], ...more: Who[]): Who[] => [...new Set([...people, ...more])]

const trail = (doc: Doc, type: string, by: Who, from: Doc['state'] | null): void =>
  void doc.trail.push({ type, by, from, to: doc.state, revision: doc.revision })

const NOTHING_SCHEDULED = { scheduledBy: null, scheduledUntil: false, scheduleError: null }

const open = (model: Model, kind: Kind, version: Version, by: Who, authors: Who[]): void => {
  const doc: Doc = {
    kind,
    state: 'draft',
    revision: 1,
    versions: [version],
    saved: version.text,
    live: null,
    lastPublic: null,
    publicBefore: null,
    wrote: adding(authors, by),
    authors: adding(authors, by),
    approved: null,
    approvals: [],
    ...NOTHING_SCHEDULED,
    endsBy: null,
    trail: [],
    tampered: false,
  }
  trail(doc, 'create', by, null)
  model.docs.push(doc)
}

const asOwner = (who: Who): Who | null => (who === 'system' ? null : who)

/** A save leaves a new draft; only a changed text is a new revision, and makes its writers contributors. */
const save = (doc: Doc, by: Who, version: Omit<Version, 'status'>, authors: Who[] = []): void => {
  const draft: Version = { ...version, status: 'draft' }
  doc.versions.push(draft)
  if (isSame(draft.text, doc.saved)) return
  const from = doc.state
  doc.saved = draft.text
  doc.revision += 1
  doc.wrote = adding(doc.wrote, by, ...authors)
  doc.authors = adding(doc.authors, by, ...authors)
  doc.approved = null
  if (from === 'published') doc.state = 'draft'
  trail(doc, 'save', by, from)
}

const typed = (text: Text, { part, language, by, nth }: Of<'save'>): Text => {
  if (part === 'hero') return { ...text, hero: nth < 0 ? null : nth }
  if (part === 'project') return { ...text, project: nth > 0 }
  return { ...text, [part]: { ...text[part], [language]: words(by, nth) } }
}

const completed = (text: Text, by: Who): Text => ({
  ...text,
  title: { ...text.title, sv: words(by, 1) },
  lead: { ...text.lead, sv: words(by, 1) },
  declared: true,
})

const handOver = (model: Model, doc: Doc, { by, owner, editors }: Of<'handOver'>): void => {
  const now = working(doc)
  const may = mayHandOver(model, doc, by)
  save(doc, by, {
    ...now,
    ...(may && owner ? { owner } : {}),
    ...(may && editors ? { editors: [...new Set(editors)] } : {}),
  })
}

const restore = (model: Model, doc: Doc, { by, version }: Of<'restore'>): void => {
  const old = doc.versions[version]!
  const { owner, editors } = mayHandOver(model, doc, by) ? old : working(doc)
  save(doc, by, { text: old.text, owner, editors }, doc.authors)
}

const copy = (model: Model, doc: Doc, { by }: Of<'copy'>): void => {
  const { text: original, owner, editors } = readable(model, doc, by)!
  const text = { ...original, declared: doc.kind === 'terms' }
  const own = by === 'system' ? owner : asOwner(by)
  open(model, doc.kind, { text, owner: own, editors, status: 'draft' }, by, doc.authors)
}

const show = (doc: Doc): void => {
  const version: Version = { ...working(doc), status: 'published' }
  doc.versions.push(version)
  if (!doc.live || !isSame(doc.live.text, version.text)) doc.publicBefore = doc.lastPublic
  doc.live = version
  doc.lastPublic = version.text
  doc.wrote = []
}

const hide = (doc: Doc): void => {
  doc.versions.push({ ...working(doc), status: 'draft' })
  doc.live = null
  doc.endsBy = null
  doc.approved = null
  doc.wrote = adding(doc.wrote, ...doc.authors)
}

const EFFECTS: Partial<Record<Step, (doc: Doc, by: Who, until: boolean) => void>> = {
  requestChanges: (doc) => void (doc.approved = null),
  approve: (doc, by) => {
    doc.approved = doc.saved
    doc.approvals.push({ text: doc.saved, by, revision: doc.revision })
  },
  publish: (doc, by, until) => {
    show(doc)
    doc.endsBy = until ? by : null
  },
  archive: show,
  confirm: (doc, by, until) => {
    show(doc)
    if (until) doc.endsBy = by
  },
  unpublish: hide,
  schedule: (doc, by, until) =>
    void Object.assign(doc, NOTHING_SCHEDULED, { scheduledBy: by, scheduledUntil: until }),
  unschedule: (doc) => void Object.assign(doc, NOTHING_SCHEDULED),
}

const take = (doc: Doc, step: Step, by: Who, until = false): void => {
  const from = doc.state
  doc.state = ruleOf(step).to
  if (doc.state !== from) Object.assign(doc, NOTHING_SCHEDULED)
  EFFECTS[step]?.(doc, by, until)
  trail(doc, step, by, from)
}

const remove = (doc: Doc, by: Who): void => {
  const from = doc.state
  const wasPublic = doc.lastPublic !== null
  Object.assign(doc, NOTHING_SCHEDULED, { state: 'gone', live: null, versions: [], wrote: [], endsBy: null })
  doc.approvals = doc.approvals.map((approval) => ({ ...approval, text: null }))
  trail(doc, wasPublic ? 'erase' : 'delete', by, from)
}

const without = (file: number, version: Version): Version =>
  version.text.hero === file ? { ...version, text: { ...version.text, hero: null } } : version

/** Every document that named the file, in whatever version, names none now; nobody has saved that. */
const removeFile = (model: Model, file: number): void => {
  model.files[file]!.exists = false
  for (const doc of model.docs) doc.versions = doc.versions.map((version) => without(file, version))
}

/** What stands in a tampered text, and is nobody's. */
export const TAMPERED = words('system', 9)

const tamper = (doc: Doc): void => {
  const { text, ...version } = working(doc)
  doc.versions = doc.versions.with(-1, {
    ...version,
    text: { ...text, lead: { ...text.lead, fi: TAMPERED } },
  })
  doc.tampered = true
}

/** Whoever has lost their role since is not told that there is no such document, but that they may not. */
const failure = (refused: Code): Code => (refused === 'NOT_FOUND' ? 'NOT_ALLOWED' : refused)

const publishOnTime = (model: Model, doc: Doc, index: number): void => {
  const { scheduledBy: by, scheduledUntil: until } = doc
  if (!by) return
  const refused = refusalOf(model, timed(index, by, 'publish', until))
  if (!refused) return take(doc, 'publish', by, until)
  Object.assign(doc, NOTHING_SCHEDULED, { scheduleError: failure(refused) })
  trail(doc, 'scheduleFailed', by, doc.state)
}

const endOnTime = (model: Model, doc: Doc, index: number): void => {
  const { endsBy: by } = doc
  if (!by) return
  const refused = refusalOf(model, timed(index, by, 'unpublish'))
  if (!refused) return take(doc, 'unpublish', by)
  Object.assign(doc, { endsBy: null, scheduleError: failure(refused) })
  trail(doc, 'expiryFailed', by, doc.state)
}

/** What is due happens as if those who set the times did it now; what is refused is over, and says why. */
const tick = (model: Model, late: boolean): void => {
  model.docs.forEach((doc, index) => publishOnTime(model, doc, index))
  if (late) model.docs.forEach((doc, index) => endOnTime(model, doc, index))
}

/** What the contract says has changed after a deed that it does not refuse. */
export const apply = (model: Model, deed: Single): void => {
  const doc = 'doc' in deed ? model.docs[deed.doc]! : null
  switch (deed.kind) {
    case 'create': {
      const [word, none] = [words(deed.by, deed.nth), words(deed.by, 0)]
      const text = {
        title: { fi: word, sv: none },
        lead: { fi: word, sv: none },
        hero: null,
        project: false,
        declared: true,
      }
      const version: Version = {
        text,
        owner: asOwner(deed.by),
        editors: [],
        status: 'draft',
      }
      return open(model, deed.of, version, deed.by, [])
    }
    case 'save': {
      const now = working(doc!)
      return save(doc!, deed.by, { ...now, text: typed(now.text, deed) })
    }
    case 'complete':
      return save(doc!, deed.by, {
        ...working(doc!),
        text: completed(working(doc!).text, deed.by),
      })
    case 'handOver':
      return handOver(model, doc!, deed)
    case 'copy':
      return copy(model, doc!, deed)
    case 'restore':
      return restore(model, doc!, deed)
    case 'step':
      return deed.step !== 'promote' ? take(doc!, deed.step, deed.by, deed.until) : undefined
    case 'remove':
      return remove(doc!, deed.by)
    case 'upload':
      return void model.files.push({ makers: [deed.by], exists: true })
    case 'changeFile':
      return void (model.files[deed.file]!.makers = adding(model.files[deed.file]!.makers, deed.by))
    case 'removeFile':
      return removeFile(model, deed.file)
    case 'giveRoles':
      return deed.by === deed.to ? undefined : void (model.roles[deed.to] = deed.roles)
    case 'tamper':
      return tamper(doc!)
    case 'tick':
      return tick(model, deed.late)
  }
}
