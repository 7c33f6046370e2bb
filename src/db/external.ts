import pg from 'pg'

import { StartError } from './startError.js'

/** Makes sure that the database of DATABASE_URL answers and is new enough; says in one line what to do if not. */
export const checkDatabase = async (url: string): Promise<void> => {
  const client = clientFor(url)
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query("select current_setting('server_version_num')::int as version")
    if (rows[0].version < 150_000)
      throw new StartError(
        `The database is PostgreSQL ${Math.floor(rows[0].version / 10_000)}; POLKKA needs 15 or later (DATABASE_URL).`,
      )
  } catch (error) {
    if (error instanceof StartError) throw error
    throw new StartError(`${explain(client, error as NodeJS.ErrnoException)} (DATABASE_URL)`)
  } finally {
    await client.end().catch(() => {})
  }
}

const clientFor = (connectionString: string): pg.Client => {
  try {
    return new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 })
  } catch {
    throw new StartError('DATABASE_URL must be like postgres://user:password@host:5432/database.')
  }
}

const explain = (client: pg.Client, { code, message }: NodeJS.ErrnoException): string => {
  const place = `${client.host}:${client.port}`
  const known: Record<string, string> = {
    ECONNREFUSED: `No PostgreSQL answers at ${place}: start it, or mend the address`,
    ENOTFOUND: `The host ${client.host} is unknown: mend the address`,
    EAI_AGAIN: `The host ${client.host} cannot be looked up: mend the address`,
    '28P01': `PostgreSQL at ${place} refuses the password of ${client.user}: mend user and password`,
    '28000': `PostgreSQL at ${place} does not let ${client.user} in: see its pg_hba.conf`,
    '3D000': `PostgreSQL at ${place} has no database ${client.database}: create it`,
  }
  const password = typeof client.password === 'string' ? client.password : ''
  const said = password ? message.replaceAll(password, '***') : message
  return known[code ?? ''] ?? `PostgreSQL at ${place} cannot be used: ${said.replace(/\s+/g, ' ')}`
}
