import type { PayloadRequest } from 'payload'

import { APIError } from 'payload'

import type { RefusalCode } from './workflow/decide.js'

import { isMessage, say } from './translations/index.js'

/** One row a refusal: its HTTP status. The words are in `src/translations`, under the same code. */
export const STATUS: Record<RefusalCode, number> = {
  NOT_SIGNED_IN: 401,
  NOT_FOUND: 404,
  UNKNOWN_TRANSITION: 404,
  NOT_ALLOWED: 403,
  OWN_WORK: 403,
  UNGOVERNED_WRITE: 403,
  WRONG_STATE: 409,
  STALE_REVISION: 409,
  CONTENT_CHANGED: 409,
  NOT_EDITABLE: 409,
  NOT_READY: 422,
  COMMENT_REQUIRED: 400,
  REASON_REQUIRED: 400,
  BAD_INPUT: 400,
}

/** What a refusal says; where the field that is wrong has words of its own, those. */
const wordsOf = (code: RefusalCode, language: string, data: Record<string, unknown>): string => {
  const ofField = `refusal.${code}.${String(data.field)}`
  return say(language, isMessage(ofField) ? ofField : `refusal.${code}`, data)
}

/**
 * A refusal in Payload's error form: `{ errors: [{ message, data: { code, ... } }] }`. Its `name` is what
 * `loggingLevels` turns down from an error with a stack to a line.
 */
export class Refusal extends APIError {
  readonly code: RefusalCode

  constructor(code: RefusalCode, language: string, data: Record<string, unknown> = {}) {
    super(wordsOf(code, language, data), STATUS[code], { code, ...data }, true)
    this.name = 'Refusal'
    this.code = code
  }
}

/** A refusal in the caller's language; a direct call of the database adapter brings no request, or an empty one. */
export const refusal = (
  req: Partial<Pick<PayloadRequest, 'i18n'>> | undefined,
  code: RefusalCode,
  data?: Record<string, unknown>,
): Refusal => new Refusal(code, req?.i18n?.language ?? 'en', data)
