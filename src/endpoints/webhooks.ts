import type { Endpoint } from 'payload'

import { renewSecret, replay } from '../engine/index.js'
import { record, says, text, whole } from '../openapi/says.js'

/** `POST /api/webhooks/{id}/secret`: a new secret, shown this once. */
export const secretEndpoint: Endpoint = {
  path: '/:id/secret',
  method: 'post',
  custom: says({
    summary: 'A new secret for a webhook, shown this once',
    answer: record({ secret: text() }),
    refusals: ['NOT_ALLOWED', 'NOT_FOUND'],
  }),
  handler: async (req) =>
    Response.json(await renewSecret(req, req.routeParams?.id), { headers: { 'Cache-Control': 'no-store' } }),
}

/** `POST /api/webhook-deliveries/{id}/replay`: sends a message again. */
export const replayEndpoint: Endpoint = {
  path: '/:id/replay',
  method: 'post',
  custom: says({
    summary: 'Send a message of a webhook again',
    answer: record({ id: whole(), messageId: text(), status: text() }),
    refusals: ['NOT_ALLOWED', 'NOT_FOUND'],
  }),
  handler: async (req) => Response.json(await replay(req, req.routeParams?.id)),
}
