import type { Description } from './document.js'

/** Something of the API that will go away. */
export interface Deprecation {
  /** The address as the description has it: `/api/practices/{id}`. */
  path: string
  /** Only this parameter of it; left out: the whole address. */
  parameter?: string
  /** The day from which it should not be used any more, and the one on which it goes: `2027-01-31`. */
  since: string
  until: string
  /** A page that says what to use instead. */
  link?: string
}

/** What is deprecated: a row here is told in the description and on every answer that it concerns. */
export const DEPRECATIONS: readonly Deprecation[] = []

/** Marks in the description what is deprecated. */
export const markDeprecated = (
  paths: Description['paths'],
  deprecations: readonly Deprecation[] = DEPRECATIONS,
): void => {
  for (const { parameter, path } of deprecations)
    for (const operation of Object.values(paths[path] ?? {}))
      if (parameter === undefined) operation.deprecated = true
      else
        for (const each of operation.parameters)
          if (each.name === parameter) Object.assign(each, { deprecated: true })
}
