import type { FlattenedBlock, FlattenedField } from 'payload'

import type { SearchText } from './vector.js'

import { ENGINE_FIELDS } from '../engine/contentHash.js'
import { isRow, type Row } from '../engine/row.js'
import { cleaned } from './words.js'

/** Which fields of a collection are its title, its summary, and further names that it is found by. */
export type SearchFields = { title: string; summary: string; keywords: readonly string[] }

/** Whoever reads more than this has not searched for it. */
const LONGEST_BODY = 60_000

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]

const BLOCKS = new Set(['paragraph', 'heading', 'listitem', 'quote', 'linebreak', 'tablecell'])

const richText = (node: unknown): string => {
  if (Array.isArray(node)) return node.map(richText).join('')
  if (!isRow(node)) return ''
  if (typeof node.text === 'string') return node.text
  const inner = richText(node.children ?? (isRow(node.root) ? node.root.children : []))
  return BLOCKS.has(String(node.type)) ? `${inner}\n` : inner
}

const inLocale = (field: FlattenedField, value: unknown, locale: string): unknown =>
  field.localized && isRow(value) ? value[locale] : value

const blockOf = (field: FlattenedField & { type: 'blocks' }, row: Row): FlattenedBlock | undefined =>
  ((field.blockReferences ?? field.blocks) as FlattenedBlock[]).find(({ slug }) => slug === row.blockType)

/** The texts of localized fields, in their order; `inside` is true below a field that is localized as a whole. */
const texts = (fields: FlattenedField[], row: Row, locale: string, inside = false): string[] =>
  fields.flatMap((field): string[] => {
    const value = inLocale(field, row[field.name], locale)
    const localized = inside || Boolean(field.localized)
    if (value === undefined || value === null) return []
    switch (field.type) {
      case 'text':
      case 'textarea':
        return localized ? listOf(value).filter((one) => typeof one === 'string') : []
      case 'richText':
        return localized ? [richText(value)] : []
      case 'group':
      case 'tab':
        return isRow(value) ? texts(field.flattenedFields, value, locale, localized) : []
      case 'array':
        return listOf(value)
          .filter(isRow)
          .flatMap((inner) => texts(field.flattenedFields, inner, locale, localized))
      case 'blocks':
        return listOf(value)
          .filter(isRow)
          .flatMap((inner) => texts(blockOf(field, inner)?.flattenedFields ?? [], inner, locale, localized))
      default:
        return []
    }
  })

/**
 * What a document says in one language; null where it has no title in it.
 * @param fields `collection.flattenedFields`
 * @param doc the document in all languages, as a stranger reads it
 */
export const textOf = (
  fields: FlattenedField[],
  doc: Row,
  locale: string,
  { keywords, summary, title }: SearchFields,
): null | SearchText => {
  const said = (name: string): string => {
    const field = fields.find((one) => one.name === name)
    const value = field && inLocale(field, doc[name], locale)
    return cleaned(
      listOf(value)
        .map((one) => (typeof one === 'string' ? one : richText(one)))
        .join(', '),
    ).trim()
  }
  const own = new Set<string>([title, summary, ...keywords, ...ENGINE_FIELDS])
  const heading = said(title)
  if (heading === '') return null
  return {
    title: heading,
    summary: said(summary),
    keywords: keywords.map(said).filter(Boolean).join(', '),
    body: cleaned(
      texts(
        fields.filter(({ name }) => !own.has(name)),
        doc,
        locale,
      )
        .map((text) => text.trim())
        .filter(Boolean)
        .join('\n'),
    ).slice(0, LONGEST_BODY),
  }
}
