import type { PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'

import { readFile } from 'node:fs/promises'

import { refusal } from '../errors.js'
import { ownName, typeOf } from './fileType.js'
import { assertFree } from './holds.js'
import { parseId } from './texts.js'
import { nestedReq } from './writeLive.js'
import { assertRoom } from './room.js'

export type FileArgs = {
  data?: Record<string, unknown>
  id?: number | string
  overwriteExistingFiles?: boolean
  where?: Where
}

type Writes = 'create' | 'delete' | 'update'

/** What Payload and the engine say about a file; whatever a caller says of it, through whatever door, is dropped. */
const NEVER_GIVEN = ['filename', 'sizes', 'url', 'thumbnailURL', 'sha256', 'makers', 'inPublicUse']

const withoutGiven = (data: Record<string, unknown> | undefined) =>
  data && Object.fromEntries(Object.entries(data).filter(([name]) => !NEVER_GIVEN.includes(name)))

/** Judges an upload by its bytes and gives it a name of its own. */
const accept = async (req: PayloadRequest, { upload }: SanitizedCollectionConfig): Promise<void> => {
  const { file } = req
  if (!file) return
  const bytes = file.data?.length || !file.tempFilePath ? file.data : await readFile(file.tempFilePath)
  const allowed = upload.mimeTypes ?? []
  const type = allowed.length > 0 ? typeOf(bytes, file.name, allowed) : undefined
  if (type === null) throw refusal(req, 'BAD_INPUT', { field: 'file' })
  req.file = { ...file, name: ownName(file.name), ...(type ? { mimetype: type } : {}) }
}

/** The documents that a bulk operation means, as its caller sees them. */
const matching = async (
  req: PayloadRequest,
  collection: string,
  where: Where,
  overrideAccess: boolean,
): Promise<Array<number | string>> => {
  const own = await nestedReq(req)
  own.locale = req.locale
  const { docs } = await req.payload.find({
    collection: collection as never,
    depth: 0,
    overrideAccess,
    pagination: false,
    limit: 0,
    req: own,
    select: {} as never,
    where,
  })
  return docs.map(({ id }) => id)
}

/**
 * Every write of a file's document, before Payload touches the disk: a new file is what its name says and takes no
 * other's place; a held one is neither changed nor deleted; a bulk operation that meets one does nothing at all.
 */
export const gateFile = async (
  req: PayloadRequest,
  config: SanitizedCollectionConfig,
  operation: Writes,
  args: FileArgs,
  overrideAccess: boolean,
): Promise<FileArgs> => {
  const { id, where } = args
  // Whoever may not do this at all gets Payload's own refusal, and learns nothing about the file.
  if (!overrideAccess && !(await config.access[operation]({ data: args.data as never, id, req } as never)))
    return args
  if (args.overwriteExistingFiles) throw refusal(req, 'BAD_INPUT', { field: 'overwriteExistingFiles' })
  const safe = operation === 'delete' ? args : { ...args, data: withoutGiven(args.data) }
  if (operation === 'create' && !req.file) throw refusal(req, 'BAD_INPUT', { field: 'file' })
  if (operation !== 'delete') {
    await accept(req, config)
    await assertRoom(req, config)
  }
  if (operation === 'create') return safe
  if (id !== undefined) {
    const known = parseId(req, config.slug, id)
    if (known !== null) await assertFree(req, config.slug, [known])
    return safe
  }
  const ids = await matching(req, config.slug, where ?? {}, overrideAccess)
  await assertFree(req, config.slug, ids)
  return { ...safe, where: { and: [where ?? {}, { id: { in: ids } }] } }
}
