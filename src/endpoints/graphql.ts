import type { Config, PayloadRequest } from 'payload'

import { GraphQLJSON } from '@payloadcms/graphql/types'
import { isolateObjectProperty } from 'payload'

import type { TransitionInput } from '../engine/index.js'

import { runTransition, workflowOf } from '../engine/index.js'

type Extension = NonNullable<NonNullable<Config['graphQL']>['queries']>
type GraphQL = Parameters<Extension>[0]
type Context = Parameters<Extension>[1] & { collections?: Record<string, { graphQL: { type: unknown } }> }
type Resolver = { req: PayloadRequest }
type Args = TransitionInput & { id: number | string; transition: string }

const singularOf = (context: Context, slug: string): string =>
  String((context.collections?.[slug]?.graphQL.type as { name: string }).name)

/** One set of types a schema build, shared by queries and mutations. */
const typesFor = (GraphQL: GraphQL) => {
  const { GraphQLBoolean, GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLString } =
    GraphQL
  const text = { type: GraphQLString }
  const listOf = (type: InstanceType<typeof GraphQLObjectType>) => ({
    type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type))),
  })
  const allowed = new GraphQLObjectType({
    name: 'WorkflowAllowed',
    fields: { transition: text, label: text },
  })
  const refused = new GraphQLObjectType({
    name: 'WorkflowRefused',
    fields: { transition: text, code: text, message: text },
  })
  const missing = new GraphQLObjectType({
    name: 'WorkflowMissing',
    fields: { path: text, locale: text, message: text },
  })
  const person = new GraphQLObjectType({ name: 'WorkflowPerson', fields: { id: text, name: text } })
  const readiness = new GraphQLObjectType({
    name: 'WorkflowReadiness',
    fields: { review: listOf(missing), publication: listOf(missing) },
  })
  return new GraphQLObjectType({
    name: 'Workflow',
    fields: {
      state: { type: new GraphQLNonNull(GraphQLString) },
      live: { type: new GraphQLNonNull(GraphQLBoolean) },
      revision: { type: new GraphQLNonNull(GraphQLInt) },
      contentHash: text,
      approvedHash: text,
      liveHash: text,
      scheduledFor: text,
      scheduleError: text,
      unpublishAt: text,
      contributors: listOf(person),
      assignee: { type: person },
      dueAt: text,
      allowed: listOf(allowed),
      refused: listOf(refused),
      readiness: { type: new GraphQLNonNull(readiness) },
    },
  })
}

const idType = (GraphQL: GraphQL, config: Context['config']) => ({
  type: new GraphQL.GraphQLNonNull(
    config.db.defaultIDType === 'number' ? GraphQL.GraphQLInt : GraphQL.GraphQLString,
  ),
})

/** Payload builds queries before mutations with one `graphqlResult.types`; the workflow type is kept there. */
const workflowType = (GraphQL: GraphQL, context: Context) => {
  const types = context.types as unknown as Record<string, ReturnType<typeof typesFor> | undefined>
  return (types.workflow ??= typesFor(GraphQL))
}

/** `workflowPractice(id)` and its like, for every governed collection. */
export const workflowQueries =
  (slugs: readonly string[]): Extension =>
  (GraphQL, given) => {
    const context = given as Context
    return Object.fromEntries(
      slugs.map((slug) => [
        `workflow${singularOf(context, slug)}`,
        {
          type: workflowType(GraphQL, context),
          args: { id: idType(GraphQL, context.config) },
          resolve: (_: unknown, { id }: Args, { req }: Resolver) => workflowOf(req, slug, id),
        },
      ]),
    )
  }

/** `transitionPractice(id, transition, expectedRevision, ...)` and its like, for every governed collection. */
export const workflowMutations =
  (slugs: readonly string[]): Extension =>
  (GraphQL, given) => {
    const context = given as Context
    const text = { type: GraphQL.GraphQLString }
    return Object.fromEntries(
      slugs.map((slug) => {
        const singular = singularOf(context, slug)
        return [
          `transition${singular}`,
          {
            type: new GraphQL.GraphQLObjectType({
              name: `${singular}Transition`,
              fields: {
                doc: { type: context.collections![slug]!.graphQL.type as never },
                workflow: { type: workflowType(GraphQL, context) },
              },
            }),
            args: {
              id: idType(GraphQL, context.config),
              transition: { type: new GraphQL.GraphQLNonNull(GraphQL.GraphQLString) },
              expectedRevision: { type: GraphQL.GraphQLInt },
              comment: text,
              reason: text,
              publishAt: text,
              unpublishAt: text,
              successor: text,
              criteria: { type: GraphQLJSON },
            },
            resolve: (_: unknown, { id, transition, ...input }: Args, { req }: Resolver) => {
              const own = isolateObjectProperty(req, ['context', 'locale', 'fallbackLocale', 'transactionID'])
              own.context = {}
              return runTransition(own, slug, id, transition, input)
            },
          },
        ]
      }),
    )
  }
