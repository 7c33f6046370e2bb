import type { Payload } from 'payload'
import pg from 'pg'

import { StartError } from './startError.js'

/** Held while one process migrates and seeds; others that start meanwhile wait for it. */
const STARTING = 7_065_572

interface Migration {
  name: string
}

/** Runs `work` while no other process that starts on the same database does. */
export const aloneOn = async <Result>(
  url: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> => {
  const client = new pg.Client(url)
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [STARTING])
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Brings the schema up to date; call it inside `aloneOn`. */
export const migrate = async (
  payload: Payload,
  client: pg.Client,
  migrations: Migration[],
): Promise<void> => {
  if (migrations.length === 0)
    throw new StartError(
      'There is no migration yet: npm run migrate:create makes one (npm run dev needs none).',
    )
  const done = await applied(client)
  if (done.some(({ batch }) => Number(batch) === -1))
    throw new StartError(
      'This database belongs to npm run dev (its schema was pushed, not migrated): use another one.',
    )
  if (migrations.every(({ name }) => done.some((row) => row.name === name))) return
  await withoutExit(() => payload.db.migrate({ migrations } as never))
}

/** Which of the migrations the database lacks. */
export const missing = (names: string[], migrations: Migration[]): string[] =>
  migrations.map(({ name }) => name).filter((name) => !names.includes(name))

const applied = async (client: pg.Client): Promise<{ name: string; batch: string }[]> => {
  const { rows } = await client.query(`select to_regclass('payload_migrations') as found`)
  if (!rows[0].found) return []
  return (await client.query('select name, batch from payload_migrations')).rows
}

/** Payload ends the process when a migration fails; we still have a database to stop first. */
const withoutExit = async (work: () => Promise<void>): Promise<void> => {
  const { exit } = process
  process.exit = () => {
    throw new StartError(
      'A migration failed, the reason is above; the database is as it was before that migration.',
    )
  }
  try {
    await work()
  } finally {
    process.exit = exit
  }
}
