import type { Text3 } from '../workflow/define.js'
import type { MessageKey, Messages } from './en.js'

import { en } from './en.js'
import { fi } from './fi.js'
import { sv } from './sv.js'

export type { MessageKey } from './en.js'

export type Language = 'fi' | 'sv' | 'en'

const LANGUAGES: Record<Language, Messages> = { fi, sv, en }

/** The nearest of our three languages. */
export const languageOf = (language: string | undefined): Language =>
  language === 'fi' || language === 'sv' ? language : 'en'

/** The text of `key` in `language`, with each `{{name}}` replaced by `values.name`. */
export const say = (
  language: string | undefined,
  key: MessageKey,
  values: Record<string, unknown> = {},
): string =>
  LANGUAGES[languageOf(language)][key].replace(/\{\{(\w+)\}\}/g, (_, name: string) =>
    String(values[name] ?? ''),
  )

/** Is there a text under this key? For keys made of the names in a table. */
export const isMessage = (key: string): key is MessageKey => Object.hasOwn(en, key)

/** One of the three languages of a text; English where Payload hands on a plain string. */
export const pick = (
  language: string | undefined,
  text: Text3 | Record<string, string> | string | undefined,
): string => {
  if (text === undefined || typeof text === 'string') return text ?? ''
  const texts: Record<string, string | undefined> = text
  return texts[languageOf(language)] ?? texts.en ?? Object.values(texts)[0] ?? ''
}
