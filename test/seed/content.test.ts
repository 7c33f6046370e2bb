import type { CollectionConfig, Field } from 'payload'
import { describe, expect, it } from 'vitest'
import { governed, open } from '../../collections/index.js'
import type { Requirement } from '../../src/workflow/required.js'
import { codeSets } from '../../seed/codes/index.js'
import { coordinationProjects } from '../../seed/content/coordinationProjects.js'
import { developmentProjects } from '../../seed/content/developmentProjects.js'
import { exampleOrganisations } from '../../seed/content/exampleOrganisations.js'
import { guides } from '../../seed/content/guides.js'
import { mentors } from '../../seed/content/mentors.js'
import { networks } from '../../seed/content/networks.js'
import { organisations } from '../../seed/content/organisations.js'
import { practices } from '../../seed/content/practices.js'
import { stories } from '../../seed/content/stories.js'
import { terms } from '../../seed/content/terms.js'
import { Localized, Reference } from '../../seed/content/write.js'

type Row = Record<string, unknown>
type AnyEntry = { key: string; state: string; data: object }
type AnyField = Field & {
  name?: string
  localized?: boolean
  required?: boolean
  defaultValue?: unknown
  hasMany?: boolean
  minLength?: number
  maxLength?: number
  minRows?: number
  maxRows?: number
  options?: (string | { value: string })[]
  relationTo?: string | string[]
  filterOptions?: { set?: { equals?: string } }
  fields?: AnyField[]
  tabs?: { name?: string; fields: AnyField[] }[]
  custom?: { polkka?: Requirement }
}
type Seen = { path: string; field: AnyField; value: unknown }

const content: Record<string, AnyEntry[]> = {
  organisations: [...organisations, ...exampleOrganisations],
  networks,
  'coordination-projects': coordinationProjects,
  'development-projects': developmentProjects,
  practices,
  mentors,
  guides,
  terms,
  stories,
}
const configs = Object.fromEntries([...governed, ...open].map((config) => [config.slug, config]))
const isGoverned = (slug: string): boolean =>
  governed.some((config: CollectionConfig) => config.slug === slug)
const stateOf = (slug: string, key: string) => content[slug]?.find((entry) => entry.key === key)?.state

/** Every field of the schema with what an entry says in it, row by row. */
const walk = (fields: AnyField[], row: Row, prefix = ''): Seen[] =>
  fields.flatMap((field): Seen[] => {
    if (field.tabs) return field.tabs.flatMap((tab) => walk(tab.fields, row, prefix))
    if (!field.name) return walk(field.fields ?? [], row, prefix)
    const value = row[field.name]
    const path = `${prefix}${field.name}`
    const own = { path, field, value }
    if (field.type === 'group') return [own, ...walk(field.fields ?? [], (value ?? {}) as Row, `${path}.`)]
    if (field.type !== 'array') return [own]
    const rows = (value ?? []) as Row[]
    return [own, ...rows.flatMap((each, at) => walk(field.fields ?? [], each, `${path}.${at}.`))]
  })

const localesOf = (value: unknown): [string, unknown][] =>
  value instanceof Localized ? Object.entries(value.locales) : value === undefined ? [] : [['-', value]]

const isFilled = (value: unknown, min = 1): boolean =>
  Array.isArray(value)
    ? value.length >= min
    : typeof value === 'string'
      ? value.trim() !== ''
      : value !== undefined && value !== false

const inAnyOrder = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value]

/** The references of a relation, whether to one kind of document or to several. */
const referencesOf = ({ field, value }: Seen): Reference[] =>
  field.type === 'relationship'
    ? inAnyOrder(value)
        .map((each) => (each instanceof Reference ? each : (each as { value: unknown }).value))
        .filter((each) => each instanceof Reference)
    : []

const exists = ({ collection, key }: Reference): boolean => {
  if (collection !== 'codes') return stateOf(collection, key) !== undefined
  const [set, code] = key.split(':') as [keyof typeof codeSets, string]
  return codeSets[set]?.some((each) => each.code === code) ?? false
}

const fits = (field: AnyField, { collection, key }: Reference): boolean => {
  const set = field.filterOptions?.set?.equals
  return [field.relationTo].flat().includes(collection) && (!set || key.startsWith(`${set}:`))
}

const entries = Object.entries(content).flatMap(([slug, all]) =>
  all.map((entry) => ({ slug, ...entry, data: entry.data as Row, name: `${slug}/${entry.key}` })),
)

describe('keys', () => {
  it.each(Object.entries(content))('of %s are kebab-case and used once', (_slug, all) => {
    const keys = all.map(({ key }) => key)
    expect(keys.filter((key) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key))).toEqual([])
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  })
})

describe.each(entries.map((entry) => [entry.name, entry] as const))('%s', (_name, { data, slug, state }) => {
  const seen = walk((configs[slug] as CollectionConfig).fields as AnyField[], data)
  const source = (data.sourceLanguage as string | undefined) ?? 'fi'

  it('says what the schema can hold', () => {
    const problems = seen.flatMap(({ path, field, value }) => [
      ...(value !== undefined &&
      value instanceof Localized !== Boolean(field.localized) &&
      field.type !== 'group'
        ? [`${path}: ${field.localized ? 'needs' : 'has no'} languages`]
        : []),
      ...(field.required && value === undefined && field.defaultValue === undefined
        ? [`${path}: needed in a draft`]
        : []),
      ...localesOf(value).flatMap(([locale, said]) => [
        ...[said]
          .flat()
          .flatMap((text) =>
            typeof text !== 'string'
              ? []
              : [
                  ...(text.trim() === '' ? [`${path} (${locale}): empty`] : []),
                  ...(field.maxLength && text.length > field.maxLength
                    ? [`${path} (${locale}): ${text.length} > ${field.maxLength}`]
                    : []),
                  ...(field.minLength && text.length < field.minLength
                    ? [`${path} (${locale}): ${text.length} < ${field.minLength}`]
                    : []),
                ],
          ),
        ...(Array.isArray(said) && field.maxRows && said.length > field.maxRows
          ? [`${path}: more than ${field.maxRows}`]
          : []),
        ...(Array.isArray(said) && field.minRows && said.length < field.minRows
          ? [`${path}: less than ${field.minRows}`]
          : []),
      ]),
    ])
    expect(problems).toEqual([])
  })

  it('points at what is there', () => {
    const wrong = seen.flatMap((each) =>
      referencesOf(each)
        .filter((reference) => !exists(reference) || !fits(each.field, reference))
        .map((reference) => `${each.path}: ${reference.collection}/${reference.key}`),
    )
    expect(wrong).toEqual([])
  })

  it.runIf(state === 'published')('shows readers nothing that is not published', () => {
    const hidden = seen
      .flatMap(referencesOf)
      .filter(
        ({ collection, key }) =>
          isGoverned(collection) && !['published', 'archived'].includes(stateOf(collection, key) ?? ''),
      )
    expect(hidden).toEqual([])
  })

  it.runIf(isGoverned(slug) && state !== 'draft')(
    'has what its state demands, in the languages demanded',
    () => {
      const tiers = ['approved', 'published', 'archived'].includes(state)
        ? ['review', 'publication']
        : ['review']
      const missing = seen.flatMap(({ path, field, value }) => {
        const demand = field.custom?.polkka
        if (!demand || !tiers.includes(demand.tier)) return []
        if (!Object.entries(demand.when ?? {}).every(([name, values]) => values.includes(data[name])))
          return []
        if (!field.localized) return isFilled(value, demand.min) ? [] : [path]
        const locales = demand.languages === 'all' ? ['fi', 'sv'] : [source]
        const said = value instanceof Localized ? (value.locales as Row) : {}
        return locales
          .filter((locale) => !isFilled(said[locale], demand.min))
          .map((locale) => `${path} (${locale})`)
      })
      expect(missing).toEqual([])
    },
  )
})
