import { APIError, type PayloadRequest, type SanitizedCollectionConfig } from 'payload'

import { statfs } from 'node:fs/promises'
import path from 'node:path'

import { say } from '../translations/index.js'

/** A file and its smaller sizes take at most so many times the file. */
const TIMES = 3

/** Free bytes where a folder is; null where that is not known, as before its first file. */
const freeBytes = async (folder: string): Promise<number | null> => {
  const disk = await statfs(path.resolve(folder)).catch(() => null)
  return disk && disk.bavail * disk.bsize
}

/**
 * Refuses a file for which the disk has no room: Payload would call it a mistake of the sender, and leave what it wrote.
 * @throws {APIError} 503 UNAVAILABLE
 */
export const assertRoom = async (
  req: PayloadRequest,
  { slug, upload }: SanitizedCollectionConfig,
): Promise<void> => {
  if (!req.file || upload.disableLocalStorage) return
  const free = await freeBytes(upload.staticDir || slug)
  if (free === null || free >= req.file.size * TIMES) return
  req.payload.logger.error(`No room for a file of ${req.file.size} bytes: ${free} bytes are free`)
  throw new APIError(say(req.i18n.language, 'ui.noRoom'), 503, { code: 'UNAVAILABLE' }, true)
}
