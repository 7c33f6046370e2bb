import type { SanitizedConfig } from 'payload'

const flag = ['true', 'false']

/** What parameters of a read may say, where they have a choice; Payload leaves out what else is said. */
const choicesOf = ({ localization }: SanitizedConfig): Record<string, readonly string[]> => {
  const languages = [...(localization ? localization.localeCodes : []), 'none', 'false', 'null']
  return {
    draft: flag,
    'fallback-locale': languages,
    fallbackLocale: languages,
    flattenLocales: flag,
    format: ['jsonld'],
    pagination: flag,
    richText: ['html', 'text'],
    trash: flag,
  }
}

/** The name of a parameter that says what is no choice of its own. */
export const strangeChoice = (config: SanitizedConfig, given: Record<string, unknown>): string | undefined =>
  Object.entries(choicesOf(config)).find(
    ([name, choices]) =>
      Object.hasOwn(given, name) && ![given[name]].flat().every((value) => choices.includes(value as string)),
  )?.[0]
