import { createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { getPayload, type SanitizedConfig } from 'payload'

type Headers = IncomingMessage['headers']

/** The token that the cookie of a session carries, if there is one. */
const cookieToken = ({ cookie }: Headers, prefix: string): string | undefined =>
  cookie
    ?.split(/;\s*/)
    .find((each) => each.startsWith(`${prefix}-token=`))
    ?.slice(prefix.length + 7)

/** The token of a request's session, if it says that it has one. */
const tokenOf = (headers: Headers, prefix: string): string | undefined =>
  /^(?:JWT|Bearer) (\S+)$/.exec(headers.authorization ?? '')?.[1] ?? cookieToken(headers, prefix)

/** Somebody in particular may be asking: a session's cookie, or any Authorization header. */
export const isSomebody = (headers: Headers, prefix: string): boolean =>
  headers.authorization !== undefined || cookieToken(headers, prefix) !== undefined

/** Seconds since 1970 after which the token is worth nothing; one of ours says so. */
const expiryOf = (body: string): number =>
  (JSON.parse(Buffer.from(body, 'base64url').toString()) as { exp?: number }).exp ?? 0

/**
 * Tells whether somebody who has signed in here asks, by the token alone, its signature and its time: cheap enough for every
 * request. What they may do is Payload's to say.
 */
export const sessions =
  (config: SanitizedConfig) =>
  async ({ headers }: IncomingMessage): Promise<boolean> => {
    const [head, body, given] = tokenOf(headers, config.cookiePrefix)?.split('.') ?? []
    if (!given) return false
    const { secret } = await getPayload({ config })
    const right = createHmac('sha256', secret).update(`${head}.${body}`).digest()
    const signature = Buffer.from(given, 'base64url')
    if (signature.byteLength !== right.byteLength || !timingSafeEqual(signature, right)) return false
    return expiryOf(body!) * 1_000 > Date.now()
  }
