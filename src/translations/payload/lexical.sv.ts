import type { GenericTranslationsObject } from '@payloadcms/translations'

/**
 * The Lexical editor has every string in Swedish and merges its own languages over
 * `i18n.translations`, so a string it has cannot be corrected here: only a key it lacks survives.
 * The counted string lacks its plural ("3 aktiv"), and the translate function prefers the suffixed
 * key when there is one.
 */
export const lexicalSv = {
  lexical: {
    general: {
      toolbarItemsActive_one: '{{count}} aktiv',
      toolbarItemsActive_other: '{{count}} aktiva',
    },
  },
} satisfies GenericTranslationsObject
