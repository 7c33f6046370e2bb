import { readFile, realpath, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

import { findBinaries, run } from './binaries.js'
import { PASSWORD, prepareDataFolder, program, surroundings, USER } from './dataFolder.js'
import { choosePlace, type Place } from './place.js'
import { StartError } from './startError.js'

/** A running embedded PostgreSQL that this process uses. */
export interface Cluster {
  url: string
  /** Leaves it; the last process to leave stops it. */
  close: () => Promise<void>
}

/** Held shared by every process that uses the cluster, so that the last one to leave knows it is the last. */
const IN_USE = 7_065_571

/**
 * Joins the embedded PostgreSQL of `base`, starting it first when it does not run. It runs on its own, as a
 * background process: Ctrl-C does not reach it before our requests are done, a second process on the same
 * folder joins it, and after a kill -9 of node the next start finds it again.
 */
export const openCluster = async (
  base: string,
  log: (line: string) => void = () => {},
  database = 'polkka',
): Promise<Cluster> => {
  const place = await choosePlace(path.resolve(base), (await findBinaries()).native, log)
  await prepareDataFolder(place, log)
  const { keeper, port } = await joinOrStart(place)
  await makeDatabase(keeper, database)
  const url = `postgres://${USER}:${PASSWORD}@127.0.0.1:${port}/${database}`
  const goAway = stay(place, keeper)
  return { url, close: () => leave(place, goAway()) }
}

/**
 * Joins again when the database restarted under us, so that we still count as one who uses it: else another process
 * would stop it while we serve, or nobody would. What is returned ends that and gives the keeper of the moment.
 */
const stay = (place: Place, first: pg.Client): (() => pg.Client) => {
  let keeper = first
  let left = false
  const rejoin = async () => {
    while (!left) {
      await sleep(500, undefined, { ref: false })
      const joined = left ? undefined : await join(place)
      if (!joined) continue
      if (left) return joined.keeper.end()
      keeper = joined.keeper
      return watch()
    }
  }
  const watch = () => void keeper.once('end', () => void rejoin().catch(() => {}))
  watch()
  return () => {
    left = true
    return keeper
  }
}

interface Joined {
  /** One connection that stays open; it holds the IN_USE lock. */
  keeper: pg.Client
  port: number
}

const joinOrStart = async (place: Place): Promise<Joined> => {
  let reason: unknown
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; await sleep(100)) {
    const joined = await join(place)
    if (joined) return joined
    await start(place).catch((error) => (reason = error))
  }
  throw new StartError(
    `The embedded PostgreSQL does not start; see ${place.data}/server.log (${String(reason)})`,
  )
}

/** Joins the cluster if it runs: the port is in its pid file, and the server there must say it is this one. */
const join = async (place: Place): Promise<Joined | undefined> => {
  const port = Number((await pidFile(place))[3])
  if (!port) return undefined
  const keeper = new pg.Client(`postgres://${USER}:${PASSWORD}@127.0.0.1:${port}/postgres`)
  keeper.on('error', () => {})
  try {
    await keeper.connect()
    const { rows } = await keeper.query(
      `select current_setting('data_directory') as data, pg_try_advisory_lock_shared(${IN_USE}) as joined`,
    )
    if (rows[0].joined && (await realpath(rows[0].data)) === (await realpath(place.data)))
      return { keeper, port }
  } catch {
    // Not running, starting up or shutting down: the caller tries again.
  }
  await keeper.end().catch(() => {})
  return undefined
}

const start = async (place: Place): Promise<void> => {
  await forgetDeadServer(place)
  const flags = [
    `-p ${await freePort()}`,
    '-c listen_addresses=127.0.0.1',
    '-c unix_socket_directories=',
    '-c max_connections=200',
    '-c timezone=UTC',
    '-c jit=off',
  ].join(' ')
  const log = path.join(place.data, 'server.log')
  const args = [
    'start',
    '--wait',
    '--silent',
    '--timeout=25',
    `--pgdata=${place.data}`,
    `--log=${log}`,
    '-o',
    flags,
  ]
  await run(program(place, 'pg_ctl'), args, surroundings(place))
}

/** After a crash the pid file can name a number that another program has by now; PostgreSQL would not start. */
const forgetDeadServer = async (place: Place): Promise<void> => {
  const [pid] = await pidFile(place)
  if (!pid || process.platform !== 'linux') return
  const name = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')
  if (name.trim() !== 'postgres') await rm(path.join(place.data, 'postmaster.pid'), { force: true })
}

const pidFile = async (place: Place): Promise<string[]> =>
  (await readFile(path.join(place.data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')

const leave = async (place: Place, keeper: pg.Client): Promise<void> => {
  const last = await keeper
    .query(`select pg_advisory_unlock_shared(${IN_USE})`)
    .then(() => keeper.query(`select pg_try_advisory_lock(${IN_USE}) as last`))
    .then(
      ({ rows }) => rows[0].last as boolean,
      () => false,
    )
  const args = ['stop', '--wait', '--silent', '--mode=fast', '--timeout=8', `--pgdata=${place.data}`]
  if (last) await run(program(place, 'pg_ctl'), args, surroundings(place)).catch(() => {})
  await keeper.end().catch(() => {})
}

/** Creates a database unless it is there; two processes may try at once. */
const makeDatabase = async (client: pg.Client, name: string): Promise<void> => {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
  if (rowCount) return
  await client.query(`create database ${client.escapeIdentifier(name)}`).catch((error: { code?: string }) => {
    if (error.code !== '42P04' && error.code !== '23505') throw error
  })
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
