import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/** A server in a process of its own. */
export interface System {
  url: string
  child: ChildProcess
  stop: () => Promise<void>
}

/** Resolves when the process says `runs at <url>`. */
export const started = async (child: ChildProcess, name: string): Promise<System> => {
  let output = ''
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const url = await new Promise<string>((resolve, reject) => {
    const add = (chunk: Buffer) => {
      output = `${output}${chunk}`.slice(-20_000)
      const found = /(?:runs at|Local:)\s+(http:\S+)/.exec(output)?.[1]
      if (found) resolve(found)
    }
    child.stdout?.on('data', add)
    child.stderr?.on('data', add)
    void gone.then(() => reject(new Error(`${name} did not start: ${output}`)))
  })
  const stop = async () => {
    child.kill('SIGTERM')
    await gone
  }
  return { child, stop, url }
}

/** Plain JavaScript without a loader: what production runs. (With tsx in the process each answer costs half as much again.) */
const script = (file: string, vars: Record<string, string> = {}): ChildProcess =>
  spawn(process.execPath, ['--conditions=production', path.join(ROOT, 'test/bench/reads', file)], {
    cwd: ROOT,
    env: {
      PATH: process.env.PATH,
      HOST: '127.0.0.1',
      PORT: '0',
      SEED: 'none',
      LOG_LEVEL: 'error',
      NODE_ENV: 'production',
      PAYLOAD_SECRET: 'bench',
      ...vars,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })

/** POLKKA on this database; with `cache: false` every read is assembled anew. */
export const startOurs = (databaseUrl: string, { cache = true } = {}): Promise<System> =>
  started(
    script('ours.mjs', { DATABASE_URL: databaseUrl, ...(cache ? {} : { READ_CACHE_MB: '0' }) }),
    'POLKKA',
  )

/** `node:http` with nothing around it. */
export const startBare = (): Promise<System> => started(script('bare.mjs'), 'node:http')

/** What `node:http` answers from now on: the same headers and body as this answer. */
export const giveBytes = async ({ child }: System, answer: Response): Promise<void> => {
  const own = /^(connection|date|keep-alive|transfer-encoding)$/
  const headers = [...answer.headers].filter(([name]) => !own.test(name)).flat()
  const body = await answer.text()
  await new Promise<void>((resolve) => {
    child.once('message', () => resolve())
    child.send({ body, headers })
  })
}
