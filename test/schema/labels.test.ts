import type { CollectionConfig, Field, Tab } from 'payload'
import { describe, expect, it } from 'vitest'
import { apiKeys, apiKeyUsage } from '../../collections/apiKeys.js'
import { governed, open } from '../../collections/index.js'
import { webhookDeliveries, webhooks } from '../../collections/webhooks.js'
import { languages } from '../../collections/fields/words.js'
import { codeSets } from '../../seed/codes/index.js'

/** Words that Finnish and the other languages rightly share, or that belong to no language. */
const shared = new Set(['OID', 'URI', 'Innovaatio', 'Mentori', 'Museo'])

type Said = { where: string; said: unknown }

const optionsOf = (field: Field, where: string): Said[] =>
  'options' in field && Array.isArray(field.options)
    ? field.options.map((option) =>
        typeof option === 'string'
          ? { where: `${where}=${option}`, said: undefined }
          : { where: `${where}=${option.value}`, said: option.label },
      )
    : []

const listLabelsOf = (field: Field, where: string): Said[] =>
  field.type === 'array'
    ? [
        { where: `${where} singular`, said: field.labels?.singular },
        { where: `${where} plural`, said: field.labels?.plural },
      ]
    : []

/** Everything that a field and the fields inside it say to an editor. */
const saidBy = (field: Field | Tab, path: string): Said[] => {
  if ('type' in field && field.type === 'tabs') return field.tabs.flatMap((tab) => saidBy(tab, path))

  const name = 'name' in field ? field.name : undefined
  const where = name ? `${path}.${name}` : path
  const inside = 'fields' in field ? field.fields.flatMap((inner) => saidBy(inner, where)) : []
  if (!('type' in field)) return [{ where: `${where} tab`, said: field.label }, ...inside]
  if (field.type === 'row') return inside
  if (field.type === 'ui') return [{ where: `${where} label`, said: field.label }]

  return [
    { where: `${where} label`, said: 'label' in field ? field.label : undefined },
    { where: `${where} help`, said: (field.admin as { description?: unknown } | undefined)?.description },
    ...optionsOf(field, where),
    ...listLabelsOf(field, where),
    ...inside,
  ]
}

const saidByCollection = (collection: CollectionConfig): Said[] => [
  { where: `${collection.slug} singular`, said: collection.labels?.singular },
  { where: `${collection.slug} plural`, said: collection.labels?.plural },
  { where: `${collection.slug} group`, said: collection.admin?.group },
  { where: `${collection.slug} description`, said: collection.admin?.description },
  ...collection.fields.flatMap((field) => saidBy(field, collection.slug)),
]

const isComplete = (said: unknown): said is Record<string, string> =>
  typeof said === 'object' &&
  said !== null &&
  languages.every((language) => Boolean((said as Record<string, string>)[language]?.trim()))

const all = [...governed, ...open, apiKeys, apiKeyUsage, webhookDeliveries, webhooks(governed)]

describe('the schema speaks three languages', () => {
  it.each(all.map((collection) => [collection.slug, collection] as const))('%s', (_slug, collection) => {
    const incomplete = saidByCollection(collection).filter(({ said }) => !isComplete(said))
    expect(incomplete).toEqual([])
  })

  it('and Finnish is not a copy of English', () => {
    const copied = all
      .flatMap(saidByCollection)
      .filter(({ said }) => isComplete(said) && said['fi'] === said['en'] && !shared.has(said['fi'] ?? ''))
    expect(copied).toEqual([])
  })

  it('in the code lists too', () => {
    const incomplete = Object.values(codeSets)
      .flat()
      .filter(({ label }) => !isComplete(label))
    expect(incomplete).toEqual([])
  })
})

describe('the code lists', () => {
  it.each(Object.entries(codeSets))('%s has each code once', (_set, codes) => {
    expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length)
  })

  it('point only at codes that exist', () => {
    const known = Object.entries(codeSets).flatMap(([set, codes]) =>
      codes.map(({ code }) => `${set}:${code}`),
    )
    const broader = Object.values(codeSets).flatMap((codes) => codes.flatMap((code) => code.broader ?? []))
    expect(broader.filter((key) => !known.includes(key))).toEqual([])
  })
})
