import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { RequestHandler, Response } from 'express'
import { pinoHttp } from 'pino-http'

import { logger, requestId } from '../logger.js'
import { clientOf } from './clients/clientOf.js'

/** What is asked all the time and costs next to nothing: it is answered at once, whoever waits, and not logged. */
export const isSmall = (url: string | undefined): boolean =>
  /^\/(healthz|readyz|metrics|_next\/static\/)/.test(url ?? '')

/**
 * An id that nobody else gives, as long as a UUID: the process, a block and a place in it. To make a random one costs a
 * tenth of a cached answer.
 */
const PROCESS = randomUUID().slice(0, 24)
const PLACES = Array.from({ length: 0x1000 }, (_, place) => place.toString(16).padStart(3, '0'))
let number = Math.floor(Math.random() * 0xffffffff)
let [block, place] = ['', PLACES.length]
const newId = (): string => {
  if (place === PLACES.length) {
    block = PROCESS + (number++).toString(16).padStart(9, '0')
    place = 0
  }
  return block + PLACES[place++]!
}

/** A request's own X-Request-Id if that is harmless, else a new one. */
export const idOf = ({ headers }: IncomingMessage): string => {
  const own = headers['x-request-id']
  return typeof own === 'string' && /^[\w.:-]{1,100}$/.test(own) ? own : newId()
}

/** Gives every request an id; out on the answer. */
export const identify: RequestHandler = (req, res, next) => {
  const id = idOf(req)
  req.headers['x-request-id'] = id
  res.setHeader('X-Request-Id', id)
  requestId.run(id, next)
}

/** One line a request: method, path without its query (it can carry a person's data), status, duration. */
export const logRequests = (): RequestHandler => {
  const middleware = pinoHttp({
    logger,
    genReqId: (req) => req.headers['x-request-id'] as string,
    autoLogging: { ignore: (req) => isSmall(req.url) },
    customAttributeKeys: { responseTime: 'ms' },
    quietReqLogger: true,
    quietResLogger: true,
    customLogLevel: (_req, res, error) => levelOf(res.statusCode, error),
    customProps: (req, res) => ({
      method: req.method,
      path: pathOf(req),
      status: res.statusCode,
      caller: callerOf(req),
      client: clientOf(res as unknown as Response)?.name,
    }),
    customSuccessMessage: (req, res, ms) =>
      `${req.method} ${pathOf(req)} ${res.statusCode} ${Math.round(ms)} ms`,
    customErrorMessage: (req, res) => `${req.method} ${pathOf(req)} ${res.statusCode}`,
    customSuccessObject: (_req, _res, value: Record<string, unknown>) => only(value),
    customErrorObject: (_req, _res, _error, value: Record<string, unknown>) => only(value),
    serializers: { req: () => undefined, res: () => undefined },
  })
  return (req, res, next) => {
    const { writableEnded } = res
    res.once('close', () => {
      if (!writableEnded && !res.writableFinished && !isSmall(req.originalUrl))
        logger.info(
          { method: req.method, path: pathOf(req) },
          `${req.method} ${pathOf(req)} the client went away`,
        )
    })
    middleware(req, res, next as () => void)
  }
}

/** What is too much is refused by design, and many times over: nobody need be woken for each. */
const levelOf = (status: number, error?: Error): 'error' | 'info' | 'warn' => {
  if (status === 503) return 'warn'
  return error || status >= 500 ? 'error' : 'info'
}

/** Who says to be asking: `Caller-Id`, as Finnish authorities' interfaces have it, where it is harmless in a log. */
const callerOf = ({ headers }: { headers: Record<string, unknown> }): string | undefined => {
  const given = headers['caller-id']
  return typeof given === 'string' && /^[\w.:@/-]{1,100}$/.test(given) ? given : undefined
}

const only = ({ ms }: Record<string, unknown>) => ({ ms })

/** The path, without the one-time token that a link to reset a password carries. */
const pathOf = (req: { originalUrl?: string; url?: string }): string =>
  ((req.originalUrl ?? req.url ?? '').split('?')[0] ?? '').replace(/\/(reset|verify)\/[^/]+/, '/$1/***')
