import type { FlattenedField } from 'payload'

import { createHash } from 'node:crypto'
import { describe, expect, it, test } from 'vitest'

import { canonicalContent, contentHash, hashOf } from '../../src/engine/contentHash.js'

const field = (type: string, more: object = {}): FlattenedField =>
  ({ name: 'x', type, ...more }) as unknown as FlattenedField
const inner = [field('text', { name: 'a' }), field('text', { name: 'id' })]
const NOW = '2027-02-03T07:05:00.000Z'
const block = { slug: 'quote', flattenedFields: inner }

/** What one field holds | in canonical form; nothing, where it says nothing. */
const CANONICAL: [what: string, field: FlattenedField, value: unknown, canonical: unknown][] = [
  ['text', field('text'), 'Sana', 'Sana'],
  ['no text', field('text'), '', undefined],
  ['nothing', field('text'), null, undefined],
  ['absence', field('text'), undefined, undefined],
  ['a list of texts', field('text', { hasMany: true }), ['b', '', 'a'], ['b', 'a']],
  ['an empty list', field('text', { hasMany: true }), ['', null], undefined],
  ['no', field('checkbox'), false, false],
  ['zero', field('number'), 0, 0],
  ['a number as the database gives it', field('number'), '1.50', 1.5],
  ['numbers', field('number', { hasMany: true }), ['1', 2], [1, 2]],
  ['no number', field('number'), null, undefined],
  ['an absent number', field('number'), undefined, undefined],
  ['a date as text', field('date'), '2027-02-03T09:05:00+02:00', NOW],
  ['a date', field('date'), new Date(NOW), NOW],
  ['no date', field('date'), null, undefined],
  ['an empty date', field('date'), '', undefined],
  ['a moment inside JSON', field('json'), { at: new Date(NOW) }, { at: NOW }],
  ['JSON', field('json'), { b: [1, {}], a: null, c: { d: [] } }, { b: [1] }],
  ['JSON of nothing', field('json'), { a: null }, undefined],
  ['a join', field('join'), { docs: [1] }, undefined],
  ['a relation by id', field('relationship'), 3, 3],
  ['a relation read deeply', field('relationship'), { id: 3, title: 'Muu' }, 3],
  ['no relation', field('relationship'), null, undefined],
  ['relations, in their order', field('relationship', { hasMany: true }), [{ id: 3 }, 2], [3, 2]],
  [
    'a relation to one of several kinds',
    field('relationship'),
    { relationTo: 'terms', value: { id: 3, title: 'Muu' } },
    { relationTo: 'terms', value: 3 },
  ],
  ['a file', field('upload'), { id: 9, filename: 'kuva.png' }, 9],
  ['a group', field('group', { flattenedFields: inner }), { a: 'A', id: 'g', other: 'B' }, { a: 'A' }],
  ['a group that is none', field('group', { flattenedFields: inner }), 'A', undefined],
  ['no group', field('group', { flattenedFields: inner }), null, undefined],
  ['a tab', field('tab', { flattenedFields: inner }), { a: 'A', id: 't' }, { a: 'A' }],
  [
    'rows, without their ids',
    field('array', { flattenedFields: inner }),
    [{ a: 'B', id: 'r2' }, { a: 'A', id: 'r1' }, 'stray', null],
    [{ a: 'B' }, { a: 'A' }],
  ],
  ['rows that are none', field('array', { flattenedFields: inner }), 'A', undefined],
  [
    'blocks, without their ids',
    field('blocks', { blocks: [{ slug: 'other', flattenedFields: [] }, block] }),
    [{ blockType: 'quote', a: 'A', id: 'b1', other: 'B' }],
    [{ a: 'A', blockType: 'quote' }],
  ],
  [
    'blocks that are named elsewhere',
    field('blocks', { blocks: [], blockReferences: ['other', block] }),
    [{ blockType: 'quote', a: 'A', id: 'b1' }],
    [{ a: 'A', blockType: 'quote' }],
  ],
  [
    'a block that nobody knows, as it is',
    field('blocks', { blocks: [block] }),
    [{ blockType: 'gone', a: 'A', id: 'b1' }],
    [{ a: 'A', blockType: 'gone', id: 'b1' }],
  ],
  [
    'each language',
    field('date', { localized: true }),
    { sv: '2027-02-03T09:05:00+02:00', fi: null },
    { sv: NOW },
  ],
  ['a localized value in no language', field('text', { localized: true }), 'Sana', 'Sana'],
  [
    'a localized list in no language',
    field('number', { localized: true, hasMany: true }),
    ['1', '2'],
    [1, 2],
  ],
  ['a localized nothing', field('text', { localized: true }), null, undefined],
  ['an object that has no languages', field('relationship'), { id: 1, fi: 2 }, 1],
  ['an id', field('text', { name: 'id' }), 'x', undefined],
  ['what is only computed', field('text', { virtual: true }), 'x', undefined],
]

describe('the canonical form of a field', () => {
  it.each(CANONICAL)('%s', (_what, given, value, canonical) => {
    const name = given.name as string
    const content = canonicalContent([given], { [name]: value, stray: 'no field' })
    expect(content).toStrictEqual(canonical === undefined ? {} : { [name]: canonical })
  })
})

test.each([
  '_status',
  'archivedAt',
  'availableLocales',
  'createdAt',
  'deletedAt',
  'editors',
  'firstPublishedAt',
  'id',
  'lastConfirmedAt',
  'owner',
  'publicId',
  'publishedAt',
  'reviewBy',
  'updatedAt',
  'workflow',
])('%s is no text of the document', (name) => {
  const fields = [field('text', { name }), field('text', { name: 'title' })]
  expect(canonicalContent(fields, { [name]: 'value', title: 'Otsikko' })).toEqual({ title: 'Otsikko' })
})

test('a group may have fields of those names: they are text there', () => {
  const fields = [field('group', { flattenedFields: [field('text', { name: 'owner' })] })]
  expect(canonicalContent(fields, { x: { owner: 'Koulu' } })).toEqual({ x: { owner: 'Koulu' } })
})

describe('the hash', () => {
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
  const fields = [field('text', { name: 'b' }), field('text', { name: 'a' })]

  it('is SHA-256 of the canonical form, its keys in order', () => {
    expect(contentHash(fields, { b: '2', a: '1' })).toBe(sha256('{"a":"1","b":"2"}'))
    expect(hashOf({ b: { d: 1, c: 2 }, a: '' })).toBe(sha256('{"b":{"c":2,"d":1}}'))
  })

  it('is one for all that says nothing', () => {
    for (const nothing of [undefined, null, '', {}, [], { a: [] }])
      expect(hashOf(nothing)).toBe(sha256('null'))
    expect(contentHash(fields, {})).toBe(sha256('null'))
  })
})
