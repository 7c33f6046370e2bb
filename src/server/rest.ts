import { handleEndpoints, type SanitizedConfig } from 'payload'

import type { FetchHandler } from './bridge.js'
import { errorResponse } from './errors.js'
import { oneErrorForm } from './oneErrorForm.js'

/** Payload's REST API, without Next. */
export const restHandler =
  (config: SanitizedConfig): FetchHandler =>
  async (request) => {
    const whole = isJson(request) ? await withParsableBody(request) : request
    if (!whole) return errorResponse('BAD_INPUT', 'Invalid JSON')
    return oneErrorForm(await handleEndpoints({ config, request: whole }))
  }

const isJson = (request: Request): boolean =>
  request.body !== null && (request.headers.get('content-type') ?? '').startsWith('application/json')

/** Broken JSON is the caller's fault; in an endpoint that reads its body it would look like ours. */
const withParsableBody = async (request: Request): Promise<Request | undefined> => {
  const { url, method, headers, signal } = request
  const body = await request.text()
  try {
    if (body) JSON.parse(body)
    return new Request(url, { method, headers, signal, body })
  } catch {
    return undefined
  }
}
