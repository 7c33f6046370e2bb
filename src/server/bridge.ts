import { createRequest, sendResponse } from '@remix-run/node-fetch-server'
import type { Request as ExpressRequest, RequestHandler, Response as ExpressResponse } from 'express'

import { inTurn, isPerson, receiving } from './admission.js'
import { errorResponse } from './errors.js'
import { isLong, JSON_LIMIT, limitFor, metered } from './limits.js'

export type FetchHandler = (request: Request) => Promise<Response>

/**
 * Lets a Fetch handler serve an Express route, in its turn. An upload is handed over as it comes, if it is of somebody who
 * has signed in; any other body is waited for first: who sends slowly keeps nobody else from work. The Request's signal
 * aborts when the client goes away; a body over its limit is answered with 413 whatever the handler made of it.
 */
export const bridge =
  (handler: FetchHandler): RequestHandler =>
  async (req, res) => {
    const isUpload = isLong(req) && (await isPerson(res))
    const { request, exceeded } = metered(asRequest(req, res), isUpload ? limitFor(req) : JSON_LIMIT)
    try {
      const whole = isUpload || !request.body ? request : await receiving(res, () => received(request))
      const response = await inTurn(res, () => handler(whole), isUpload)
      await sendUnlessGone(res, exceeded() ? errorResponse(request, 'TOO_LARGE') : response)
    } catch (error) {
      if (request.signal.aborted || res.destroyed) return
      if (!exceeded()) throw error
      await sendUnlessGone(res, errorResponse(request, 'TOO_LARGE'))
    }
  }

const asRequest = (req: ExpressRequest, res: ExpressResponse): Request => {
  const request = createRequest(req, res, { protocol: `${req.protocol}:`, host: req.host })
  // Payload has no HEAD endpoints; the answer to GET without its body is the same thing.
  return req.method === 'HEAD' ? new Request(request, { method: 'GET' }) : request
}

const received = async (request: Request): Promise<Request> => {
  const { headers, method, signal, url } = request
  return new Request(url, { method, headers, signal, body: await request.arrayBuffer() })
}

const sendUnlessGone = async (res: ExpressResponse, response: Response): Promise<void> => {
  if (res.destroyed) return void response.body?.cancel().catch(() => {})
  await sendResponse(res, response)
  // Nobody reads it then, and where it comes from would wait.
  if (res.req.method === 'HEAD') await response.body?.cancel()
}
