import type { Payload, PayloadRequest } from 'payload'
import type { Readable } from 'node:stream'

import { open } from 'node:fs/promises'
import path from 'node:path'

import { configOf } from './texts.js'

/** Where the bytes of a collection's files are. */
export interface FileBytes {
  /** The bytes of a file; null where there is none of that name. @throws where that cannot be told just now */
  open: (filename: string) => Promise<Readable | null>
}

/** A place other than the disk: Payload writes, serves and removes only there by itself. */
export interface FileStore extends FileBytes {
  put: (filename: string, bytes: Buffer, type: string) => Promise<void>
  remove: (filename: string) => Promise<void>
}

/** `custom` of an upload collection holds its store under this key, if its files are not on disk. */
export const FILE_STORE = 'fileStore'

const onDisk = (folder: string): FileBytes => ({
  open: async (filename) => {
    const file = path.resolve(folder, filename)
    if (!file.startsWith(folder + path.sep)) return null
    const handle = await open(file).catch(() => null)
    return handle && handle.createReadStream()
  },
})

/** The store of a collection whose files are not on disk, if we know it. */
export const storeOf = (payload: Payload, collection: string): FileStore | null =>
  (configOf(payload, collection).custom?.[FILE_STORE] as FileStore | undefined) ?? null

/** Removes what no document names any more; what cannot be removed is told in the log. */
export const removeBytes = ({ payload }: PayloadRequest, store: FileStore, filename: string): Promise<void> =>
  store.remove(filename).catch(() => {
    payload.logger.error(
      `The file ${filename} is no more but for its bytes: remove it from the file storage.`,
    )
  })

/** Where a collection's files are read from; null where they are kept in a way that we do not know. */
export const bytesOf = (payload: Payload, collection: string): FileBytes | null => {
  const { upload } = configOf(payload, collection)
  if (!upload) return null
  if (upload.disableLocalStorage) return storeOf(payload, collection)
  return onDisk(path.resolve(upload.staticDir || collection))
}

type Sizes = Record<string, { filename?: string | null } | null> | null | undefined

/** The names of the files that a document has: the upload and its smaller sizes. */
export const filenamesOf = ({ filename, sizes }: Record<string, unknown>): string[] =>
  [filename, ...Object.values((sizes as Sizes) ?? {}).map((size) => size?.filename)].filter(
    (name): name is string => typeof name === 'string',
  )
