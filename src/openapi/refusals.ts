import type { Code, Schema } from './says.js'

import { STATUS } from '../errors.js'
import { en } from '../translations/en.js'
import { ref } from './says.js'

/** What the host answers by itself, with its statuses; and what is told of a document that was public. */
export const CODES_OF_HOST = {
  API_KEY_REFUSED: 401,
  METHOD_NOT_ALLOWED: 405,
  CONFLICT: 409,
  GONE: 410,
  TOO_LARGE: 413,
  TOO_MANY: 429,
  INTERNAL: 500,
  UNAVAILABLE: 503,
} as const

const WORDS: Record<keyof typeof CODES_OF_HOST, string> = {
  API_KEY_REFUSED: 'The key in `X-API-Key` is unknown, off or expired: `data.reason` says which.',
  METHOD_NOT_ALLOWED: 'This address does not take that method.',
  CONFLICT: 'Something changed meanwhile.',
  GONE: 'It was public and is not: `data` has `publicId`, `reason`, `at` and, if there is one, `successor`.',
  TOO_LARGE: 'The body is too large.',
  TOO_MANY: 'Too many requests: wait as long as `Retry-After` says, in seconds.',
  INTERNAL: 'Something went wrong; the answer’s `X-Request-Id` finds it in the log.',
  UNAVAILABLE: 'The service is not available just now: ask again.',
}

export type AnyCode = Code | keyof typeof CODES_OF_HOST

const STATUSES: Record<string, number> = { ...STATUS, ...CODES_OF_HOST }

/** The HTTP status of a code. */
export const statusOf = (code: AnyCode): number => STATUSES[code]!

/** What a code means, in English. */
export const meaningOf = (code: AnyCode): string =>
  code in WORDS
    ? WORDS[code as keyof typeof WORDS]
    : en[`refusal.${code as keyof typeof STATUS}`]
        .replace(': {{field}}', ': `data.field`')
        .replace('{{reasons}}', 'error, rights, privacy or outdated')

/** Every code there is, by status. */
export const ALL_CODES = [...Object.keys(STATUS), ...Object.keys(CODES_OF_HOST)] as AnyCode[]

/** One response for each status that these codes have. */
export const refusalResponses = (codes: readonly AnyCode[]): Record<string, Schema> => {
  return Object.fromEntries(
    [...grouped([...new Set(codes)])].map(([status, same]) => [
      String(status),
      {
        description: same.map((code) => `\`${code}\`: ${meaningOf(code)}`).join(' '),
        ...(status === 429
          ? { headers: { 'Retry-After': { description: 'Seconds.', schema: { type: 'integer' } } } }
          : {}),
        content: { 'application/json': { schema: ref('Error') } },
      },
    ]),
  )
}

const grouped = (codes: AnyCode[]): Map<number, AnyCode[]> => {
  const groups = new Map<number, AnyCode[]>()
  for (const code of codes) groups.set(statusOf(code), [...(groups.get(statusOf(code)) ?? []), code])
  return groups
}
