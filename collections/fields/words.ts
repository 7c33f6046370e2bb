import type { Option } from 'payload'

/** One thing said in the three languages of the service. */
export type Words = { fi: string; sv: string; en: string }

export type Language = keyof Words

export const languages = ['fi', 'sv', 'en'] as const satisfies readonly Language[]

export const words = (fi: string, sv: string, en: string): Words => ({ fi, sv, en })

/** Select options, written as `value: [fi, sv, en]`. */
export const options = (all: Record<string, readonly [fi: string, sv: string, en: string]>): Option[] =>
  Object.entries(all).map(([value, said]) => ({ value, label: words(...said) }))

/** What is said in the caller's language, in English where it is none of ours. */
export const inLanguage = (said: Words, language: string): string => said[language as Language] ?? said.en

/** Where a collection stands in the navigation. */
export const groups = {
  content: words('Sisällöt', 'Innehåll', 'Content'),
  registers: words('Rekisterit', 'Register', 'Registers'),
  administration: words('Hallinta', 'Administration', 'Administration'),
}

/** A field or list of this name, in the three languages: what every maker asks for. */
export type Named = { name: string; label: Words; help: Words }
