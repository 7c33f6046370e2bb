/**
 * What a review workflow is made of, and `defineWorkflow()`, which makes a wrong table fail to compile:
 * a transition that names an unknown state, role or guard is a type error at that row.
 *
 * Pure: nothing here knows Payload.
 */

/** A text in the three languages of the service. */
export type Text3 = { fi: string; sv: string; en: string }

/** What entering a state does to the public copy. */
export type LiveEffect = 'shows' | 'keeps' | 'hides'

/**
 * A condition that a transition demands beyond role and state. Each has one row in `decide.ts`.
 * - `notContributor`: the actor wrote no part of the text since the last published version
 * - `approvedText`: the stored text is, byte for byte of its hash, the approved one
 * - `criteriaAnswered`: the criteria in force are answered where they must be, and a disagreement is settled
 * - `readyForReview` / `readyForPublication`: nothing that tier requires is missing
 * - `comment` / `reason` / `commentOrSuccessor`: the actor gave it
 * - `futureTime`: `publishAt` is a moment to come
 * - `scheduled`: a publication is scheduled
 */
export type Guard =
  | 'notContributor'
  | 'approvedText'
  | 'criteriaAnswered'
  | 'readyForReview'
  | 'readyForPublication'
  | 'comment'
  | 'reason'
  | 'commentOrSuccessor'
  | 'futureTime'
  | 'scheduled'

/**
 * What a step means to the engine, whatever its name in the table:
 * - `submit`: a new round of review begins
 * - `approve`: binds an approval to the text as it stands; publication demands exactly this text
 * - `revoke`: forgets an approval that was given
 * - `publish`: the text becomes public; a schedule runs this step
 * - `schedule` / `unschedule`: sets or takes away the time at which it is published
 * - `unpublish`: takes the public copy away; a time of expiry runs this step
 * - `archive`: marks the public text as no longer kept up to date
 * - `confirm`: the public text is still valid
 */
export type Act =
  | 'submit'
  | 'approve'
  | 'revoke'
  | 'publish'
  | 'schedule'
  | 'unschedule'
  | 'unpublish'
  | 'archive'
  | 'confirm'

export type StateRow<Role extends string> = {
  label: Text3
  /** What entering this state does to the public copy. */
  live: LiveEffect
  /** Who may type while a document is in this state. */
  editableBy: readonly Role[]
  /** The state that a save opens, where typing starts a new revision. @default the state itself */
  saveOpens?: string
}

export type TransitionRow<State extends string, Role extends string> = {
  label: Text3
  from: readonly State[]
  to: State
  by: readonly Role[]
  guards?: readonly Guard[]
  /** Also from any other state while a public copy is there: what must be taken down cannot wait for a revision. */
  whileLive?: true
  /** `hides` takes the public copy away whatever the target state says. */
  live?: LiveEffect
  /** What the engine does besides moving the case. @default nothing */
  act?: Act
}

export type WorkflowTable<
  State extends string = string,
  Role extends string = string,
  Name extends string = string,
> = {
  /** The state of a document that was just created. */
  initial: NoInfer<State>
  /** Roles that act only on documents they own, are named in, or that belong to their project or network. */
  ownOnly: readonly NoInfer<Role>[]
  roles: Readonly<Record<Role, { label: Text3 }>>
  states: Readonly<Record<State, StateRow<NoInfer<Role>>>>
  transitions: Readonly<Record<Name, TransitionRow<NoInfer<State>, NoInfer<Role>>>>
}

/** Types a workflow table from its own keys; returns it unchanged. */
export const defineWorkflow = <
  const State extends string,
  const Role extends string,
  const Name extends string,
>(
  table: WorkflowTable<State, Role, Name>,
): WorkflowTable<State, Role, Name> => table
