import type { Request as ExpressRequest, RequestHandler, Response as ExpressResponse } from 'express'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Payload } from 'payload'

import { adapterOf } from '../../db/tables.js'
import { installEpoch, publicCollections, READ_EPOCH } from '../../db/publicEpoch.js'
import { logger } from '../../logger.js'
import { inTurn } from '../admission.js'
import type { FetchHandler } from '../bridge.js'
import { graphqlHandler } from '../graphql.js'
import { refusalResponse } from '../oneErrorForm.js'
import { idOf } from '../requestLog.js'
import { restHandler } from '../rest.js'
import { apiHeaders } from '../security.js'
import { AskPayload } from './choose.js'
import { createCache, type CacheStats } from './cache.js'
import { type Entry, entryOf } from './entry.js'
import { watchEpoch } from './epochWatch.js'
import { createDocuments } from './documents.js'
import { fillDocuments } from './fillDocuments.js'
import { createFastReads } from './fastReads.js'
import { createFlights, type Landed } from './flights.js'
import { graphqlReads } from './graphqlReads.js'
import { graphqlQuestioner } from './graphqlQuestion.js'
import { questioner, type Question } from './question.js'
import { openReplicas } from './replicas.js'
import { richTextAs } from '../richTextAs.js'
import { isSomebody } from '../session.js'
import { Abandoned } from '../shed.js'
import { sendEntry, sendTold, type Told } from './send.js'
import { fastCollections, shapeOf } from './shape.js'
import { asStranger } from './stranger.js'
import { tellCommits } from './tellCommits.js'

/** The most that cached answers weigh together, their compressed forms included. */
const CACHE_BYTES = 128 * 1024 * 1024

/** Addresses remembered, and how long each may be. */
const MOST_KNOWN = 20_000
const LONGEST = 2_000

/** Any other host is no address: Express says so. */
const HOST = /^([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/i

export interface ReadsOptions {
  /** The primary: the epoch is listened to there. */
  databaseUrl: string
  /** Replicas of it, for what the cache does not hold. */
  replicaUrls?: readonly string[]
  /** What answers may name as their own address, whatever host the reader asked. */
  publicUrl: string
  /** What cached answers may weigh; 0: each is made anew for everybody. @default 128 MiB */
  cacheBytes?: number
}

export interface PublicReads {
  /** Answers what is in the cache, and tells whether it has; without Express, for it costs more than the answer. */
  kept: (req: IncomingMessage, res: ServerResponse) => boolean
  /** Answers everything that strangers may read. */
  handler: RequestHandler
  /** Makes beforehand what readers would wait for; answers how to stop. */
  fill: () => () => Promise<void>
  stats: () => CacheStats & { epoch: number; listening: number; silence_seconds: number }
  /** Settles when the epoch is heard, so that what is read from now on is cached. */
  listening: () => Promise<void>
  close: () => Promise<void>
}

type Outcome = Entry | Told

/** The public read path: question, cache, and on a miss Payload. One for a process. */
export const openReads = async (payload: Payload, options: ReadsOptions): Promise<PublicReads> => {
  await installEpoch(payload).catch((error: Error) =>
    logger.warn(`Public reads are not cached, the epoch cannot be installed: ${error.message}`),
  )
  const collections = await publicCollections(payload)
  const question = questioner(payload, collections)
  const queried = graphqlQuestioner(payload.config, collections)
  const cache = createCache<Entry>(options.cacheBytes ?? CACHE_BYTES)
  const { pool } = adapterOf(payload)
  const ask = async (): Promise<string> => (await pool.query(READ_EPOCH)).rows[0].value
  const replicas = openReplicas(options.replicaUrls ?? [], pool, () =>
    watch.now() === null ? undefined : watch.value(),
  )
  const plain = await fastCollections(payload, collections)
  const shape = shapeOf(payload)
  const documents = createDocuments(payload, pool, shape, replicas)
  const fast = createFastReads(payload, plain, documents)
  /** Addresses as they were asked, and the keys they came to. */
  const known = new Map<string, string>()
  const watch = watchEpoch(options.databaseUrl, ask, () => {
    cache.clear()
    known.clear()
    flights.clear()
  })
  const flights = createFlights<Outcome, Entry>(cache, watch.now)
  const restore = tellCommits(payload, watch)
  const headers = apiHeaders({ publicUrl: options.publicUrl, dev: false })
  const signedIn = ({ headers }: IncomingMessage) => isSomebody(headers, payload.config.cookiePrefix)
  const rest = restHandler(payload.config)
  const graphql = graphqlHandler(payload.config, graphqlReads(payload, plain, fast, documents))

  const { api } = payload.config.routes
  const outcomeOf = async (response: Response): Promise<Outcome> => {
    const body = Buffer.from(await response.arrayBuffer())
    const type = response.headers.get('content-type') ?? 'application/json'
    return response.status === 200 ? entryOf(body, type, headers) : { status: response.status, type, body }
  }
  const byPayload = async (req: ExpressRequest, answer: FetchHandler): Promise<Landed<Outcome, Entry>> => {
    const value = await outcomeOf(await answer(asStranger(req, options.publicUrl)))
    // What was just read may be newer than what is known of: then nothing older is answered from here on.
    await watch.observe()
    return { value, keep: 'forms' in value ? value : null }
  }
  /** An answer with errors in it is the asker's own. */
  const byGraphql = async (req: ExpressRequest): Promise<Landed<Outcome, Entry>> => {
    const { keep, value } = await byPayload(req, graphql)
    return { value, keep: keep?.forms.identity.body.includes('"errors":') ? null : keep }
  }

  const byFast = async (asked: Question): Promise<Entry | undefined> => {
    const answer = await fast.answer(asked).catch((error: unknown) => {
      if (!(error instanceof AskPayload)) logger.warn({ err: error }, 'A public read went the slow way')
      return undefined
    })
    if (!answer) return undefined
    watch.learn(answer.epoch)
    const body = richTextAs(asked.query.richText, answer.body, api)
    return entryOf(Buffer.from(JSON.stringify(body)), 'application/json', headers)
  }
  const read = async (req: ExpressRequest, asked: Question): Promise<Landed<Outcome, Entry>> => {
    const entry = await byFast(asked)
    return entry ? { value: entry, keep: entry } : byPayload(req, rest)
  }

  const outcomeFor = async (
    req: ExpressRequest,
    res: ExpressResponse,
    asked: Question | { key: string },
  ): Promise<Outcome> => {
    const make = () => (isQuestion(asked) ? read(req, asked) : byGraphql(req))
    if (options.cacheBytes === 0) return (await inTurn(res, make)).value
    const key = `${req.headers['accept-language'] ?? ''} ${asked.key}`
    for (;;)
      try {
        return await flights.join(key, asked.key, make, (work) => inTurn(res, work))
      } catch (error) {
        // Whoever asked first went away before it began: the next one of those who joined asks.
        if (!(error instanceof Abandoned) || res.destroyed) throw error
      }
  }

  const send = (req: ExpressRequest, res: ExpressResponse, outcome: Outcome): void =>
    'forms' in outcome ? sendEntry(req, res, outcome) : sendTold(req, res, outcome, headers)

  /** What is kept under this key, if anything is and may be used. */
  const keptFor = (key: string): Entry | undefined => {
    const entry = watch.now() === null ? undefined : cache.get(key)
    if (entry && !entry.compression) void entry.compress().then(() => cache.reweigh(key, entry))
    return entry
  }
  /** Readers name few hosts: one that is an address need not be looked at again. */
  let goodHost: string | undefined
  const isHost = (host: string | undefined): boolean => {
    if (host !== goodHost && HOST.test(host ?? '')) goodHost = host
    return host !== undefined && host === goodHost
  }
  const kept: PublicReads['kept'] = (req, res) => {
    const key = known.get(req.url!)
    if (key === undefined || !isRead(req) || signedIn(req) || !isHost(req.headers.host)) return false
    // What is not there is counted as missed when it is read.
    const entry = cache.has(key) ? keptFor(key) : undefined
    if (entry) sendEntry(req, res, entry, idOf(req))
    return entry !== undefined
  }

  const handler: RequestHandler = async (req, res, next) => {
    if (!isRead(req)) return next()
    const [path = '', search = ''] = split(req.originalUrl)
    if (signedIn(req) || isPreview(search)) {
      res.setHeader('Cache-Control', 'private, no-store')
      return next()
    }
    const asked = question(path, search) ?? queried(path, search)
    if (asked === null) return next()
    if (!('key' in asked)) {
      const refused = refusalResponse(asStranger(req, options.publicUrl), 'BAD_INPUT', { ...asked })
      return send(req, res, await outcomeOf(refused))
    }
    if (req.originalUrl.length < LONGEST && known.size < MOST_KNOWN) known.set(req.originalUrl, asked.key)
    await watch.confirm()
    const entry = keptFor(asked.key)
    if (entry) return sendEntry(req, res, entry)
    const outcome = await outcomeFor(req, res, asked)
    if (!res.destroyed) send(req, res, outcome)
  }

  return {
    kept,
    handler,
    fill: () => fillDocuments(payload, plain, pool, shape),
    stats: () => ({
      ...cache.stats(),
      epoch: Number(watch.value() ?? 0n),
      listening: watch.now() === null ? 0 : 1,
      silence_seconds: watch.silence() / 1_000,
    }),
    listening: async () => {
      while (watch.now() === null) await new Promise((resolve) => setTimeout(resolve, 20))
    },
    close: async () => {
      restore()
      await watch.close()
      await replicas.close()
    },
  }
}

const isQuestion = (asked: Question | { key: string }): asked is Question => 'collection' in asked

const isRead = ({ method }: IncomingMessage): boolean => method === 'GET' || method === 'HEAD'

/** A preview shows what is not public, to whoever has the link. */
const isPreview = (search: string): boolean => /(^|&)preview(=|\[|%5B)/i.test(search)

const split = (url: string): [path: string, search: string] => {
  const at = url.indexOf('?')
  return at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at + 1)]
}
