import type { AfterErrorHook } from 'payload'

/** PostgreSQL's class 22, data that is no value of its column: an id of letters, a number out of range. */
const isBadValue = (code: string): boolean => code.startsWith('22')

/** Classes 08 and 57P, and what the socket says: the database is gone, or going. */
const isGone = (code: string): boolean => /^(08|57P|53300|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND)/.test(code)

/** Tells the caller what a database error means for them, and nothing of the database. */
export const nameDatabaseTrouble: AfterErrorHook = ({ error, graphqlResult }) => {
  const code = codeOf(error)
  if (!code || (!isBadValue(code) && !isGone(code))) return undefined
  const told = isGone(code)
    ? { status: 503, code: 'UNAVAILABLE', message: 'The database is not available just now.' }
    : { status: 400, code: 'BAD_INPUT', message: 'A value in the request cannot be used.' }
  const { status, message } = told
  const data = { code: told.code }
  if (graphqlResult)
    return {
      graphqlResult: { ...graphqlResult, message, extensions: { data, statusCode: status } as never },
      status,
    }
  return { response: { errors: [{ message, data }] } as never, status }
}

/** The code of the innermost error that has one. */
const codeOf = (error: unknown): string | undefined => {
  for (
    let at = error;
    at instanceof Error;
    at = (at as { originalError?: unknown }).originalError ?? at.cause
  ) {
    const { code } = at as { code?: unknown }
    if (typeof code === 'string' && /^([0-9A-Z]{5}|E[A-Z]+)$/.test(code)) return code
  }
  return undefined
}
