import type { AfterErrorHook, PayloadRequest } from 'payload'

import type { RefusalCode } from '../src/workflow/decide.js'

import { refusal } from '../src/errors.js'

const CODES: Record<number, RefusalCode | 'TOO_LARGE'> = {
  400: 'BAD_INPUT',
  401: 'NOT_SIGNED_IN',
  403: 'NOT_ALLOWED',
  404: 'NOT_FOUND',
  413: 'TOO_LARGE',
}

type Shown = { data?: unknown; message: string }
type Answer = ReturnType<AfterErrorHook> extends infer Given ? Exclude<Awaited<Given>, void> : never

/** What `tellGone` has already answered. */
const isGone = (result: unknown): boolean =>
  (result as { errors?: Array<{ data?: { code?: unknown } }> } | undefined)?.errors?.[0]?.data?.code ===
  'GONE'

const withCode = (error: Shown, code: string): Shown =>
  typeof error.data === 'object' && error.data !== null && 'code' in error.data
    ? error
    : {
        ...error,
        data: { ...(typeof error.data === 'object' && !Array.isArray(error.data) ? error.data : {}), code },
      }

/** The answer to a request of which this part is wrong, whatever Payload has made of it. */
export const badInput = (
  req: PayloadRequest,
  field: string,
  graphqlResult: Parameters<AfterErrorHook>[0]['graphqlResult'],
): Answer => {
  const { data, message } = refusal(req, 'BAD_INPUT', { field })
  const told = { ...graphqlResult, message, extensions: { data, statusCode: 400 } }
  if (graphqlResult) return { graphqlResult: told } as unknown as Answer
  return { response: { errors: [{ data, message }] }, status: 400 } as unknown as Answer
}

/**
 * Which part of the request cannot be read, if that is what the error is about: Payload reads without asking whether it can
 * be read, and lets it through as its own failure.
 */
const unreadablePart = (error: Error, req: PayloadRequest): string | undefined => {
  const cause = (error as { originalError?: unknown }).originalError ?? error
  if (cause instanceof SyntaxError && cause.message.includes('JSON')) return 'JSON'
  if (isFromForm(cause) && req.headers.get('content-type')?.startsWith('multipart/')) return 'multipart'
  if (cause instanceof TypeError) return brokenText(req.data)
  return cause instanceof RangeError && isDeep(req.data) ? 'JSON' : undefined
}

/** The parser of forms gives plain errors; one with a code comes from the disk. */
const isFromForm = (error: unknown): boolean =>
  error instanceof Error &&
  !('code' in error) &&
  ((error as { status?: number }).status ?? 500) === 500 &&
  /^\s+at .*(busboy|fetchAPI-multipart|addDataAndFileToRequest)/.test(
    error.stack?.split('\n').find((line) => /^\s+at /.test(line)) ?? '',
  )

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const isWhole = (node: unknown): boolean =>
  isObject(node) &&
  !Array.isArray(node) &&
  (node.children === undefined || (Array.isArray(node.children) && node.children.every(isWhole)))

/** The field whose rich text is no tree of nodes. */
const brokenText = (data: unknown, field?: string): string | undefined => {
  if (!isObject(data)) return undefined
  if (field !== undefined && 'root' in data) return isWhole(data.root) ? undefined : field
  for (const [name, value] of Object.entries(data)) {
    const found = brokenText(value, Array.isArray(data) ? field : name)
    if (found !== undefined) return found
  }
  return undefined
}

const isDeep = (data: unknown): boolean => {
  let level = [data]
  for (let depth = 0; depth < 256; depth++) {
    level = level.filter(isObject).flatMap((value) => Object.values(value))
    if (level.length === 0) return false
  }
  return true
}

/** Payload's own errors carry a code as well, so that a client looks in one place; no stack leaves, debug or not. */
export const nameTheRefusal: AfterErrorHook = ({ error, graphqlResult, req, result }) => {
  const part = unreadablePart(error, req)
  if (part !== undefined) return badInput(req, part, graphqlResult)
  const status =
    (error as { status?: number }).status ??
    (graphqlResult?.extensions as { statusCode?: number } | undefined)?.statusCode
  const anonymous = !req.user && status === 403
  const code = anonymous ? 'NOT_SIGNED_IN' : CODES[status ?? 500]
  if (isGone(result)) return { response: result, status: 410 } as Answer
  if (graphqlResult && code) {
    const extensions = { ...(graphqlResult.extensions as Record<string, unknown>) }
    extensions.data = withCode({ message: '', data: extensions.data }, code).data
    if (anonymous) extensions.statusCode = 401
    return { graphqlResult: { ...graphqlResult, extensions } } as Answer
  }
  if (!code || !result) return
  const { errors, ...rest } = result as { errors?: Shown[]; stack?: string }
  delete rest.stack
  return {
    response: { ...rest, errors: (errors ?? []).map((shown) => withCode(shown, code)) },
    status: anonymous ? 401 : (status ?? 500),
  } as Answer
}
