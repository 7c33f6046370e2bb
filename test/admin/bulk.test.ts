import { describe, expect, it } from 'vitest'

import { type BulkCase, countOf, type Outcome, requestOf, runBulk } from '../../src/admin/Desk/bulk.js'

const one: BulkCase = { collection: 'terms', id: '1', title: 'yksi', revision: 4 }
const other: BulkCase = { collection: 'guides', id: '2', title: 'kaksi', revision: 7 }
const third: BulkCase = { ...one, id: '3' }

describe('what is done to many cases', () => {
  it('takes each step with the revision that was seen in its own row', () => {
    expect(requestOf({ kind: 'step', name: 'publish' }, other)).toEqual({
      path: '/guides/2/workflow/publish',
      body: { expectedRevision: 7 },
    })
    expect(
      requestOf({ kind: 'step', name: 'schedule', publishAt: '2027-01-01T10:00:00Z' }, one).body,
    ).toEqual({ expectedRevision: 4, publishAt: '2027-01-01T10:00:00Z' })
    expect(requestOf({ kind: 'assignment', assignee: null }, one)).toEqual({
      path: '/terms/1/assignment',
      body: { assignee: null },
    })
  })

  it('tells of each what the server said, and goes on after a refusal and a broken line', async () => {
    const seen: number[] = []
    const outcomes = await runBulk(
      { kind: 'step', name: 'publish' },
      [one, other, third],
      async (path) => {
        if (path.startsWith('/terms/1')) return { ok: false, answer: { errors: [{ message: 'Ei käy.' }] } }
        if (path.startsWith('/guides')) throw new Error('the line broke')
        return { ok: true, answer: {} }
      },
      (some: Outcome[]) => seen.push(some.length),
    )
    expect(outcomes.map(({ done, words }) => [done, words])).toEqual([
      [false, 'Ei käy.'],
      [false, null],
      [true, null],
    ])
    expect(seen).toEqual([1, 2, 3])
    expect(countOf(outcomes)).toEqual({ done: 1, refused: 2 })
  })
})
