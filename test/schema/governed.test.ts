import type { Field } from 'payload'
import { flattenTopLevelFields } from 'payload'
import { describe, expect, it } from 'vitest'
import { governed } from '../../collections/index.js'

type Any = Field & {
  unique?: boolean
  relationTo?: string | string[]
  fields?: Field[]
  tabs?: { fields: Field[] }[]
}

/** Every field of a collection, however deep. */
const deep = (fields: Field[]): Any[] =>
  (fields as Any[]).flatMap((field) => [
    field,
    ...deep(field.fields ?? []),
    ...(field.tabs ?? []).flatMap((tab) => deep(tab.fields)),
  ])

const ofEngine = [
  'publicId',
  'publishedAt',
  'firstPublishedAt',
  'lastConfirmedAt',
  'reviewBy',
  'archivedAt',
  'availableLocales',
  'owner',
  'editors',
  'workflow',
]

describe.each(governed.map((collection) => [collection.slug, collection] as const))(
  '%s',
  (_slug, collection) => {
    const fields = deep(collection.fields)
    const names = flattenTopLevelFields(collection.fields).map((field) =>
      'name' in field ? (field.name ?? '') : '',
    )

    it('says its original language and licence', () => {
      expect(names).toEqual(expect.arrayContaining(['sourceLanguage', 'licence']))
    })

    it('leaves the engine’s fields to the engine', () => {
      expect(names.filter((name) => ofEngine.includes(name))).toEqual([])
    })

    it('never points at an account', () => {
      expect(fields.filter((field) => [field.relationTo].flat().includes('users'))).toEqual([])
    })

    it('has no field that must be unique: a published and a draft copy live side by side', () => {
      expect(fields.filter((field) => field.unique)).toEqual([])
    })

    it('demands nothing of a localized field with Payload’s own `required`', () => {
      const demanded = fields.filter(
        (field) => 'localized' in field && field.localized && 'required' in field && field.required,
      )
      expect(demanded).toEqual([])
    })
  },
)

describe('private fields', () => {
  const privatePaths: Record<string, string[]> = {
    practices: ['declarations', 'origin', 'email'],
    networks: ['email', 'sharedWorkspaceUrl', 'healthChecklist'],
    'coordination-projects': ['email', 'actionPlans', 'guidance'],
    mentors: ['contactEmail', 'legalBasis', 'confirmBy'],
    guides: [],
    terms: [],
    stories: ['declarations', 'permission'],
  }

  it.each(governed.map((collection) => [collection.slug, collection] as const))('%s', (slug, collection) => {
    const guarded = deep(collection.fields)
      .filter((field) => 'access' in field && field.access?.read)
      .map((field) => ('name' in field ? (field.name ?? '') : ''))
    expect(guarded.toSorted()).toEqual(privatePaths[slug]?.toSorted())
  })
})
