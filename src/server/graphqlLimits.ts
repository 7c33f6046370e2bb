import {
  GraphQLError,
  Kind,
  NoFragmentCyclesRule,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql'

import { pick } from '../translations/index.js'
import { documentOf } from './graphqlDocuments.js'

/** What one GraphQL request may ask for, counted with its fragments expanded. */
const GRAPHQL_LIMITS = {
  rootFields: 20,
  depth: 8,
  /** `__schema` and `__type` alone: the usual introspection query is 15 deep. */
  introspectionDepth: 16,
  fields: 500,
  aliases: 50,
  /** Lists and objects inside each other among the arguments. */
  valueDepth: 64,
} as const

type Limit = keyof typeof GRAPHQL_LIMITS

const WORDS: Record<Limit, { fi: string; sv: string; en: string }> = {
  rootFields: {
    fi: 'Kyselyssä on liikaa ylimmän tason kenttiä',
    sv: 'Frågan har för många fält på översta nivån',
    en: 'The query has too many root fields',
  },
  depth: { fi: 'Kysely on liian syvä', sv: 'Frågan är för djup', en: 'The query is too deep' },
  introspectionDepth: {
    fi: 'Skeemakysely on liian syvä',
    sv: 'Schemafrågan är för djup',
    en: 'The introspection is too deep',
  },
  fields: {
    fi: 'Kyselyssä on liikaa kenttiä',
    sv: 'Frågan har för många fält',
    en: 'The query has too many fields',
  },
  aliases: {
    fi: 'Kyselyssä on liikaa aliaksia',
    sv: 'Frågan har för många alias',
    en: 'The query has too many aliases',
  },
  valueDepth: {
    fi: 'Kyselyn arvo on liian syvä',
    sv: 'Ett värde i frågan är för djupt',
    en: 'A value in the query is too deep',
  },
}

/** A refusal of the whole document, in the form of the other GraphQL errors. */
export type DocumentError = {
  message: string
  locations: GraphQLError['locations']
  extensions: { name: string; data: Record<string, unknown>; statusCode: 400 }
}

class OverLimit extends Error {
  constructor(readonly limit: Limit) {
    super(limit)
  }
}

/** Why this query is not even tried: it does not parse, goes round in circles, or asks for too much at once. */
export const refuseDocument = (query: string, language: string | undefined): DocumentError[] => {
  try {
    const document = documentOf(query)
    const fragments = fragmentsOf(document)
    const circles = circlesIn(document, fragments)
    if (circles.length > 0) return circles.map(asBadInput)
    measure(document, fragments)
    return []
  } catch (error) {
    if (error instanceof GraphQLError) return [asBadInput(error)]
    if (error instanceof OverLimit) return [overLimit(error.limit, language)]
    // The parser's own stack: a document nested by the thousands.
    if (error instanceof RangeError) return [overLimit('depth', language)]
    throw error
  }
}

/** An error of the document itself, with a code. */
export const asBadInput = ({ message, locations, name }: Error & Partial<GraphQLError>): DocumentError => ({
  message,
  locations,
  extensions: { name, data: { code: 'BAD_INPUT', field: 'query' }, statusCode: 400 },
})

const overLimit = (limit: Limit, language: string | undefined): DocumentError => {
  const most = GRAPHQL_LIMITS[limit]
  const data = { code: 'BAD_INPUT', field: 'query', limit, most }
  return {
    message: `${pick(language, WORDS[limit])} (${limit}: max ${most}).`,
    locations: undefined,
    extensions: { name: 'GraphQLError', data, statusCode: 400 },
  }
}

type Fragments = Map<string, FragmentDefinitionNode>

const fragmentsOf = (document: DocumentNode): Fragments => {
  const fragments: Fragments = new Map()
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node)
  return fragments
}

/** GraphQL's own rule, alone and before the others: Payload's rule of complexity does not survive a circle. */
const circlesIn = (document: DocumentNode, fragments: Fragments): GraphQLError[] => {
  const found: GraphQLError[] = []
  const context = {
    reportError: (error: GraphQLError) => void found.push(error),
    getFragment: (name: string) => fragments.get(name),
    getFragmentSpreads: (set: SelectionSetNode) => {
      const spreads: FragmentSpreadNode[] = []
      visit(set, { FragmentSpread: (node) => void spreads.push(node) })
      return spreads
    },
  }
  visit(document, NoFragmentCyclesRule(context as unknown as ValidationContext))
  return found
}

const measure = (document: DocumentNode, fragments: Fragments): void => {
  const count = { rootFields: 0, fields: 0, aliases: 0 }
  const add = (what: keyof typeof count): void => {
    count[what] += 1
    if (count[what] > GRAPHQL_LIMITS[what]) throw new OverLimit(what)
  }
  const walk = (set: SelectionSetNode, depth: number, deepest: 'depth' | 'introspectionDepth'): void => {
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) {
        const introspects = depth === 1 && /^__(schema|type)$/.test(node.name.value)
        const bound = introspects ? 'introspectionDepth' : deepest
        if (depth > GRAPHQL_LIMITS[bound]) throw new OverLimit(bound)
        if (depth === 1) add('rootFields')
        if (node.alias) add('aliases')
        add('fields')
        if (node.selectionSet) walk(node.selectionSet, depth + 1, bound)
      } else {
        const within = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value)
        if (within) walk(within.selectionSet, depth, deepest)
      }
    }
  }
  for (const node of document.definitions)
    if (node.kind === Kind.OPERATION_DEFINITION) walk(node.selectionSet, 1, 'depth')
  boundWhatIsWritten(document)
}

/** What validation itself goes through: every field that is written, in a fragment nobody uses as well. */
const boundWhatIsWritten = (document: DocumentNode): void => {
  let fields = 0
  let depth = 0
  const value = {
    enter: () => {
      if (++depth > GRAPHQL_LIMITS.valueDepth) throw new OverLimit('valueDepth')
    },
    leave: () => void depth--,
  }
  visit(document, {
    Field: () => {
      if (++fields > GRAPHQL_LIMITS.fields) throw new OverLimit('fields')
    },
    ListValue: value,
    ObjectValue: value,
  })
}
