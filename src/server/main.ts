import { oneLine, StartError } from '../db/startError.js'
import { readEnv } from './env.js'

const dev = process.argv.includes('--dev')

/** Starts POLKKA in this process. A failure that the person can mend is one line and exit 1. */
const main = async (): Promise<void> => {
  const env = readEnv()
  // The user's NODE_ENV has been read; from here on it says which build of React, Next and Payload runs.
  Object.assign(process.env, { NODE_ENV: dev ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' })
  if (dev) process.env.DISABLE_PAYLOAD_HMR = 'true'
  process.env.LOG_FORMAT ??= env.production ? 'json' : 'lines'

  const [{ boot }, { realParts }, { stopOnSignal }, { greeting }] = await Promise.all([
    import('./boot.js'),
    import('./parts.js'),
    import('./stopOnSignal.js'),
    import('./greeting.js'),
  ])
  const host = boot(env, realParts(dev))
  stopOnSignal(host.close)
  const { url } = await host.ready
  process.stdout.write(`${greeting(env, env.port === 0 ? url : env.publicUrl)}\n`)
}

main().catch((error: unknown) => {
  const known = error instanceof StartError
  process.stderr.write(
    known ? `polkka: ${oneLine(error)}\n` : `polkka: the start failed.\n${(error as Error)?.stack}\n`,
  )
  process.exit(1)
})
