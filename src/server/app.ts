import express, { type ErrorRequestHandler, type Express, type RequestHandler, type Response } from 'express'
import type { RequestListener } from 'node:http'
import type { SanitizedConfig } from 'payload'
import type { Metric } from 'prom-client'

import { logger } from '../logger.js'
import type { Deprecation } from '../openapi/deprecations.js'
import { createAdmission } from './admission.js'
import { bridge } from './bridge.js'
import { type Clients, KEY_HEADER } from './clients/clients.js'
import { sendError } from './errors.js'
import { feeds } from './feeds.js'
import { graphqlHandler } from './graphql.js'
import { health } from './health.js'
import { inShortTurns } from './inShortTurns.js'
import { settleLanguage } from './language.js'
import { refuseLargeBody } from './limits.js'
import { metrics, type Queues } from './metrics.js'
import { limitRequests, limitSignIns } from './rateLimit.js'
import type { PublicReads } from './reads/publicReads.js'
import { identify, isSmall, logRequests } from './requestLog.js'
import { restHandler } from './rest.js'
import type { SharedHits } from './sharedHits.js'
import { Abandoned, Overloaded } from './shed.js'
import { adminPolicy, apiPolicy, commonHeaders, dropForeignCookies, openToPages } from './security.js'
import { tellDeprecations } from './tellDeprecations.js'

export interface AppOptions {
  publicUrl: string
  dev?: boolean
  trustProxy?: number | string[] | undefined
  metricsToken?: string | undefined
  /** Requests a minute from one address. @default 1200, and no bound for the machine itself */
  rateLimit?: number | undefined
  isReady: () => Promise<boolean>
  /** What strangers read, through the cache; without it every read is Payload's. */
  reads?: PublicReads | undefined
  /** Those who have an API key; without it nobody is asked for one. */
  clients?: Clients | undefined
  /** Counts requests together with the other processes; without it each counts for itself. */
  hits?: SharedHits | undefined
  /** What waits to be sent, for /metrics. */
  queues?: Queues | undefined
  /** What else is told in /metrics. */
  measures?: readonly Metric[] | undefined
  /** What is told to go away. @default the table of src/openapi/deprecations.ts */
  deprecations?: readonly Deprecation[] | undefined
  /** Serves /admin and /_next; without it there is no admin (tests, an API-only process). */
  admin?: RequestHandler | undefined
}

/**
 * The whole HTTP surface of a Payload config; it does not listen. What is cached goes out before Express is asked, but for
 * clients with a key: they are bounded and counted first.
 */
export const createApp = (config: SanitizedConfig, options: AppOptions): RequestListener => {
  const app = expressApp(config, options)
  const kept = options.reads?.kept
  const deprecated = tellDeprecations(options.deprecations)
  const soon = inShortTurns()
  return (req, res) => {
    deprecated(req, res)
    const hasKey = options.clients !== undefined && req.headers[KEY_HEADER] !== undefined
    if (!hasKey && kept?.(req, res)) return
    if (isSmall(req.url)) void app(req, res)
    else soon(() => void app(req, res))
  }
}

const expressApp = (config: SanitizedConfig, options: AppOptions): Express => {
  const surroundings = { publicUrl: options.publicUrl, dev: options.dev ?? false }
  const admission = createAdmission(config)
  const measured = metrics(options.metricsToken, { ...options, admission })
  const app = express()
  app.disable('x-powered-by')
  app.set('etag', false)
  if (options.trustProxy !== undefined) app.set('trust proxy', options.trustProxy)

  const headers = commonHeaders(surroundings)
  app.use(identify, logRequests(), measured.clock, headers, refuseStrangeMethod, refuseBadAddress)
  app.use(health(options.isReady), measured.router)
  const open = ['/api', '/feed.xml', '/oai']
  app.use(open, openToPages)
  app.use(limitSignIns(options.hits))
  const { admit = [], know = [] } = options.clients ?? {}
  app.use(open, know, limitRequests(options.rateLimit, options.hits), admit)
  app.use(refuseLargeBody, dropForeignCookies(surroundings), settleLanguage)
  app.use(admission.middleware)
  if (options.reads) app.use('/api', apiPolicy, options.reads.handler)
  app.use(feeds(config, options.publicUrl))
  app.all('/api/graphql', apiPolicy, bridge(graphqlHandler(config)))
  app.all('/api{/*path}', apiPolicy, bridge(restHandler(config)))
  if (options.admin) {
    app.get('/', (_req, res) => res.redirect('/admin'))
    // The pages name their icon; browsers ask for this one all the same.
    app.get('/favicon.ico', (_req, res) => void res.status(204).end())
    app.all('/admin{/*path}', adminPolicy(surroundings), admission.guard(options.admin))
    app.all('/_next/*path', adminPolicy(surroundings), options.admin)
  }
  app.use((_req, res) => sendError(res, 'NOT_FOUND'))
  app.use(unexpected)
  return app
}

/** What no request of Fetch may have as its method. */
const refuseStrangeMethod: RequestHandler = ({ method }, res, next) =>
  method === 'TRACE' || method === 'CONNECT' ? sendError(res, 'METHOD_NOT_ALLOWED') : next()

/** A path that does not decode, or is no path, would be an exception further in. */
const refuseBadAddress: RequestHandler = (req, res, next) => {
  try {
    decodeURIComponent(req.path)
    if (req.url.startsWith('/') && URL.canParse(`${req.protocol}://${req.host}${req.url}`)) return next()
  } catch {
    // Answered below.
  }
  sendError(res, 'BAD_INPUT', 'host.badAddress')
}

/** The last stop of an exception: logged with the request's id, told to nobody. */
const unexpected: ErrorRequestHandler = (error, req, res, _next) => {
  if (error instanceof Abandoned) return
  if (error instanceof Overloaded) return sendOverloaded(res, error)
  logger.error({ err: error }, `${req.method} ${req.path} failed`)
  if (res.headersSent) res.destroy()
  else sendError(res, 'INTERNAL')
}

const sendOverloaded = (res: Response, { retryAfter }: Overloaded): void => {
  res.setHeader('Retry-After', retryAfter)
  sendError(res, 'UNAVAILABLE', 'host.overloaded')
}
