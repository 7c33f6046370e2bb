import type { WorkflowTable } from './define.js'

/** What a case waits for: somebody to write on, to judge, to publish, nothing while it is public, or to be taken up again. */
export type Whereabouts = 'writing' | 'judging' | 'publishing' | 'public' | 'resting'

/** Read from the table: from which steps a state can be left. */
export const whereaboutsOf = (table: WorkflowTable, state: string): Whereabouts => {
  const acts = Object.values(table.transitions)
    .filter(({ from }) => from.includes(state))
    .map(({ act }) => act)
  if (acts.includes('submit')) return 'writing'
  if (acts.includes('approve')) return 'judging'
  if (acts.includes('publish')) return 'publishing'
  const { editableBy, live } = table.states[state] ?? { editableBy: [], live: 'keeps' }
  return live === 'shows' && editableBy.length > 0 ? 'public' : 'resting'
}

/** Can somebody have the case in this state? While its text is on the way to readers: not once it is there, nor at rest. */
export const canBeTaken = (table: WorkflowTable, state: string): boolean =>
  ['writing', 'judging', 'publishing'].includes(whereaboutsOf(table, state))
