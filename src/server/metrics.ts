import { timingSafeEqual } from 'node:crypto'
import { Router, type Request, type RequestHandler } from 'express'
import { collectDefaultMetrics, Counter, Gauge, Histogram, type Metric, Registry } from 'prom-client'

import type { AdmissionStats, ShareName } from './admission.js'
import { clientOf } from './clients/clientOf.js'
import { sendError } from './errors.js'
import type { PublicReads } from './reads/publicReads.js'

/** How long each queue is, by its name. */
export type Queues = () => Promise<Record<string, number>>

/** The lengths are asked for when they are read; without the database there are none. */
const measureQueues = (registry: Registry, queues: Queues): void => {
  new Gauge({
    name: 'polkka_queue_length',
    help: 'What waits to be sent or was given up, by queue',
    labelNames: ['queue'],
    registers: [registry],
    async collect() {
      this.reset()
      const lengths = await queues().catch(() => ({}))
      for (const [queue, length] of Object.entries(lengths)) this.set({ queue }, length)
    },
  })
}

/** Who is at work, who waits, and who was sent away, by share. */
const measureShares = (registry: Registry, stats: () => AdmissionStats): void => {
  const each = (set: (share: string, stats: AdmissionStats[ShareName]) => void): void =>
    Object.entries(stats()).forEach(([share, own]) => set(share, own))
  new Gauge({
    name: 'polkka_requests',
    help: 'Requests at work or waiting for their turn, by share',
    labelNames: ['share', 'state'],
    registers: [registry],
    collect() {
      each((share, { atWork, waiting }) => {
        this.set({ share, state: 'at_work' }, atWork)
        this.set({ share, state: 'waiting' }, waiting)
      })
    },
  })
  new Counter({
    name: 'polkka_requests_refused_total',
    help: 'Requests that nothing was begun for: shed with 503, or abandoned by who asked',
    labelNames: ['share', 'why'],
    registers: [registry],
    collect() {
      this.reset()
      each((share, { abandoned, shed }) => {
        this.inc({ share, why: 'shed' }, shed)
        this.inc({ share, why: 'abandoned' }, abandoned)
      })
    },
  })
}

export interface Measured {
  queues?: Queues | undefined
  reads?: Pick<PublicReads, 'stats'> | undefined
  admission?: { stats: () => AdmissionStats } | undefined
  measures?: readonly Metric[] | undefined
}

/** /metrics as Prometheus reads it, for this machine or the bearer of the token, and the clock that feeds it. */
export const metrics = (
  token: string | undefined,
  { admission, measures, queues, reads }: Measured = {},
): { clock: RequestHandler; router: Router } => {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  if (reads) gaugeReads(registry, reads)
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'How long requests took, by method, first steps of the path, and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  })
  const asked = new Counter({
    name: 'polkka_client_requests_total',
    help: 'Requests with a valid API key, by client and status',
    labelNames: ['client', 'status'],
    registers: [registry],
  })
  if (queues) measureQueues(registry, queues)
  if (admission) measureShares(registry, admission.stats)
  for (const metric of measures ?? []) registry.registerMetric(metric)
  const clock: RequestHandler = (req, res, next) => {
    const stop = duration.startTimer()
    res.once('close', () => {
      const { statusCode: status } = res
      stop({ method: methodOf(req), route: routeOf(req, status), status })
      const client = clientOf(res)?.name
      if (client !== undefined) asked.inc({ client, status })
    })
    next()
  }
  const router = Router()
  router.get('/metrics', async (req, res) => {
    if (!mayRead(req, token)) return sendError(res, 'NOT_FOUND')
    res.type(registry.contentType).send(await registry.metrics())
  })
  return { clock, router }
}

const READS = {
  hits: 'Public reads answered from the cache',
  misses: 'Public reads that the cache did not hold',
  bytes: 'What the cached answers weigh',
  entries: 'How many answers are cached',
  epoch: 'The number of public changes so far, as this process knows it',
  listening: '1 while the database tells this process of public changes; else nothing is cached',
  silence_seconds: 'How long ago the database last told this process which epoch it is',
} as const

const gaugeReads = (registry: Registry, { stats }: Pick<PublicReads, 'stats'>): void => {
  for (const [name, help] of Object.entries(READS))
    new Gauge({
      name: `polkka_public_reads_${name}`,
      help,
      registers: [registry],
      collect() {
        this.set(stats()[name as keyof typeof READS])
      },
    })
}

/** Few values, whatever is asked for: unknown paths share one. */
const routeOf = (req: Request, status: number): string => {
  const [first = '', second = ''] = req.originalUrl.split('?', 1)[0]!.split('/').slice(1)
  if (first === 'api') return status === 404 ? '/api' : `/api/${second}`
  return ['admin', '_next', 'feed.xml', 'healthz', 'metrics', 'oai', 'readyz'].includes(first)
    ? `/${first}`
    : '/other'
}

const methodOf = (req: Request): string =>
  ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'].includes(req.method) ? req.method : 'OTHER'

/** Our own machine is told by the socket, and only when no proxy stands between: a proxy here passes on strangers. */
const mayRead = (req: Request, token: string | undefined): boolean => {
  const { authorization, forwarded } = req.headers
  if (token && authorization && same(authorization, `Bearer ${token}`)) return true
  const passedOn = forwarded ?? req.headers['x-forwarded-for'] ?? req.headers['x-real-ip'] ?? req.headers.via
  return passedOn === undefined && /^(::1|(::ffff:)?127\.)/.test(req.socket.remoteAddress ?? '')
}

const same = (left: string, right: string): boolean =>
  Buffer.byteLength(left) === Buffer.byteLength(right) &&
  timingSafeEqual(Buffer.from(left), Buffer.from(right))
