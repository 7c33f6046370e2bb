import type { CollectionSlug, Payload, PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'

import type { RawAdapter } from './guardAdapter.js'

import { isRowId } from '../db/tables.js'
import { contentHash } from './contentHash.js'
import { engineOf } from './instance.js'
import { isRow } from './row.js'

/** A document as the database holds it: every language, relations as ids. */
export type Stored = Record<string, unknown> & { id?: number | string; _status?: unknown }

/** As much of a text as says who may reach it. */
const LIGHT = { version: { _status: true, editors: true, owner: true } }

type VersionRow = { latest?: boolean; id: number | string; parent: number | string; version: Stored }

/** The first row of the history that fits. */
export const firstVersion = async (
  raw: RawAdapter,
  args: { collection: string; req?: PayloadRequest; select?: object; sort?: string; where: Where },
): Promise<VersionRow | undefined> => {
  const { docs } = await raw.findVersions({ ...args, limit: 1, pagination: false })
  return docs[0] as VersionRow | undefined
}

/** The working copy: the latest version with its row id, or null where there is no such document. */
export const latestText = async (
  req: PayloadRequest,
  collection: string,
  id: number | string,
  light = false,
): Promise<{ versionId: number | string; text: Stored } | null> => {
  const found = await firstVersion(engineOf(req.payload).raw, {
    collection,
    req,
    sort: '-updatedAt',
    ...(light ? { select: LIGHT } : {}),
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
  })
  return found ? { versionId: found.id, text: found.version } : null
}

/** The document's own row, public or not. */
export const mainText = async (
  req: PayloadRequest,
  collection: string,
  id: number | string,
  select?: Record<string, true>,
): Promise<Stored | null> =>
  engineOf(req.payload).raw.findOne({
    collection,
    req,
    where: { id: { equals: id } },
    ...(select ? { select } : {}),
  })

/** The config of a collection that is known by its slug at run time only. */
export const configOf = (payload: Payload, slug: string): SanitizedCollectionConfig =>
  payload.collections[slug as CollectionSlug].config

/** SHA-256 (hex) of the text of a stored document of this collection. */
export const textHash = (payload: Payload, collection: string, text: Stored): string =>
  contentHash(configOf(payload, collection).flattenedFields, text)

/** Words by their languages, of a value that was read in all languages. */
export const inLanguages = (value: unknown): Array<[locale: string, words: string]> =>
  Object.entries(isRow(value) ? value : {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== '',
  )

/** The languages in which a text has a title. */
export const availableLocales = (payload: Payload, collection: string, text: Stored): string[] => {
  const { titleField } = engineOf(payload).collections[collection]!
  return inLanguages(text[titleField]).map(([locale]) => locale)
}

/** A document id as the collection's id column wants it, or null for one that can belong to no document. */
export const parseId = (
  req: Pick<PayloadRequest, 'payload'>,
  collection: string,
  id: number | string,
): number | string | null => {
  const type =
    req.payload.collections[collection as CollectionSlug]?.customIDType ?? req.payload.db.defaultIDType
  if (type !== 'number') return String(id)
  return /^[1-9]\d*$/.test(String(id)) && isRowId(Number(id)) ? Number(id) : null
}
