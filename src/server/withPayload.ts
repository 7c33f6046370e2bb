import type { Payload } from 'payload'

import { oneLine, StartError } from '../db/startError.js'
import { readEnv, type Env } from './env.js'
import { prepareProcess } from './run.js'

/**
 * Runs one job (`npm run seed`, `npm run verify`) on the same database as `npm start`, beside it or alone, and
 * ends the process with the code that the job answers. Migrates first, so it works on an empty folder too.
 */
export const withPayload = async (job: (payload: Payload, env: Env) => Promise<number>): Promise<never> => {
  let code = 1
  try {
    const env = readEnv()
    prepareProcess(false, env.production)
    code = await onDatabase(env, job)
  } catch (error) {
    const known = error instanceof StartError
    process.stderr.write(`polkka: ${known ? oneLine(error) : (error as Error).stack}\n`)
  }
  process.exit(code)
}

const onDatabase = async (
  env: Env,
  job: (payload: Payload, env: Env) => Promise<number>,
): Promise<number> => {
  const [{ openDatabase, closePayload }, { keptSecret }] = await Promise.all([
    import('./database.js'),
    import('./secret.js'),
  ])
  const database = await openDatabase(env, (line) => process.stdout.write(`${line}\n`))
  try {
    process.env.DATABASE_URL = database.url
    process.env.PAYLOAD_SECRET = env.secret ?? (await keptSecret(env.dataDir))
    const { aloneOn, migrate } = await import('../db/migrate.js')
    const { migrations } = await import('../migrations/index.js')
    const { getPayload } = await import('payload')
    const payload = await getPayload({ config: (await import('../payload.config.js')).default })
    await aloneOn(database.url, (client) => migrate(payload, client, migrations))
    return await job(payload, env).finally(() => closePayload(payload))
  } finally {
    await database.close()
  }
}
