import type { Field, FlattenedField, Payload, PayloadRequest } from 'payload'

import { flattenAllFields } from 'payload'

import type { Stored } from './texts.js'

import { engineOf } from './instance.js'
import { configOf, parseId } from './texts.js'
import { isRow, type Row } from './row.js'

/** A document of an upload collection; ids as text, since collections differ in theirs. */
export type FileKey = { collection: string; id: string }

type Scope = {
  payload: Payload
  locales: readonly string[]
  found: (collection: string, value: unknown) => void
}
type SubFields = Map<string, (args: { node: Row; req: PayloadRequest }) => unknown>
type Lexical = { editorConfig?: { features?: { getSubFields?: SubFields; getSubFieldsData?: SubFields } } }

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])
const idOf = (value: unknown): unknown => (isRow(value) ? value.id : value)

/** Rich text names documents in its nodes, and holds whole forms in blocks, links and uploads. */
const inRichText = (scope: Scope, field: FlattenedField, node: unknown): void => {
  if (Array.isArray(node)) return node.forEach((inner) => inRichText(scope, field, inner))
  if (!isRow(node)) return
  if (typeof node.relationTo === 'string') scope.found(node.relationTo, node.value)
  const features = ((field as { editor?: Lexical }).editor ?? {}).editorConfig?.features
  const about = { node, req: { payload: scope.payload } as PayloadRequest }
  const fields = features?.getSubFields?.get(String(node.type))?.(about) as Field[] | null | undefined
  const data = features?.getSubFieldsData?.get(String(node.type))?.(about) ?? node.fields
  if (fields && isRow(data)) inFields(scope, flattenAllFields({ fields }), data)
  Object.values(node).forEach((inner) => inRichText(scope, field, inner))
}

const inValue = (scope: Scope, field: FlattenedField, value: unknown): void => {
  switch (field.type) {
    case 'group':
    case 'tab':
      return isRow(value) ? inFields(scope, field.flattenedFields, value) : undefined
    case 'array':
      return listOf(value)
        .filter(isRow)
        .forEach((row) => inFields(scope, field.flattenedFields, row))
    case 'blocks':
      return listOf(value)
        .filter(isRow)
        .forEach((row) => {
          const blocks = [...(field.blockReferences ?? []), ...field.blocks]
          const named = blocks.find(
            (block) => (typeof block === 'string' ? block : block.slug) === row.blockType,
          )
          const block = typeof named === 'string' ? scope.payload.blocks[named as never] : named
          if (block) inFields(scope, (block as { flattenedFields: FlattenedField[] }).flattenedFields, row)
        })
    case 'relationship':
    case 'upload':
      return listOf(value).forEach((entry) => {
        if (isRow(entry) && typeof entry.relationTo === 'string') scope.found(entry.relationTo, entry.value)
        else if (typeof field.relationTo === 'string') scope.found(field.relationTo, entry)
      })
    case 'richText':
      return inRichText(scope, field, value)
  }
}

const inFields = (scope: Scope, fields: FlattenedField[], row: Row): void => {
  for (const field of fields) {
    const value = row[field.name]
    const inLanguages =
      field.localized && isRow(value) && Object.keys(value).every((key) => scope.locales.includes(key))
    const values = inLanguages ? Object.values(value) : [value]
    values.forEach((one) => inValue(scope, field, one))
  }
}

/** The files that a stored document names, in whatever field and language. */
const named = (payload: Payload, collection: string, text: Stored): FileKey[] => {
  const { files } = engineOf(payload)
  const { localization } = payload.config
  const keys = new Map<string, FileKey>()
  const found: Scope['found'] = (slug, value) => {
    const id = idOf(value)
    if (files.includes(slug) && (typeof id === 'string' || typeof id === 'number')) {
      keys.set(`${slug}/${id}`, { collection: slug, id: String(id) })
    }
  }
  const scope = { payload, locales: localization ? localization.localeCodes : [], found }
  inFields(scope, configOf(payload, collection).flattenedFields, text)
  return [...keys.values()]
}

const nameOf = ({ collection, id }: FileKey): string => `${collection}/${id}`

/** The stored rows of files that exist, each with its key. */
const rowsOf = async (
  req: PayloadRequest,
  keys: FileKey[],
): Promise<Array<{ key: FileKey; row: Stored }>> => {
  const slugs = [...new Set(keys.map(({ collection }) => collection))]
  const found = await Promise.all(
    slugs.map(async (collection) => {
      const ids = keys
        .filter((key) => key.collection === collection)
        .map(({ id }) => parseId(req, collection, id))
      const where = { id: { in: ids.filter((id) => id !== null) } }
      const { docs } = await req.payload.db.find({
        collection: collection as never,
        limit: 0,
        pagination: false,
        req,
        where,
      })
      return (docs as unknown as Stored[]).map((row) => ({ key: { collection, id: String(row.id) }, row }))
    }),
  )
  return found.flat()
}

/** The files of a text and the files of those files (a video's subtitles), as they are stored, in a settled order. */
export const filesOf = async (
  req: PayloadRequest,
  collection: string,
  text: Stored,
): Promise<Array<{ key: FileKey; row: Stored }>> => {
  const known = new Map<string, { key: FileKey; row: Stored }>()
  let next = named(req.payload, collection, text)
  while (next.length > 0) {
    const rows = await rowsOf(req, next)
    rows.forEach((file) => known.set(nameOf(file.key), file))
    const inner = rows.flatMap(({ key, row }) => named(req.payload, key.collection, row))
    next = inner.filter((key) => !known.has(nameOf(key)))
    if (rows.length === 0) break
  }
  return [...known.values()].sort((left, right) => (nameOf(left.key) < nameOf(right.key) ? -1 : 1))
}
