import { readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'

import { createTestDatabase } from '../helpers/postgres.js'
import { dataFolder, startProcess, takenPort } from './fixtures/process.js'

/** A start that fails says in one line what to do; one that succeeds leaves what the next one needs. */
const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

const emptyDatabase = async (): Promise<string> => {
  const database = await createTestDatabase({ empty: true })
  cleanups.push(database.drop)
  return database.url
}

const folder = async (): Promise<string> => {
  const made = await dataFolder()
  cleanups.push(made.remove)
  return made.folder
}

const failure = async (vars: Record<string, string>): Promise<string> => {
  const started = startProcess(vars)
  expect(await started.exit).toBe(1)
  const lines = started.output().trim().split('\n')
  expect(lines.at(-1)).toMatch(/^polkka: /)
  expect(started.output()).not.toMatch(/^\s+at /m)
  return lines.at(-1) ?? ''
}

describe('a start that cannot be', () => {
  it('for a port in use names the port and another', async () => {
    const { port, free } = await takenPort()
    cleanups.push(free)
    const line = await failure({ PORT: String(port), DATABASE_URL: await emptyDatabase() })
    expect(line).toContain(`Port ${port} is in use`)
    expect(line).toContain('npm start')
  })

  it('for a database that does not answer says where it looked, without the password', async () => {
    const line = await failure({ DATABASE_URL: 'postgres://someone:hush-hush@127.0.0.1:1/none' })
    expect(line).toContain('127.0.0.1:1')
    expect(line).not.toContain('hush-hush')
  })

  it('for a database that is not there, a wrong password, a URL that is none', async () => {
    const url = new URL(await emptyDatabase())
    expect(
      await failure({ DATABASE_URL: Object.assign(new URL(url), { pathname: '/no_such' }).href }),
    ).toContain('no_such')
    if (!process.env.TEST_DATABASE_URL) {
      const line = await failure({
        DATABASE_URL: Object.assign(new URL(url), { password: 'hush-hush' }).href,
      })
      expect(line).toMatch(/refuses the password/)
      expect(line).not.toContain('hush-hush')
    }
    expect(await failure({ DATABASE_URL: 'mysql://x' })).toContain('DATABASE_URL must be like')
  })

  it('in production without a secret', async () => {
    expect(await failure({ NODE_ENV: 'production' })).toContain('PAYLOAD_SECRET')
  })

  it('for a data folder of another PostgreSQL says so and leaves it alone', async () => {
    const data = await folder()
    const first = startProcess({ POLKKA_DATA_DIR: data })
    await first.ready
    first.child.kill('SIGTERM')
    await first.exit
    await writeFile(path.join(data, 'postgres/PG_VERSION'), '9\n')
    expect(await failure({ POLKKA_DATA_DIR: data })).toMatch(/made by PostgreSQL 9.*DATABASE_URL/)
    expect(await readFile(path.join(data, 'postgres/PG_VERSION'), 'utf8')).toBe('9\n')
  })
})

describe('a start with a folder of its own', () => {
  it('makes a secret that only its owner reads, and keeps it', async () => {
    const data = await folder()
    const secretAfterStart = async () => {
      const started = startProcess({ POLKKA_DATA_DIR: data, DATABASE_URL: await emptyDatabase() })
      await started.ready
      started.child.kill('SIGTERM')
      await started.exit
      return readFile(path.join(data, 'secret'), 'utf8')
    }
    const secret = await secretAfterStart()
    expect(secret.trim()).toMatch(/^[\da-f]{64}$/)
    expect((await stat(path.join(data, 'secret'))).mode & 0o777).toBe(0o600)
    expect(await secretAfterStart()).toBe(secret)
  })
})

describe('two processes', () => {
  it('that start at once on one empty database migrate it once', async () => {
    const vars = { DATABASE_URL: await emptyDatabase(), PAYLOAD_SECRET: 'same' }
    const both = [startProcess(vars), startProcess(vars)]
    const urls = await Promise.all(both.map(({ ready }) => ready))
    for (const url of urls) expect((await fetch(`${url}/readyz`)).status).toBe(200)
    expect(both.map(({ output }) => output().match(/Migrated:/g)?.length ?? 0).sort()).toEqual([0, 1])
    for (const { child } of both) child.kill('SIGTERM')
    expect(await Promise.all(both.map(({ exit }) => exit))).toEqual([0, 0])
  })

  it('that start at once on one empty folder share the database; the last to leave stops it', async () => {
    const data = await folder()
    const both = [startProcess({ POLKKA_DATA_DIR: data }), startProcess({ POLKKA_DATA_DIR: data })]
    const [, second] = await Promise.all(both.map(({ ready }) => ready))
    both[0]?.child.kill('SIGTERM')
    expect(await both[0]?.exit).toBe(0)
    expect((await fetch(`${second}/readyz`)).status).toBe(200)
    both[1]?.child.kill('SIGTERM')
    expect(await both[1]?.exit).toBe(0)
    await expect(stat(path.join(data, 'postgres/postmaster.pid'))).rejects.toThrow('ENOENT')
  })
})
