import type { RequestHandler } from 'express'
import type { AddressInfo } from 'node:net'
import type { Payload, SanitizedConfig } from 'payload'

import { tellFailedCommits } from '../db/honestCommits.js'
import { aloneOn, migrate } from '../db/migrate.js'
import { completeFeed, countMails, installInvariants, queueLengths } from '../engine/index.js'
import { logger } from '../logger.js'
import { loadSdk } from '../s3/client.js'
import { completeSearch } from '../search/index.js'
import { createApp } from './app.js'
import { openClients } from './clients/clients.js'
import {
  boundStatements,
  closePayload,
  isMigrated,
  openDatabase,
  surviveLostConnections,
} from './database.js'
import { addressOf, type Env } from './env.js'
import { drain, listen, probePort } from './listen.js'
import { openReads } from './reads/publicReads.js'
import { measureDatabase } from './measureDatabase.js'
import { keptSecret } from './secret.js'
import { openSharedHits } from './sharedHits.js'

type Migrations = { name: string }[]

/** What a host is made of; tests put in parts of their own. */
export interface Parts {
  dev?: boolean
  /** Loaded only after the database and the secret are in the environment: the config reads them. */
  loadConfig: () => Promise<{ config: SanitizedConfig; migrations: Migrations }>
  /** Loads what is heavy and needs no database, while the database starts. */
  warmUp?: () => Promise<unknown>
  openAdmin?: () => Promise<{ handler: RequestHandler; close: () => Promise<void> }>
  /** Puts in what every database needs, with demo content or without. */
  fillRegisters?: (payload: Payload) => Promise<unknown>
  seed?: (payload: Payload, options: { password: string; log: (line: string) => void }) => Promise<void>
  wantsSeed?: (payload: Payload) => Promise<boolean>
  /** Background work (jobs, the outbox, scheduled publication); answers how to stop it. */
  startClock?: (payload: Payload, publicUrl?: string) => Promise<() => Promise<void>>
}

export interface Host {
  /** Settles when the start has succeeded or failed; after a failure everything is stopped again. */
  ready: Promise<{ url: string; seeded: boolean }>
  /** Drains HTTP, then closes Payload's connections, then the database; also during the start. Never throws. */
  close: () => Promise<void>
}

/** Starts everything in order, and can stop it at any moment in the reverse order. */
export const boot = (env: Env, parts: Parts): Host => {
  const undo: (() => Promise<unknown>)[] = []
  const unwind = async () => {
    for (let step = undo.pop(); step; step = undo.pop()) await step().catch((error) => logger.error(error))
  }
  const ready = start(env, parts, undo).catch(async (error) => {
    await unwind()
    throw error
  })
  const close = async () => {
    await unwind()
    await ready.catch(() => {})
    await unwind()
  }
  return { ready, close }
}

const start = async (env: Env, parts: Parts, undo: (() => Promise<unknown>)[]): Host['ready'] => {
  const say = (line: string) => logger.info(line)
  if (env.port !== 0) await probePort(env.host, env.port)
  if (env.s3) await loadSdk()
  const opening = openDatabase({ ...env, dev: parts.dev ?? false }, say).then((opened) => {
    undo.push(opened.close)
    return opened
  })
  const [database] = await Promise.all([opening, parts.warmUp?.()])
  process.env.DATABASE_URL = database.url
  process.env.PAYLOAD_SECRET = env.secret ?? (await keptSecret(env.dataDir))

  const [{ payload, config, migrations }, admin] = await Promise.all([
    openPayload(parts),
    parts.openAdmin?.(),
  ])
  undo.push(() => closePayload(payload))
  if (admin) undo.push(admin.close)

  const seeded = await aloneOn(database.url, async (client) => {
    if (!parts.dev) await migrate(payload, client, migrations)
    await installInvariants(payload)
    await completeFeed(payload)
    await completeSearch(payload)
    await parts.fillRegisters?.(payload)
    return seedIfWanted(env, parts, payload)
  })
  await boundStatements(payload)
  const measures = measureDatabase(payload)
  const reads = await openReads(payload, { ...env, databaseUrl: database.url })
  undo.push(reads.close)
  const hits = await openSharedHits(payload).catch((error: Error) => {
    logger.warn(`Each process limits requests for itself, their counts cannot be installed: ${error.message}`)
    return undefined
  })
  if (hits) undo.push(hits.close)
  const clients = openClients(payload, hits)
  if (clients) undo.push(clients.close)
  const stopClock = await parts.startClock?.(payload, env.publicUrl)
  if (stopClock) undo.push(stopClock)

  const app = createApp(config, {
    ...env,
    dev: parts.dev ?? false,
    admin: admin?.handler,
    clients,
    hits,
    reads,
    isReady: () => isMigrated(payload, migrations),
    queues: async () => {
      const [mailWaiting, mailFailed, { dead, waiting }] = await Promise.all([
        countMails(payload, 'waiting'),
        countMails(payload, 'failed'),
        queueLengths(payload),
      ])
      return {
        mail_waiting: mailWaiting,
        mail_failed: mailFailed,
        webhooks_waiting: waiting,
        webhooks_dead: dead,
      }
    },
    measures,
  })
  const server = await listen(app, env.host, env.port)
  undo.push(() => drain(server, 6_000))
  undo.push(reads.fill())
  return { url: addressOf(env.host, (server.address() as AddressInfo).port), seeded }
}

const openPayload = async ({ loadConfig }: Parts) => {
  const [{ config, migrations }, { getPayload }] = await Promise.all([loadConfig(), import('payload')])
  const payload = await getPayload({ config, cron: true })
  surviveLostConnections(payload)
  tellFailedCommits(payload)
  return { payload, config, migrations }
}

/** The demo content goes into an empty database, or one whose seeding was cut off. */
const seedIfWanted = async (env: Env, { seed, wantsSeed }: Parts, payload: Payload): Promise<boolean> => {
  if (env.seed === 'none' || env.seedPassword === undefined || !seed) return false
  if (!(await wantsSeed?.(payload))) return false
  logger.info('Seeding the demo content ...')
  await seed(payload, { password: env.seedPassword, log: (line) => logger.info(line) })
  return true
}
