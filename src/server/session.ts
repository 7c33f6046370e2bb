import { createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { getPayload, type SanitizedConfig } from 'payload'

/** The token of a request's session, if it says that it has one. */
const tokenOf = ({ authorization, cookie }: IncomingMessage['headers'], prefix: string): string | undefined =>
  /^(?:JWT|Bearer) (\S+)$/.exec(authorization ?? '')?.[1] ??
  cookie
    ?.split(/;\s*/)
    .find((each) => each.startsWith(`${prefix}-token=`))
    ?.slice(prefix.length + 7)

/**
 * Tells whether somebody who has signed in here asks, by the signature of the token alone: cheap enough for every
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
    return signature.byteLength === right.byteLength && timingSafeEqual(signature, right)
  }
