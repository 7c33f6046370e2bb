import type { Endpoint } from 'payload'

import { renewSecret, replay } from '../engine/index.js'

/** `POST /api/webhooks/{id}/secret`: a new secret, shown this once. */
export const secretEndpoint: Endpoint = {
  path: '/:id/secret',
  method: 'post',
  handler: async (req) =>
    Response.json(await renewSecret(req, req.routeParams?.id), { headers: { 'Cache-Control': 'no-store' } }),
}

/** `POST /api/webhook-deliveries/{id}/replay`: sends a message again. */
export const replayEndpoint: Endpoint = {
  path: '/:id/replay',
  method: 'post',
  handler: async (req) => Response.json(await replay(req, req.routeParams?.id)),
}
