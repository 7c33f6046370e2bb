import type { Payload, PayloadRequest } from 'payload'

import { createHash } from 'node:crypto'
import { pipeline } from 'node:stream/promises'

import type { Stored } from './texts.js'

import { contentHash } from './contentHash.js'
import { bytesOf, type FileBytes, filenamesOf } from './fileStore.js'
import { filesOf } from './files.js'
import { configOf } from './texts.js'

/** What the engine itself writes on a file's document, and so no part of what was approved. */
const ENGINE_FILE_FIELDS = ['inPublicUse', 'makers', 'sha256']

/** One file as it was approved: an upload, or one of its smaller sizes. `textHash` covers its document. */
export type ApprovedFile = {
  collection: string
  id: string
  filename: string
  sha256: string
  textHash: string
}

const hashIn = async (bytes: FileBytes, filename: string): Promise<string | null> => {
  const stream = await bytes.open(filename)
  if (!stream) return null
  const hash = createHash('sha256')
  await pipeline(stream, hash)
  return hash.digest('hex')
}

/** SHA-256 of each file that is there of those that a document names: the upload and its sizes. */
export const hashesOf = async (
  payload: Payload,
  collection: string,
  row: Stored,
): Promise<Record<string, string>> => {
  const bytes = bytesOf(payload, collection)
  if (bytes === null) return {}
  const hashes = await Promise.all(
    filenamesOf({ ...row }).map(async (name) => [name, await hashIn(bytes, name)] as const),
  )
  return Object.fromEntries(hashes.filter((entry): entry is readonly [string, string] => entry[1] !== null))
}

const textHashOf = (payload: Payload, collection: string, row: Stored): string => {
  const fields = configOf(payload, collection).flattenedFields
  return contentHash(
    fields.filter(({ name }) => !ENGINE_FILE_FIELDS.includes(name)),
    row,
  )
}

/** The files of a text as their documents have them now: what an approval of the text binds besides the text. */
export const approvedFiles = async (
  req: PayloadRequest,
  collection: string,
  text: Stored,
): Promise<ApprovedFile[]> =>
  (await filesOf(req, collection, text)).flatMap(({ key, row }) => {
    const hashes = {
      ...(row.filename ? { [String(row.filename)]: '' } : {}),
      ...((row.sha256 ?? {}) as Record<string, string>),
    }
    const textHash = textHashOf(req.payload, key.collection, row)
    return Object.entries(hashes)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([filename, sha256]) => ({ ...key, filename, sha256, textHash }))
  })

/** What is wrong with approved files: their document was changed, or the file is another or gone. */
export const fileProblems = async (
  payload: Payload,
  files: ApprovedFile[],
  req: Partial<PayloadRequest> = {},
): Promise<string[]> => {
  const problems = await Promise.all(
    files.map(async ({ collection, filename, id, sha256, textHash }) => {
      const row = (await payload.db.findOne({
        collection: collection as never,
        req,
        where: { id: { equals: id } },
      })) as Stored | null
      const name = `${collection}/${id} (${filename})`
      if (!row || textHashOf(payload, collection, row) !== textHash)
        return [`its file ${name} has another description than the approved one`]
      const bytes = bytesOf(payload, collection)
      if (bytes === null) return []
      const hash = await hashIn(bytes, filename)
      if (hash === null) return [`its file ${name} is missing`]
      return hash === sha256 ? [] : [`its file ${name} is another than the approved one`]
    }),
  )
  return [...new Set(problems.flat())]
}

/** Are the files of any live text kept elsewhere, where this process cannot compare them? */
export const keptElsewhere = (payload: Payload, collections: readonly string[]): string[] =>
  collections.filter((collection) => bytesOf(payload, collection) === null)
