import { configToSchema } from '@payloadcms/graphql'
import {
  type ExecutionResult,
  getOperationAST,
  type GraphQLError,
  type GraphQLSchema,
  type Source,
  validate,
} from 'graphql'
import { createHandler } from 'graphql-http/lib/use/fetch'
import {
  addLocalesToRequestFromData,
  createPayloadRequest,
  headersWithCors,
  logError,
  mergeHeaders,
  type APIError,
  type PayloadRequest,
  type SanitizedConfig,
} from 'payload'

import type { FetchHandler } from './bridge.js'
import { errorResponse, wordsOf } from './errors.js'
import { documentOf, errorsIn } from './graphqlDocuments.js'
import { asBadInput, refuseDocument } from './graphqlLimits.js'
import { refusalResponse } from './oneErrorForm.js'
import type { GraphqlContext } from './reads/graphqlReads.js'
import { namesOf } from './reads/graphqlQuestion.js'
import { readJson, withCors } from './rest.js'

const schemas = new WeakMap<SanitizedConfig, ReturnType<typeof configToSchema>>()

/** Building takes a second, and nothing else is done in it: once a config, at the first query. */
const schemaOf = (config: SanitizedConfig): ReturnType<typeof configToSchema> => {
  const known = schemas.get(config)
  if (known) return known
  const built = configToSchema(config)
  askReadsFirst(config, built.schema)
  schemas.set(config, built)
  return built
}

/** Lists and documents come from the public documents where the context has them. */
const askReadsFirst = ({ collections }: SanitizedConfig, schema: GraphQLSchema): void => {
  const fields = schema.getQueryType()?.getFields() ?? {}
  for (const collection of collections)
    for (const name of namesOf(collection).slice(0, 2)) {
      const field = fields[name]
      const resolve = field?.resolve
      if (!field || !resolve) continue
      field.resolve = async (source, args, context: GraphqlContext, info) =>
        (await context.reads?.(collection.slug, args, context)) ?? resolve(source, args, context, info)
    }
}

/** Payload's GraphQL API, without Next: what `GRAPHQL_POST` of @payloadcms/next does, the schema built once. */
export const graphqlHandler = (
  config: SanitizedConfig,
  prepare: (context: GraphqlContext) => void = () => {},
): FetchHandler => {
  return async (request) => {
    if (request.method === 'OPTIONS') return preflight(config, request)
    if (!['GET', 'POST'].includes(request.method)) return withCors(config, request, methodNotAllowed(request))
    const text = request.method === 'GET' ? bodyOf(new URL(request.url)) : await request.text()
    const body = readJson(text)
    if (request.method === 'GET' && changes(body)) return withCors(config, request, methodNotAllowed(request))
    if (!isRecord(body))
      return withCors(config, request, refusalResponse(request, 'BAD_INPUT', { field: 'JSON' }))
    const req = await createPayloadRequest({ canSetHeaders: true, config, request: again(request, text) })
    req.data = body
    addLocalesToRequestFromData(req)
    const refused = typeof body.query === 'string' ? refuseDocument(body.query, req.i18n.language) : []
    const answer =
      refused.length > 0
        ? Response.json({ errors: refused }, { status: 400 })
        : await execute(schemaOf(config), contextOf(req, prepare), again(request, text))
    return new Response(answer.body, { status: answer.status, headers: headersOf(req, answer) })
  }
}

type Context = GraphqlContext & { headers: object }

const contextOf = (req: PayloadRequest, prepare: (context: GraphqlContext) => void): Context => {
  const context = { headers: {}, req }
  prepare(context)
  return context
}

const execute = async (
  { schema, validationRules }: ReturnType<typeof configToSchema>,
  context: Context,
  request: Request,
): Promise<Response> =>
  createHandler({
    schema,
    context: context as never,
    parse: (query: string | Source) => documentOf(typeof query === 'string' ? query : query.body),
    // Payload's own rules depend on the variables, and bear only what GraphQL's rules let through.
    validationRules: (_, args) => validationRules(args as never),
    validate: (of, document, rules) => {
      const errors = errorsIn(of, document)
      return errors.length > 0 ? errors : validate(of, document, rules)
    },
    formatError: (error) => (isFormed(error) ? error : (asBadInput(error) as never)),
    onOperation: async (_, args, result) =>
      withSafeErrors(await extended(context.req, args, result), context.req),
  })(request)

const extended = async (
  req: PayloadRequest,
  args: unknown,
  result: ExecutionResult,
): Promise<ExecutionResult> => {
  const { extensions } = req.payload
  return typeof extensions === 'function' ? extensions({ args, req, result } as never) : result
}

const withSafeErrors = async (result: ExecutionResult, req: PayloadRequest): Promise<ExecutionResult> => {
  if (!result.errors) return result
  const errors = await Promise.all(result.errors.map((error) => safeError(error, req)))
  return { ...result, errors: errors as unknown as GraphQLError[] }
}

/** What may be told of an error: everything of one that is meant for the caller, nothing of any other. */
const safeError = async (error: GraphQLError, req: PayloadRequest): Promise<object> => {
  const cause = error.originalError as APIError | undefined
  const status = cause ? (cause.status ?? 500) : 400
  // Its name says whether it is a refusal; GraphQL's own is the same for all.
  if (cause) logError({ err: status < 500 ? cause : error, payload: req.payload } as never)
  let told: object = {
    message: status === 500 ? wordsOf('INTERNAL', req.i18n.language) : error.message,
    locations: error.locations,
    path: error.path,
    extensions: {
      name: status === 500 ? undefined : cause?.name,
      data: cause?.data ?? (status === 500 ? { code: 'INTERNAL' } : undefined),
      statusCode: status,
    },
  }
  for (const hook of req.payload.config.hooks.afterError ?? []) {
    const changed = await hook({ context: req.context, error, graphqlResult: told, req } as never)
    told = (changed?.graphqlResult as object | undefined) ?? told
  }
  return told
}

const headersOf = (req: PayloadRequest, answer: Response): Headers => {
  const headers = headersWithCors({ headers: new Headers(answer.headers), req })
  return req.responseHeaders ? mergeHeaders(req.responseHeaders, headers) : headers
}

const preflight = async (config: SanitizedConfig, request: Request): Promise<Response> => {
  const req = await createPayloadRequest({ config, request })
  return Response.json({}, { headers: headersWithCors({ headers: new Headers(), req }) })
}

/** A query in an address, as it would stand in a body; variables that are no JSON make no body. */
const bodyOf = ({ searchParams }: URL): string => {
  const { operationName, query, variables } = Object.fromEntries(searchParams)
  return `{"query":${JSON.stringify(query)},"operationName":${JSON.stringify(operationName || undefined) ?? null},"variables":${variables || null}}`
}

/** Whatever changes something is sent in a body; what does not parse is refused later, with the reason. */
const changes = (body: unknown): boolean => {
  const { operationName, query } = isRecord(body) ? body : {}
  if (typeof query !== 'string') return false
  try {
    const chosen = getOperationAST(documentOf(query), operationName as string | null)
    return chosen !== null && chosen !== undefined && chosen.operation !== 'query'
  } catch {
    return false
  }
}

const methodNotAllowed = (request: Request): Response => {
  const response = errorResponse(request, 'METHOD_NOT_ALLOWED', 'host.changesByPost')
  response.headers.set('Allow', 'GET, POST, OPTIONS')
  return response
}

/** What `safeError` has made; anything else is the document's own fault: it was refused before it ran. */
const isFormed = (error: unknown): error is GraphQLError =>
  isRecord(error) && isRecord(error.extensions) && 'statusCode' in error.extensions

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const again = ({ headers: given, method, signal, url }: Request, body: string): Request => {
  const headers = new Headers(given)
  if (method === 'GET') headers.set('content-type', 'application/json')
  return new Request(url, { method: 'POST', headers, body, signal })
}
