import type { WorkflowTable } from './define.js'

/** The states that some way of steps and saves leads to from the initial one. */
const reachable = ({ initial, states, transitions }: WorkflowTable): Set<string> => {
  const found = new Set([initial])
  for (const state of found) {
    found.add(states[state]!.saveOpens ?? state)
    for (const { from, to } of Object.values(transitions)) if (from.includes(state)) found.add(to)
  }
  return found
}

const wrongNames = ({ initial, roles, states, transitions }: WorkflowTable): string[] => {
  const known = (names: readonly string[], among: object) =>
    names.filter((name) => !Object.hasOwn(among, name))
  return [
    ...known([initial], states).map((name) => `the initial state "${name}" does not exist`),
    ...Object.entries(transitions).flatMap(([step, { by, from, to }]) => [
      ...known([...from, to], states).map(
        (name) => `"${step}" names the state "${name}", which does not exist`,
      ),
      ...known(by, roles).map((name) => `"${step}" names the role "${name}", which does not exist`),
    ]),
    ...Object.entries(states).flatMap(([state, { editableBy, saveOpens }]) => [
      ...known(editableBy, roles).map((name) => `"${state}" names the role "${name}", which does not exist`),
      ...known(saveOpens === undefined ? [] : [saveOpens], states).map(
        (name) => `"${state}" opens the state "${name}", which does not exist`,
      ),
    ]),
  ]
}

/** A step that makes text public takes approved text only, unless it starts where that very text is public already. */
const unapproved = ({ states, transitions }: WorkflowTable): string[] =>
  Object.entries(transitions)
    .filter(([, { from, guards, live, to }]) => {
      const shows = (live ?? states[to]!.live) === 'shows'
      const staysPublic = from.every((state) => states[state]!.live === 'shows')
      return shows && !staysPublic && !guards?.includes('approvedText')
    })
    .map(([step]) => `"${step}" makes text public without the guard "approvedText"`)

const selfApproved = ({ transitions }: WorkflowTable): string[] =>
  Object.entries(transitions)
    .filter(([, { act, guards }]) => act === 'approve' && !guards?.includes('notContributor'))
    .map(([step]) => `"${step}" approves without the guard "notContributor"`)

/** Text that can be typed into while an approval stands, or is public as it was typed, would change under the approval. */
const typedUnderApproval = ({ states, transitions }: WorkflowTable): string[] => {
  const approvals = Object.values(transitions).filter(({ act }) => act === 'approve')
  return Object.entries(states).flatMap(([name, { editableBy, saveOpens }]) => [
    ...(editableBy.length > 0 && states[saveOpens ?? name]!.live === 'shows'
      ? [
          `"${name}" can be typed into, but a save leads to a state that shows, not to one that keeps (saveOpens)`,
        ]
      : []),
    ...(editableBy.length > 0 && approvals.some(({ to }) => to === name)
      ? [`"${name}" is approved and can be typed into`]
      : []),
  ])
}

/**
 * What makes a table unfit to guarantee anything: each problem in one line. An empty list means that every state can
 * be reached, every step can be taken by somebody, and no text becomes public without an approval by somebody else.
 */
export const problemsOf = (table: WorkflowTable): string[] => {
  const wrong = wrongNames(table)
  if (wrong.length > 0) return wrong
  const reached = reachable(table)
  const steps = Object.entries(table.transitions)
  const publishes = steps.some(([, { live, to }]) => (live ?? table.states[to]!.live) === 'shows')
  return [
    ...Object.keys(table.states)
      .filter((state) => !reached.has(state))
      .map((state) => `the state "${state}" cannot be reached`),
    ...steps.filter(([, { by }]) => by.length === 0).map(([step]) => `nobody may take the step "${step}"`),
    ...(publishes && !steps.some(([, { act }]) => act === 'approve')
      ? ['text becomes public, but no step approves it (act: "approve")']
      : []),
    ...(steps.some(([, { act }]) => act === 'schedule') && !steps.some(([, { act }]) => act === 'publish')
      ? ['a step schedules, but none publishes (act: "publish")']
      : []),
    ...steps
      .filter(([, { act, live, to }]) => act === 'unpublish' && (live ?? table.states[to]!.live) !== 'hides')
      .map(([step]) => `"${step}" is to take the public copy away (act: "unpublish"), but does not hide it`),
    ...(table.states[table.initial]!.live !== 'keeps'
      ? [`the initial state "${table.initial}" must keep the public copy as it is`]
      : []),
    ...(table.states[table.initial]!.editableBy.length === 0
      ? [`nobody may type in the initial state "${table.initial}"`]
      : []),
    ...unapproved(table),
    ...selfApproved(table),
    ...typedUnderApproval(table),
  ]
}
