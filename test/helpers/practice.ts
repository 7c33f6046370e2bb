import type { Field, Payload } from 'payload'

import type { Requirement } from '../../src/workflow/required.js'
import type { Body, TestApp } from './app.js'
import type { People, Person } from './people.js'

import { optionsOf } from '../../src/engine/index.js'
import { richText } from './richText.js'

/** The collections whose texts are reviewed. */
export const governedOf = (payload: Payload): string[] => Object.keys(optionsOf(payload).collections)

/** Makes what a required relation points at, once. */
export type References = (field: { relationTo: string; set?: string }) => Promise<number>

export const createReferences = (payload: Payload): References => {
  const made = new Map<string, Promise<number>>()
  const create = async (collection: string, data: object): Promise<number> =>
    (await payload.create({ collection, data: data as never, locale: 'fi' } as never)).id as number
  const make = ({ relationTo, set }: { relationTo: string; set?: string }): Promise<number> => {
    if (relationTo === 'codes') return create('codes', { set, code: 'koe', label: `Koodi ${set}` })
    if (relationTo === 'organisations') return create('organisations', { name: 'Koekoulu', kind: 'school' })
    throw new Error(`nothing makes a ${relationTo} for tests`)
  }
  return (field) => {
    const key = `${field.relationTo}:${field.set ?? ''}`
    if (!made.has(key)) made.set(key, make(field))
    return made.get(key)!
  }
}

type Filling = { refs: References; locale: string; mark: string }
type Loose = Field & {
  custom?: { polkka?: Requirement }
  required?: boolean
  localized?: boolean
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what a field has depends on its type, asked below
  [key: string]: any
}

const isDemanded = (field: Loose): boolean => Boolean(field.required || field.custom?.polkka)

const valueOf = async (field: Loose, path: string, filling: Filling): Promise<unknown> => {
  const text = `${filling.mark} ${path}${field.localized ? ` ${filling.locale}` : ''}`.slice(
    0,
    field.maxLength ?? 200,
  )
  const many = <Value>(value: Value) => (field.hasMany ? [value] : value)
  switch (field.type as string) {
    case 'text':
    case 'textarea':
      return field.validate?.name === 'isWebAddress' ? 'https://polkka.test' : many(text)
    case 'email':
      return `${path.replaceAll('.', '-')}.secret@polkka.test`
    case 'richText':
      return richText(text)
    case 'select':
    case 'radio':
      return many(typeof field.options[0] === 'string' ? field.options[0] : field.options[0].value)
    case 'number':
      return field.min ?? 1
    case 'date':
      return '2020-09-01T00:00:00.000Z'
    case 'checkbox':
      return true
    case 'relationship':
      return many(await filling.refs({ relationTo: field.relationTo, set: field.filterOptions?.set?.equals }))
    case 'array': {
      const rows = Math.max(field.custom?.polkka?.min ?? 1, field.minRows ?? 1)
      return Promise.all(
        Array.from({ length: rows }, (_, index) => fill(field.fields, `${path}.${index}.`, filling)),
      )
    }
    default:
      throw new Error(`no value for a ${field.type} at ${path}`)
  }
}

/** Every value that a draft, a review or a publication demands of these fields, made up in one language. */
const fill = async (fields: readonly Field[], prefix: string, filling: Filling): Promise<Body> => {
  const out: Body = {}
  for (const field of fields as Loose[]) {
    if (field.type === 'tabs') {
      for (const tab of field.tabs as Loose[]) {
        const inside = await fill(tab.fields, tab.name ? `${prefix}${tab.name}.` : prefix, filling)
        Object.assign(out, tab.name ? { [tab.name]: inside } : inside)
      }
    } else if (field.type === 'group' && field.name) {
      const inside = await fill(field.fields, `${prefix}${field.name}.`, filling)
      if (Object.keys(inside).length > 0) out[field.name] = inside
    } else if (field.type === 'row' || field.type === 'collapsible' || field.type === 'group') {
      Object.assign(out, await fill((field as Loose).fields, prefix, filling))
    } else if (field.name && isDemanded(field)) {
      out[field.name] =
        field.defaultValue && field.type !== 'checkbox'
          ? field.defaultValue
          : await valueOf(field, `${prefix}${field.name}`, filling)
    }
  }
  return out
}

/** Gives rows the ids they were saved under, so that a second language goes into the same rows. */
const withRowIds = (value: unknown, saved: unknown): unknown => {
  if (Array.isArray(value))
    return value.map((entry, index) => withRowIds(entry, (saved as unknown[] | undefined)?.[index]))
  if (typeof value !== 'object' || value === null || 'root' in value) return value
  const was = (saved ?? {}) as Body
  const row = Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, withRowIds(inner, was[name])]),
  )
  return typeof was.id === 'string' ? { ...row, id: was.id } : row
}

/** What makes a document of a governed collection ready for publication, from the schema's own rules. */
export const completeData = (
  payload: Payload,
  refs: References,
  collection = 'practices',
  mark = 'Teksti',
  locale = 'fi',
): Promise<Body> =>
  fill(payload.collections[collection as 'practices']!.config.fields, '', { refs, locale, mark })

/** The same in Swedish, for the document as it was saved in Finnish. */
export const swedishOf = async (
  payload: Payload,
  refs: References,
  saved: object,
  collection = 'practices',
  mark = 'Teksti',
): Promise<Body> =>
  withRowIds(await completeData(payload, refs, collection, mark, 'sv'), { ...saved, id: undefined }) as Body

export type Made = { id: number; revision: number }

/** The steps from a complete draft to each state. */
const PATHS: Record<string, [step: string, by: 'owner' | 'approver', input?: Body][]> = {
  draft: [],
  inReview: [['submit', 'owner']],
  changesRequested: [
    ['submit', 'owner'],
    ['requestChanges', 'approver', { comment: 'Lisää tuloksia.' }],
  ],
  approved: [
    ['submit', 'owner'],
    ['approve', 'approver'],
  ],
  declined: [
    ['submit', 'owner'],
    ['decline', 'approver', { comment: 'Ei kuulu tänne.' }],
  ],
  published: [
    ['submit', 'owner'],
    ['approve', 'approver'],
    ['publish', 'approver'],
  ],
  archived: [
    ['submit', 'owner'],
    ['approve', 'approver'],
    ['publish', 'approver'],
    ['archive', 'approver', { comment: 'Päättynyt.' }],
  ],
}

/** A complete practice in the wanted state, owned by the editor, approved by the approver; made in code, so cheaply. */
export const practiceMaker = (app: TestApp, people: People, refs = createReferences(app.payload)) => {
  return async (
    state = 'draft',
    {
      owner = people.editor,
      mark = 'Teksti',
      more = {},
      collection = 'practices',
    }: { owner?: Person; mark?: string; more?: Body; collection?: string } = {},
  ): Promise<Made> => {
    const { transition } = await import('../../src/index.js')
    const { payload } = app
    const saved = { collection, user: owner.user, overrideAccess: false, depth: 0 } as const
    const finnish = { ...(await completeData(payload, refs, collection, mark)), ...more }
    const doc = await payload.create({ ...saved, data: finnish, locale: 'fi' } as never)
    const { id } = doc
    const swedish = await swedishOf(payload, refs, doc, collection, mark)
    await payload.update({ ...saved, id, data: swedish, locale: 'sv' } as never)
    for (const [name, by, input] of PATHS[state] ?? []) {
      const { user } = by === 'owner' ? owner : people.approver
      await transition({ payload, collection, id, name, user: user as never, expectedRevision: 2, ...input })
    }
    return { id: id as number, revision: 2 }
  }
}
