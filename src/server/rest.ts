import { handleEndpoints, headersWithCors, type SanitizedConfig } from 'payload'

import { asJsonLd, MEDIA_TYPE } from '../jsonld/index.js'
import { asQuestion } from './askedByPost.js'
import type { FetchHandler } from './bridge.js'
import { strangeChoice } from './choices.js'
import { isFolder, isMissingFile } from './missingFile.js'
import { parseQuery } from './reads/question.js'
import { richTextAs } from './richTextAs.js'
import { oneErrorForm, refusalResponse } from './oneErrorForm.js'

/** Deeper than any text an editor makes; what copies values in Payload calls itself once a level. */
const MAX_NESTING = 256

/** Payload's REST API, without Next. */
export const restHandler =
  (config: SanitizedConfig): FetchHandler =>
  async (request) =>
    withCors(config, request, await answer(config, await asQuestion(request)))

const answer = async (config: SanitizedConfig, request: Request): Promise<Response> => {
  if (isNowhere(config, request) || (await isFolder(config, segmentsOf(request))))
    return refusalResponse(request, 'NOT_FOUND')
  const field = namedTwice(request) ?? strangePrefix(config, request) ?? strangeIn(config, request)
  if (field) return refusalResponse(request, 'BAD_INPUT', { field })
  const whole = isJson(request) ? await withParsableBody(request) : request
  if (typeof whole === 'string') return refusalResponse(request, 'BAD_INPUT', { field: whole })
  const response = await handleEndpoints({ config, request: whole })
  if (response.status < 400) return inForm(config, request, response)
  const missing =
    response.status === 501 || (await isMissingFile(config, segmentsOf(request), response.status))
  if (missing) return refusalResponse(request, 'NOT_FOUND')
  return response.status === 404 ? notFound(request, response) : oneErrorForm(request, response)
}

/** `?format=jsonld`: a read in the terms of schema.org; `?richText=html|text`: its texts in another form. */
const inForm = async (config: SanitizedConfig, request: Request, response: Response): Promise<Response> => {
  const { searchParams } = new URL(request.url)
  const form = searchParams.get('richText')
  const isRead = request.method === 'GET' && response.headers.get('content-type')?.includes('json')
  if (isRead && searchParams.get('format') === 'jsonld') return linked(config, request, response)
  if (!isRead || (form !== 'html' && form !== 'text')) return response
  const { headers, status } = response
  return Response.json(richTextAs(form, await response.json(), config.routes.api), { headers, status })
}

const linked = async (config: SanitizedConfig, request: Request, response: Response): Promise<Response> => {
  const [collection = '', id] = segmentsOf(request)
  const isDocument = config.collections.some(({ slug }) => slug === collection)
  if (!isDocument || (id !== undefined && !/^[\w-]{1,40}$/.test(id)) || id === 'count') return response
  const { origin, searchParams } = new URL(request.url)
  const { localization, routes, serverURL } = config
  const place = {
    api: `${serverURL || origin}${routes.api}`,
    collection,
    locale: searchParams.get('locale') || (localization ? localization.defaultLocale : 'und'),
  }
  const headers = new Headers(response.headers)
  headers.set('content-type', MEDIA_TYPE)
  headers.delete('content-length')
  return new Response(JSON.stringify(asJsonLd(await response.json(), place)), { headers })
}

/** An answer with what a browser at another origin needs to read it. */
export const withCors = (config: SanitizedConfig, request: Request, response: Response): Response => {
  const req = { headers: request.headers, payload: { config } } as Parameters<
    typeof headersWithCors
  >[0]['req']
  const headers = headersWithCors({ headers: new Headers(response.headers), req })
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers })
}

/** The body, unless it is no JSON or is nested beyond reason. */
export const readJson = (text: string): unknown => {
  try {
    const body: unknown = JSON.parse(text)
    return isTooDeep(text) ? undefined : body
  } catch {
    return undefined
  }
}

const isTooDeep = (json: string): boolean => {
  let depth = 0
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"|[[{\]}]/g)) {
    if (token === '[' || token === '{') depth++
    else if (token === ']' || token === '}') depth--
    if (depth > MAX_NESTING) return true
  }
  return false
}

const segmentsOf = (request: Request): string[] => new URL(request.url).pathname.split('/').slice(2)

/** A bound that comes twice, or in brackets, is no number: Payload would hand the list to the database. */
const namedTwice = (request: Request): string | undefined => {
  const keys = [...new URL(request.url).searchParams.keys()]
  return ['limit', 'page', 'depth'].find((name) => {
    const own = keys.filter((key) => key === name || key.startsWith(`${name}[`))
    return own.length > 1 || (own[0] ?? name) !== name
  })
}

/** A choice of a collection's parameter that there is not. A save is a draft however it is asked for. */
const strangeIn = (config: SanitizedConfig, request: Request): string | undefined => {
  if (request.method !== 'GET' && request.method !== 'HEAD') return undefined
  const isOfCollection = config.collections.some(({ slug }) => slug === segmentsOf(request)[0])
  return isOfCollection ? strangeChoice(config, parseQuery(new URL(request.url).search.slice(1))) : undefined
}

/** A folder of a bucket: Payload would ask the database for a column that there is not. */
const strangePrefix = (config: SanitizedConfig, request: Request): string | undefined => {
  const [slug, door] = segmentsOf(request)
  if (door !== 'file' || !new URL(request.url).searchParams.has('prefix')) return undefined
  const collection = config.collections.find((each) => each.slug === slug)
  return collection?.flattenedFields.some(({ name }) => name === 'prefix') ? undefined : 'prefix'
}

/** Where Payload would find a method of every object, versions of what has none, or accounts that wait for no letter. */
const isNowhere = (config: SanitizedConfig, request: Request): boolean => {
  const [slug = '', door] = segmentsOf(request)
  if (slug in Object.prototype) return true
  const collection = config.collections.find((each) => each.slug === slug)
  if (door === 'verify' && collection?.auth) return !collection.auth.verify
  return door === 'versions' && collection !== undefined && !collection.versions
}

/** Payload names the address that it did not find; an answer that has a code already stays as it is. */
const notFound = async (request: Request, response: Response): Promise<Response> => {
  const body = (await response
    .clone()
    .json()
    .catch(() => ({}))) as { errors?: unknown }
  return Array.isArray(body.errors) ? oneErrorForm(request, response) : refusalResponse(request, 'NOT_FOUND')
}

const isJson = (request: Request): boolean =>
  request.body !== null && (request.headers.get('content-type') ?? '').startsWith('application/json')

/**
 * Broken JSON, or JSON that is no object, is the caller's fault; in an endpoint that reads its body it would look like
 * ours. What is wrong, or the request.
 */
const withParsableBody = async (request: Request): Promise<Request | string> => {
  const { url, method, headers, signal } = request
  const body = await request.text()
  const data = body ? readJson(body) : {}
  if (data === undefined) return 'JSON'
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return 'body'
  return new Request(url, { method, headers, signal, body })
}
