import { type DocumentNode, type GraphQLError, type GraphQLSchema, parse, validate } from 'graphql'

import { createCache, type Weighed } from './reads/cache.js'

/** A query of more words than this is not read to its end. */
const MAX_TOKENS = 20_000

/** What the documents that are kept weigh together, in bytes, and what a character of a query weighs in them: about as much. */
const KEPT_BYTES = 16 * 1024 * 1024
const BYTES_A_CHARACTER = 200

const kept = createCache<Weighed & { document: DocumentNode }>(KEPT_BYTES)

/**
 * The document of a query. Clients ask the same again and again: it is parsed once.
 * @throws {GraphQLError} where it is none; {RangeError} where it is nested by the thousands
 */
export const documentOf = (query: string): DocumentNode => {
  const known = kept.get(query)
  if (known) return known.document
  const document = parse(query, { maxTokens: MAX_TOKENS })
  kept.put(query, { document, bytes: () => query.length * BYTES_A_CHARACTER })
  return document
}

const judged = new WeakMap<GraphQLSchema, WeakMap<DocumentNode, readonly GraphQLError[]>>()

/**
 * What GraphQL's own rules say of a document, which depends on nothing else: found out once. One of them writes down all
 * eleven thousand types of the schema each time, which took longer than most queries.
 */
export const errorsIn = (schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[] => {
  const known = judged.get(schema) ?? new WeakMap<DocumentNode, readonly GraphQLError[]>()
  judged.set(schema, known)
  const errors = known.get(document) ?? validate(schema, document)
  known.set(document, errors)
  return errors
}
