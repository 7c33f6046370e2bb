import { appendFile, chown, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'
import pg from 'pg'

import { findBinaries, run } from '../../src/db/binaries.js'
import { program, surroundings } from '../../src/db/dataFolder.js'
import { choosePlace } from '../../src/db/place.js'

export interface Standby {
  url: string
  /** One statement there. */
  sql: (statement: string) => Promise<Record<string, unknown>[]>
  stop: () => Promise<void>
}

const ask = async (url: string, ...statements: string[]) => {
  const client = new pg.Client(url)
  await client.connect()
  try {
    let rows: Record<string, unknown>[] = []
    for (const statement of statements) rows = (await client.query(statement)).rows
    return rows
  } finally {
    await client.end()
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })

/** A second PostgreSQL in `base` that follows the embedded one of `primary` by streaming replication. */
export const startStandby = async (
  base: string,
  primary: { folder: string; url: string },
): Promise<Standby> => {
  const { native } = await findBinaries()
  const from = await choosePlace(path.join(primary.folder, '.data'), native, () => {})
  const place = await choosePlace(base, native, () => {})
  const client = new pg.Client(primary.url)
  await client.connect()
  // The backup ends with the connection that began it.
  await client.query(`select pg_backup_start('standby', true)`)
  await run('cp', ['-a', from.data, place.data])
  const { rows } = await client.query('select labelfile from pg_backup_stop()')
  await client.end()
  const { hostname, password, port, username } = new URL(primary.url)
  const files = { backup_label: rows[0].labelfile as string, 'standby.signal': '' }
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(place.data, name)
    await writeFile(file, text)
    if (place.owner.uid !== undefined) await chown(file, place.owner.uid, place.owner.gid!)
  }
  const source = `host=${hostname} port=${port} user=${username} password=${password}`
  await appendFile(path.join(place.data, 'postgresql.auto.conf'), `\nprimary_conninfo = '${source}'\n`)
  await rm(path.join(place.data, 'postmaster.pid'), { force: true })
  const own = await freePort()
  const control = (...args: string[]) =>
    run(
      program(place, 'pg_ctl'),
      [...args, '--wait', '--silent', `--pgdata=${place.data}`],
      surroundings(place),
    )
  const flags = `-p ${own} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=200`
  await control('start', `--log=${place.data}/server.log`, '-o', flags)
  const url = Object.assign(new URL(primary.url), { port: String(own) }).href
  return {
    url,
    sql: (statement) => ask(url, statement),
    stop: async () => void (await control('stop', '--mode=immediate').catch(() => {})),
  }
}
