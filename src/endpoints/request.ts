import type { PayloadRequest } from 'payload'

import { addDataAndFileToRequest } from 'payload'

import { refusal } from '../errors.js'

/** The document that the address names. */
export const targetOf = (req: PayloadRequest) => ({
  collection: String(req.routeParams?.collection),
  id: String(req.routeParams?.id),
})

/** The body as an object of named values; what is none is refused. */
export const bodyOf = async (req: PayloadRequest): Promise<Record<string, unknown>> => {
  await addDataAndFileToRequest(req)
  const data: unknown = req.data ?? {}
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw refusal(req, 'BAD_INPUT', { field: 'body' })
  return data as Record<string, unknown>
}
