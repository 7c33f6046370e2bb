import { describe, expect, it } from 'vitest'

import { changedFields, mergeMine, rebase, same, wordsIn } from '../../src/admin/shared/mine.js'

const rich = (...paragraphs: string[]) => ({
  root: {
    type: 'root',
    children: paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
  },
})

describe('what I changed', () => {
  it.each([
    ['nothing said in two ways', undefined, null, true],
    ['an empty list and none', [], undefined, true],
    ['a group of nothing', { text: '', hours: null }, undefined, true],
    ['keys in another order', { a: 1, b: 2 }, { b: 2, a: 1 }, true],
    ['false and nothing', false, undefined, false],
    ['zero and nothing', 0, null, false],
    ['an order of values', ['a', 'b'], ['b', 'a'], false],
    ['rich text', rich('a'), rich('b'), false],
  ])('%s', (_, one, other, expected) => {
    expect(same(one, other)).toBe(expected)
  })

  it('is named field by field, whole, and what the engine says is not', () => {
    const base = { title: 'a', summary: 'b', level: 1, workflow: { revision: 1 }, updatedAt: 'then' }
    const mine = {
      title: 'a',
      summary: '',
      level: 2,
      workflow: { revision: 2 },
      updatedAt: 'now',
      themes: [3],
    }
    expect(changedFields(base, mine)).toEqual({ summary: '', level: 2, themes: [3] })
    expect(changedFields({ summary: 'b' }, {})).toEqual({ summary: null })
  })
})

describe('keeping mine', () => {
  it('takes theirs where I changed nothing, mine where they changed nothing', () => {
    expect(mergeMine('a', 'a', 'c')).toEqual({ value: 'c', clash: false })
    expect(mergeMine('a', 'b', 'a')).toEqual({ value: 'b', clash: false })
    expect(mergeMine('a', 'b', 'b')).toEqual({ value: 'b', clash: false })
  })

  it('takes mine where both changed the same, and says so', () => {
    expect(mergeMine('a', 'b', 'c')).toEqual({ value: 'b', clash: true })
    expect(mergeMine(rich('a'), rich('b'), rich('c'))).toEqual({ value: rich('b'), clash: true })
  })

  it('goes into groups and into rows that are the same rows', () => {
    const base = { text: 'a', hours: 1 }
    expect(mergeMine(base, { text: 'b', hours: 1 }, { text: 'a', hours: 2 })).toEqual({
      value: { text: 'b', hours: 2 },
      clash: false,
    })
    const rows = (one: string, two: string) => [
      { id: 'x', title: one },
      { id: 'y', title: two },
    ]
    expect(mergeMine(rows('a', 'b'), rows('A', 'b'), rows('a', 'B'))).toEqual({
      value: rows('A', 'B'),
      clash: false,
    })
    const added = [...rows('a', 'b'), { id: 'z', title: 'c' }]
    expect(mergeMine(rows('a', 'b'), rows('A', 'b'), added)).toEqual({ value: rows('A', 'b'), clash: true })
  })

  it('saves only what I changed, on top of theirs', () => {
    const base = { title: 'a', summary: 'b', level: 1 }
    const mine = { title: 'mine', summary: 'b', level: 2 }
    const theirs = { title: 'theirs', summary: 'theirs', level: 1 }
    expect(rebase(base, mine, theirs)).toEqual({ fields: { title: 'mine', level: 2 }, clashes: ['title'] })
    expect(rebase(base, { ...base, title: null }, theirs).fields).toEqual({ title: null })
  })
})

describe('the words of a value', () => {
  it('are those somebody typed', () => {
    expect(wordsIn(rich('Yksi.', 'Kaksi.'))).toBe('Yksi.\nKaksi.')
    expect(wordsIn([{ id: 'x', title: 'Nimi', hours: 3, text: 'Teksti' }])).toBe('Nimi\nTeksti')
    expect(wordsIn([4, 5])).toBe('')
    expect(wordsIn(undefined)).toBe('')
  })
})
