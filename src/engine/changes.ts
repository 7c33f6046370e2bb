import type { PayloadRequest } from 'payload'

import type { CaseRow } from './cases.js'
import type { Stored } from './texts.js'

import { canonicalContent } from './contentHash.js'
import { engineOf } from './instance.js'
import { personOf } from './people.js'
import { configOf, latestText, parseId } from './texts.js'
import { rowsAbout } from './rowsAbout.js'

/** A place in a text: the field, and the language where the field has them. */
export type Place = { path: string; locale: string | null }

type Json = ReturnType<typeof canonicalContent> | undefined

const isBranch = (value: Json): value is { [key: string]: Json & {} } =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('root' in value)

/** Rows are told apart by their place, and rich text is one value: a reader asks which field, not which node. */
const placesIn = (before: Json, after: Json, path: string[]): string[][] => {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  const rows = Array.isArray(before) && Array.isArray(after) && before.length === after.length
  const branches = [before, after].filter((value) => value !== undefined)
  if (!rows && !branches.every(isBranch)) return [path]
  const [left, right] = [Object(before), Object(after)] as [Record<string, Json>, Record<string, Json>]
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].flatMap((key) =>
    placesIn(left[key], right[key], [...path, key]),
  )
}

/** Where two texts of one collection differ, in the order of the first one's keys. */
export const placesChanged = (before: Json, after: Json, locales: readonly string[]): Place[] =>
  placesIn(before ?? {}, after ?? {}, []).map((path) => {
    const locale = locales.includes(path.at(-1)!) ? path.at(-1)! : null
    return { path: (locale ? path.slice(0, -1) : path).join('.'), locale }
  })

/** The text as it was under a revision number; null where no version of it is kept. */
export const textOf = async (req: PayloadRequest, it: CaseRow, revision: number): Promise<Stored | null> => {
  const { docs } = await engineOf(req.payload).raw.findVersions({
    collection: it.targetCollection,
    limit: 1,
    pagination: false,
    req,
    sort: '-updatedAt',
    where: {
      and: [
        { parent: { equals: parseId(req, it.targetCollection, it.targetId) } },
        { 'version.workflow.revision': { equals: revision } },
      ],
    },
  })
  return (docs[0] as { version: Stored } | undefined)?.version ?? null
}

const placesSince = async (req: PayloadRequest, it: CaseRow, revision: number): Promise<Place[]> => {
  const { localization } = req.payload.config
  const collection = it.targetCollection
  const now = await latestText(req, collection, parseId(req, collection, it.targetId)!)
  const then = await textOf(req, it, revision)
  if (!now || !then) return []
  const contentOf = (text: Stored) =>
    canonicalContent(configOf(req.payload, collection).flattenedFields, text)
  return placesChanged(contentOf(then), contentOf(now.text), localization ? localization.localeCodes : [])
}

type Save = { actorId: string; actorName: string; at: string; revision: number }

/** What a caller who looked at an older revision has missed: each save since, by whom and when, and which fields it all changed. */
export const changedSince = async (req: PayloadRequest, it: CaseRow, revision: number) => {
  const saves = await rowsAbout<Save>(req, 'review-events', it, {
    limit: 100,
    sort: 'seq',
    where: [{ type: { equals: 'save' } }, { revision: { greater_than: revision } }],
  })
  return {
    revision: it.revision,
    state: it.state,
    changes: saves.map(({ actorId, actorName, at, revision: made }) => ({
      revision: made,
      by: actorName,
      own: actorId === personOf(req).id,
      at,
    })),
    fields: await placesSince(req, it, revision),
  }
}
