import type { Endpoint, PayloadRequest } from 'payload'

import { optionsOf } from '../engine/index.js'
import { descriptionOf } from '../openapi/document.js'
import { pageFor } from '../openapi/page.js'
import type { Bounds } from '../openapi/parameters.js'
import { says, text } from '../openapi/says.js'

const isKnown = (req: PayloadRequest, tag: string): boolean =>
  (req.headers.get('if-none-match') ?? '')
    .split(',')
    .some((given) => given.trim().replace(/^W\//, '') === tag)

const answer = (req: PayloadRequest, body: string, type: string, tag: string): Response => {
  const headers = {
    ETag: tag,
    'Cache-Control': 'public, max-age=0, must-revalidate',
    Vary: 'Accept-Language',
  }
  return isKnown(req, tag)
    ? new Response(null, { status: 304, headers })
    : new Response(body, { headers: { ...headers, 'Content-Type': type } })
}

/** What the API is: for programs (`GET /api/openapi.json`) and for people (`GET /api/docs`). */
export const descriptionEndpoints = (bounds: Bounds): Endpoint[] => [
  {
    path: '/openapi.json',
    method: 'get',
    custom: says({
      summary: 'This description',
      open: true,
      tagged: true,
      answer: {
        type: 'object',
        properties: { openapi: { const: '3.1.0' } },
        additionalProperties: true,
        required: ['openapi', 'paths'],
      },
    }),
    handler: async (req) => {
      const { json, tag } = await descriptionOf(req.payload, bounds)
      return answer(req, json, 'application/json', tag)
    },
  },
  {
    path: '/docs',
    method: 'get',
    custom: says({
      summary: 'The same as a page for people',
      open: true,
      tagged: true,
      media: 'text/html',
      answer: text(),
    }),
    handler: async (req) => {
      const { description } = await descriptionOf(req.payload, bounds)
      const { serverURL, routes } = req.payload.config
      const api = `${serverURL || new URL(req.url ?? '', 'http://localhost').origin}${routes.api}`
      const around = { api, description, workflow: optionsOf(req.payload).table }
      const page = pageFor(around, req.i18n.language)
      return answer(req, page.text, 'text/html; charset=utf-8', page.tag)
    },
  },
]
