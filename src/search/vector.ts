import type { Lexicon } from './stems.js'

import { tailsOf } from './forms.js'
import { wordsOf } from './words.js'

/** What is searched of a document in one language. */
export type SearchText = { title: string; keywords: string; summary: string; body: string }

type Weight = 'A' | 'B' | 'C' | 'D'
type Part = { text: string; stem: Weight; key: Weight; tails: boolean }

/** Marks that no word begins with: before a key, before the end of a compound. */
export const KEY = '~'
export const TAIL = '-'

/** PostgreSQL keeps no position beyond this, and no more than 256 of one word. */
const LAST_POSITION = 16_383
const MOST_POSITIONS = 255
/** So far apart that nothing is a phrase across two fields. */
const GAP = 20

const partsOf = ({ body, keywords, summary, title }: SearchText): Part[] => [
  { text: title, stem: 'A', key: 'B', tails: true },
  { text: keywords, stem: 'A', key: 'B', tails: true },
  { text: summary, stem: 'B', key: 'C', tails: true },
  { text: body, stem: 'D', key: 'D', tails: false },
]

/** Words without their endings, to tell whether two say the same. */
export const keysOf = (words: string[], lexicon: Lexicon): string =>
  words
    .map((word) => {
      const { key, stem } = lexicon(word)
      return key ?? stem ?? word
    })
    .join(' ')

/** A lexeme as PostgreSQL reads it in a `tsvector` or `tsquery`. */
export const quoted = (lexeme: string): string => `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`

/**
 * The `tsvector` of a text, as PostgreSQL reads one: title and keywords weigh A, the summary B, the body D; keys weigh
 * one less than the word itself, ends of compounds C.
 */
export const vectorOf = (locale: string, text: SearchText, lexicon: Lexicon): string => {
  const found = new Map<string, string[]>()
  const add = (lexeme: string, position: number, weight: Weight) => {
    const places = found.get(lexeme) ?? []
    if (places.length < MOST_POSITIONS) found.set(lexeme, [...places, `${position}${weight}`])
  }
  let position = 0
  for (const part of partsOf(text)) {
    for (const { word } of wordsOf(part.text)) {
      position = Math.min(position + 1, LAST_POSITION)
      const { key, stem } = lexicon(word)
      if (stem !== null) add(stem, position, part.stem)
      if (key !== null) add(KEY + key, position, part.key)
      if (part.tails && key !== null) for (const tail of tailsOf(locale, key)) add(TAIL + tail, position, 'C')
    }
    position = Math.min(position + GAP, LAST_POSITION)
  }
  return [...found].map(([lexeme, places]) => `${quoted(lexeme)}:${places.join(',')}`).join(' ')
}
