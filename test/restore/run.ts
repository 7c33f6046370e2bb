import { cp, rm } from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'

import { run } from '../../src/db/binaries.js'
import { dataFolder } from '../server/fixtures/process.js'
import { restoreScenario } from './scenario.js'

/**
 * `DATABASE_URL=... npm run test:restore`: the commands of docs/operations.md on a PostgreSQL where databases may be
 * created, with the `pg_dump` and `pg_restore` of this machine, while the server runs.
 */
const given = process.env.DATABASE_URL
if (!given) {
  console.error('DATABASE_URL names a PostgreSQL on which databases may be created.')
  process.exit(1)
}
const names = { first: `polkka_before_${process.pid}`, second: `polkka_restored_${process.pid}` }
const urlOf = (name: string): string => Object.assign(new URL(given), { pathname: `/${name}` }).href
const onServer = async (...statements: string[]): Promise<void> => {
  const client = new pg.Client(given)
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}

const [original, copy] = await Promise.all([dataFolder(), dataFolder()])
const backUp = async () => {
  const dump = path.join(copy.folder, 'polkka.dump')
  await run('pg_dump', ['--format=custom', `--file=${dump}`, urlOf(names.first)])
  await cp(path.join(original.folder, '.data/media'), path.join(copy.folder, '.data/media'), {
    recursive: true,
  })
  await onServer(`create database ${names.second}`)
  await run('pg_restore', ['--no-owner', `--dbname=${urlOf(names.second)}`, dump])
  await rm(dump)
  return { folder: copy.folder, databaseUrl: urlOf(names.second) }
}
try {
  await onServer(`create database ${names.first}`)
  const place = { folder: original.folder, databaseUrl: urlOf(names.first) }
  const defects = await restoreScenario(place, { backUp, stopFirst: false })
  for (const line of defects) console.error(line)
  console.log(defects.length === 0 ? 'Restored: verified, read, followed and written to.' : 'Not restored.')
  process.exitCode = defects.length === 0 ? 0 : 1
} finally {
  await onServer(...Object.values(names).map((name) => `drop database if exists ${name} with (force)`))
  await Promise.all([original.remove(), copy.remove()])
}
