import type { Response as ExpressResponse } from 'express'

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

const WORDS: Record<HostCode, string> = {
  BAD_INPUT: 'The request cannot be understood.',
  NOT_SIGNED_IN: 'Sign in first.',
  API_KEY_REFUSED: 'The API key is not valid.',
  NOT_ALLOWED: 'You are not allowed to do this.',
  NOT_FOUND: 'Not found.',
  METHOD_NOT_ALLOWED: 'This address does not take that method.',
  CONFLICT: 'Something changed meanwhile.',
  TOO_LARGE: 'The body is too large.',
  TOO_MANY: 'Too many requests.',
  INTERNAL: 'Something went wrong.',
  UNAVAILABLE: 'The service is not available just now.',
}

/** An error body in Payload's form. */
export const errorBody = (code: HostCode, message: string = WORDS[code], more: object = {}) => ({
  errors: [{ message, data: { code, ...more } }],
})

/** Answers with an error on the Fetch side. */
export const errorResponse = (code: HostCode, message?: string): Response =>
  Response.json(errorBody(code, message), { status: HOST_STATUS[code] })

/** Answers with an error on the Express side. */
export const sendError = (res: ExpressResponse, code: HostCode, message?: string, more?: object): void => {
  res.status(HOST_STATUS[code]).json(errorBody(code, message, more))
}

/** The code of a status that came without one. */
export const codeOf = (status: number): HostCode => {
  const codes = Object.keys(HOST_STATUS) as HostCode[]
  return codes.find((code) => HOST_STATUS[code] === status) ?? (status < 500 ? 'BAD_INPUT' : 'INTERNAL')
}
