import type { Request, RequestHandler, Response } from 'express'

import { type Options, rateLimit } from 'express-rate-limit'

import { clientOf } from './clients/clientOf.js'
import { sendError } from './errors.js'

const MINUTE = 60_000

/** Failed attempts to sign in, or to reset a password, from one address in five minutes. */
export const FAILED_SIGN_INS = 100

/** Requests a minute from one address that the cache does not answer. @default 1200 */
const PER_MINUTE = 1200

const limiter = (windowMs: number, limit: Options['limit'], more: object = {}): RequestHandler =>
  rateLimit({
    windowMs,
    limit,
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
export const limitSignIns = (limit: number = FAILED_SIGN_INS): RequestHandler =>
  limiter(5 * MINUTE, limit, {
    identifier: 'sign-in',
    skip: (req: Request) => !isSignIn(req),
    skipSuccessfulRequests: true,
  })

/**
 * Bounds what one address may ask of the database. The machine's own address is not bounded unless a limit was set:
 * whoever builds a site beside POLKKA, or measures it, asks from there. Nor is one with a key: `limitClients` does it.
 */
export const limitRequests = (given?: number): RequestHandler =>
  limiter(MINUTE, given ?? PER_MINUTE, {
    identifier: 'api',
    skip: (req: Request, res: Response) =>
      clientOf(res) !== undefined || (given === undefined && isLoopback(req)),
  })

/** Bounds what one client asks, wherever it asks from. */
export const limitClients = (): RequestHandler =>
  limiter(MINUTE, (_req, res) => clientOf(res)!.perMinute, {
    identifier: 'key',
    keyGenerator: (_req: Request, res: Response) => clientOf(res)!.id,
    skip: (_req: Request, res: Response) => clientOf(res) === undefined,
  })
