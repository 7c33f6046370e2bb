import type { SerializedEditorState, SerializedLexicalNode } from '@payloadcms/richtext-lexical/lexical'
import type { CodeSet } from '../../collections/fields/codes.js'
import type { Language } from '../../collections/fields/words.js'
import type { Config } from '../../src/payload-types.js'
import type { State } from '../../src/workflow/editorial.js'

type Collections = Config['collections']
export type Slug = keyof Collections

/** A value said in several languages. A language left out stays empty. */
export class Localized<T> {
  constructor(readonly locales: Partial<Record<Language, T>>) {}
}

/** A document meant by its key in these files. A code's key is `set:code`, for example `themes:science`. */
export class Reference {
  constructor(
    readonly collection: Slug,
    readonly key: string,
  ) {}
}

export const L = <T>(locales: Partial<Record<Language, T>>): Localized<T> => new Localized(locales)
export const ref = (collection: Slug, key: string): Reference => new Reference(collection, key)
export const code = (set: CodeSet, key: string): Reference => new Reference('codes', `${set}:${key}`)

const branch = <T extends object>(node: T, children: SerializedLexicalNode[]) => ({
  ...node,
  children,
  direction: null,
  format: '' as const,
  indent: 0,
  version: 1,
})
const text = (said: string) => ({
  type: 'text',
  text: said,
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  version: 1,
})
const list = (type: { listType: string; tag: string }, items: string[]) =>
  branch(
    { type: 'list', start: 1, ...type },
    items.map((item, at) => branch({ type: 'listitem', value: at + 1 }, [text(item)])),
  )

export const p = (said: string) => branch({ type: 'paragraph', textFormat: 0, textStyle: '' }, [text(said)])
export const h2 = (said: string) => branch({ type: 'heading', tag: 'h2' }, [text(said)])
export const h3 = (said: string) => branch({ type: 'heading', tag: 'h3' }, [text(said)])
export const ul = (items: string[]) => list({ listType: 'bullet', tag: 'ul' }, items)
export const ol = (items: string[]) => list({ listType: 'number', tag: 'ol' }, items)

/** A rich text of blocks, in several languages. */
export const rich = (
  locales: Partial<Record<Language, SerializedLexicalNode[]>>,
): Localized<SerializedEditorState> =>
  L(
    Object.fromEntries(
      Object.entries(locales).map(([language, blocks]) => [
        language,
        { root: branch({ type: 'root' }, blocks) },
      ]),
    ),
  )

/** What the engine writes itself. */
type OfEngine =
  | (
      | 'id'
      | 'createdAt'
      | 'updatedAt'
      | '_status'
      | 'workflow'
      | 'publicId'
      | 'publishedAt'
      | 'firstPublishedAt'
    )
  | ('lastConfirmedAt' | 'reviewBy' | 'archivedAt' | 'availableLocales' | 'owner' | 'editors')

type Written<T> = [Extract<T, { createdAt: string }>] extends [never] ? Value<NonNullable<T>> : Reference
type Value<T> = T extends { root: object }
  ? Localized<SerializedEditorState>
  : T extends readonly (infer Item)[]
    ? Written<Item>[] | Localized<Item[]>
    : T extends object
      ? Fields<T>
      : T | Localized<T>
type Fields<T> = { [Name in Exclude<keyof T, OfEngine>]?: Written<T[Name]> }

/** One document of the demo content: who writes it, how far it has come, and what it says. */
export type Entry<Collection extends Slug> = {
  key: string
  by: 'editor' | 'editor2' | 'coordinator'
  state: State
  /** What the approver writes with the decision, where the state calls for one. */
  comment?: string
  data: Fields<Collections[Collection]>
}

export type Lookup = (collection: Slug, key: string) => number

/**
 * What is written, as Payload takes it in one language. A localized value missing in that language is left out;
 * array rows stay, so that every language has the same rows.
 */
export const resolve = (data: object, locale: Language, lookup: Lookup): Record<string, unknown> => {
  const inLocale = (value: unknown): unknown => {
    if (value instanceof Localized) return value.locales[locale]
    if (value instanceof Reference) return lookup(value.collection, value.key)
    if (Array.isArray(value)) return value.map(inLocale)
    return typeof value === 'object' && value !== null ? resolve(value, locale, lookup) : value
  }
  const entries = Object.entries(data).map(([name, value]) => [name, inLocale(value)] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}
