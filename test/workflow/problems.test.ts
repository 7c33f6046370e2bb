import { describe, expect, it } from 'vitest'

import { editorial, problemsOf, type WorkflowTable } from '../../src/workflow/index.js'

const changed = (change: (table: WorkflowTable) => void): string[] => {
  const table = structuredClone(editorial) as WorkflowTable
  change(table)
  return problemsOf(table)
}
const transitions = (table: WorkflowTable) => table.transitions as Record<string, Record<string, unknown>>
const states = (table: WorkflowTable) => table.states as Record<string, Record<string, unknown>>

describe('a table that guarantees nothing is refused, in one line that says why', () => {
  it('finds nothing wrong with the editorial workflow', () => expect(problemsOf(editorial)).toEqual([]))

  const cases: Array<[name: string, change: (table: WorkflowTable) => void, problem: string]> = [
    [
      'an unreachable state',
      (t) => (states(t).limbo = { ...t.states.draft }),
      'the state "limbo" cannot be reached',
    ],
    [
      'a step nobody can take',
      (t) => (transitions(t).approve!.by = []),
      'nobody may take the step "approve"',
    ],
    [
      'a way past the approval',
      (t) => (transitions(t).publish!.guards = []),
      '"publish" makes text public without the guard "approvedText"',
    ],
    [
      'a shortcut from draft',
      (t) => (transitions(t).hurry = { ...t.transitions.publish, from: ['draft'], guards: [] }),
      '"hurry" makes text public without the guard "approvedText"',
    ],
    [
      "an approval of one's own text",
      (t) => (transitions(t).approve!.guards = []),
      '"approve" approves without the guard "notContributor"',
    ],
    [
      'no approval at all',
      (t) => delete transitions(t).approve!.act,
      'text becomes public, but no step approves it (act: "approve")',
    ],
    [
      'typing into approved text',
      (t) => (states(t).approved!.editableBy = ['editor']),
      '"approved" is approved and can be typed into',
    ],
    [
      'typing into public text',
      (t) => delete states(t).published!.saveOpens,
      '"published" is public and can be typed into, but a save opens no state that keeps the public text (saveOpens)',
    ],
    [
      'a state that does not exist',
      (t) => (transitions(t).submit!.to = 'nowhere'),
      '"submit" names the state "nowhere", which does not exist',
    ],
    [
      'a role that does not exist',
      (t) => (transitions(t).submit!.by = ['king']),
      '"submit" names the role "king", which does not exist',
    ],
    [
      'a schedule that publishes nothing',
      (t) => delete transitions(t).publish!.act,
      'a step schedules, but none publishes (act: "publish")',
    ],
    [
      'an initial state that shows',
      (t) => (states(t).draft!.live = 'shows'),
      'the initial state "draft" must keep the public copy as it is',
    ],
  ]
  it.each(cases)('%s', (_, change, problem) => expect(changed(change)).toContain(problem))
})
