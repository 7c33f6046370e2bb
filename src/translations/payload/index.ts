import type { AcceptedLanguages, Language } from '@payloadcms/translations'
import { en } from '@payloadcms/translations/languages/en'
import { sv } from '@payloadcms/translations/languages/sv'

import { fi } from './fi.js'
import { lexicalFi } from './lexical.fi.js'
import { lexicalSv } from './lexical.sv.js'
import { svCorrections } from './sv.js'

/** For `i18n.supportedLanguages`, in the order of the language menu. */
export const languages = { fi, sv, en } satisfies Record<'en' | 'fi' | 'sv', Language>

/** For `i18n.translations`: Payload merges each language of it over the same language of `languages`. */
export const translations = {
  fi: lexicalFi,
  sv: { ...svCorrections, ...lexicalSv },
}

/**
 * For `i18n.fallbackLanguage`. Payload accepts any supported language at run time, but its type lists
 * the languages that Payload itself ships.
 */
export const fallbackLanguage = 'fi' as string as AcceptedLanguages
