import { createTestDatabase } from '../helpers/postgres.js'
import { type RunningHost, runHost } from './runHost.js'

export { PASSWORD, type RunningHost } from './runHost.js'

/** A host with a database of its own, for one file of tests. */
export const startHost = async (): Promise<RunningHost> => {
  const database = await createTestDatabase()
  const host = await runHost(database.url).catch(async (error) => {
    await database.drop()
    throw error
  })
  const close = async () => {
    await host.close()
    await database.drop()
  }
  return { ...host, close }
}
