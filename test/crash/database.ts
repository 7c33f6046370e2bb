import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

import { findBinaries, run } from '../../src/db/binaries.js'
import { PASSWORD, program, surroundings, USER } from '../../src/db/dataFolder.js'
import { choosePlace, type Place } from '../../src/db/place.js'

export type Row = Record<string, unknown>

/** The embedded database of a folder, from outside: to look into it and to kill it. */
export interface Database {
  sql: <Result = Row>(statement: string, values?: unknown[]) => Promise<Result[]>
  /** Breaks every connection of the application; the server goes on. */
  terminate: () => Promise<void>
  /** SIGKILL for one connection's process: the server throws everybody out and recovers by itself. */
  killBackend: () => Promise<void>
  /** `pg_ctl restart -m immediate`: no shutdown, recovery at the start. */
  restart: () => Promise<void>
  /** SIGKILL for the postmaster and all its children: what a power cut leaves. */
  cut: () => Promise<void>
  /** Nothing that a dead process began is still being carried out. */
  settled: () => Promise<void>
  stop: () => Promise<void>
}

const OTHERS = `from pg_stat_activity where datname = 'polkka' and backend_type = 'client backend' and pid <> pg_backend_pid()`

const pidFile = async ({ data }: Place): Promise<string[]> =>
  (await readFile(path.join(data, 'postmaster.pid'), 'utf8')).split('\n')

const childrenOf = async (pid: number): Promise<number[]> => {
  const text = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '')
  return text.trim().split(/\s+/).filter(Boolean).map(Number)
}

const isThere = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

const killAll = (pids: number[]): void => {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // Gone by itself.
    }
  }
}

export const openDatabase = async (folder: string): Promise<Database> => {
  const base = path.join(folder, '.data')
  const place = await choosePlace(base, (await findBinaries()).native, () => {})
  const control = (...args: string[]) =>
    run(
      program(place, 'pg_ctl'),
      [...args, '--wait', '--silent', `--pgdata=${place.data}`, `--log=${place.data}/server.log`],
      surroundings(place),
    )

  // One connection while it lasts: most of what there is to do is looking.
  let open: Promise<pg.Client> | undefined
  const forget = () => {
    void open?.then((client) => client.end()).catch(() => {})
    open = undefined
  }
  const connect = async (): Promise<pg.Client> => {
    const port = (await pidFile(place))[3]
    const client = new pg.Client(`postgres://${USER}:${PASSWORD}@127.0.0.1:${port}/polkka`)
    client.on('error', () => {})
    await client.connect()
    return client
  }
  const sql: Database['sql'] = async (statement, values) => {
    try {
      return (await (await (open ??= connect())).query(statement, values)).rows
    } catch (error) {
      forget()
      throw error
    }
  }
  const others = async (): Promise<number[]> =>
    (await sql<{ pid: number }>(`select pid ${OTHERS}`)).map(({ pid }) => pid)
  const postmaster = async () => Number((await pidFile(place))[0])

  return {
    sql,
    terminate: async () => void (await sql(`select pg_terminate_backend(pid, 5000) ${OTHERS}`)),
    killBackend: async () => {
      const before = await others()
      killAll(before.slice(0, 1))
      // The server needs a moment to notice, and another to recover.
      for (;;) {
        const now = await others().catch(() => before)
        if (!now.some((pid) => before.includes(pid))) return
        await sleep(20)
      }
    },
    restart: async () => {
      forget()
      await control('restart', '--mode=immediate')
    },
    cut: async () => {
      forget()
      const first = await postmaster()
      killAll([first, ...(await childrenOf(first))])
      while (isThere(first)) await sleep(10)
    },
    settled: async () => {
      for (const deadline = Date.now() + 10_000; (await others()).length > 0; await sleep(20))
        if (Date.now() > deadline) throw new Error('connections of a dead process stay in the database')
    },
    stop: async () => {
      forget()
      await control('stop', '--mode=immediate').catch(() => {})
    },
  }
}
