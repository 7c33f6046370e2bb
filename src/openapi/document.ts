import type { Endpoint, Payload, SanitizedCollectionConfig } from 'payload'

import { createHash } from 'node:crypto'

import { optionsOf } from '../engine/index.js'
import { keyScheme, offerKeys } from './apiKeys.js'
import { describeCollections, labelOf } from './collections.js'
import { markDeprecated } from './deprecations.js'
import { feedPaths } from './feeds.js'
import { graphqlPath } from './graphql.js'
import { operationOf } from './operation.js'
import type { Bounds } from './parameters.js'
import { payloadSays } from './payloadEndpoints.js'
import { saidBy, type Says, type Schema } from './says.js'
import { commonSchemas } from './schemas.js'

export interface Operation extends Schema {
  operationId: string
  summary: string
  tags: string[]
  parameters: Array<{ name: string; in: string; schema: Schema; description?: string; required?: boolean }>
  responses: Record<string, Schema>
}

/** OpenAPI 3.1. */
export interface Description {
  openapi: string
  info: Schema
  servers: Array<{ url: string }>
  tags: Array<{ name: string; description?: string }>
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema>; securitySchemes: Record<string, Schema> }
}

type Place = { base: string; tag: string; endpoints: readonly Endpoint[] | false; own: Record<string, Says> }

/** `/:id/comments` as `/{id}/comments`. */
const address = (base: string, path: string): string =>
  `${base}${path === '/' ? '' : path}`.replace(/:(\w+)\??/g, '{$1}')

/** Two endpoints with one address and method: the first one answers. */
const addTo = (payload: Payload, paths: Description['paths'], { base, endpoints, own, tag }: Place): void => {
  for (const endpoint of endpoints || []) {
    const said = saidBy(payload, endpoint) ?? own[`${endpoint.method} ${endpoint.path}`]
    if (!said) continue
    const path = address(base, endpoint.path)
    paths[path] ??= {}
    paths[path][endpoint.method] ??= operationOf(said, {
      method: endpoint.method,
      path,
      tag: said.tag ?? tag,
    })
  }
}

const COMMON = 'Everything together'
const ACCOUNTS = 'Signing in'

const info = (payload: Payload): Schema => ({
  title: 'POLKKA',
  version: '1',
  description: [
    'Published content of Finnish school internationalisation, and the review it goes through.',
    'Public reads need no key. What is described is what a reader without an account gets; people with a role get the',
    'private fields of their own documents as well.',
    `A page for people: ${payload.config.routes.api}/docs.`,
  ].join(' '),
  license: { name: 'MIT', identifier: 'MIT' },
})

const securitySchemes = (payload: Payload): Record<string, Schema> => ({
  ...keyScheme(payload),
  token: {
    type: 'apiKey',
    in: 'header',
    name: 'Authorization',
    description: '`JWT <token>`, with the token that signing in answers.',
  },
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: `${payload.config.cookiePrefix}-token`,
    description: 'The cookie that signing in sets.',
  },
})

const tagOf = (collection: SanitizedCollectionConfig): string =>
  collection.auth ? ACCOUNTS : labelOf(collection, 'plural')

/** What this Payload serves, from its config: collections, fields, endpoints, each as it says of itself. */
const describeApi = async (payload: Payload, bounds: Bounds): Promise<Description> => {
  const { config } = payload
  const { collections: governed, table } = optionsOf(payload)
  const { readable, schemas } = await describeCollections(payload)
  const { api } = config.routes
  const paths: Description['paths'] = {}
  for (const collection of config.collections) {
    const { endpoints, slug } = collection
    const own = payloadSays({
      config,
      collection,
      bounds,
      readable: readable.includes(collection),
      governed: Object.hasOwn(governed, slug),
    })
    addTo(payload, paths, { base: `${api}/${slug}`, tag: tagOf(collection), endpoints, own })
  }
  addTo(payload, paths, { base: api, tag: COMMON, endpoints: config.endpoints, own: {} })
  paths[`${api}/graphql`] = graphqlPath(COMMON)
  Object.assign(paths, feedPaths(config, COMMON))
  markDeprecated(paths)
  offerKeys(payload, paths)
  const tags = [
    ...new Set(Object.values(paths).flatMap((path) => Object.values(path).flatMap(({ tags: own }) => own))),
  ]
  return {
    openapi: '3.1.0',
    info: info(payload),
    servers: [{ url: config.serverURL || '/' }],
    tags: tags.map((name) => ({ name })),
    paths,
    components: {
      schemas: { ...commonSchemas(table), ...schemas },
      securitySchemes: securitySchemes(payload),
    },
  }
}

const kept = new WeakMap<Payload, Promise<{ description: Description; json: string; tag: string }>>()

/** The description, made once for a Payload, with the text that is served and its entity tag. */
export const descriptionOf = (
  payload: Payload,
  bounds: Bounds,
): Promise<{ description: Description; json: string; tag: string }> => {
  const made =
    kept.get(payload) ??
    describeApi(payload, bounds).then((description) => {
      const json = JSON.stringify(description)
      return { description, json, tag: `"${createHash('sha1').update(json).digest('base64url')}"` }
    })
  kept.set(payload, made)
  return made
}
