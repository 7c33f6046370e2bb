import type { Field, FlattenedField, Option, PayloadRequest } from 'payload'

import { pick } from '../translations/index.js'
import { configOf } from './texts.js'
import { isRow, type Row } from './row.js'

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]

/** The titles of the documents that texts name, by `collection/id`. */
export type Titles = ReadonlyMap<string, string>

const BLOCKS = ['paragraph', 'heading', 'listitem', 'quote', 'upload', 'block', 'horizontalrule', 'tablerow']

/** Rich text as somebody reads it: a block a line, with what links point to, since that is part of what is approved. */
const richText = (node: unknown, titles: Titles): string => {
  if (Array.isArray(node)) return node.map((inner) => richText(inner, titles)).join('')
  if (!isRow(node)) return ''
  if (typeof node.text === 'string') return node.text
  if (node.type === 'linebreak') return '\n'
  if (node.type === 'upload')
    return `[${titles.get(`${String(node.relationTo)}/${String(node.value)}`) ?? String(node.value)}]\n`
  const fields = isRow(node.fields) ? node.fields : {}
  const target = typeof fields.url === 'string' ? ` (${fields.url})` : ''
  const inner = richText(node.children ?? (isRow(node.root) ? node.root.children : []), titles)
  return `${inner}${target}${BLOCKS.includes(String(node.type)) ? '\n' : ''}`
}

const labelOfOption = (options: Option[], value: unknown, language: string): string => {
  const found = options.find((option) => (typeof option === 'string' ? option : option.value) === value)
  return typeof found === 'object' ? pick(language, found.label as string) : String(value)
}

const related = (field: { relationTo: string | string[] }, value: unknown, titles: Titles): string => {
  const collection = isRow(value) ? String(value.relationTo) : String(field.relationTo)
  const id = String(isRow(value) ? value.value : value)
  return titles.get(`${collection}/${id}`) ?? id
}

/** The name of a field in a language, as the form shows it. */
export const labelOf = (field: Field | FlattenedField, language: string): string => {
  const label = 'label' in field && field.label && typeof field.label !== 'function' ? field.label : undefined
  return pick(language, label as string | undefined) || ('name' in field ? (field.name ?? '') : '')
}

const rowText = (fields: FlattenedField[], row: Row, titles: Titles, language: string): string =>
  fields
    .filter(({ name }) => row[name] !== undefined)
    .map((field) => `${labelOf(field, language)}: ${plainText(field, row[field.name], titles, language)}`)
    .join('\n')

/** A value in canonical form as words somebody can read and compare. */
export const plainText = (
  field: FlattenedField,
  value: unknown,
  titles: Titles,
  language: string,
): string => {
  if (value === undefined || value === null) return ''
  switch (field.type) {
    case 'richText':
      return richText(value, titles).trim()
    case 'checkbox':
      return value === true ? '✓' : '–'
    case 'date':
      return String(value).slice(0, 10)
    case 'select':
    case 'radio':
      return listOf(value)
        .map((one) => labelOfOption(field.options, one, language))
        .join(', ')
    case 'relationship':
    case 'upload':
      return listOf(value)
        .map((one) => related(field, one, titles))
        .join(', ')
    case 'group':
    case 'tab':
      return isRow(value) ? rowText(field.flattenedFields, value, titles, language) : ''
    case 'array':
      return listOf(value)
        .filter(isRow)
        .map((row) => rowText(field.flattenedFields, row, titles, language))
        .join('\n\n')
    default:
      if (isRow(value)) return Object.values(value).map(String).join('\n')
      return listOf(value).map(String).join(', ')
  }
}

const collectNamed = (
  fields: FlattenedField[],
  row: Row,
  found: (collection: string, id: unknown) => void,
): void => {
  for (const field of fields) {
    const value = row[field.name]
    if (field.type === 'group' || field.type === 'tab') {
      if (isRow(value)) collectNamed(field.flattenedFields, value, found)
    } else if (field.type === 'array') {
      listOf(value)
        .filter(isRow)
        .forEach((inner) => collectNamed(field.flattenedFields, inner, found))
    } else if (field.type === 'relationship' || field.type === 'upload') {
      listOf(value).forEach((one) =>
        isRow(one) ? found(String(one.relationTo), one.value) : found(String(field.relationTo), one),
      )
    }
  }
}

/** Looks up, in one query a collection, what the documents are called that some texts name. */
export const titlesOf = async (
  req: PayloadRequest,
  collection: string,
  texts: unknown[],
): Promise<Titles> => {
  const ids = new Map<string, Set<number | string>>()
  const { flattenedFields } = configOf(req.payload, collection)
  const found = (slug: string, id: unknown) => {
    if (typeof id === 'number' || typeof id === 'string') ids.set(slug, (ids.get(slug) ?? new Set()).add(id))
  }
  texts.filter(isRow).forEach((text) => collectNamed(flattenedFields, text, found))
  const titles = new Map<string, string>()
  for (const [slug, wanted] of ids) {
    const title = configOf(req.payload, slug).admin.useAsTitle ?? 'id'
    const { docs } = await req.payload.find({
      collection: slug as never,
      depth: 0,
      draft: true,
      limit: 0,
      overrideAccess: false,
      pagination: false,
      req,
      select: { [title]: true } as never,
      user: req.user,
      where: { id: { in: [...wanted] } },
    })
    for (const doc of docs as unknown as Row[])
      titles.set(`${slug}/${String(doc.id)}`, String(doc[title] ?? doc.id))
  }
  return titles
}
