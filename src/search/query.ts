import type { Lexicon } from './stems.js'

import { SHORTEST_TAIL, undotted } from './forms.js'
import { KEY, quoted, TAIL } from './vector.js'
import { wordsOf } from './words.js'

/** One word that was asked for, or several that stand side by side. */
export type Term = { words: string[]; phrase: boolean; negated: boolean; last: boolean }

/** Words that say nothing are left out, unless nothing else was asked for. */
export type Asked = { terms: Term[] }

const PIECE = /(?<minus>(?<=^|\s)-)?(?:"(?<quoted>[^"]*)"?|(?<bare>[^\s"]+))/gu

/** Reads what a person typed: words, "words side by side", -not this. The last word may be unfinished. */
export const parseQuery = (q: string): Term[] => {
  const terms = [...q.matchAll(PIECE)].flatMap(({ groups = {} }): Term[] => {
    const phrase = groups.quoted !== undefined
    const negated = groups.minus !== undefined
    const words = wordsOf(groups.quoted ?? groups.bare ?? '').map(({ word }) => word)
    if (words.length === 0) return []
    if (phrase || negated) return [{ words, phrase: words.length > 1, negated, last: false }]
    return words.map((word) => ({ words: [word], phrase: false, negated, last: false }))
  })
  const last = terms.at(-1)
  if (last && !last.negated && !last.phrase && !q.trimEnd().endsWith('"')) last.last = true
  return terms
}

const LEAST_PREFIX = 2
const LEAST_KEY_PREFIX = 5

const anyOf = (all: Array<string | null>): string | null => {
  const given = [...new Set(all.filter((one) => one !== null))]
  return given.length === 0 ? null : given.length === 1 ? given[0]! : `(${given.join(' | ')})`
}

const phraseOf = (words: string[], lexicon: Lexicon): string | null => {
  let gap = 0
  let out = ''
  for (const word of words) {
    const { key, stem } = lexicon(word)
    gap += 1
    if (stem === null) continue
    const one = anyOf([quoted(stem), key && quoted(KEY + key)])!
    out = out === '' ? one : `${out} <${gap}> ${one}`
    gap = 0
  }
  return out === '' ? null : `(${out})`
}

/** The very word, in any of its forms. */
const exactOf = ({ phrase, words }: Term, lexicon: Lexicon): string | null => {
  if (phrase || words.length > 1) return phraseOf(words, lexicon)
  const { key, stem } = lexicon(words[0]!)
  return anyOf([stem && quoted(stem), key && quoted(KEY + key)])
}

/** The word, what begins with it, and compounds that end with it or have it inside. */
export const wideOf = (term: Term, lexicon: Lexicon): string | null => {
  if (term.phrase || term.negated) return exactOf(term, lexicon)
  const [word = ''] = term.words
  const { key } = lexicon(word)
  const begun = undotted(word)
  return anyOf([
    exactOf(term, lexicon),
    term.last && word.length >= LEAST_PREFIX ? `${quoted(word)}:*` : null,
    term.last && begun.length > LEAST_PREFIX ? `${quoted(KEY + begun)}:*` : null,
    key && key.length >= LEAST_KEY_PREFIX ? `${quoted(KEY + key)}:*` : null,
    key && key.length >= SHORTEST_TAIL
      ? `${quoted(TAIL + key)}${key.length >= LEAST_KEY_PREFIX ? ':*' : ''}`
      : null,
  ])
}

/** Are there words in it that say something? A stop word says something only while it is all that has been typed. */
export const telling = (terms: Term[], lexicon: Lexicon): Term[] => {
  const said = terms.filter(({ words }) => words.some((word) => lexicon(word).stem !== null))
  return said.some(({ negated }) => !negated) ? said : terms
}

const NOTHING = "'~'"

export type TsQueries = { match: string; exact: string; wide: string; inTitle: string }

/** What is asked of PostgreSQL: all terms (`and`) or any (`or`), none of what is not wanted. */
export const queriesOf = (terms: Term[], lexicon: Lexicon, join: 'and' | 'or'): TsQueries => {
  const wanted = terms.filter(({ negated }) => !negated)
  const unwanted = terms.filter(({ negated }) => negated).flatMap((term) => exactOf(term, lexicon) ?? [])
  const wide = wanted.flatMap((term) => wideOf(term, lexicon) ?? [])
  const exact = wanted.flatMap((term) => exactOf(term, lexicon) ?? [])
  const must = wide.length === 0 ? NOTHING : `(${wide.join(join === 'and' ? ' & ' : ' | ')})`
  const match = [...(wanted.length > 0 ? [must] : []), ...unwanted.map((one) => `!${one}`)].join(' & ')
  return {
    match: match === '' ? NOTHING : match,
    exact: exact.join(' | ') || NOTHING,
    wide: wide.join(' | ') || NOTHING,
    inTitle: wide.map(inAOrB).join(' & ') || NOTHING,
  }
}

/** The same, in a title, keywords or summary only. */
const inAOrB = (query: string): string =>
  query.replace(/('(?:[^'\\]|''|\\.)*')(:\*)?/g, (_, lexeme: string, prefix?: string) =>
    lexeme.startsWith(`'${TAIL}`) ? `${lexeme}:${prefix ? '*' : ''}C` : `${lexeme}:${prefix ? '*' : ''}AB`,
  )
