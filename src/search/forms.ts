/** A word as the index knows it. */
export type Forms = {
  /** The database's own stem; null for a word that says nothing (and, että, som). */
  stem: string | null
  /** One form for what the stem keeps apart: consonant gradation, definite forms, letters without their dots. */
  key: string | null
}

type Language = { dictionary: string; key: (word: string, stem: string) => string; joins: boolean }

/** Letters as they are typed on a keyboard that lacks them. */
export const undotted = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '')

const SHORTEST_KEY = 3

const apply = (word: string, rules: ReadonlyArray<readonly [RegExp, string]>): string =>
  rules.reduce((form, [from, to]) => form.replace(from, to), word)

/** In this order, on the stem: derivations of names and qualities, then case and plural, then the end's gradation. */
const FINNISH = [
  [/(?<=.{4})(uu|yy)(s|ks|d|t|te)?$/, ''],
  [/(?<=.{3})(u|y|o|a|e|i)(s|ks|kse)$/, '$1'],
  [/(?<=.{5})(ine|in|ise|is)$/, ''],
  [/(?<=[aeiouy])j$/, ''],
  [/(?<=.{2})[aeiouy]+$/, ''],
  [/([kptnlrms])\1$/, '$1'],
  [/(?<=.)nt$/, 'n'],
  [/(?<=.)lt$/, 'l'],
  [/(?<=.)rt$/, 'r'],
  [/(?<=.)mp$/, 'm'],
  [/(?<=.)h[td]$/, 'h'],
  [/(?<=.)ng$/, 'nk'],
  [/(?<=.)lk$/, 'l'],
  [/(?<=.{2})d$/, 't'],
  [/(?<=.{2})v$/, 'p'],
] as const

/** A word in -nne (asenne) is no possessive form, as the stemmer thinks. */
const finnish = (word: string, stem: string): string =>
  apply(undotted(/nne$/.test(word) ? word : stem), FINNISH)

const SWEDISH = [
  [/(?<=.{4})(arna|erna|orna|ande|are)s?$/, ''],
  [/(?<=[^aeiouy]{1}.{2,})(et|en|an|ar|er|or)s?$/, ''],
  [/(?<=.{3})([td])r$/, '$1'],
  [/(?<=.{3})[ae]$/, ''],
] as const

const swedish = (_: string, stem: string): string => apply(undotted(stem), SWEDISH)
const asStem = (_: string, stem: string): string => undotted(stem)

const LANGUAGES: Readonly<Record<string, Language>> = {
  fi: { dictionary: 'finnish_stem', key: finnish, joins: true },
  sv: { dictionary: 'swedish_stem', key: swedish, joins: true },
  en: { dictionary: 'english_stem', key: asStem, joins: false },
  da: { dictionary: 'danish_stem', key: asStem, joins: true },
  de: { dictionary: 'german_stem', key: asStem, joins: true },
  es: { dictionary: 'spanish_stem', key: asStem, joins: false },
  fr: { dictionary: 'french_stem', key: asStem, joins: false },
  nb: { dictionary: 'norwegian_stem', key: asStem, joins: true },
}
const ANY: Language = { dictionary: 'simple', key: asStem, joins: false }

const languageOf = (locale: string): Language => LANGUAGES[locale.split(/[-_]/)[0]!] ?? ANY

/** The dictionary of PostgreSQL that stems words of a language. */
export const dictionaryOf = (locale: string): string => languageOf(locale).dictionary

/** Both forms of a word, of which the database has told the stem. */
export const formsOf = (locale: string, word: string, stem: string | null): Forms => {
  if (stem === null) return { stem, key: null }
  const key = languageOf(locale).key(word, stem)
  return { stem, key: key.length >= SHORTEST_KEY ? key : null }
}

const SHORTEST_HEAD = 3
export const SHORTEST_TAIL = 4
/** No Finnish word begins so, but for loans. */
const NO_BEGINNING = /^[^aeiouy]{2}/
const LOAN = /^([bdfgkptsv][rl]|s[ptk])/

/**
 * What a compound may end with: of `kansainvalisyyskasvat` among others `kasvat`. Some of these are no words, which
 * harms nobody: nobody searches for them.
 */
export const tailsOf = (locale: string, key: string): string[] => {
  if (!languageOf(locale).joins) return []
  return Array.from({ length: Math.max(0, key.length - SHORTEST_HEAD - SHORTEST_TAIL + 1) }, (_, index) =>
    key.slice(SHORTEST_HEAD + index),
  ).filter((tail) => locale !== 'fi' || !NO_BEGINNING.test(tail) || LOAN.test(tail))
}
