import type { Act, TransitionRow, WorkflowTable } from './define.js'

/** The steps of a table that do this besides moving the case, by name. */
export const stepsThat = (
  { transitions }: WorkflowTable,
  act: Act,
): Array<[string, TransitionRow<string, string>]> =>
  Object.entries(transitions).filter(([, row]) => row.act === act)

/** The roles that review: those who may approve in some state. */
export const reviewingRoles = (table: WorkflowTable): string[] =>
  stepsThat(table, 'approve').flatMap(([, { by }]) => [...by])
