import type { Config, PayloadRequest } from 'payload'

import { GraphQLJSON } from '@payloadcms/graphql/types'

import { type GivenSearch, parseSearch, search } from '../search/index.js'

type Extension = NonNullable<NonNullable<Config['graphQL']>['queries']>
type GraphQL = Parameters<Extension>[0]

const answerType = ({
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
}: GraphQL) => {
  const text = { type: GraphQLString }
  const said = { type: new GraphQLNonNull(GraphQLString) }
  const number = { type: new GraphQLNonNull(GraphQLInt) }
  const yesOrNo = { type: new GraphQLNonNull(GraphQLBoolean) }
  const doc = new GraphQLObjectType({
    name: 'SearchDoc',
    fields: {
      collection: said,
      id: { type: new GraphQLNonNull(GraphQLJSON) },
      publicId: text,
      locale: said,
      title: said,
      summary: said,
      highlights: { type: new GraphQLNonNull(GraphQLJSON) },
      score: { type: new GraphQLNonNull(GraphQLFloat) },
      publishedAt: text,
      archivedAt: text,
    },
  })
  return new GraphQLObjectType({
    name: 'SearchAnswer',
    fields: {
      docs: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(doc))) },
      totalDocs: number,
      limit: number,
      page: number,
      totalPages: number,
      hasPrevPage: yesOrNo,
      hasNextPage: yesOrNo,
      facets: { type: new GraphQLNonNull(GraphQLJSON) },
      relaxed: { type: GraphQLBoolean },
      suggestion: text,
    },
  })
}

const isGiven = ([, value]: [string, unknown]): boolean => value !== null && value !== undefined

/** `search(q, locale, ..., page, limit)`: the same question and answer as `GET /api/search`. */
export const searchQuery =
  (facets: readonly string[]): Extension =>
  (GraphQL) => {
    const { GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLString } = GraphQL
    const values = { type: new GraphQLList(new GraphQLNonNull(GraphQLString)) }
    return {
      search: {
        type: answerType(GraphQL),
        args: {
          q: { type: GraphQLString },
          locale: { type: GraphQLString },
          ...Object.fromEntries(['collection', ...facets].map((name) => [name, values])),
          page: { type: GraphQLInt },
          limit: { type: GraphQLInt },
        },
        resolve: (_: unknown, args: GivenSearch, { req }: { req: PayloadRequest }) =>
          search(req, parseSearch(req, Object.fromEntries(Object.entries(args).filter(isGiven)))),
      },
    }
  }
