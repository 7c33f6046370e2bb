/** One way to look at what the public practices cover: the codes of a list, and the field that names them. */
export type Dimension = {
  key: 'level' | 'theme' | 'stage' | 'region' | 'language'
  set: string
  /** The field of a practice; one that holds a single code, or many. */
  field: string
  /** The field names narrower codes: a municipality stands for its region. */
  broader?: true
}

export const DIMENSIONS: readonly Dimension[] = [
  { key: 'level', set: 'internationalisation-levels', field: 'level' },
  { key: 'theme', set: 'themes', field: 'themes' },
  { key: 'stage', set: 'education-stage', field: 'stages' },
  { key: 'region', set: 'region', field: 'municipalities', broader: true },
  { key: 'language', set: 'language', field: 'languagesUsed' },
]

/** The level of those that travel; and what says that nobody has to. */
export const MOBILITY = 'mobility'
export const OPEN_TO_ALL = ['no-travel', 'remote']
