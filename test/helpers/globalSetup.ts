import { execFile } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import type { TestProject } from 'vitest/node'

import { openCluster } from '../../src/db/cluster.js'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A URL of the server that the tests use, and the name of the migrated database to clone there. */
    postgres: { url: string; template: string }
  }
}

/** One PostgreSQL for the whole run, with one migrated database on it that tests clone. */
export default async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  const server = await openServer()
  const template = `polkka_template_${process.pid}`
  const close = async () => {
    await onServer(server.url, `drop database if exists ${template} with (force)`)
    await server.close()
  }
  try {
    await onServer(server.url, `create database ${template}`)
    await makeTemplate(Object.assign(new URL(server.url), { pathname: `/${template}` }).href)
  } catch (error) {
    await close()
    throw error
  }
  provide('postgres', { url: server.url, template })
  return close
}

const makeTemplate = (url: string) =>
  promisify(execFile)(
    process.execPath,
    ['--conditions=production', '--import', 'tsx', 'test/helpers/template.ts'],
    {
      env: { ...process.env, DATABASE_URL: url, PAYLOAD_SECRET: 'test', LOG_LEVEL: 'warn' },
      timeout: 110_000,
    },
  )

/** TEST_DATABASE_URL names a server to use (its user may create databases); else an embedded one in a temporary folder. */
const openServer = async (): Promise<{ url: string; close: () => Promise<void> }> => {
  const given = process.env.TEST_DATABASE_URL
  if (given) return { url: given, close: async () => {} }
  const folder = await mkdtemp(path.join(os.tmpdir(), 'polkka-test-'))
  await chmod(folder, 0o755)
  const cluster = await openCluster(folder)
  const close = async () => {
    await cluster.close()
    await rm(folder, { recursive: true, force: true })
  }
  return { url: cluster.url, close }
}

const onServer = async (url: string, statement: string): Promise<void> => {
  const client = new pg.Client(url)
  await client.connect()
  await client.query(statement).finally(() => client.end())
}
