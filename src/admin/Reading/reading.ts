import type { CollectionSlug, PayloadRequest } from 'payload'

import type { Doc } from '../Welcome/rows.js'

import { optionsOf } from '../../engine/instance.js'
import { parseId } from '../../engine/texts.js'
import { localesOf } from '../../search/options.js'

export type Text = {
  collection: string
  id: number | string
  /** The working copy in the language that is shown, what it names filled in. */
  doc: Doc
  locale: string
  /** All languages; those without a title are missing. */
  languages: Array<{ code: string; filled: boolean }>
  /** Fields that say something in another language and nothing in this one. */
  untranslated: string[]
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/**
 * The text that is in work, as the person who asks may read it; null where it does not exist for them, or for a
 * collection without a review.
 */
export const readingOf = async (
  req: PayloadRequest,
  collection: string,
  givenId: string,
  askedLocale: string | undefined,
): Promise<Text | null> => {
  const { payload, user } = req
  const governed = optionsOf(payload).collections[collection]
  const id = governed ? parseId({ payload }, collection, givenId) : null
  if (!governed || id === null) return null
  const known = localesOf(payload)
  const locale = askedLocale && known.includes(askedLocale) ? askedLocale : known[0]!
  const read = (more: { depth: number; locale: string }) =>
    payload.findByID({
      collection: collection as CollectionSlug,
      disableErrors: true,
      draft: true,
      fallbackLocale: false,
      id,
      overrideAccess: false,
      user,
      ...more,
    } as never) as unknown as Promise<Doc | null>
  const [doc, all] = await Promise.all([read({ depth: 1, locale }), read({ depth: 0, locale: 'all' })])
  if (!doc || !all) return null
  const saidIn = (name: string, code: string) =>
    !isEmpty((all[name] as Record<string, unknown> | undefined)?.[code])
  const fields = payload.collections[collection as CollectionSlug].config.flattenedFields
  return {
    collection,
    id,
    doc,
    locale,
    languages: known.map((code) => ({ code, filled: saidIn(governed.titleField, code) })),
    untranslated: fields.flatMap((field) =>
      'localized' in field &&
      field.localized &&
      !saidIn(field.name, locale) &&
      known.some((code) => saidIn(field.name, code))
        ? [field.name]
        : [],
    ),
  }
}
