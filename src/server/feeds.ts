import { Router } from 'express'
import { getPayload, type Payload, type SanitizedConfig } from 'payload'

import { atomResponse } from '../endpoints/feeds/atom.js'
import { oaiResponse } from '../endpoints/feeds/oai.js'
import { describeFeedsOf } from '../openapi/feeds.js'
import { bridge, type FetchHandler } from './bridge.js'
import { refusalResponse } from './oneErrorForm.js'
import { apiPolicy } from './security.js'

/** What is read in other forms than JSON, for the machines of others: /feed.xml and /oai. */
export const feeds = (config: SanitizedConfig, publicUrl: string): Router => {
  const answer =
    (make: (payload: Payload, request: Request) => Promise<Response | string>): FetchHandler =>
    async (request) => {
      const made = await make(await getPayload({ config }), request)
      return typeof made === 'string' ? refusalResponse(request, 'BAD_INPUT', { field: made }) : made
    }
  describeFeedsOf(config)
  const router = Router()
  router.get(
    '/feed.xml',
    apiPolicy,
    bridge(answer((payload, request) => atomResponse(payload, request, publicUrl))),
  )
  const oai = bridge(answer((payload, request) => oaiResponse(payload, request, publicUrl)))
  router.get('/oai', apiPolicy, oai)
  router.post('/oai', apiPolicy, oai)
  return router
}
