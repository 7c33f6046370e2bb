import type { Endpoint, SanitizedConfig } from 'payload'

import { configToSchema } from '@payloadcms/graphql'
import { printSchema } from 'graphql'

import { says, text } from '../openapi/says.js'

/** The schema of GraphQL in its own language. */
export const graphqlSchemaOf = (config: SanitizedConfig): string =>
  `${printSchema(configToSchema(config).schema)}\n`

const kept = new WeakMap<SanitizedConfig, string>()

/** `GET /api/schema.graphql`: for those who generate types. */
export const graphqlSchemaEndpoint: Endpoint = {
  path: '/schema.graphql',
  method: 'get',
  custom: says({ summary: 'The schema of GraphQL', open: true, media: 'text/plain', answer: text() }),
  handler: ({ payload: { config } }) => {
    const schema = kept.get(config) ?? graphqlSchemaOf(config)
    kept.set(config, schema)
    return new Response(schema, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
  },
}
