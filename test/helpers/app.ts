import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Payload, SanitizedConfig } from 'payload'

import pg from 'pg'

import type { PublicReads } from '../../src/server/reads/publicReads.js'
import { createTestDatabase, type TestDatabase } from './postgres.js'

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a body is whatever the server sent: the tests say what it should be
export type Body = Record<string, any>
export type Answer = { status: number; body: Body; headers: Headers; text: string }
export type Ask = {
  token?: string
  body?: unknown
  /** The body as it stands, for what is no JSON. */
  raw?: string
  headers?: Record<string, string>
  language?: string
}

export interface TestApp {
  url: string
  payload: Payload
  reads: PublicReads
  databaseUrl: string
  /** One request to the real server; `path` begins after the host. */
  http: (method: string, path: string, ask?: Ask) => Promise<Answer>
  graphql: (query: string, variables?: Body, ask?: Omit<Ask, 'body'>) => Promise<Answer>
  sql: (statement: string, values?: unknown[]) => Promise<Body[]>
  close: () => Promise<void>
}

/** The real server on a free port, on a database of its own. One a test file. */
export const startApp = async (prepare?: (config: Body) => void): Promise<TestApp> => {
  const database = await createTestDatabase()
  Object.assign(process.env, { DATABASE_URL: database.url, PAYLOAD_SECRET: 'test' })
  const [{ default: loading }, { migrations }] = await Promise.all([
    import('../../src/payload.config.js'),
    import('../../src/migrations/index.js'),
  ])
  if (migrations.length === 0) throw new Error('tests need the migrated schema')
  const config = await loading
  prepare?.(config as unknown as Body)
  return serve(config, database)
}

/** The same server for any config, on a database that has its schema or gets it by being opened. */
export const serve = async (config: SanitizedConfig, database: TestDatabase): Promise<TestApp> => {
  const [
    { getPayload },
    { createApp },
    { openClients },
    { closePayload },
    { openReads },
    { openSharedHits },
  ] = await Promise.all([
    import('payload'),
    import('../../src/server/app.js'),
    import('../../src/server/clients/clients.js'),
    import('../../src/server/database.js'),
    import('../../src/server/reads/publicReads.js'),
    import('../../src/server/sharedHits.js'),
  ])
  const payload = await getPayload({ config })
  const publicUrl = 'http://polkka.test'
  const reads = await openReads(payload, { databaseUrl: database.url, publicUrl })
  await reads.listening()
  const hits = await openSharedHits(payload)
  const clients = openClients(payload, hits)
  const app = createApp(config, { publicUrl, isReady: async () => true, clients, hits, reads })
  const server = await new Promise<Server>((resolve) => {
    const listening = createServer(app).listen(0, '127.0.0.1', () => resolve(listening))
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const direct = new pg.Pool({ connectionString: database.url, max: 2 })
  // Its database is dropped while its connections take their leave.
  direct.on('error', () => {})

  const http: TestApp['http'] = async (method, path, { token, body, raw, headers, language } = {}) => {
    const response = await fetch(`${url}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(token ? { authorization: `JWT ${token}` } : {}),
        ...(body !== undefined || raw !== undefined ? { 'content-type': 'application/json' } : {}),
        ...(language ? { 'accept-language': language } : {}),
        ...headers,
      },
      ...(raw !== undefined ? { body: raw } : body !== undefined ? { body: JSON.stringify(body) } : {}),
    })
    const text = await response.text()
    let parsed: Body = {}
    try {
      parsed = JSON.parse(text) as Body
    } catch {
      // Not JSON: the test sees `text`.
    }
    return { status: response.status, body: parsed, headers: response.headers, text }
  }

  return {
    url,
    payload,
    reads,
    databaseUrl: database.url,
    http,
    graphql: (query, variables, ask) => http('POST', '/api/graphql', { ...ask, body: { query, variables } }),
    sql: async (statement, values) => (await direct.query(statement, values)).rows as Body[],
    close: async () => {
      await new Promise((resolve) => {
        server.close(resolve)
        server.closeAllConnections()
      })
      await direct.end()
      await clients?.close()
      await hits.close()
      await reads.close()
      await closePayload(payload)
      await database.drop()
    },
  }
}

/** Code and status of a refusal, wherever the door puts them. */
export const codeOf = ({ body, status }: Answer): string =>
  `${status} ${body.errors?.[0]?.data?.code ?? body.errors?.[0]?.extensions?.data?.code ?? '-'}`

/** Stacks, paths, SQL: nothing of the inside is told. */
export const INSIDE =
  /\bat \S+ \(|node_modules|\/work\/|\.ts:\d|\.js:\d|select .* from|insert into|update "|drizzle|pg_|stack/i
