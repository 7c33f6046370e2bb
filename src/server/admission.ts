import type { Request, RequestHandler, Response } from 'express'
import type { SanitizedConfig } from 'payload'

import { isSignIn } from './rateLimit.js'
import { sessions } from './session.js'
import { createShare, type Limits, type Share, type ShareStats } from './shed.js'

/**
 * Who shares what a process can do. All at work together find a connection each. The people's share is theirs however many
 * strangers come to read or to sign in, and a form of theirs had rather wait than be refused. What is at work while its
 * body comes has a share of its own; so have the shorter bodies of strangers, which nobody waits for.
 */
export const SHARES = {
  readers: { atWork: 6, waiting: 500, patience: 8_000 },
  people: { atWork: 6, waiting: 200, patience: 12_000 },
  signIn: { atWork: 2, waiting: 50, patience: 12_000 },
  uploads: { atWork: 2, waiting: 20, patience: 12_000 },
  bodies: { atWork: 250, waiting: 0, patience: 0 },
} as const satisfies Record<string, Limits>

export type ShareName = keyof typeof SHARES
export type AdmissionStats = Record<ShareName, ShareStats>

export interface Admission {
  /** Tells who the request is, for those who do its work. */
  middleware: RequestHandler
  /** The same handler, in turn. */
  guard: (handler: RequestHandler) => RequestHandler
  stats: () => AdmissionStats
}

interface Turns {
  shares?: Record<ShareName, Share>
  whose?: () => Promise<'people' | 'readers' | 'signIn'>
}

/** Whether somebody who has signed in asks; everybody, where nobody is told from others. */
export const isPerson = async (res: Response): Promise<boolean> => {
  const { whose } = res.locals as Turns
  return !whose || (await whose()) === 'people'
}

/**
 * Does this when it is the request's turn.
 * @throws Overloaded, Abandoned
 */
export const inTurn = async <T>(res: Response, work: () => Promise<T>, isUpload = false): Promise<T> => {
  const { shares, whose } = res.locals as Turns
  if (!shares || !whose) return work()
  return shares[isUpload ? 'uploads' : await whose()].run(res, work)
}

/**
 * Receives a body before it is the request's turn.
 * @throws Overloaded where too many strangers send at once
 */
export const receiving = async <T>(res: Response, receive: () => Promise<T>): Promise<T> => {
  const { shares } = res.locals as Turns
  return !shares || (await isPerson(res)) ? receive() : shares.bodies.run(res, receive)
}

/** Who is let in when there is more to do than can be done: one for a process. */
export const createAdmission = (
  config: SanitizedConfig,
  limits: Record<ShareName, Limits> = SHARES,
): Admission => {
  const shares = mapValues(limits, createShare)
  const hasSession = sessions(config)
  return {
    middleware: (req, res, next) => {
      const otherwise = isSignIn(req) || isAdmin(req) ? 'signIn' : 'readers'
      const whose = async () => ((await hasSession(req)) ? 'people' : otherwise)
      Object.assign(res.locals, { shares, whose } satisfies Turns)
      next()
    },
    guard: (handler) => (req, res, next) => inTurn(res, async () => handler(req, res, next)),
    stats: () => mapValues(shares, ({ stats }) => stats()),
  }
}

const isAdmin = ({ path }: Request): boolean => /^\/admin(\/|$)/i.test(path)

const mapValues = <Key extends string, From, To>(
  of: Record<Key, From>,
  to: (value: From) => To,
): Record<Key, To> =>
  Object.fromEntries(Object.entries<From>(of).map(([key, value]) => [key, to(value)])) as Record<Key, To>
