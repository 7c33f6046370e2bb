import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const SOURCES = ['src', 'collections', 'hooks', 'seed']
const SETTINGS = ['package-lock.json', 'next.config.mjs', 'tsconfig.json', 'tsconfig.build.json']

/** One hash of everything a build is made of; a few hundred small files, so it takes milliseconds. */
export const sourceHash = () => {
  const files = SOURCES.flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
      : [],
  )
  const hash = createHash('sha256').update(process.version.split('.')[0])
  for (const file of [...files.sort(), ...SETTINGS.filter((name) => existsSync(name))])
    hash.update(file).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}
