import { describe, expect, it } from 'vitest'

import { type Moment, outdatedIn } from '../../src/workflow/languages.js'

/** Versions of one place, newest first, as `[fi, sv]`. */
const history = (...texts: Array<[fi: string, sv: string]>): Moment[] =>
  texts.map(([fi, sv], index) => ({ at: `${9 - index}`, spoken: { title: { fi, sv } } }))

describe('a translation that may no longer fit', () => {
  it.each<[string, Moment[], string[]]>([
    ['is one that came before the original was changed', history(['b', 'x'], ['a', 'x'], ['a', '']), ['9']],
    ['is not one that was looked at after that', history(['b', 'y'], ['b', 'x'], ['a', 'x']), []],
    [
      'is not one that was written for the first time after that',
      history(['b', 'x'], ['b', ''], ['a', '']),
      [],
    ],
    ['is not one that came in the same save', history(['b', 'y'], ['a', 'x']), []],
    ['is not one that does not exist', history(['b', ''], ['a', '']), []],
    ['is none where the original is gone', history(['', 'x'], ['a', 'x']), []],
    ['is not one of a text without a past', history(['a', 'x']), []],
    ['is told with the last change of the original', history(['b', 'x'], ['b', 'x'], ['a', 'x']), ['8']],
  ])('%s', (_, moments, since) => {
    expect(outdatedIn(moments, 'fi')).toEqual(
      since.map((at) => ({ place: 'title', locale: 'sv', since: at })),
    )
  })

  it('is judged against the language in which the text was written first', () => {
    expect(outdatedIn(history(['b', 'x'], ['a', 'x']), 'sv')).toEqual([])
    expect(outdatedIn(history(['a', 'y'], ['a', 'x']), 'sv')).toEqual([
      { place: 'title', locale: 'fi', since: '9' },
    ])
  })
})
