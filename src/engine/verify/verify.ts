import type { Payload, PayloadRequest } from 'payload'

import type { CaseRow } from '../cases.js'
import type { Stored } from '../texts.js'

import { keptElsewhere } from '../fileHashes.js'
import { engineOf } from '../instance.js'
import { parseId } from '../texts.js'
import { asOfOneMoment, rowsOf, type View } from './rows.js'
import {
  publicProblems,
  type Snapshot,
  snapshotProblems,
  type Version,
  versionProblems,
} from './textProblems.js'
import { caseProblems, type EventRow, fourEyesProblems, trailProblems } from './trailProblems.js'
import { type About, isAbout, rowsAbout } from '../rowsAbout.js'

export type Problem = { collection: string; id: string; problem: string }
export type Verified = { cases: number; events: number; live: number; problems: Problem[] }

const nameOf = ({ targetCollection, targetId }: About): string => `${targetCollection}/${targetId}`

/** What the engine keeps about one document. */
const keptOf = async ({ payload, req }: View, key: About) => {
  const seen = { payload, ...req } as PayloadRequest
  return {
    events: await rowsAbout<EventRow>(seen, 'review-events', key, { sort: 'seq' }),
    snapshots: await rowsAbout<Snapshot>(seen, 'publications', key, { sort: 'id' }),
  }
}

const rowOf = async ({ payload, req }: View, { targetCollection: collection, targetId }: About) => {
  const id = parseId({ payload }, collection, targetId)
  const { raw } = engineOf(payload)
  if (id === null) return { main: null, versions: [] }
  const main = (await raw.findOne({
    collection,
    req: req as never,
    where: { id: { equals: id } },
  })) as Stored | null
  const { docs } = await raw.findVersions({
    collection,
    limit: 0,
    pagination: false,
    req: req as never,
    where: { parent: { equals: id } },
  })
  return { main, versions: docs as unknown as Version[] }
}

const verifyCase = async (view: View, it: CaseRow): Promise<{ events: number; problems: string[] }> => {
  const { payload } = view
  const { table, collections } = engineOf(payload)
  const { events, snapshots } = await keptOf(view, it)
  const known = Object.hasOwn(collections, it.targetCollection)
  const { main, versions } = known ? await rowOf(view, it) : { main: null, versions: [] }
  const missing = known && it.live && main?._status !== 'published'
  return {
    events: events.length,
    problems: [
      ...trailProblems(it, events),
      ...caseProblems(it, events),
      ...fourEyesProblems(table, events),
      ...snapshotProblems(snapshots),
      ...(known ? versionProblems(payload, it, versions, snapshots) : []),
      ...(missing ? ['is not public although its case says it is'] : []),
    ],
  }
}

const verifyPublic = async (view: View, slug: string, row: Stored): Promise<string[]> => {
  const { payload, req } = view
  const key = { targetCollection: slug, targetId: String(row.id) }
  const it = (await payload.db.findOne({
    collection: 'reviews' as never,
    req,
    where: isAbout(key),
  })) as unknown as CaseRow | null
  const { events, snapshots } = await keptOf(view, key)
  return publicProblems(payload, slug, row, it, events, snapshots)
}

/** Rows of the trail, and kept texts, whose case is no longer there. */
const orphans = async (view: View, cases: Set<string>): Promise<Map<string, About>> => {
  const found = new Map<string, About>()
  for (const collection of ['review-events', 'publications']) {
    for await (const row of rowsOf<About>(view, collection, {}, { targetCollection: true, targetId: true }))
      if (!cases.has(nameOf(row))) found.set(nameOf(row), row)
  }
  return found
}

/**
 * Walks every case and every public row. Reads the tables as they are, so that what was changed behind the engine's
 * back is found as well; and all of them as of one moment, so that a server at work beside it raises no alarm.
 */
export const verify = (payload: Payload, progress: (line: string) => void = () => {}): Promise<Verified> =>
  asOfOneMoment(payload, (view) => verifyAll(view, progress))

const verifyAll = async (view: View, progress: (line: string) => void): Promise<Verified> => {
  const { payload } = view
  const engine = engineOf(payload)
  const result: Verified = { cases: 0, events: 0, live: 0, problems: [] }
  const cases = new Set<string>()
  const add = ({ targetCollection: collection, targetId: id }: About, problems: string[]) =>
    result.problems.push(...problems.map((problem) => ({ collection, id, problem })))

  for await (const it of rowsOf<CaseRow>(view, 'reviews')) {
    const { events, problems } = await verifyCase(view, it)
    cases.add(nameOf(it))
    result.cases += 1
    result.events += events
    add(it, problems)
    if (result.cases % 1000 === 0) progress(`${result.cases} cases ...`)
  }
  for (const key of (await orphans(view, cases)).values()) add(key, ['its trail is there, but not its case'])
  for (const slug of keptElsewhere(payload, engine.files))
    progress(`${slug}: its files are not on this disk and were not compared`)
  for (const slug of Object.keys(engine.collections)) {
    for await (const row of rowsOf<Stored>(view, slug, { _status: { equals: 'published' } })) {
      result.live += 1
      add({ targetCollection: slug, targetId: String(row.id) }, await verifyPublic(view, slug, row))
    }
  }
  return result
}
