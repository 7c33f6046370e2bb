import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it, vi } from 'vitest'

import { dataFolder, startProcess, type Started } from './fixtures/process.js'

/** Stopping loses no request and leaves nothing running; a kill loses no data. */
let running: Started[] = []
let remove: () => Promise<void>

const start = async (data?: string): Promise<{ started: Started; url: string; data: string }> => {
  const made = data ? undefined : await dataFolder()
  if (made) remove = made.remove
  const where = data ?? made?.folder ?? ''
  const started = startProcess({ POLKKA_DATA_DIR: where })
  running.push(started)
  return { started, url: await started.ready, data: where }
}

afterEach(async () => {
  for (const { child } of running) child.kill('SIGTERM')
  await Promise.all(running.map(({ exit }) => exit))
  running = []
  await remove()
})

const pidOfPostgres = async (data: string): Promise<number> =>
  Number((await readFile(path.join(data, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0])

describe('SIGTERM, and the SIGINT that npm repeats', () => {
  it('lets a running request finish, takes no new one, stops the database and exits 0', async () => {
    const { started, url, data } = await start()
    const slow = fetch(`${url}/api/slow`)
    await sleep(300)
    started.child.kill('SIGTERM')
    await sleep(300)
    started.child.kill('SIGINT')
    await expect(fetch(`${url}/healthz`)).rejects.toThrow()
    expect(await (await slow).json()).toEqual({ slow: true })
    expect(await started.exit).toBe(0)
    await expect(stat(path.join(data, 'postgres/postmaster.pid'))).rejects.toThrow('ENOENT')
  })
})

it('cuts off a request that never ends, and still exits 0', async () => {
  const { started, url } = await start()
  const endless = fetch(`${url}/api/wait`)
  endless.catch(() => {})
  await sleep(300)
  started.child.kill('SIGTERM')
  expect(await started.exit).toBe(0)
  await expect(endless).rejects.toThrow()
})

describe('after kill -9', () => {
  it('of node, the next start takes over the database that still runs', async () => {
    const { started, data } = await start()
    const postgres = await pidOfPostgres(data)
    started.child.kill('SIGKILL')
    await started.exit
    const { url } = await start(data)
    expect((await fetch(`${url}/readyz`)).status).toBe(200)
    expect(await pidOfPostgres(data)).toBe(postgres)
  })

  it('of node and of the database, the next start recovers it', async () => {
    const { started, data } = await start()
    const postgres = await pidOfPostgres(data)
    started.child.kill('SIGKILL')
    process.kill(postgres, 'SIGKILL')
    await started.exit
    const { url } = await start(data)
    expect((await fetch(`${url}/readyz`)).status).toBe(200)
    expect(await pidOfPostgres(data)).not.toBe(postgres)
  })

  it('of the database alone, the process lives, says that it is not ready, and leaks nothing', async () => {
    const { url, data } = await start()
    process.kill(await pidOfPostgres(data), 'SIGKILL')
    await sleep(500)
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
    expect((await fetch(`${url}/readyz`)).status).toBe(503)
    const answer = await fetch(`${url}/api/notes`, { headers: { 'accept-language': 'en' } })
    expect(answer.status).toBe(503)
    expect(await answer.json()).toEqual({
      errors: [{ message: 'The database is not available just now.', data: { code: 'UNAVAILABLE' } }],
    })
  })
})

it('SIGTERM during the start stops what runs by then, and is no failure', async () => {
  const made = await dataFolder()
  remove = made.remove
  const started = startProcess({ POLKKA_DATA_DIR: made.folder })
  running.push(started)
  await vi.waitFor(() => expect(started.output()).toContain('Creating the database'), { timeout: 30_000 })
  started.child.kill('SIGTERM')
  expect(await started.exit).toBe(0)
  expect(started.output()).not.toContain('failed')
  await expect(stat(path.join(made.folder, 'postgres/postmaster.pid'))).rejects.toThrow('ENOENT')
})
