import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'

export interface TestDatabase {
  url: string
  drop: () => Promise<void>
}

/** A database of this test's own: a copy of the migrated template, or an empty one. */
export const createTestDatabase = async ({ empty = false } = {}): Promise<TestDatabase> => {
  const { url, template } = inject('postgres')
  const name = `polkka_test_${randomBytes(6).toString('hex')}`
  await onServer(url, `create database ${name} template ${empty ? 'template0' : template}`)
  return {
    url: Object.assign(new URL(url), { pathname: `/${name}` }).href,
    drop: () => onServer(url, `drop database if exists ${name} with (force)`),
  }
}

const onServer = async (url: string, statement: string): Promise<void> => {
  const client = new pg.Client(url)
  await client.connect()
  try {
    await inTurn(client, statement)
  } finally {
    await client.end()
  }
}

/** One at a time on the whole server: PostgreSQL refuses to clone a database that somebody else is cloning. */
const inTurn = async (client: pg.Client, statement: string): Promise<void> => {
  await client.query('select pg_advisory_lock(7065573)')
  await client.query(statement)
}
