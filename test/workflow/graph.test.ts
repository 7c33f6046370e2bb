import { describe, expect, it } from 'vitest'

import { liveEffect } from '../../src/workflow/decide.js'
import { editorial } from '../../src/workflow/editorial.js'
import { roles, states, steps } from './facts.js'

type Edge = { step: string; from: string; to: string }

const edges: Edge[] = steps.flatMap((step) => {
  const { from, to } = editorial.transitions[step]
  return from.map((state) => ({ step, from: state, to }))
})

/** A save is a way between states as well: typing into a published document opens a draft. */
const saves: Edge[] = states.flatMap((state) => {
  const { editableBy, saveOpens } = editorial.states[state]
  return editableBy.length > 0 ? [{ step: 'save', from: state, to: saveOpens ?? state }] : []
})

const reachable = (start: string, ways: Edge[]): Set<string> => {
  const seen = new Set([start])
  for (const state of seen) ways.filter(({ from }) => from === state).forEach(({ to }) => seen.add(to))
  return seen
}

describe('the graph', () => {
  it('every state can be reached from the first', () => {
    expect([...reachable(editorial.initial, [...edges, ...saves])].toSorted()).toEqual([...states].toSorted())
  })

  it('no state is a dead end', () => {
    expect(states.filter((state) => ![...edges, ...saves].some(({ from }) => from === state))).toEqual([])
  })

  it('without approve, a document that never was approved reaches no state that shows text', () => {
    const without = reachable(editorial.initial, [
      ...edges.filter(({ step }) => step !== 'approve'),
      ...saves,
    ])
    expect(
      [...without].filter((state) => editorial.states[state as (typeof states)[number]].live === 'shows'),
    ).toEqual([])
  })

  it('every way back from typing to public text passes approve again', () => {
    const typed = saves.map(({ to }) => to)
    const shown = typed.flatMap((state) => [
      ...reachable(
        state,
        edges.filter(({ step }) => step !== 'approve'),
      ),
    ])
    expect(
      shown.filter((state) => editorial.states[state as (typeof states)[number]].live === 'shows'),
    ).toEqual([])
  })

  it('only approve approves, and it demands that the approver wrote none of it', () => {
    expect(steps.filter((step) => editorial.transitions[step].act === 'approve')).toEqual(['approve'])
    expect(editorial.transitions.approve.guards).toContain('notContributor')
  })

  it('what shows a text for the first time compares it with the approved one', () => {
    const shows = edges.filter(
      ({ step, from }) =>
        liveEffect(editorial, step) === 'shows' && editorial.states[from as 'draft'].live !== 'shows',
    )
    expect([...new Set(shows.map(({ step }) => step))]).toEqual(['publish'])
    expect(editorial.transitions.publish.guards).toContain('approvedText')
  })

  it('only unpublish hides', () => {
    expect(steps.filter((step) => liveEffect(editorial, step) === 'hides')).toEqual(['unpublish'])
  })

  it('what a step that does not exist does to the public copy, nobody knows', () => {
    expect(() => liveEffect(editorial, 'hurry')).toThrow('no transition "hurry"')
  })

  it('one step at most joins two states, apart from the timing of an approved text', () => {
    const pairs = [...new Set(edges.map(({ from, to }) => `${from} -> ${to}`))]
    const several = pairs
      .map(
        (pair) =>
          [
            pair,
            edges.filter(({ from, to }) => `${from} -> ${to}` === pair).map(({ step }) => step),
          ] as const,
      )
      .filter(([, ways]) => ways.length > 1)
    expect(several).toEqual([['approved -> approved', ['schedule', 'unschedule']]])
  })

  it('steps that stay where they are', () => {
    expect(edges.filter(({ from, to }) => from === to).map(({ step }) => step)).toEqual([
      'schedule',
      'unschedule',
      'confirm',
    ])
  })

  it('nobody types while somebody judges', () => {
    expect(states.filter((state) => editorial.states[state].editableBy.length > 0)).toEqual([
      'draft',
      'changesRequested',
      'published',
    ])
  })

  it('those who write reach their own documents only; administrators take no step', () => {
    expect(editorial.ownOnly).toEqual(['editor', 'coordinator'])
    expect(
      steps.filter((step) => (editorial.transitions[step].by as readonly string[]).includes('admin')),
    ).toEqual([])
    expect(roles).toEqual(['editor', 'coordinator', 'approver', 'admin'])
  })

  it('every role, state and step has a name of its own in each language', () => {
    for (const rows of [editorial.roles, editorial.states, editorial.transitions]) {
      for (const language of ['fi', 'sv', 'en'] as const) {
        const names = Object.values(rows).map(({ label }) => label[language])
        expect(new Set(names.filter(Boolean)).size).toBe(Object.keys(rows).length)
      }
    }
  })

  it('what each state does to the public copy', () => {
    expect(Object.fromEntries(states.map((state) => [state, editorial.states[state].live]))).toEqual({
      draft: 'keeps',
      inReview: 'keeps',
      changesRequested: 'keeps',
      approved: 'keeps',
      published: 'shows',
      declined: 'keeps',
      archived: 'shows',
    })
  })
})
