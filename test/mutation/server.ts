import { execFile } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'

import { openCluster } from '../../src/db/cluster.js'

const TEMPLATE = 'polkka_mutation'

const script = (file: string, url: string): Promise<{ stdout: string }> =>
  promisify(execFile)(process.execPath, ['--conditions=production', '--import', 'tsx', file], {
    env: { ...process.env, DATABASE_URL: url, PAYLOAD_SECRET: 'test', LOG_LEVEL: 'silent' },
  })

/** Nothing here outlives the run, so nothing is written through to the disk. */
const FAST = ['fsync', 'full_page_writes', 'synchronous_commit']

/** One PostgreSQL for the whole run, with a database to copy that has the tables and the people of the tests. */
export const openServer = async (): Promise<{ given: string; close: () => Promise<void> }> => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'polkka-mutation-'))
  await chmod(folder, 0o755)
  const { close, url } = await openCluster(folder)
  const server = new pg.Client(url)
  await server.connect()
  for (const setting of FAST) await server.query(`alter system set ${setting} = off`)
  await server.query('select pg_reload_conf()')
  await server.query(`create database ${TEMPLATE}`)
  await server.end()
  const database = Object.assign(new URL(url), { pathname: `/${TEMPLATE}` }).href
  await script('test/helpers/template.ts', database)
  const { stdout } = await script('test/mutation/people.ts', database)
  return {
    given: JSON.stringify({ postgres: { url, template: TEMPLATE }, people: JSON.parse(stdout) }),
    close: async () => {
      await close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
