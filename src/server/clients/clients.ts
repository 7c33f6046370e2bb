import type { RequestHandler } from 'express'
import type { Payload } from 'payload'

import { addUsage, type Client, clientsByHash } from '../../engine/index.js'
import { logger } from '../../logger.js'
import { sendError } from '../errors.js'
import { every } from '../every.js'
import { limitClients } from '../rateLimit.js'
import type { SharedHits } from '../sharedHits.js'
import { clientOf } from './clientOf.js'
import { createDirectory } from './directory.js'
import { createTally } from './tally.js'

/** The header that carries a key. */
export const KEY_HEADER = 'x-api-key'

/** How often what was counted is written, in milliseconds: as much is lost where a process is killed. */
const WRITE_EVERY_MS = 5_000

type Refused = 'expired' | 'off' | 'unknown'

const refusedFor = (client: Client | undefined): Refused | undefined => {
  if (!client) return 'unknown'
  if (!client.enabled) return 'off'
  return client.expiresAt !== null && client.expiresAt <= Date.now() ? 'expired' : undefined
}

export interface Clients {
  /** Finds out whose key a request carries. What reads content hears nothing of it. */
  know: RequestHandler
  /** Refuses a key that is not valid, bounds what a client asks, and counts it. */
  admit: RequestHandler[]
  /** Writes down what was counted. */
  close: () => Promise<void>
}

/** The clients that have a key, where this config has keys. A key says who asks, for limits and counts; it opens nothing. */
export const openClients = (payload: Payload, hits?: SharedHits): Clients | undefined => {
  if (!('api-keys' in payload.collections)) return undefined
  const find = createDirectory(() => clientsByHash(payload))
  const tally = createTally((uses) => addUsage(payload, uses))
  const stop = every(payload, WRITE_EVERY_MS, 'Counting the use of API keys', tally.flush)

  const know: RequestHandler = async (req, res, next) => {
    const key = req.headers[KEY_HEADER]
    if (key === undefined) return next()
    delete req.headers[KEY_HEADER]
    try {
      const client = await find(String(key))
      const refused = refusedFor(client)
      Object.assign(res.locals, refused ? { refused } : { client })
    } catch (error) {
      logger.warn({ err: error }, 'The API keys cannot be read')
      return sendError(res, 'UNAVAILABLE')
    }
    next()
  }
  const count: RequestHandler = (_req, res, next) => {
    const client = clientOf(res)
    if (client) tally.count(client)
    next()
  }
  return {
    know,
    admit: [refuseBadKey, limitClients(hits), count],
    close: async () => {
      await stop()
      await tally.flush()
    },
  }
}

const refuseBadKey: RequestHandler = (_req, res, next) => {
  const reason = res.locals.refused as Refused | undefined
  if (reason) sendError(res, 'API_KEY_REFUSED', `host.key.${reason}`, { reason })
  else next()
}
