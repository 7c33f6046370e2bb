import { type MessageKey, say } from '../translations/index.js'
import { isRow } from '../engine/index.js'
import { codeOf, errorBody, HOST_STATUS, type HostCode, wordsOf } from './errors.js'
import { languageIn } from './language.js'

/** A refusal of the host in the caller's language, which `settleLanguage` has left in the header. */
export const refusalResponse = (
  request: Request,
  code: HostCode & ('BAD_INPUT' | 'NOT_FOUND'),
  data: Record<string, unknown> = {},
): Response => {
  const message = say(languageIn(request), `refusal.${code}` satisfies MessageKey, data)
  return Response.json({ errors: [{ message, data: { code, ...data } }] }, { status: HOST_STATUS[code] })
}

/**
 * Every error answer of the API in one form: `{ errors: [{ message, data: { code } }] }`. Payload answers some
 * errors with `{ message }` alone (and the path in it), and most of its errors carry no code.
 */
export const oneErrorForm = async (request: Request, response: Response): Promise<Response> => {
  if (response.status < 400 || !response.headers.get('content-type')?.includes('json')) return response
  const body: unknown = await response.json().catch(() => undefined)
  const headers = new Headers(response.headers)
  headers.delete('content-length')
  return Response.json(inForm(body, response.status, languageIn(request)), {
    status: response.status,
    headers,
  })
}

const inForm = (body: unknown, status: number, language: string | undefined): object => {
  const code = codeOf(status)
  const words = wordsOf(code, language)
  if (!isRow(body)) return errorBody(code, words)
  if (!Array.isArray(body.errors))
    return errorBody(code, code === 'NOT_FOUND' ? words : (textOf(body.message) ?? words))
  // Of a failure Payload tells nothing but that, in English.
  const told = code === 'INTERNAL' ? body.errors.map((error) => ({ ...error, message: words })) : body.errors
  return { ...body, errors: told.map((error) => withCode(error, code)) }
}

const withCode = (error: unknown, code: string): unknown => {
  if (!isRow(error) || error.extensions) return error
  return { ...error, data: { code, ...(isRow(error.data) ? error.data : {}) } }
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
