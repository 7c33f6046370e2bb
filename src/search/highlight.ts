import type { Lexicon } from './stems.js'
import type { Term } from './query.js'

import { SHORTEST_TAIL, undotted } from './forms.js'
import { type Word, wordsOf } from './words.js'

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPED[sign]!)

/** Is this word of a text one of those that were asked for: in another form, as a beginning, or in a compound? */
const isAsked = (word: string, terms: Term[], lexicon: Lexicon): boolean => {
  const { key, stem } = lexicon(word)
  if (stem === null) return false
  return terms.some(({ last, negated, words, phrase }) =>
    words.some((asked) => {
      const its = lexicon(asked)
      if (negated) return false
      if (stem === its.stem || (key !== null && key === its.key)) return true
      if (phrase) return false
      if (last && asked.length > 1 && undotted(word).startsWith(undotted(asked))) return true
      return its.key !== null && its.key.length >= SHORTEST_TAIL && undotted(word).includes(its.key)
    }),
  )
}

const marked = (text: string, from: number, to: number, found: Word[]): string => {
  let at = from
  let out = ''
  for (const word of found) {
    if (word.at < at || word.end > to) continue
    out += `${escaped(text.slice(at, word.at))}<mark>${escaped(text.slice(word.at, word.end))}</mark>`
    at = word.end
  }
  return out + escaped(text.slice(at, to))
}

const AROUND = 80
const MOST_SNIPPETS = 2

const cutAt = (text: string, at: number, towards: -1 | 1): number => {
  const limit = Math.min(Math.max(at, 0), text.length)
  if (limit === 0 || limit === text.length) return limit
  const space = towards < 0 ? text.indexOf(' ', limit) + 1 : text.lastIndexOf(' ', limit)
  return space <= 0 || Math.abs(space - limit) > 30 ? limit : space
}

/**
 * A text with the words that were asked for in `<mark>`, all else escaped for HTML; null where none of them is in it.
 * Of a long text (`snippets`) only what is around the first of them.
 */
export const highlight = (
  text: string,
  terms: Term[],
  lexicon: Lexicon,
  { snippets = false } = {},
): null | string => {
  const found = wordsOf(text).filter(({ word }) => isAsked(word, terms, lexicon))
  if (found.length === 0) return null
  if (!snippets) return marked(text, 0, text.length, found)
  const parts: string[] = []
  let done = -1
  for (const { at, end } of found) {
    if (at < done || parts.length === MOST_SNIPPETS) continue
    const from = Math.max(cutAt(text, at - AROUND, -1), 0)
    done = Math.max(cutAt(text, end + AROUND, 1), end)
    parts.push(
      `${from > 0 ? '… ' : ''}${marked(text, Math.min(from, at), done, found)}${done < text.length ? ' …' : ''}`,
    )
  }
  return parts.join(' ').replace(/\s+/g, ' ')
}
