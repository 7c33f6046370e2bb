import { editorial, type State, type TransitionName } from '../../src/workflow/index.js'
import type { TransitionRow } from '../../src/workflow/define.js'

/** One thing that somebody asks the server for, and the mark by which it is found again in the database. */
export type Act = {
  name: 'create' | 'save' | 'delete' | TransitionName
  mark: string
  key?: string
  /** The file that a saved text shows. */
  file?: number
}

type Revision = { mark: string; file?: number | undefined }

/** What must be in the database of one document, told from what was acknowledged and from nothing else. */
export type Model = {
  state: State | 'gone'
  /** The texts, the first under 0. */
  revisions: Revision[]
  /** State and revision of the public text. */
  live: { state: State; revision: number } | null
  scheduled: boolean
  trail: string[]
  /** The revisions whose approval kept a text. */
  kept: number[]
  /** The keys whose answers are kept. */
  keys: string[]
}

export const nothing: Model = {
  state: 'gone',
  revisions: [],
  live: null,
  scheduled: false,
  trail: [],
  kept: [],
  keys: [],
}

const trailed = (model: Model, act: Act, to: State | 'gone', revision: number): string[] => [
  ...model.trail,
  [
    act.name,
    model.trail.length === 0 ? '-' : model.state,
    to,
    revision,
    act.name in editorial.transitions ? act.mark : '-',
  ].join(' '),
]

const saved = (model: Model, act: Act): Model => {
  const state = model.state as State
  const to =
    model.trail.length === 0
      ? editorial.initial
      : ((editorial.states[state] as { saveOpens?: State }).saveOpens ?? state)
  const revisions = [...model.revisions, { mark: act.mark, file: act.file }]
  return { ...model, state: to, revisions, trail: trailed(model, act, to, revisions.length) }
}

const rowOf = (name: TransitionName) => editorial.transitions[name] as unknown as TransitionRow<State, string>

const stepped = (model: Model, act: Act, name: TransitionName): Model => {
  const { to, live = editorial.states[to].live } = rowOf(name)
  const revision = model.revisions.length
  const left = to !== model.state
  return {
    ...model,
    state: to,
    live: live === 'shows' ? { state: to, revision } : live === 'hides' ? null : model.live,
    scheduled: name === 'schedule' || (model.scheduled && !left && name !== 'unschedule'),
    trail: trailed(model, act, to, revision),
    kept: name === 'approve' ? [...model.kept, revision] : model.kept,
    keys: act.key ? [...model.keys, act.key] : model.keys,
  }
}

/** The document after an act. */
export const after = (model: Model, act: Act): Model => {
  if (act.name === 'create' || act.name === 'save') return saved(model, act)
  if (act.name !== 'delete') return stepped(model, act, act.name)
  const trail = trailed(model, act, 'gone', model.revisions.length)
  return { ...model, state: 'gone', live: null, scheduled: false, trail, keys: [] }
}

/** A scheduled text that the clock has published meanwhile: nobody sent that, so it has neither mark nor key. */
export const afterClock = (model: Model): Model => after(model, { name: 'publish', mark: '-' })

/** May anybody type while a document is in this state? */
export const isOpen = (state: State): boolean => editorial.states[state].editableBy.length > 0

/** The steps that the table has from here, for somebody. */
export const stepsFrom = ({ state, live, scheduled }: Model): TransitionName[] =>
  (Object.keys(editorial.transitions) as TransitionName[]).filter((name) => {
    if (name === 'unschedule' && !scheduled) return false
    const { from, whileLive } = rowOf(name)
    return from.includes(state as State) || (whileLive === true && live !== null)
  })
