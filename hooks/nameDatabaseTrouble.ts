import type { AfterErrorHook, PayloadRequest } from 'payload'

import { type Refusal, refusal } from '../src/errors.js'
import { say } from '../src/translations/index.js'

/**
 * PostgreSQL's class 22, data that is no value of its column: an id of letters, a number out of range. 23503: a
 * relation to what does not exist.
 */
const isBadValue = (code: string): boolean => code.startsWith('22') || code === '23503'

/** An operator that its field does not have, or whose SQL does not hold together; never a missing table or column. */
const isBadCondition = (code: string): boolean => ['42601', '42804', '42846', '42883'].includes(code)

/** Classes 08, 53 (full, out of connections) and 57P, a statement that took too long (57014), and what the socket says: the database is gone, or cannot. */
const isGone = (code: string): boolean => /^(08|53|57P|57014|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND)/.test(code)

/** What the client says of a connection that broke under a request: those errors have no code. */
const isBroken = (error: unknown): boolean =>
  [...causesOf(error)].some(({ message }) =>
    /^Connection terminated|is not queryable$|cannot begin transaction/.test(message),
  )

type Told = { data: Record<string, unknown>; message: string; status: number }

/** Tells the caller what a database error means for them, and nothing of the database. */
export const nameDatabaseTrouble: AfterErrorHook = ({ error, graphqlResult, req }) => {
  const told = tellOf(error, req)
  if (!told) return undefined
  const { status, message, data } = told
  if (graphqlResult)
    return {
      graphqlResult: { ...graphqlResult, message, extensions: { data, statusCode: status } as never },
      status,
    }
  return { response: { errors: [{ message, data }] } as never, status }
}

const tellOf = (error: unknown, req: PayloadRequest): Told | undefined => {
  const cause = causeOf(error)
  if (cause && isNoPreference(cause, req)) return toldOf(refusal(req, 'NOT_FOUND'))
  if (cause ? isGone(cause.code) : isBroken(error))
    return {
      status: 503,
      data: { code: 'UNAVAILABLE' },
      message: say(req.i18n?.language, 'host.database'),
    }
  const conditions = conditionsOf(error, req)
  const cannotBeAsked = cause ? isBadCondition(cause.code) : isFromQueryBuilder(error)
  if (conditions && cannotBeAsked) return badInput(req, conditions.length === 1 ? conditions[0]! : 'where')
  if (!cause || !isBadValue(cause.code)) return undefined
  // What cannot be deleted because something points at it is no bad value.
  if (cause.code === '23503' && req.method === 'DELETE') return undefined
  return badInput(req, fieldOf(cause, req) ?? (conditions ? (conditions[0] ?? 'where') : 'body'))
}

const toldOf = ({ data, message, status }: Refusal): Told => ({
  data: data as Told['data'],
  message,
  status,
})

const badInput = (req: PayloadRequest, field: string): Told => toldOf(refusal(req, 'BAD_INPUT', { field }))

type Cause = { code: string; detail?: string }

/** Payload deletes a preference that is not there by a statement without the table of its owner. */
const isNoPreference = ({ code }: Cause, { method, routeParams }: PayloadRequest): boolean =>
  code === '42P01' && method === 'DELETE' && routeParams?.collection === 'payload-preferences'

const causesOf = function* (error: unknown): Generator<Error> {
  for (
    let at = error;
    at instanceof Error;
    at = (at as { originalError?: unknown }).originalError ?? at.cause
  )
    yield at
}

/** The outermost error of those inside each other that has a code of the database or the socket. */
const causeOf = (error: unknown): Cause | undefined => {
  for (const at of causesOf(error)) {
    const { code } = at as { code?: unknown }
    if (typeof code === 'string' && /^([0-9A-Z]{5}|E[A-Z]+)$/.test(code)) return at as unknown as Cause
  }
  return undefined
}

/** Payload builds the SQL of an operator that its field does not have by calling nothing. */
const isFromQueryBuilder = (error: unknown): boolean =>
  [...causesOf(error)].some(
    (at) =>
      at instanceof TypeError &&
      /drizzle\/dist\/queries\//.test(at.stack?.split('\n').find((line) => /^\s+at /.test(line)) ?? ''),
  )

/** The paths that the caller's conditions name; of a GraphQL field only that it has conditions. */
const conditionsOf = (error: unknown, req: PayloadRequest): string[] | undefined => {
  const { where } = req.query ?? {}
  if (where !== undefined) return [...new Set(pathsIn(where))]
  const nodes = (error as { nodes?: { arguments?: { name: { value: string } }[] }[] }).nodes ?? []
  const has = nodes.some((node) => node.arguments?.some(({ name }) => /^(where|sort)$/.test(name.value)))
  return has || req.query?.sort !== undefined ? [] : undefined
}

const pathsIn = (where: unknown): string[] => {
  if (typeof where !== 'object' || where === null) return []
  return Object.entries(where).flatMap(([path, value]) =>
    /^(and|or)$/i.test(path) ? Object.values((value as object | null) ?? {}).flatMap(pathsIn) : [path],
  )
}

/** Which of the fields that were sent it is: the one with the NUL, or the one that the constraint is about. */
const fieldOf = ({ code, detail }: Cause, req: PayloadRequest): string | undefined => {
  const sent = Object.entries(req.data ?? {})
  if (code !== '23503') return sent.find(([, value]) => hasNul(value))?.[0]
  const column = /^Key \((?:version_)?(\w+?)(?:_id)?\)=/.exec(detail ?? '')?.[1]
  return sent.find(([name]) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) === column)?.[0]
}

const hasNul = (value: unknown): boolean => JSON.stringify(value)?.includes('\\u0000') ?? false
