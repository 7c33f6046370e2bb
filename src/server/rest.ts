import { handleEndpoints, type SanitizedConfig } from 'payload'

import type { FetchHandler } from './bridge.js'
import { errorResponse } from './errors.js'
import { oneErrorForm } from './oneErrorForm.js'

/** Payload's REST API, without Next. */
export const restHandler =
  (config: SanitizedConfig): FetchHandler =>
  async (request) =>
    oneErrorForm(await handleEndpoints({ config, request }).catch(brokenOverride))

/** A POST that stands for a GET is read before Payload's own error handling begins. */
const brokenOverride = (error: unknown): Response => {
  if (error instanceof SyntaxError) return errorResponse('BAD_INPUT', 'Invalid JSON')
  throw error
}
