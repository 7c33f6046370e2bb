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
      'a state behind an unreachable one',
      (t) => {
        Object.assign(states(t), { limbo: { ...t.states.draft }, deeper: { ...t.states.draft } })
        transitions(t).sink = { ...t.transitions.withdraw, from: ['limbo'], to: 'deeper' }
      },
      'the state "deeper" cannot be reached',
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
      'a way past the approval from one of several states',
      (t) => (transitions(t).confirm!.from = ['draft', 'published']),
      '"confirm" makes text public without the guard "approvedText"',
    ],
    [
      'a step that shows although its state keeps',
      (t) => (transitions(t).withdraw!.live = 'shows'),
      '"withdraw" makes text public without the guard "approvedText"',
    ],
    [
      "an approval of one's own text",
      (t) => (transitions(t).approve!.guards = []),
      '"approve" approves without the guard "notContributor"',
    ],
    [
      'an approval without a guard',
      (t) => delete transitions(t).approve!.guards,
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
      '"published" can be typed into, but a save leads to a state that shows, not to one that keeps (saveOpens)',
    ],
    [
      'typing that stays public',
      (t) => (states(t).published!.saveOpens = 'archived'),
      '"published" can be typed into, but a save leads to a state that shows, not to one that keeps (saveOpens)',
    ],
    [
      'typing that ends in a public state',
      (t) => (states(t).draft!.saveOpens = 'published'),
      '"draft" can be typed into, but a save leads to a state that shows, not to one that keeps (saveOpens)',
    ],
    [
      'an initial state that does not exist',
      (t) => Object.assign(t, { initial: 'nowhere' }),
      'the initial state "nowhere" does not exist',
    ],
    [
      'a state that does not exist',
      (t) => (transitions(t).submit!.to = 'nowhere'),
      '"submit" names the state "nowhere", which does not exist',
    ],
    [
      'a state to come from that does not exist',
      (t) => (transitions(t).submit!.from = ['draft', 'nowhere']),
      '"submit" names the state "nowhere", which does not exist',
    ],
    [
      'a state to open that does not exist',
      (t) => (states(t).published!.saveOpens = ''),
      '"published" opens the state "", which does not exist',
    ],
    [
      'a role that does not exist',
      (t) => (transitions(t).submit!.by = ['king']),
      '"submit" names the role "king", which does not exist',
    ],
    [
      'a role to type that does not exist',
      (t) => (states(t).draft!.editableBy = ['king']),
      '"draft" names the role "king", which does not exist',
    ],
    [
      'a schedule that publishes nothing',
      (t) => delete transitions(t).publish!.act,
      'a step schedules, but none publishes (act: "publish")',
    ],
    [
      'a taking down that hides nothing',
      (t) => delete transitions(t).unpublish!.live,
      '"unpublish" is to take the public copy away (act: "unpublish"), but does not hide it',
    ],
    [
      'a first state that nobody types in',
      (t) => (states(t).draft!.editableBy = []),
      'nobody may type in the initial state "draft"',
    ],
    [
      'an initial state that shows',
      (t) => (states(t).draft!.live = 'shows'),
      'the initial state "draft" must keep the public copy as it is',
    ],
  ]
  it.each(cases)('%s', (_, change, problem) => expect(changed(change)).toContain(problem))

  it('names of what does not exist are told first and alone', () => {
    const both = changed((t) => {
      transitions(t).approve!.guards = []
      transitions(t).submit!.by = ['king']
    })
    expect(both).toEqual(['"submit" names the role "king", which does not exist'])
  })
})

describe('what a table need not have', () => {
  const label = { fi: 'x', sv: 'x', en: 'x' }
  /** Texts are written and read by colleagues; nothing is ever public. */
  const inside: WorkflowTable = {
    initial: 'open',
    ownOnly: [],
    roles: { writer: { label } },
    states: {
      open: { label, live: 'keeps', editableBy: ['writer'], saveOpens: 'open' },
      done: { label, live: 'keeps', editableBy: ['writer'], saveOpens: 'open' },
    },
    transitions: { finish: { label, from: ['open'], to: 'done', by: ['writer'] } },
  }
  const put = (change: Partial<WorkflowTable>) => problemsOf({ ...inside, ...change })

  it('an approval, a publication, a schedule, where nothing becomes public', () => {
    expect(problemsOf(inside)).toEqual([])
  })

  it('a step into a state that a save opens', () => {
    const { open } = inside.states
    expect(
      put({
        initial: 'idea',
        states: { idea: { ...open!, saveOpens: 'open' }, ...inside.states },
      }),
    ).toEqual([])
  })

  it('a state that keeps, where a step takes the public copy away by itself', () => {
    const { finish } = inside.transitions
    expect(put({ transitions: { finish: { ...finish!, act: 'unpublish', live: 'hides' } } })).toEqual([])
  })

  it('a step that takes away by itself, where the state hides', () => {
    const { finish } = inside.transitions
    expect(
      put({
        states: { ...inside.states, done: { label, live: 'hides', editableBy: [] } },
        transitions: { finish: { ...finish!, act: 'unpublish' } },
      }),
    ).toEqual([])
  })
})
