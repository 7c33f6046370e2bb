import type { Payload } from 'payload'

import { tellFailedCommits } from '../db/honestCommits.js'
import { aloneOn, migrate } from '../db/migrate.js'
import { installInvariants } from '../engine/index.js'
import { oneLine, StartError } from '../db/startError.js'
import { closePayload, openDatabase } from './database.js'
import { type Env, readEnv } from './env.js'
import { prepareProcess } from './run.js'
import { keptSecret } from './secret.js'

/**
 * Runs `work` on the database that `npm start` uses, beside a running server or without one, and ends the process:
 * exit 0, or 1 with one line that says what is wrong.
 */
export const runScript = async (work: (payload: Payload, env: Env) => Promise<boolean>): Promise<void> => {
  try {
    const env = readEnv()
    prepareProcess(false, env.production)
    const database = await openDatabase(env, () => {})
    process.env.DATABASE_URL = database.url
    process.env.PAYLOAD_SECRET = env.secret ?? (await keptSecret(env.dataDir))
    const [{ default: config }, { migrations }, { getPayload }] = await Promise.all([
      import('../payload.config.js'),
      import('../migrations/index.js'),
      import('payload'),
    ])
    const payload = await getPayload({ config })
    tellFailedCommits(payload)
    await aloneOn(database.url, (client) => migrate(payload, client, migrations))
    await installInvariants(payload)
    const fine = await work(payload, env).finally(async () => {
      await closePayload(payload)
      await database.close()
    })
    process.exit(fine ? 0 : 1)
  } catch (error) {
    process.stderr.write(`polkka: ${error instanceof StartError ? oneLine(error) : (error as Error).stack}\n`)
    process.exit(1)
  }
}
