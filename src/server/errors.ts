import type { Response as ExpressResponse } from 'express'

import { type MessageKey, say } from '../translations/index.js'
import { languageFor, languageIn } from './language.js'

/** The codes that the host itself answers with, and their HTTP statuses. Refusals of the workflow have their own. */
export const HOST_STATUS = {
  BAD_INPUT: 400,
  NOT_SIGNED_IN: 401,
  API_KEY_REFUSED: 401,
  NOT_ALLOWED: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  CONFLICT: 409,
  TOO_LARGE: 413,
  TOO_MANY: 429,
  INTERNAL: 500,
  UNAVAILABLE: 503,
} as const

export type HostCode = keyof typeof HOST_STATUS

const WORDS: Record<HostCode, MessageKey> = {
  BAD_INPUT: 'host.BAD_INPUT',
  NOT_SIGNED_IN: 'refusal.NOT_SIGNED_IN',
  API_KEY_REFUSED: 'host.key.unknown',
  NOT_ALLOWED: 'refusal.NOT_ALLOWED',
  NOT_FOUND: 'refusal.NOT_FOUND',
  METHOD_NOT_ALLOWED: 'host.METHOD_NOT_ALLOWED',
  CONFLICT: 'host.CONFLICT',
  TOO_LARGE: 'host.TOO_LARGE',
  TOO_MANY: 'host.TOO_MANY',
  INTERNAL: 'host.INTERNAL',
  UNAVAILABLE: 'host.UNAVAILABLE',
}

/** What a code says to somebody who reads this language. */
export const wordsOf = (code: HostCode, language: string | undefined): string => say(language, WORDS[code])

/** An error body in Payload's form. */
export const errorBody = (code: HostCode, message: string, more: object = {}) => ({
  errors: [{ message, data: { code, ...more } }],
})

/** Answers with an error on the Fetch side; `words` where there are better ones than those of the code. */
export const errorResponse = (
  request: Pick<Request, 'headers'>,
  code: HostCode,
  words: MessageKey = WORDS[code],
): Response => {
  const message = say(languageIn(request), words)
  return Response.json(errorBody(code, message), { status: HOST_STATUS[code] })
}

/** Answers with an error on the Express side, in the language that the caller likes best. */
export const sendError = (
  res: ExpressResponse,
  code: HostCode,
  words: MessageKey = WORDS[code],
  more?: object,
): void => {
  res.status(HOST_STATUS[code]).json(errorBody(code, say(languageFor(res.req), words), more))
}

/** The code of a status that came without one. */
export const codeOf = (status: number): HostCode => {
  const codes = Object.keys(HOST_STATUS) as HostCode[]
  return codes.find((code) => HOST_STATUS[code] === status) ?? (status < 500 ? 'BAD_INPUT' : 'INTERNAL')
}
