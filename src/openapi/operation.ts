import { ACCEPT_LANGUAGE, IF_NONE_MATCH } from './parameters.js'
import type { Operation } from './document.js'
import { type AnyCode, refusalResponses } from './refusals.js'
import type { Parameter, Says, Schema } from './says.js'

type At = { method: string; path: string; tag: string }

const WHOLE_NUMBERS = new Set(['comment'])

const inPath = (path: string): Operation['parameters'] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name: name!,
    in: 'path',
    required: true,
    schema: WHOLE_NUMBERS.has(name!) ? { type: 'integer' } : { type: 'string' },
  }))

const placed = (place: 'header' | 'query', parameters: readonly Parameter[] = []): Operation['parameters'] =>
  parameters.map(({ description, name, schema, style }) => ({
    name,
    in: place,
    description,
    schema,
    ...(style ? { style, explode: true } : {}),
  }))

/** `getPracticesByIdWorkflow`. */
const idOf = ({ method, path }: At): string =>
  `${method}${path
    .replace(/^\/api/, '')
    .replace(/\{(\w+)\}/g, 'by-$1')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join('')}`

const EVERYBODY: readonly AnyCode[] = ['API_KEY_REFUSED', 'TOO_MANY', 'INTERNAL', 'UNAVAILABLE']

const refusalsOf = ({ body, open, refusals = [] }: Says): AnyCode[] => [
  ...refusals,
  ...(open ? [] : (['NOT_SIGNED_IN'] as const)),
  ...(body ? (['BAD_INPUT', 'TOO_LARGE'] as const) : []),
  ...EVERYBODY,
]

const TAG: Schema = { ETag: { description: 'Of this answer.', schema: { type: 'string' } } }

const contentOf = ({ answer, forms = {}, media = 'application/json' }: Says): Schema =>
  Object.fromEntries([[media, answer], ...Object.entries(forms)].map(([type, schema]) => [type, { schema }]))

const responsesOf = (said: Says): Operation['responses'] => ({
  [String(said.status ?? 200)]: {
    description: said.summary,
    ...(said.tagged ? { headers: TAG } : {}),
    content: contentOf(said),
  },
  ...(said.tagged ? { 304: { description: 'What you have still holds.', headers: TAG } } : {}),
  ...refusalResponses(refusalsOf(said)),
})

/** What an endpoint says of itself as an operation of the description. */
export const operationOf = (said: Says, at: At): Operation => ({
  operationId: idOf(at),
  summary: said.summary,
  ...(said.description ? { description: said.description } : {}),
  tags: [at.tag],
  security: [...(said.open ? [{}] : []), { token: [] }, { session: [] }],
  parameters: [
    ...inPath(at.path),
    ...placed('query', said.query),
    ...placed('header', [...(said.headers ?? []), ...(said.tagged ? [IF_NONE_MATCH] : []), ACCEPT_LANGUAGE]),
  ],
  ...(said.body
    ? { requestBody: { required: true, content: { 'application/json': { schema: said.body } } } }
    : {}),
  responses: responsesOf(said),
})
