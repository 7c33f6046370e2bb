import { StartError } from '../db/startError.js'
import { readS3, type S3Options } from '../s3/options.js'

/** What the environment says, read once, checked, with the defaults of the contract. */
export interface Env {
  /** The user's NODE_ENV is production. (The process itself always runs production code under npm start.) */
  production: boolean
  host: string
  port: number
  /** Where people reach POLKKA: PUBLIC_URL, else made of host and port. */
  publicUrl: string
  databaseUrl: string | undefined
  /** Read replicas of it: what strangers read may come from there. */
  replicaUrls: string[]
  secret: string | undefined
  seed: 'demo' | 'none'
  seedPassword: string | undefined
  metricsToken: string | undefined
  /** The mail server, as `smtp://` or `smtps://`. Undefined: mail is logged. */
  smtpUrl: string | undefined
  /** As Express takes it: a number of proxies, or their addresses. Undefined: trust none. */
  trustProxy: number | string[] | undefined
  /** Requests a minute from one address; undefined: the default, and no bound for the machine itself. */
  rateLimit: number | undefined
  /** The most that cached answers weigh together, in bytes; 0: none is kept. */
  cacheBytes: number
  /** The bucket that files are kept in. Undefined: they are on disk. */
  s3: S3Options | undefined
  /** Secret, embedded database, build record. */
  dataDir: string
}

type Vars = Record<string, string | undefined>

export const readEnv = (given: Vars = process.env): Env => {
  const vars = withoutBlanks(given)
  const production = vars.NODE_ENV === 'production'
  const host = vars.HOST ?? '127.0.0.1'
  const port = readPort(vars.PORT ?? '3000')
  const env: Env = {
    production,
    host,
    port,
    publicUrl: vars.PUBLIC_URL === undefined ? addressOf(host, port) : readUrl(vars.PUBLIC_URL),
    databaseUrl: vars.DATABASE_URL === undefined ? undefined : readDatabaseUrl(vars.DATABASE_URL),
    replicaUrls: (vars.DATABASE_REPLICA_URLS?.split(',') ?? []).map((url) =>
      readDatabaseUrl(url.trim(), 'DATABASE_REPLICA_URLS'),
    ),
    secret: vars.PAYLOAD_SECRET,
    seed: readSeed(vars.SEED ?? (production ? 'none' : 'demo')),
    seedPassword: vars.SEED_PASSWORD ?? (production ? undefined : 'polkka-demo'),
    metricsToken: vars.METRICS_TOKEN,
    smtpUrl: vars.SMTP_URL === undefined ? undefined : readSmtpUrl(vars.SMTP_URL),
    trustProxy: vars.TRUST_PROXY === undefined ? undefined : readProxies(vars.TRUST_PROXY),
    rateLimit: vars.RATE_LIMIT === undefined ? undefined : readLimit(vars.RATE_LIMIT),
    cacheBytes: readMegabytes(vars.READ_CACHE_MB ?? '128'),
    s3: readS3(vars),
    dataDir: vars.POLKKA_DATA_DIR ?? '.data',
  }
  if (production && env.secret === undefined)
    throw new StartError(
      'PAYLOAD_SECRET is not set: with NODE_ENV=production it must be; 32 random characters or more.',
    )
  if (env.seed === 'demo' && env.seedPassword === undefined)
    throw new StartError(
      'SEED=demo with NODE_ENV=production needs SEED_PASSWORD, the password of the demo accounts.',
    )
  return env
}

/** The address to show: a server that listens everywhere is reached as localhost from its own machine. */
export const addressOf = (host: string, port: number): string => {
  const everywhere = host === '0.0.0.0' || host === '::'
  return `http://${everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}`
}

const withoutBlanks = (vars: Vars): Vars =>
  Object.fromEntries(Object.entries(vars).filter(([, value]) => value !== undefined && value.trim() !== ''))

const readPort = (text: string): number => {
  const port = Number(text)
  if (/^\d+$/.test(text) && port >= 0 && port <= 65535) return port
  throw new StartError(`PORT=${text} is not a port: give a number from 0 (any free one) to 65535.`)
}

const readUrl = (text: string): string => {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash)
    return url.origin
  throw new StartError('PUBLIC_URL must be like https://polkka.example.fi: http or https, no path.')
}

const readDatabaseUrl = (text: string, name = 'DATABASE_URL'): string => {
  if (/^postgres(ql)?:\/\//.test(text)) return text
  throw new StartError(`${name} must be like postgres://user:password@host:5432/database.`)
}

const readSmtpUrl = (text: string): string => {
  if (/^smtps?:\/\/./.test(text) && URL.canParse(text)) return text
  throw new StartError('SMTP_URL must be like smtp://user:password@host:587 or smtps://host:465.')
}

const readSeed = (text: string): Env['seed'] => {
  if (text === 'demo' || text === 'none') return text
  throw new StartError(`SEED=${text} is unknown: demo or none.`)
}

const readLimit = (text: string): number => {
  const limit = Number(text)
  if (/^\d+$/.test(text) && limit > 0) return limit
  throw new StartError(`RATE_LIMIT=${text} is not a number of requests a minute: give a whole number from 1.`)
}

const readMegabytes = (text: string): number => {
  if (/^\d{1,6}$/.test(text)) return Number(text) * 1024 * 1024
  throw new StartError(`READ_CACHE_MB=${text} is no size: give megabytes as a whole number, 0 for no cache.`)
}

const readProxies = (text: string): number | string[] => {
  if (/^\d+$/.test(text)) return Number(text)
  const list = text.split(',').map((part) => part.trim())
  if (
    list.every(
      (part) => /^[\da-f.:/]+$/i.test(part) || ['loopback', 'linklocal', 'uniquelocal'].includes(part),
    )
  )
    return list
  throw new StartError(
    'TRUST_PROXY must be a number of proxies (1), or their addresses (10.0.0.0/8, loopback).',
  )
}
