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

/** `where` or `data` that does not parse: Payload lets the parser's error through as its own failure. */
const unreadable = (req: PayloadRequest): Answer => {
  const { data, message } = refusal(req, 'BAD_INPUT', { field: 'JSON' })
  return { response: { errors: [{ data, message }] }, status: 400 } as unknown as Answer
}

/** Payload's own errors carry a code as well, so that a client looks in one place; no stack leaves, debug or not. */
export const nameTheRefusal: AfterErrorHook = ({ error, graphqlResult, req, result }) => {
  if (error instanceof SyntaxError && error.message.includes('JSON')) return unreadable(req)
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
