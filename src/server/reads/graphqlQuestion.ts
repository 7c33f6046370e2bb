import type { SanitizedCollectionConfig, SanitizedConfig } from 'payload'

import { Kind, type SelectionSetNode } from 'graphql'
import { formatNames, toWords } from 'payload'

import { documentOf } from '../graphqlDocuments.js'
import { strangeChoice } from '../choices.js'
import type { Refused } from './question.js'

const KNOWN = new Set(['query', 'variables', 'operationName', 'locale', 'fallback-locale', 'fallbackLocale'])

/** The names under which documents of a collection are found: one, a list, their number. */
export const namesOf = ({ graphQL, slug }: SanitizedCollectionConfig): string[] => {
  if (graphQL === false) return []
  const usual = formatNames(slug)
  const singular = graphQL?.singularName ? toWords(graphQL.singularName, true) : usual.singular
  const plural = graphQL?.pluralName ? toWords(graphQL.pluralName, true) : usual.plural
  const list = singular === plural ? `all${singular}` : plural
  return [singular, list, `count${list}`]
}

/**
 * Reads a GraphQL query that came by GET: its key in the cache; null for one whose answer is not of public documents
 * alone, or is an error, which are never kept.
 */
export const graphqlQuestioner = (
  config: SanitizedConfig,
  collections: readonly SanitizedCollectionConfig[],
): ((path: string, search: string) => { key: string } | Refused | null) => {
  const address = `${config.routes.api}${config.routes.graphQL}`
  const names = new Set(['__typename', '__schema', '__type', ...collections.flatMap(namesOf)])
  const isPublic = (set: SelectionSetNode): boolean =>
    set.selections.every((node) => node.kind === Kind.FIELD && names.has(node.name.value))
  return (path, search) => {
    if (path !== address) return null
    const given = new URLSearchParams(search)
    const unknown = [...given.keys()].find((name) => !KNOWN.has(name))
    const field = unknown ?? strangeChoice(config, Object.fromEntries(given))
    if (field !== undefined) return { field }
    try {
      const { definitions } = documentOf(given.get('query') ?? '')
      const kept = definitions.every(
        (each) =>
          each.kind === Kind.FRAGMENT_DEFINITION ||
          (each.kind === Kind.OPERATION_DEFINITION &&
            each.operation === 'query' &&
            isPublic(each.selectionSet)),
      )
      given.sort()
      return kept ? { key: `graphql?${given}` } : null
    } catch {
      return null
    }
  }
}
