import { expect, it } from 'vitest'

import type { CaseEvent } from '../../src/workflow/view.js'

import { together } from '../../src/admin/CasePanel/together.js'

const event = (seq: number, type: string, actorName: string): CaseEvent => ({
  id: seq,
  seq,
  type,
  actorName,
  round: 0,
  revision: seq,
  from: 'draft',
  to: 'draft',
  at: `2027-01-01T0${seq}:00:00Z`,
})

it('the history shows saves of one person that follow each other as one, and everything else by itself', () => {
  const events = [
    event(7, 'submit', 'Eeva'),
    event(6, 'save', 'Eeva'),
    event(5, 'save', 'Eeva'),
    event(4, 'save', 'Erik'),
    event(3, 'withdraw', 'Erik'),
    event(2, 'save', 'Erik'),
    event(1, 'create', 'Eeva'),
  ]
  expect(together(events).map(({ seq, times }) => [seq, times])).toEqual([
    [7, 1],
    [6, 2],
    [4, 1],
    [3, 1],
    [2, 1],
    [1, 1],
  ])
})
