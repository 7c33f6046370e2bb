import type { Payload, PayloadRequest, Where } from 'payload'

import type { AdapterArgs, RawAdapter } from './guardAdapter.js'

import { hashesOf } from './fileHashes.js'
import { assertFree } from './holds.js'

type Write = Exclude<keyof RawAdapter, 'findOne' | 'findVersions'>

/** A direct call of the adapter brings no request, or an empty one. */
export const requestOf = (payload: Payload, req: PayloadRequest | undefined): PayloadRequest =>
  req?.payload
    ? req
    : ({ i18n: { language: 'en' }, payload, transactionID: req?.transactionID } as PayloadRequest)

/** The documents that a write would touch. */
export const touched = async (
  payload: Payload,
  raw: RawAdapter,
  args: AdapterArgs,
  slug: string,
  version: boolean,
): Promise<Array<number | string>> => {
  if (args.parent !== undefined) return [args.parent]
  const where: Where = args.where ?? { id: { equals: args.id } }
  if (version) {
    const { docs } = await raw.findVersions({
      collection: slug,
      limit: 0,
      pagination: false,
      req: args.req,
      where,
    })
    return docs.map(({ parent }) => parent as number | string)
  }
  if (args.id !== undefined) return [args.id]
  const { docs } = await payload.db.find({
    collection: slug as never,
    limit: 0,
    pagination: false,
    req: args.req,
    where,
  })
  return docs.map(({ id }) => id)
}

/** What is stored of a file besides what was given: its fingerprints from the disk, and that nobody public uses it yet. */
const asStored = async (
  payload: Payload,
  slug: string,
  { inPublicUse: _, sha256: __, ...data }: Record<string, unknown>,
) => (typeof data.filename === 'string' ? { ...data, sha256: await hashesOf(payload, slug, data) } : data)

/**
 * The last door of the files: no document of a held one is written or deleted through the adapter, whoever calls it.
 * Payload has the file on disk before it writes the document, so its fingerprint is taken here, from what is there.
 */
export const guardFiles =
  (payload: Payload, raw: RawAdapter) =>
  async (name: Write, args: AdapterArgs, slug: string): Promise<Record<string, unknown> | null> => {
    if (name === 'deleteVersions') return raw[name](args)
    if (name !== 'create') {
      const ids = await touched(payload, raw, args, slug, name === 'updateVersion')
      await assertFree(requestOf(payload, args.req), slug, ids)
    }
    if (!args.data) return raw[name](args)
    const data = await asStored(payload, slug, args.data)
    return raw[name]({ ...args, data: name === 'create' ? { ...data, inPublicUse: false } : data })
  }
