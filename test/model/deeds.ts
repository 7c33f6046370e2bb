import type { Doc, Kind, Language, Role, Step, Who } from './model.js'

/** REST where none is named. */
export type Door = 'code' | 'GraphQL' | 'REST'
/** Which revision the actor says to have seen; without a word a step says the present one and a save none. */
export type Seen = 'now' | 'old' | 'unsaid'
export type Part = 'hero' | 'lead' | 'project' | 'title'

type On = { by: Who; door?: Door; doc: number }
/** `said`: the revision that `seen` meant when it was said, for what others do meanwhile. */
type Based = On & { seen?: Seen; said?: number }
/** `given`: how much of what steps ask for (comment, reason, time) comes along; all, where nothing is said. */
type Stepping = { given?: 'all' | 'comment' | 'none'; until?: boolean; again?: boolean }

/** One thing that one person does through one door: plain data, so that a counterexample can be kept as it is. */
export type Deed =
  | { kind: 'create'; by: Who; door?: Door; of: Kind; nth: number }
  | (Based & { kind: 'save'; part: Part; language: Language; nth: number; flags?: string })
  | (On & { kind: 'complete' })
  | (On & { kind: 'handOver'; owner?: Who; editors?: Who[] })
  | (On & { kind: 'copy' })
  | (On & { kind: 'restore'; version: number; asDraft: boolean })
  | (Based & Stepping & { kind: 'step'; step: Step | 'promote' })
  | (On & { kind: 'sneak'; way: string })
  | (On & { kind: 'remove'; reason: 'error' | 'privacy' | null })
  | { kind: 'upload'; by: Who }
  | { kind: 'changeFile'; by: Who; door?: Door; file: number; bytes: boolean }
  | { kind: 'removeFile'; by: Who; door?: Door; file: number }
  | { kind: 'giveRoles'; by: Who; to: Who; roles: Role[] }
  /** Somebody with the database's password rewrites the working copy. */
  | { kind: 'tamper'; doc: number }
  | { kind: 'tick'; late: boolean }
  | { kind: 'race'; deeds: [Deed, Deed] }

export type Single = Exclude<Deed, { kind: 'race' }>
export type Of<K extends Deed['kind']> = Extract<Deed, { kind: K }>

/** The revision that goes along with a save or a step; none where nothing is said. */
export const saidBy = (doc: Doc, { kind, said, seen }: Of<'save'> | Of<'step'>): number | undefined => {
  const shown = seen ?? (kind === 'step' ? 'now' : 'unsaid')
  if (shown === 'unsaid') return undefined
  return said ?? doc.revision - (shown === 'old' ? 1 : 0)
}
