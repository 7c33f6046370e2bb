import { describe, expect, it } from 'vitest'

import {
  allDisagreements,
  type Answers,
  type CriteriaSet,
  disagreements,
  judge,
  NO_ANSWERS,
  type Score,
  SCORES,
} from '../../src/workflow/criteria.js'

/** Two gates and four criteria; `impact` may not be zero. */
const theSet = (more: Partial<CriteriaSet> = {}): CriteriaSet => ({
  key: 'koe',
  version: 1,
  demanded: true,
  gates: [{ key: 'tried' }, { key: 'allowed' }],
  criteria: [
    { key: 'impact', blocking: true },
    { key: 'output', blocking: false },
    { key: 'equity', blocking: false },
    { key: 'transfer', blocking: false },
  ],
  leastMean: 1.5,
  ...more,
})

const KEYS = ['impact', 'output', 'equity', 'transfer']

/** Both gates passed, the scores in the order of the set, each with a comment. */
const scored = (...scores: Score[]): Answers => ({
  gates: { tried: { pass: true }, allowed: { pass: true } },
  scores: Object.fromEntries(scores.map((score, nth) => [KEYS[nth]!, { score, comment: 'Kerrotaan.' }])),
})
const good = scored(2, 2, 2, 2)
const withGate = (key: string, pass: boolean): Answers => ({
  ...good,
  gates: { ...good.gates, [key]: { pass } },
})
const withScore = (key: string, score: Score, comment?: string): Answers => ({
  ...good,
  scores: { ...good.scores, [key]: { score, ...(comment === undefined ? {} : { comment }) } },
})
const without = (part: keyof Answers, key: string): Answers => {
  const rest: Record<string, unknown> = { ...good[part] }
  delete rest[key]
  return { ...good, [part]: rest }
}

const gate = (key: string, what: string) => ({ part: 'gates', key, what })
const item = (key: string, what: string) => ({ part: 'scores', key, what })
const LOW_MEAN = { part: 'scores', key: null, what: 'lowMean' }

describe('answers that pass', () => {
  it.each<[string, Answers, CriteriaSet]>([
    ['twos throughout', good, theSet()],
    ['threes need no comment', withScore('output', 3), theSet()],
    ['twos need no comment', withScore('output', 2), theSet()],
    ['what does not apply needs none either', withScore('output', null), theSet()],
    ['a one with a comment', withScore('impact', 1, 'Lyhyesti.'), theSet()],
    ['a zero where none is forbidden', withScore('output', 0, 'Puuttuu.'), theSet()],
    ['a blocking one that does not apply', withScore('impact', null), theSet()],
    ['a mean that is just enough', scored(1, 2, 1, 2), theSet()],
    ['what does not apply is left out of the mean', scored(1, 2, null, null), theSet()],
    ['a zero counts in the mean', scored(3, 3, 0, 0), theSet()],
    ['a mean that is no binary fraction', scored(2, 1, 1, 1), theSet({ leastMean: 1.25 })],
    [
      'eleven tenths',
      { gates: {}, scores: { a: { score: 2 }, ...ones(9) } },
      theSet({ gates: [], criteria: tenKeys(), leastMean: 1.1 }),
    ],
    ['any mean where none is demanded', scored(1, 1, 1, 1), theSet({ leastMean: null })],
    ['nothing that applies, where no mean is demanded', noneApplies(), theSet({ leastMean: null })],
    ['gates alone', { ...good, scores: {} }, theSet({ criteria: [] })],
    ['nothing, where nothing is asked', NO_ANSWERS, theSet({ gates: [], criteria: [] })],
    ['more than is asked', good, theSet({ gates: [], criteria: [{ key: 'impact', blocking: true }] })],
  ])('%s', (_what, answers, set) => {
    expect(judge(set, answers)).toEqual({ ok: true })
  })
})

function ones(count: number): Answers['scores'] {
  return Object.fromEntries(
    Array.from({ length: count }, (_, nth) => [`b${nth}`, { score: 1 as const, comment: 'Kyllä.' }]),
  )
}
function tenKeys(): CriteriaSet['criteria'] {
  return ['a', ...Object.keys(ones(9))].map((key) => ({ key, blocking: false }))
}
function noneApplies(): Answers {
  return scored(null, null, null, null)
}

describe('answers that do not', () => {
  it.each<[string, Answers, unknown[]]>([
    [
      'none',
      NO_ANSWERS,
      [
        gate('tried', 'unanswered'),
        gate('allowed', 'unanswered'),
        ...KEYS.map((key) => item(key, 'unanswered')),
      ],
    ],
    ['a gate left open', without('gates', 'tried'), [gate('tried', 'unanswered')]],
    ['a gate not passed', withGate('allowed', false), [gate('allowed', 'failed')]],
    ['a criterion left open', without('scores', 'equity'), [item('equity', 'unanswered')]],
    ['a blocking zero', withScore('impact', 0, 'Puuttuu.'), [item('impact', 'zero')]],
    [
      'a blocking zero without a word',
      withScore('impact', 0),
      [item('impact', 'zero'), item('impact', 'uncommented')],
    ],
    ['a zero without a word', withScore('output', 0), [item('output', 'uncommented')]],
    ['a one without a word', withScore('output', 1), [item('output', 'uncommented')]],
    ['a comment of spaces', withScore('output', 1, '  '), [item('output', 'uncommented')]],
    ['a low mean', scored(1, 1, 1, 2), [LOW_MEAN]],
    ['a mean that a zero brings down', scored(3, 2, 0, 0), [LOW_MEAN]],
    ['nothing that applies', scored(null, null, null, null), [LOW_MEAN]],
    ['a mean is not told of before all are answered', scored(1, 1, 1), [item('transfer', 'unanswered')]],
    [
      'several at once, in the order of the set',
      { gates: { tried: { pass: false } }, scores: { ...scored(0, 0, 0, 0).scores, transfer: { score: 0 } } },
      [
        gate('tried', 'failed'),
        gate('allowed', 'unanswered'),
        item('impact', 'zero'),
        item('transfer', 'uncommented'),
        LOW_MEAN,
      ],
    ],
  ])('%s', (_what, answers, problems) => {
    expect(judge(theSet(), answers)).toEqual({ ok: false, problems })
  })
})

describe('where two people differ', () => {
  it.each(SCORES.flatMap((one) => SCORES.map((other) => [one, other] as const)))(
    '%i and %i',
    (one, other) => {
      const far = [
        [0, 2],
        [0, 3],
        [1, 3],
      ].some(([low, high]) => (one === low && other === high) || (one === high && other === low))
      expect(disagreements(withScore('output', one), withScore('output', other))).toEqual(
        far ? [{ part: 'scores', key: 'output' }] : [],
      )
    },
  )

  it.each<[string, Answers, Answers, unknown[]]>([
    ['nowhere', good, good, []],
    ['on a gate', good, withGate('tried', false), [{ part: 'gates', key: 'tried' }]],
    ['on a gate, the other way round', withGate('tried', false), good, [{ part: 'gates', key: 'tried' }]],
    ['not where both fail a gate', withGate('tried', false), withGate('tried', false), []],
    ['not on a gate that one left open', withGate('tried', false), without('gates', 'tried'), []],
    ['nor the other', without('gates', 'tried'), withGate('tried', false), []],
    ['not on a criterion that one left open', withScore('output', 0), without('scores', 'output'), []],
    ['nor the other', without('scores', 'output'), withScore('output', 0), []],
    ['not where one says that it does not apply', withScore('output', null), withScore('output', 3), []],
    ['nor the other', withScore('output', 3), withScore('output', null), []],
    ['nor both', withScore('output', null), withScore('output', null), []],
    [
      'in several places, gates first',
      scored(0, 3, 2, 2),
      { ...scored(3, 0, 2, 3), gates: { tried: { pass: false }, allowed: { pass: true } } },
      [
        { part: 'gates', key: 'tried' },
        { part: 'scores', key: 'impact' },
        { part: 'scores', key: 'output' },
      ],
    ],
  ])('%s', (_what, a, b, places) => {
    expect(disagreements(a, b)).toEqual(places)
  })

  it.each<[string, Answers[], unknown[]]>([
    ['nobody', [], []],
    ['one alone', [withScore('output', 0)], []],
    [
      'three, of whom the first and the last differ',
      [withScore('output', 0), withScore('output', 1), good],
      [{ part: 'scores', key: 'output' }],
    ],
    [
      'three who all differ from the next, told once',
      [withScore('output', 0), good, withScore('output', 0)],
      [{ part: 'scores', key: 'output' }],
    ],
    [
      'a gate and a criterion of the same name are two places',
      [
        { gates: { same: { pass: true } }, scores: { same: { score: 3 } } },
        { gates: { same: { pass: false } }, scores: { same: { score: 0 } } },
      ],
      [
        { part: 'gates', key: 'same' },
        { part: 'scores', key: 'same' },
      ],
    ],
  ])('of %s', (_what, all, places) => {
    expect(allDisagreements(all)).toEqual(places)
  })
})
