import type { Payload, Where } from 'payload'

import type { CaseRow } from './cases.js'
import type { Stored } from './texts.js'
import type { TrailRow } from './trail.js'

import { contentHash, hashOf } from './contentHash.js'
import { type ApprovedFile, fileProblems, keptElsewhere } from './fileHashes.js'
import { engineOf } from './instance.js'
import { configOf } from './texts.js'
import { trailHash } from './trail.js'

export type Problem = { collection: string; id: string; problem: string }
export type Verified = { cases: number; events: number; live: number; problems: Problem[] }

type EventRow = Omit<TrailRow, 'actor'> & { actorId: string; actorName: string }
type Snapshot = { contentHash: string; content: unknown; files?: ApprovedFile[] | null; approvedById: string }

const PAGE = 200

/** Every row of a collection, straight from the adapter, a page at a time. */
async function* rowsOf<Row>(payload: Payload, collection: string, where: Where = {}): AsyncGenerator<Row> {
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await payload.db.find({
      collection: collection as never,
      limit: PAGE,
      page,
      pagination: true,
      req: {},
      sort: 'id',
      where,
    })
    yield* docs as unknown as Row[]
    if (!hasNextPage) return
  }
}

const ofCase = ({ targetCollection, targetId }: Pick<CaseRow, 'targetCollection' | 'targetId'>): Where => ({
  and: [{ targetCollection: { equals: targetCollection } }, { targetId: { equals: targetId } }],
})

/** What is wrong with the trail of one case: rows changed, missing, out of place, or cut off at the end. */
const trailProblems = (it: CaseRow, events: EventRow[]): string[] => {
  const problems: string[] = []
  let previous: string | null = null
  for (const [index, event] of events.entries()) {
    const { actorId, actorName, hash, ...row } = event
    if (row.seq !== index + 1) problems.push(`the trail lacks or repeats row ${index + 1}`)
    const signed = {
      ...row,
      actor: { id: actorId, name: actorName },
      comment: row.comment ?? undefined,
      reason: row.reason ?? undefined,
      details: row.details ?? undefined,
    }
    if (trailHash(signed) !== hash) problems.push(`row ${row.seq} of the trail was changed`)
    if (row.prevHash !== previous)
      problems.push(`row ${row.seq} of the trail does not follow the one before it`)
    previous = hash
  }
  if (it.lastSeq !== events.length || it.lastEventHash !== previous)
    problems.push('the trail does not end where its case says')
  return problems
}

/** What is wrong with one public row: no case, no approval of this very text, or approved by one who wrote it. */
const liveProblems = async (
  payload: Payload,
  slug: string,
  row: Stored,
  it: CaseRow | undefined,
  events: EventRow[],
  snapshots: Snapshot[],
): Promise<string[]> => {
  if (!it) return ['is public without a case']
  const hash = contentHash(configOf(payload, slug).flattenedFields, row)
  if (!it.live) return ['is public although its case says it is not']
  if (hash !== it.liveHash) return ['carries another text than the one that was published']
  const snapshot = snapshots.findLast((candidate) => candidate.contentHash === hash)
  if (!snapshot) return ['carries a text of which no approval is kept']
  if (snapshot.content !== null && hashOf(snapshot.content) !== hash)
    return ['the kept copy of its approved text was changed']
  const approved = events.some(
    (event) =>
      event.contentHash === hash &&
      event.actorId === snapshot.approvedById &&
      event.type !== 'save' &&
      event.type !== 'create',
  )
  if (!approved) return ['the trail knows of no approval of its text']
  return fileProblems(payload, snapshot.files ?? [])
}

/**
 * Walks every case and every public row. Reads the tables as they are, so that what was changed behind the engine's
 * back is found as well.
 */
export const verify = async (
  payload: Payload,
  progress: (line: string) => void = () => {},
): Promise<Verified> => {
  const engine = engineOf(payload)
  const result: Verified = { cases: 0, events: 0, live: 0, problems: [] }
  const add = (collection: string, id: string, problems: string[]) =>
    result.problems.push(...problems.map((problem) => ({ collection, id, problem })))
  const eventsOf = async (key: Pick<CaseRow, 'targetCollection' | 'targetId'>): Promise<EventRow[]> =>
    (
      await payload.db.find({
        collection: 'review-events' as never,
        limit: 0,
        pagination: false,
        req: {},
        sort: 'seq',
        where: ofCase(key),
      })
    ).docs as unknown as EventRow[]

  for await (const it of rowsOf<CaseRow>(payload, 'reviews')) {
    const events = await eventsOf(it)
    result.cases += 1
    result.events += events.length
    add(it.targetCollection, it.targetId, trailProblems(it, events))
    if (it.live && engine.collections[it.targetCollection]) {
      const row = await engine.raw.findOne({
        collection: it.targetCollection,
        req: {} as never,
        where: { id: { equals: it.targetId } },
      })
      if (row?._status !== 'published')
        add(it.targetCollection, it.targetId, ['is not public although its case says it is'])
    }
    if (result.cases % 1000 === 0) progress(`${result.cases} cases ...`)
  }
  for (const slug of keptElsewhere(payload, engine.files))
    progress(`${slug}: its files are not on this disk and were not compared`)
  for (const slug of Object.keys(engine.collections)) {
    for await (const row of rowsOf<Stored>(payload, slug, { _status: { equals: 'published' } })) {
      const key = { targetCollection: slug, targetId: String(row.id) }
      const it = (await payload.db.findOne({
        collection: 'reviews' as never,
        req: {},
        where: ofCase(key),
      })) as unknown as CaseRow | null
      const snapshots = (
        await payload.db.find({
          collection: 'publications' as never,
          limit: 0,
          pagination: false,
          req: {},
          sort: 'id',
          where: ofCase(key),
        })
      ).docs as unknown as Snapshot[]
      result.live += 1
      add(
        slug,
        key.targetId,
        await liveProblems(payload, slug, row, it ?? undefined, it ? await eventsOf(key) : [], snapshots),
      )
    }
  }
  return result
}
