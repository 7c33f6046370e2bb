import { spawnSync, type SpawnOptions } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, mkdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'

import { run } from './binaries.js'
import { StartError } from './startError.js'

/** Where a cluster lives, and as whom its programs run. */
export interface Place {
  /** The programs: bin/, lib/, share/. */
  native: string
  data: string
  /** Empty: as ourselves. */
  owner: Pick<SpawnOptions, 'uid' | 'gid'>
}

/**
 * Decides where the cluster of `base` lives. PostgreSQL refuses to run as root; there it runs as the
 * user `postgres`, who must be able to reach both the programs and the data. In a folder closed to others
 * (a clone under /root) that user cannot, and opening somebody's home is not ours to do: then both live
 * under /var/lib/polkka, in a folder named after `base`, and stay there between starts.
 */
export const choosePlace = async (
  base: string,
  native: string,
  log: (line: string) => void,
): Promise<Place> => {
  await mkdir(base, { recursive: true })
  if (process.getuid?.() !== 0) return { native, data: path.join(base, 'postgres'), owner: {} }
  const owner = await postgresUser()
  if (reachable(base, owner) && reachable(path.join(native, 'bin'), owner))
    return { native, data: path.join(base, 'postgres'), owner }
  const home = path.join('/var/lib/polkka', createHash('sha256').update(base).digest('hex').slice(0, 12))
  log(`${base} is closed to the user postgres: the database lives in ${home}`)
  await mkdir(home, { recursive: true, mode: 0o755 })
  return { native: await copyPrograms(native, home), data: path.join(home, 'postgres'), owner }
}

const postgresUser = async (): Promise<Place['owner']> => {
  try {
    if (spawnSync('id', ['-u', 'postgres']).status !== 0) await addUser()
    const [uid, gid] = await Promise.all([run('id', ['-u', 'postgres']), run('id', ['-g', 'postgres'])])
    return { uid: Number(uid), gid: Number(gid) }
  } catch {
    throw new StartError(
      'PostgreSQL cannot run as root and there is no user "postgres": start as an ordinary user, or set DATABASE_URL.',
    )
  }
}

const addUser = (): Promise<string> =>
  run('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']).catch(() =>
    run('adduser', ['-S', '-D', '-H', 'postgres']),
  )

const reachable = (folder: string, owner: Place['owner']): boolean =>
  spawnSync('/bin/sh', ['-c', 'cd "$1" && ls >/dev/null', 'sh', folder], { ...owner, cwd: '/' }).status === 0

const copyPrograms = async (native: string, home: string): Promise<string> => {
  const version = (await run(path.join(native, 'bin/postgres'), ['--version'])).trim().split(' ').at(-1)
  const copy = path.join(home, `programs-${version}`)
  if (await stat(copy).catch(() => undefined)) return copy
  const half = `${copy}.${process.pid}`
  await cp(native, half, { recursive: true, verbatimSymlinks: true })
  await rename(half, copy).catch(() => rm(half, { recursive: true }))
  return copy
}
