import type { IncomingMessage } from 'node:http'
import type { RequestHandler } from 'express'

import { sendError } from './errors.js'

const MB = 1024 * 1024
/** What a body may weigh; who has signed in may upload more. An upload's form around the file gets a little on top. */
export const JSON_LIMIT = 2 * MB
const UPLOAD_LIMIT = 50 * MB

export const limitFor = (req: IncomingMessage): number =>
  req.headers['content-type']?.startsWith('multipart/') ? UPLOAD_LIMIT + MB / 16 : JSON_LIMIT

/** A body that is used while it comes: an upload, or one that does not say how long it is. */
export const isLong = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > JSON_LIMIT

/** Refuses a body that says it is too large before a byte of it is read. */
export const refuseLargeBody: RequestHandler = (req, res, next) => {
  if (Number(req.headers['content-length'] ?? 0) > limitFor(req)) return sendError(res, 'TOO_LARGE')
  next()
}

/** The same request, its body broken off at the limit; `exceeded` tells whether it was. */
export const metered = (request: Request, limit: number): { request: Request; exceeded: () => boolean } => {
  if (!request.body) return { request, exceeded: () => false }
  let size = 0
  const meter = new TransformStream<Uint8Array, Uint8Array>({
    transform: (chunk, controller) => {
      size += chunk.byteLength
      if (size > limit) controller.error(new Error('The body is too large.'))
      else controller.enqueue(chunk)
    },
  })
  const init = { body: request.body.pipeThrough(meter), duplex: 'half' }
  return { request: new Request(request, init as RequestInit), exceeded: () => size > limit }
}
