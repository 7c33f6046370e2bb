import { access, stat } from 'node:fs/promises'
import path from 'node:path'
import type { SanitizedConfig } from 'payload'

/** Where the file of an address would be on the disk; undefined where the address is of no file. */
const fileAt = (config: SanitizedConfig, [slug, door, name]: readonly string[]): string | undefined => {
  const upload = config.collections.find((each) => each.slug === slug)?.upload
  if (door !== 'file' || !upload || name === undefined) return undefined
  return path.resolve(upload.staticDir ?? slug!, path.basename(decodeURIComponent(name)))
}

/** A folder among the files, as some file systems have one of their own: Payload would begin to answer and break off. */
export const isFolder = async (config: SanitizedConfig, segments: readonly string[]): Promise<boolean> => {
  const file = fileAt(config, segments)
  if (file === undefined) return false
  return stat(file).then(
    (found) => found.isDirectory(),
    () => false,
  )
}

/** A file that is not there, or not for the caller, is not found; Payload says forbidden, or that it failed. */
export const isMissingFile = async (
  config: SanitizedConfig,
  segments: readonly string[],
  status: number,
): Promise<boolean> => {
  const file = fileAt(config, segments)
  if (file === undefined) return false
  if ([400, 401, 403].includes(status)) return true
  if (status !== 500) return false
  return access(file).then(
    () => false,
    // A name that no file can have is not there either.
    (error: NodeJS.ErrnoException) =>
      ['ENOENT', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'].includes(error.code ?? ''),
  )
}
