import { sql } from '@payloadcms/db-postgres/drizzle'

import { dictionaryOf, type Forms, formsOf } from './forms.js'
import { array, rowsOf, type Runs } from './database.js'

/** The forms of words of one language. */
export type Lexicon = (word: string) => Forms

/** Asks the database, in one question, for the stems of words: it is the one that has the dictionaries. */
export const lexiconOf = async (db: Runs, locale: string, words: Iterable<string>): Promise<Lexicon> => {
  const asked = [...new Set(words)]
  const rows =
    asked.length === 0
      ? []
      : await rowsOf<{ word: string; stem: string | null }>(
          db,
          sql`select word, (ts_lexize(${dictionaryOf(locale)}::regdictionary, word))[1] as stem
            from unnest(${array(asked)}) word`,
        )
  const known = new Map(rows.map(({ stem, word }) => [word, formsOf(locale, word, stem)]))
  return (word) => known.get(word) ?? { stem: null, key: null }
}
