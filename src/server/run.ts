import { oneLine, StartError } from '../db/startError.js'
import type { Parts } from './boot.js'
import { readEnv } from './env.js'

/**
 * Runs a host in this process until a signal stops it. A failure that the person can mend is one line and
 * exit 1. The parts are loaded after the environment is read, since what they import looks at it.
 */
export const run = async (dev: boolean, loadParts: () => Promise<Parts>): Promise<void> => {
  let stopping = false
  try {
    const env = readEnv()
    prepareProcess(dev, env.production)
    const [parts, { boot }, { stopOnSignal }, { greeting }] = await Promise.all([
      loadParts(),
      import('./boot.js'),
      import('./stopOnSignal.js'),
      import('./greeting.js'),
    ])
    const host = boot(env, parts)
    stopOnSignal(() => {
      stopping = true
      return host.close()
    })
    const { url } = await host.ready
    process.stdout.write(`${greeting(env, env.port === 0 ? url : env.publicUrl)}\n`)
  } catch (error) {
    // A start that a signal broke off did not fail; the signal's handler ends the process.
    if (stopping) return
    process.stderr.write(`polkka: ${error instanceof StartError ? oneLine(error) : unknown(error)}\n`)
    process.exit(1)
  }
}

/** The user's NODE_ENV has been read; from here on it says which build of React, Next and Payload runs. */
export const prepareProcess = (dev: boolean, production: boolean): void => {
  Object.assign(process.env, {
    NODE_ENV: dev ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    LOG_FORMAT: process.env.LOG_FORMAT ?? (production ? 'json' : 'lines'),
    ...(dev ? { DISABLE_PAYLOAD_HMR: 'true' } : {}),
  })
}

const unknown = (error: unknown): string => `the start failed.\n${(error as Error)?.stack ?? String(error)}`
