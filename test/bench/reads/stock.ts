import { spawn } from 'node:child_process'
import { cp, mkdir } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { started, type System } from './systems.js'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const FOLDER = path.join(ROOT, '.data/bench/stock')
const NEXT = path.join(ROOT, 'node_modules/next/dist/bin/next')
const PAYLOAD = path.join(ROOT, 'node_modules/payload/bin.js')
const PLAIN_SCHEMA = path.join(ROOT, 'test/bench/reads/plainSchema.ts')
const SCHEMA = path.join(FOLDER, 'schema.json')

const vars = (databaseUrl: string): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  DATABASE_URL: databaseUrl,
  STOCK_SCHEMA: SCHEMA,
})

const run = async (...args: string[]): Promise<void> => {
  const child = spawn(process.execPath, args, {
    cwd: FOLDER,
    env: { ...vars('postgres://nobody@127.0.0.1:1/none'), PAYLOAD_CONFIG_PATH: 'payload.config.mjs' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk))
  const code = await new Promise((resolve) => child.once('close', resolve))
  if (code !== 0) throw new Error(`${args.join(' ')} failed: ${text}`)
}

/** Builds a Next app with Payload alone and the same collections. */
export const buildStock = async (): Promise<void> => {
  await mkdir(FOLDER, { recursive: true })
  await cp(path.join(ROOT, 'test/bench/stock'), FOLDER, { recursive: true })
  await run('--conditions=production', '--import', 'tsx', PLAIN_SCHEMA, SCHEMA)
  await run('--conditions=production', PAYLOAD, 'generate:importmap')
  await run(NEXT, 'build')
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })

/** Payload under `next start`, on this database. */
export const startStock = async (databaseUrl: string): Promise<System> => {
  const child = spawn(process.execPath, [NEXT, 'start', '-H', '127.0.0.1', '-p', String(await freePort())], {
    cwd: FOLDER,
    env: vars(databaseUrl),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return started(child, 'next start')
}
