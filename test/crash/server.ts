import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

import type { Order, Told } from './points.js'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href

type Vars = Record<string, string>

/** The environment of our own processes: nothing of ours but the paths. `folder` holds the database and the files. */
const surroundings = (folder: string, databaseUrl?: string, more: Vars = {}): NodeJS.ProcessEnv =>
  ({
    PATH: process.env.PATH,
    PORT: '0',
    SEED: 'none',
    LOG_LEVEL: process.env.CRASH_LOG ?? 'error',
    POLKKA_DATA_DIR: path.join(folder, '.data'),
    PAYLOAD_SECRET: 'test',
    TSX_TSCONFIG_PATH: path.join(ROOT, 'tsconfig.json'),
    ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
    ...more,
  }) as unknown as NodeJS.ProcessEnv

const startScript = (script: string, folder: string, databaseUrl?: string, more?: Vars): ChildProcess =>
  spawn(process.execPath, ['--conditions=production', '--import', TSX, path.join(ROOT, script)], {
    cwd: folder,
    env: surroundings(folder, databaseUrl, more),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })

export interface Server {
  child: ChildProcess
  url: string
  /** What it printed so far. */
  output: () => string
  /** Resolves when it is gone. */
  gone: Promise<void>
  isAlive: () => boolean
  order: (order: Order) => void
  /** Resolves when it halts at the point it was told. */
  halted: () => Promise<void>
  /** What memory it needs, after a collection. */
  memory: () => Promise<NodeJS.MemoryUsage>
}

const collect = (child: ChildProcess): (() => string) => {
  let output = ''
  const add = (chunk: Buffer) => (output = `${output}${chunk}`.slice(-20_000))
  child.stdout?.on('data', add)
  child.stderr?.on('data', add)
  return () => output
}

/** Starts the host as a process of its own; with its own database under `folder`, unless one is given. */
export const startServer = async (folder: string, databaseUrl?: string, more?: Vars): Promise<Server> => {
  const child = startScript('test/crash/worker.ts', folder, databaseUrl, more)
  const output = collect(child)
  let over = false
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve())).then(() => {
    over = true
  })
  // Told to go on after it was killed: nobody is there to listen.
  child.on('error', () => {})
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', () => {
      const found = /POLKKA runs at (\S+)/.exec(output())?.[1]
      if (found) resolve(found)
    })
    void gone.then(() => reject(new Error(`the server did not start: ${output()}`)))
  })
  return {
    child,
    url,
    output,
    gone,
    isAlive: () => !over,
    order: (order) => void (child.connected && child.send(order, () => {})),
    halted: () =>
      new Promise((resolve) => child.once('message', (told: Told) => void ('halted' in told && resolve()))),
    memory: () =>
      new Promise((resolve) => {
        child.once('message', (told: Told) => void ('memory' in told && resolve(told.memory)))
        child.send({ measure: true } satisfies Order)
      }),
  }
}

/** `npm run verify` on the same database and files: its exit code and what it said. */
export const runVerify = async (
  folder: string,
  databaseUrl?: string,
): Promise<{ code: number; said: string }> => {
  const child = startScript('src/server/verify.ts', folder, databaseUrl)
  const output = collect(child)
  const code = await new Promise<number>((resolve) => child.once('close', (exit) => resolve(exit ?? 1)))
  return { code, said: output().trim() }
}
