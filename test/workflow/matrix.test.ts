import { describe, expect, it } from 'vitest'

import { decide, mayEdit } from '../../src/workflow/decide.js'
import { editorial } from '../../src/workflow/editorial.js'
import { actor, input, roles, states, steps, theCase } from './facts.js'

/**
 * Every yes, written by hand from the contract: step | state | role, and in which relation to the document.
 * `own`: only on documents of one's own. `any`: on every document. `other`: on any, but not on a text of one's own hand.
 */
const EVERY_YES = `
  submit         | draft            | editor      | own
  submit         | draft            | coordinator | own
  submit         | changesRequested | editor      | own
  submit         | changesRequested | coordinator | own
  withdraw       | inReview         | editor      | own
  withdraw       | inReview         | coordinator | own
  requestChanges | inReview         | approver    | any
  requestChanges | approved         | approver    | any
  approve        | inReview         | approver    | other
  publish        | approved         | approver    | other
  schedule       | approved         | approver    | other
  unschedule     | approved         | approver    | any
  decline        | inReview         | approver    | any
  reopen         | declined         | editor      | own
  reopen         | declined         | coordinator | own
  reopen         | declined         | approver    | any
  reopen         | archived         | editor      | own
  reopen         | archived         | coordinator | own
  reopen         | archived         | approver    | any
  unpublish      | published        | approver    | any
  archive        | published        | approver    | any
  confirm        | published        | editor      | own
  confirm        | published        | coordinator | own
  confirm        | published        | approver    | any
`
  .trim()
  .split('\n')
  .map((line) =>
    line
      .split('|')
      .map((cell) => cell.trim())
      .join(' | '),
  )

const reaches: Record<string, (owns: boolean, contributed: boolean) => boolean> = {
  own: (owns) => owns,
  any: () => true,
  other: (_, contributed) => !contributed,
}

const expectedYes = (
  step: string,
  state: string,
  role: string,
  owns: boolean,
  contributed: boolean,
): boolean =>
  Object.entries(reaches).some(
    ([relation, holds]) =>
      EVERY_YES.includes(`${step} | ${state} | ${role} | ${relation}`) && holds(owns, contributed),
  )

const relations = [true, false].flatMap((owns) => [true, false].map((contributed) => ({ owns, contributed })))

describe('the matrix', () => {
  it('lists only steps, states and roles that exist', () => {
    const unknown = EVERY_YES.map((line) => line.split(' | ')).filter(
      ([step, state, role]) =>
        !steps.includes(step as never) || !states.includes(state as never) || !roles.includes(role as never),
    )
    expect(unknown).toEqual([])
  })

  it.each(steps)('%s: yes where the list says so, and nowhere else', (step) => {
    const wrong = states.flatMap((state) =>
      [...roles, null].flatMap((role) =>
        relations.flatMap(({ owns, contributed }) => {
          const who = actor({ roles: role ? [role] : [], owns, contributed })
          const { ok } = decide(editorial, step, who, theCase({ state }), input())
          const expected = role !== null && expectedYes(step, state, role, owns, contributed)
          return ok === expected
            ? []
            : [`${step} | ${state} | ${role} owns=${owns} contributed=${contributed}: ${ok}`]
        }),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('while a public copy is there, unpublish alone is taken from every state, by those who may take it', () => {
    const more = (roles: string[]) =>
      steps.flatMap((step) =>
        states
          .filter((state) => {
            const may = (live: boolean) =>
              decide(editorial, step, actor({ roles, owns: true }), theCase({ state, live }), input()).ok
            return may(true) !== may(false)
          })
          .map((state) => `${step} | ${state}`),
      )
    expect(more(['approver'])).toEqual(
      states.filter((state) => state !== 'published').map((state) => `unpublish | ${state}`),
    )
    expect([more(['editor']), more(['coordinator']), more(['admin'])]).toEqual([[], [], []])
  })

  it('several roles allow what each allows, and four eyes stay about the person', () => {
    const all = actor({ roles: [...roles], owns: true, contributed: true })
    expect(decide(editorial, 'submit', all, theCase(), input()).ok).toBe(true)
    expect(decide(editorial, 'approve', all, theCase({ state: 'inReview' }), input())).toMatchObject({
      code: 'OWN_WORK',
    })
  })

  it('admin alone may do no step, whatever the state', () => {
    const admin = actor({ roles: ['admin'], owns: true })
    const allowed = steps.filter((step) =>
      states.some((state) => decide(editorial, step, admin, theCase({ state }), input()).ok),
    )
    expect(allowed).toEqual([])
  })

  it.each(['constructor', '__proto__', 'toString', '', 'Submit', 'save'])('there is no step "%s"', (step) => {
    expect(decide(editorial, step, actor({ roles: [...roles], owns: true }), theCase(), input())).toEqual({
      ok: false,
      code: 'UNKNOWN_TRANSITION',
    })
  })

  it('an unknown state and an unknown role allow nothing', () => {
    const gone = steps.filter(
      (step) =>
        decide(editorial, step, actor({ roles: [...roles], owns: true }), theCase({ state: 'gone' }), input())
          .ok,
    )
    const root = steps.filter((step) =>
      states.some(
        (state) =>
          decide(editorial, step, actor({ roles: ['root'], owns: true }), theCase({ state }), input()).ok,
      ),
    )
    expect([gone, root]).toEqual([[], []])
  })
})

/** Who may type, and which state the save leaves: by hand from the contract. */
const TYPING = `
  draft            | editor      | draft
  draft            | coordinator | draft
  changesRequested | editor      | changesRequested
  changesRequested | coordinator | changesRequested
  published        | editor      | draft
  published        | coordinator | draft
`
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))

describe('mayEdit', () => {
  it.each([...states, 'gone'])('%s', (state) => {
    for (const role of [...roles, null]) {
      for (const owns of [true, false]) {
        const opens = TYPING.find((row) => row[0] === state && row[1] === role)?.[2]
        const typist = role === 'editor' || role === 'coordinator'
        expect(
          mayEdit(editorial, actor({ roles: role ? [role] : [], owns }), { state }),
          `${role} owns=${owns}`,
        ).toEqual(
          opens && owns
            ? { ok: true, opens }
            : { ok: false, code: typist && owns ? 'NOT_EDITABLE' : 'NOT_ALLOWED' },
        )
      }
    }
  })
})
