import type { CodeSet } from '../../collections/fields/codes.js'
import type { Words } from '../../collections/fields/words.js'

/** One code of a bundled list, as it is seeded. `broader` names a code of a list, such as `region:01`. */
export type Code = {
  code: string
  label: Words
  description?: Words
  uri?: string
  broader?: `${CodeSet}:${string}`
}

type Row = readonly [code: string, fi: string, sv: string, en: string]

/** A plain list of code and labels. Its order is the order in which readers see it. */
export const plain = (rows: readonly Row[]): Code[] =>
  rows.map(([code, fi, sv, en]) => ({ code, label: { fi, sv, en } }))
