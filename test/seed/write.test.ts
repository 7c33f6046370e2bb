import { describe, expect, it } from 'vitest'
import { code, type Entry, L, p, ref, resolve, rich, ul } from '../../seed/content/write.js'

const ids: Record<string, number> = { 'codes/themes:science': 7, 'organisations/oph': 3 }
const lookup = (collection: string, key: string): number => ids[`${collection}/${key}`] ?? 0

const entry: Entry<'networks'> = {
  key: 'a-network',
  by: 'coordinator',
  state: 'published',
  data: {
    kind: 'network',
    name: L({ fi: 'Verkosto', sv: 'Nätverk' }),
    aliases: ['Toinen nimi'],
    themes: [code('themes', 'science')],
    initiator: ref('organisations', 'oph'),
    charter: { vision: L({ fi: 'Visio' }) },
    offers: [{ text: L({ fi: 'Yksi', sv: 'En' }) }, { text: L({ fi: 'Kaksi' }) }],
    startDate: { date: '2011-09-01', precision: 'season' },
    description: rich({ fi: [p('Teksti'), ul(['Kohta'])] }),
  },
}

describe('resolve', () => {
  it('says each value in the language asked for', () => {
    expect(resolve(entry.data, 'fi', lookup)).toMatchObject({
      name: 'Verkosto',
      charter: { vision: 'Visio' },
    })
    expect(resolve(entry.data, 'sv', lookup)).toMatchObject({ name: 'Nätverk', charter: {} })
  })

  it('leaves out what is not said in that language, but keeps every row', () => {
    const english = resolve(entry.data, 'en', lookup)
    expect(english).not.toHaveProperty('name')
    expect(english).not.toHaveProperty('description')
    expect(english.offers).toEqual([{}, {}])
    expect(resolve(entry.data, 'sv', lookup).offers).toEqual([{ text: 'En' }, {}])
  })

  it('looks references up and keeps plain values', () => {
    expect(resolve(entry.data, 'sv', lookup)).toMatchObject({
      kind: 'network',
      aliases: ['Toinen nimi'],
      themes: [7],
      initiator: 3,
      startDate: { date: '2011-09-01', precision: 'season' },
    })
  })

  it('writes rich text as the editor stores it', () => {
    const { description } = resolve(entry.data, 'fi', lookup)
    expect(description).toMatchObject({
      root: {
        type: 'root',
        direction: null,
        format: '',
        indent: 0,
        version: 1,
        children: [
          { type: 'paragraph', children: [{ type: 'text', text: 'Teksti' }] },
          {
            type: 'list',
            tag: 'ul',
            children: [{ type: 'listitem', value: 1, children: [{ text: 'Kohta' }] }],
          },
        ],
      },
    })
  })
})

describe('Entry', () => {
  it('knows the names of fields, their values and what is a relation', () => {
    const entries: Entry<'networks'>[] = [
      // @ts-expect-error no such field
      { key: 'a', by: 'coordinator', state: 'draft', data: { kind: 'network', nmae: L({ fi: 'x' }) } },
      // @ts-expect-error no such option
      { key: 'b', by: 'coordinator', state: 'draft', data: { kind: 'club' } },
      // @ts-expect-error a relation is written with ref
      { key: 'c', by: 'coordinator', state: 'draft', data: { kind: 'network', initiator: 1 } },
      // @ts-expect-error no such field in a row
      { key: 'd', by: 'coordinator', state: 'draft', data: { kind: 'network', offers: [{ txt: 'x' }] } },
    ]
    expect(entries).toHaveLength(4)
  })
})
