import type { Request, RequestHandler, Response } from 'express'

import { type Options, rateLimit } from 'express-rate-limit'

import { clientOf } from './clients/clientOf.js'
import { sendError } from './errors.js'
import type { SharedHits } from './sharedHits.js'

const MINUTE = 60_000

/** Failed attempts to sign in, or to reset a password, from one address in five minutes. */
export const FAILED_SIGN_INS = 100

/** Requests a minute from one address that the cache does not answer. @default 1200 */
const PER_MINUTE = 1200

/** With `hits` all processes count together; without, each for itself. */
const limiter = (
  identifier: string,
  windowMs: number,
  limit: Options['limit'],
  hits: SharedHits | undefined,
  more: object = {},
): RequestHandler =>
  rateLimit({
    identifier,
    windowMs,
    limit,
    ...(hits && { store: hits.store(identifier) }),
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // Express trusts the proxies that TRUST_PROXY names, and no other; the library need not warn of them.
    validate: { trustProxy: false, xForwardedForHeader: false },
    handler: (_req, res) => sendError(res, 'TOO_MANY'),
    ...more,
  })

const isLoopback = ({ ip = '' }: Request): boolean => /^(::ffff:)?127\.|^::1$/.test(ip)

/** What a password could be guessed through: `/api/{accounts}/login`, `forgot-password`, `reset-password`, `unlock`. */
const SIGN_IN = /^\/api\/[^/]+\/(login|forgot-password|reset-password|unlock)\/?$/

export const isSignIn = ({ method, path }: Request): boolean => method === 'POST' && SIGN_IN.test(path)

/** Slows down who tries passwords: only attempts that failed count. */
export const limitSignIns = (hits?: SharedHits): RequestHandler =>
  limiter('sign-in', 5 * MINUTE, FAILED_SIGN_INS, hits, {
    skip: (req: Request) => !isSignIn(req),
    skipSuccessfulRequests: true,
  })

/**
 * Bounds what one address may ask of the database. The machine's own address is not bounded unless a limit was set:
 * whoever builds a site beside POLKKA, or measures it, asks from there. Nor is one with a key: `limitClients` does it.
 */
export const limitRequests = (given?: number, hits?: SharedHits): RequestHandler =>
  limiter('api', MINUTE, given ?? PER_MINUTE, hits, {
    skip: (req: Request, res: Response) =>
      clientOf(res) !== undefined || (given === undefined && isLoopback(req)),
  })

/** Bounds what one client asks, wherever it asks from. */
export const limitClients = (hits?: SharedHits): RequestHandler =>
  limiter('key', MINUTE, (_req, res) => clientOf(res)!.perMinute, hits, {
    keyGenerator: (_req: Request, res: Response) => clientOf(res)!.id,
    skip: (_req: Request, res: Response) => clientOf(res) === undefined,
  })
