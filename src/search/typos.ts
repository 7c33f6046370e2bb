import { sql } from '@payloadcms/db-postgres/drizzle'

import { rowsOf, type Runs } from './database.js'
import { undotted } from './forms.js'
import { wordsOf } from './words.js'

const SHORTEST = 4

/** How many letters must be put in, left out, changed or swapped to make one word of the other. */
export const distance = (left: string, right: string): number => {
  let before: number[] = []
  let last = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= right.length; j += 1) {
      const same = left[i - 1] === right[j - 1]
      const swapped = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]
      next[j] = Math.min(
        last[j]! + 1,
        next[j - 1]! + 1,
        last[j - 1]! + (same ? 0 : 1),
        swapped ? before[j - 2]! + 1 : Infinity,
      )
    }
    before = last
    last = next
  }
  return last[right.length]!
}

const allowed = (word: string): number => (word.length < 6 ? 1 : 2)

/** Rows that are looked through; on a large index some words that are as near are not seen. */
const MOST_ROWS = 500

/** The word of titles, keywords and summaries that somebody may have meant who wrote `word`; null where none is near. */
export const nearestWord = async (db: Runs, locale: string, word: string): Promise<null | string> => {
  if (word.length < SHORTEST) return null
  const rows = await rowsOf<{ text: string }>(
    db,
    sql`select lower(title || ' ' || keywords || ' ' || summary) as text from polkka_search.documents
      where locale = ${locale} and ${word} <% lower(title || ' ' || keywords || ' ' || summary)
      limit ${MOST_ROWS}`,
  )
  const near = new Map<string, number>()
  for (const { text } of rows)
    for (const { word: other } of wordsOf(text)) {
      // The beginning may be enough: who misspells one form of a word means all of them.
      const cut = undotted(other).slice(0, Math.max(word.length, SHORTEST))
      const far = Math.min(distance(undotted(word), undotted(other)), distance(undotted(word), cut) + 0.5)
      if (far <= allowed(word)) near.set(other, far)
    }
  const [best] = [...near].sort(([a, x], [b, y]) => x - y || a.length - b.length || a.localeCompare(b))
  return best?.[0] ?? null
}
