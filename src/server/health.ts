import { Router } from 'express'

import { logger } from '../logger.js'
import { sendError } from './errors.js'

/** /healthz: the process lives. /readyz: it can serve, that is, the database answers and is migrated. */
export const health = (isReady: () => Promise<boolean>): Router => {
  const router = Router()
  router.use(['/healthz', '/readyz'], (_req, res, next) => {
    res.setHeader('Cache-Control', 'no-store')
    next()
  })
  router.get('/healthz', (_req, res) => void res.json({ status: 'ok' }))
  router.get('/readyz', async (_req, res) => {
    const ready = await isReady().catch((error: Error) => {
      logger.warn(`Not ready: ${error.message}`)
      return false
    })
    if (ready) res.json({ status: 'ok' })
    else sendError(res, 'UNAVAILABLE', 'host.notReady')
  })
  return router
}
