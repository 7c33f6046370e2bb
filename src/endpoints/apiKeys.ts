import type { Endpoint } from 'payload'

import { renewKey } from '../engine/index.js'
import { record, says, text } from '../openapi/says.js'

/** `POST /api/api-keys/{id}/key`: a key, shown this once. */
export const keyEndpoint: Endpoint = {
  path: '/:id/key',
  method: 'post',
  custom: says({
    summary: 'A key for a client, shown this once; one made before is worth nothing any more',
    answer: record({ key: text() }),
    refusals: ['NOT_ALLOWED', 'NOT_FOUND'],
  }),
  handler: async (req) =>
    Response.json(await renewKey(req, req.routeParams?.id), { headers: { 'Cache-Control': 'no-store' } }),
}
