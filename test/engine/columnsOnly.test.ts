import type { FlattenedField } from 'payload'

import { describe, expect, it } from 'vitest'

import { columnsOnly } from '../../src/engine/columnsOnly.js'

const field = (name: string, type: string, more: object = {}): FlattenedField =>
  ({ name, type, ...more }) as unknown as FlattenedField

const FIELDS = [
  field('publishedAt', 'date'),
  field('workflow', 'group', { flattenedFields: [field('state', 'text'), field('live', 'checkbox')] }),
  field('title', 'text', { localized: true }),
  field('place', 'group', { localized: true, flattenedFields: [field('town', 'text')] }),
  field('locales', 'select', { hasMany: true }),
  field('steps', 'array', { flattenedFields: [field('text', 'text')] }),
  field('network', 'relationship', { relationTo: 'networks' }),
  field('story', 'richText'),
]
const STORED = {
  id: 1,
  publishedAt: null,
  workflow: { state: 'approved', live: false },
  title: { fi: 'Otsikko' },
  locales: ['fi'],
  steps: [{ id: 'a', text: 'Yksi' }],
  network: 3,
  story: { root: { children: [] } },
}
const STEP = { publishedAt: '2027-02-03T07:05:00.000Z', workflow: { state: 'published', live: true } }

describe('what is written of a public document', () => {
  it('is what differs, where that is columns of its own row', () => {
    expect(columnsOnly(FIELDS, STORED, { ...STORED, ...STEP })).toEqual(STEP)
  })

  it('counts what is null and what is absent as one, and leaves out what is not said', () => {
    const { story: _, ...rest } = STORED
    expect(columnsOnly(FIELDS, { ...rest, publishedAt: undefined }, { ...rest, publishedAt: null })).toEqual(
      {},
    )
  })

  it.each([
    ['words in a language', { title: { fi: 'Otsikko', sv: 'Rubrik' } }],
    ['a group in a language', { place: { fi: { town: 'Oulu' } } }],
    ['one of several values', { locales: ['fi', 'sv'] }],
    ['a row', { steps: [{ id: 'a', text: 'Toinen' }] }],
    ['the order of rows', { steps: [{ id: 'b', text: 'Nolla' }, ...STORED.steps] }],
    ['no rows any more', { steps: [] }],
    ['a relation', { network: 4 }],
    ['rich text', { story: { root: { children: [{ text: 'x' }] } } }],
  ])('is all of it, where more differs: %s', (_what, change) => {
    const data = { ...STORED, ...STEP, ...change }
    expect(columnsOnly(FIELDS, STORED, data)).toBe(data)
  })
})
