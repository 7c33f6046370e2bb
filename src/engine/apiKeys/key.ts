import { createHash, randomBytes } from 'node:crypto'

const PREFIX = 'polkka_'

/** A new key: `polkka_` and 256 random bits in base64url. */
export const newKey = (): string => `${PREFIX}${randomBytes(32).toString('base64url')}`

/** Could this be a key of ours? What is not, is not looked up. */
export const isKey = (text: string): boolean => /^polkka_[\w-]{43}$/.test(text)

/** What is kept of a key. A key is as random as its hash is long: nobody guesses back from one, so it needs no salt. */
export const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex')
