import { randomBytes } from 'node:crypto'
import type { Request, RequestHandler, Response } from 'express'
import helmet from 'helmet'

export interface Surroundings {
  /** Where people reach us; https turns on HSTS. */
  publicUrl: string
  /** Next's development server needs eval and inline scripts. */
  dev: boolean
}

/** What helmet says to browsers about pages; it means nothing beside JSON, and there are many answers. */
const FOR_PAGES = {
  crossOriginOpenerPolicy: false,
  dnsPrefetchControl: false,
  ieNoOpen: false,
  originAgentCluster: false,
  permittedCrossDomainPolicies: false,
  xssFilter: false,
} as const

/** The headers that every answer carries. */
export const commonHeaders = ({ publicUrl }: Surroundings): RequestHandler => {
  const common = {
    contentSecurityPolicy: false,
    // Published content is for everyone to read and embed; what is private is guarded by access rules.
    crossOriginResourcePolicy: false,
    strictTransportSecurity: publicUrl.startsWith('https:') ? { maxAge: 31_536_000 } : false,
  } as const
  const [pages, answers] = [helmet(common), helmet({ ...common, ...FOR_PAGES })]
  return (req, res, next) => (req.path.startsWith('/api/') ? answers : pages)(req, res, next)
}

/** API answers and files are no pages: whatever is in them, nothing runs. */
export const apiPolicy: RequestHandler = (_req, res, next) => {
  res.setHeader(
    'Content-Security-Policy',
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  )
  next()
}

/** What a page of another origin may read of an answer beside its body: whatever the API sends that browsers keep back. */
const EXPOSED = [
  'Accept-Ranges',
  'Allow',
  'Content-Range',
  'Deprecation',
  'ETag',
  'Link',
  'RateLimit',
  'RateLimit-Policy',
  'Retry-After',
  'Sunset',
  'X-Polkka-Cursor',
  'X-Request-Id',
].join(', ')

/** What is public is for pages of every origin to read, never with credentials; refusals as well, or nobody learns why. */
export const openToPages: RequestHandler = (_req, res, next) => {
  res.setHeader('Access-Control-Allow-Origin', '*')
  res.setHeader('Access-Control-Expose-Headers', EXPOSED)
  next()
}

/** The headers that every answer of the API carries, names and values in turn: for those that pass no middleware. */
export const apiHeaders = (surroundings: Surroundings): string[] => {
  const set: string[] = []
  const res = {
    setHeader: (name: string, value: unknown) => set.push(name, String(value)),
    removeHeader: () => {},
  }
  for (const policy of [commonHeaders(surroundings), apiPolicy, openToPages])
    void policy({ path: '/api/' } as Request, res as unknown as Response, () => {})
  return set
}

/**
 * The admin runs only scripts that carry this answer's nonce. Next takes the nonce from the policy on the
 * request's headers and puts it on its own scripts.
 */
export const adminPolicy =
  ({ dev, publicUrl }: Surroundings): RequestHandler =>
  (req, res, next) => {
    const nonce = randomBytes(16).toString('base64')
    const policy = [
      `default-src 'self'`,
      dev ? `script-src 'self' 'unsafe-eval' 'unsafe-inline'` : `script-src 'self' 'nonce-${nonce}'`,
      `style-src 'self' 'unsafe-inline'`,
      `img-src 'self' data: blob:`,
      `media-src 'self' blob:`,
      `font-src 'self' data:`,
      `connect-src 'self'${dev ? ' ws:' : ''}`,
      `worker-src 'self' blob:`,
      `object-src 'none'`,
      `base-uri 'self'`,
      `form-action 'self'`,
      `frame-ancestors 'self'`,
      ...(publicUrl.startsWith('https:') ? ['upgrade-insecure-requests'] : []),
    ].join('; ')
    req.headers['content-security-policy'] = policy
    res.setHeader('Content-Security-Policy', policy)
    next()
  }

/**
 * Another site's page cannot act as the person who is signed in here: its requests lose their cookies. Own is
 * what came from the host it was sent to, or from PUBLIC_URL.
 */
export const dropForeignCookies =
  ({ publicUrl }: Surroundings): RequestHandler =>
  (req, _res, next) => {
    const { origin } = req.headers
    if (origin && origin !== publicUrl && origin !== `${req.protocol}://${req.host}`)
      delete req.headers.cookie
    next()
  }
