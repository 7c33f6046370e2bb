import { createHmac, randomBytes } from 'node:crypto'

const PREFIX = 'whsec_'

/** A new secret in the form of Standard Webhooks: `whsec_` and 32 random bytes in base64. */
export const newSecret = (): string => `${PREFIX}${randomBytes(32).toString('base64')}`

/** Could this be a secret of ours? One that was encrypted under another PAYLOAD_SECRET is none. */
export const isSecret = (text: string): boolean => text.startsWith(PREFIX)

/** The signature of Standard Webhooks: HMAC-SHA256 over `id.timestamp.body`; `timestamp` in seconds. */
export const signature = (secret: string, id: string, timestamp: number, body: string): string => {
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64')
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`
}
