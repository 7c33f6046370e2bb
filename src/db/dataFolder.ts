import { chown, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { run } from './binaries.js'
import type { Place } from './place.js'
import { StartError } from './startError.js'

export const USER = 'polkka'
export const PASSWORD = 'polkka'

/** Makes the data folder if there is none, and refuses one that this PostgreSQL cannot read. */
export const prepareDataFolder = async (place: Place, log: (line: string) => void): Promise<void> => {
  const made = await madeBy(place.data)
  if (made === undefined) {
    log('Creating the database ...')
    return initialise(place)
  }
  const ours = (await run(program(place, 'postgres'), ['--version'])).match(/(\d+)\.?\d*\s*$/)?.[1]
  if (made !== ours)
    throw new StartError(
      `${place.data} was made by PostgreSQL ${made}, POLKKA brings ${ours}: move that folder away to begin anew, or set DATABASE_URL to a server of that version.`,
    )
}

export const program = (place: Place, name: string): string => path.join(place.native, 'bin', name)

/** What a program of the cluster runs with: its owner, and nothing of our environment but the paths. */
export const surroundings = ({ owner, data }: Place, cwd = data) => {
  const { PATH, SystemRoot, TEMP, TMPDIR } = process.env
  return {
    ...owner,
    cwd,
    env: { PATH, SystemRoot, TEMP, TMPDIR, LC_ALL: 'C' } as unknown as NodeJS.ProcessEnv,
  }
}

const madeBy = async (data: string): Promise<string | undefined> => {
  try {
    return (await readFile(path.join(data, 'PG_VERSION'), 'utf8')).trim()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ENOENT')
      throw new StartError(
        `${data} cannot be read (${code}): it belongs to another user; start as that user.`,
      )
  }
  const files = await readdir(data).catch(() => [])
  if (files.length > 0)
    throw new StartError(`${data} is not a PostgreSQL folder: move it away, then npm start.`)
  return undefined
}

/** Under another name first, then renamed: a half-made folder never counts, and of two at once one wins. */
const initialise = async (place: Place): Promise<void> => {
  const half = `${place.data}.new-${process.pid}`
  const passwordFile = path.join(half, 'password')
  await mkdir(half, { recursive: true, mode: 0o700 })
  const cluster = path.join(half, 'cluster')
  try {
    await writeFile(passwordFile, `${PASSWORD}\n`)
    const { uid, gid } = place.owner
    if (uid !== undefined && gid !== undefined)
      await Promise.all([half, passwordFile].map((file) => chown(file, uid, gid)))
    // Finnish order of letters; lc_ctype stays C because the machine may have no locale but that.
    const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=fi-FI']
    const login = [`--username=${USER}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256']
    await run(
      program(place, 'initdb'),
      [`--pgdata=${cluster}`, ...login, ...locale],
      surroundings(place, half),
    )
    await rename(cluster, place.data).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
    })
  } finally {
    await rm(half, { recursive: true, force: true })
  }
}
