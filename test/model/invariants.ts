import assert from 'node:assert/strict'

import { verify } from '../../src/engine/index.js'
import type { Body } from '../helpers/app.js'
import { breaks } from '../helpers/chain.js'
import { look, type Seen, textIn, versionIn } from './look.js'
import {
  type Doc,
  isHeld,
  isSame,
  isSpoilt,
  type Model,
  newWordsBy,
  type Text,
  type Who,
  working,
} from './model.js'
import { idOf, type World } from './world.js'

/** Nothing that only people of the house may see. */
const PRIVATE = ['owner', 'editors', 'workflow'] as const

/** Strangers see exactly the public text, in the list and by its id; or nothing. */
const strangersSee = (world: World, doc: Doc, seen: Seen): void => {
  const status = doc.live ? 200 : doc.lastPublic ? 410 : 404
  assert.equal(seen.status, status, 'what a stranger is answered')
  assert.equal(seen.listed !== null, Boolean(doc.live), 'is in the list of strangers')
  for (const shown of [seen.shown, seen.listed]) {
    if (!shown || !doc.live) continue
    const expected = { ...doc.live.text, declared: doc.kind === 'terms' }
    assert.deepEqual(textIn(world, doc, shown), expected, 'the text that strangers see')
    for (const name of PRIVATE) assert.equal(shown[name] ?? undefined, undefined, `strangers see ${name}`)
  }
}

/** The public text is a kept snapshot, approved by a person none of whose words came into it since it was last public. */
const publicIsApproved = (world: World, doc: Doc, seen: Seen): void => {
  if (!seen.shown) return
  const text = { ...textIn(world, doc, seen.shown), declared: true }
  const approvals = seen.snapshots.filter(
    ({ content }) => content && isSame(textIn(world, doc, content), text),
  )
  assert.ok(approvals.length > 0, 'the public text was approved by nobody')
  const writers = newWordsBy(text, doc.publicBefore).map((who) => idOf(world, who))
  const byOthers = approvals.some(({ approvedById }) => !writers.includes(approvedById))
  assert.ok(byOthers, `the public text was approved by one of its writers: ${writers.join()}`)
}

const idsOf = (world: World, people: Who[]): string[] => people.map((who) => idOf(world, who)).sort()

/** The row that decides everything says what the model says. */
const caseAgrees = (world: World, doc: Doc, it: Body): void => {
  const said = {
    state: it.state,
    live: it.live,
    revision: it.revision,
    approved: doc.state === 'gone' ? null : it.approvedHash !== null,
    contributors: (it.contributors ?? []).map(({ id }: Body) => id).sort(),
    scheduled: it.scheduledFor ? it.scheduledBy.id : null,
    scheduledUntil: it.scheduledUntil !== null,
    ends: it.unpublishBy?.id ?? null,
    scheduleError: it.scheduleError ?? null,
  }
  assert.deepEqual(said, {
    state: doc.state,
    live: doc.live !== null,
    revision: doc.revision,
    approved: doc.state === 'gone' ? null : doc.approved !== null,
    contributors: idsOf(world, doc.wrote),
    scheduled: doc.scheduledBy && idOf(world, doc.scheduledBy),
    scheduledUntil: doc.scheduledUntil,
    ends: doc.endsBy && idOf(world, doc.endsBy),
    scheduleError: doc.scheduleError,
  })
}

/** The document's own row is the public text or, where nothing is public, the working copy; no version is missing. */
const rowsAgree = (world: World, doc: Doc, { main, versions }: Seen): void => {
  if (doc.state === 'gone') return assert.deepEqual([main, versions], [null, []])
  const own = doc.live ?? working(doc)
  assert.equal(main!._status, doc.live ? 'published' : 'draft')
  assert.deepEqual(textIn(world, doc, main!), own.text, "the text of the document's own row")
  const inIds = doc.versions.map((version) => ({
    ...version,
    owner: version.owner && idOf(world, version.owner),
    editors: version.editors.map((who) => idOf(world, who)),
  }))
  assert.deepEqual(
    versions.map((row) => versionIn(world, doc, row)),
    inIds,
    'the versions',
  )
  const newest = versions.filter(({ latest }) => latest).map(({ id }) => id)
  assert.deepEqual(newest, [versions.at(-1)!.id], 'which version is the newest')
}

/** The trail tells every act, in order, and is whole; along it the revision never falls. */
const trailIsWhole = (world: World, doc: Doc, { events }: Seen): void => {
  assert.deepEqual(breaks(events), [])
  assert.deepEqual(
    events.map(({ type, actorId, from, to, revision }) => ({ type, by: actorId, from, to, revision })),
    doc.trail.map((row) => ({ ...row, by: idOf(world, row.by) })),
    'the trail',
  )
  const revisions = events.map(({ revision }) => revision as number)
  assert.deepEqual(
    revisions,
    revisions.toSorted((left, right) => left - right),
    'the revision fell',
  )
}

const snapshotsAgree = (world: World, doc: Doc, { snapshots }: Seen): void => {
  const kept = snapshots.map(({ content, approvedById, revision }) => ({
    text: content ? (textIn(world, doc, content) as Text) : null,
    by: approvedById,
    revision,
  }))
  assert.deepEqual(
    kept,
    doc.approvals.map((approval) => ({ ...approval, by: idOf(world, approval.by) })),
    'the kept approved texts',
  )
}

/** A file is the public's to see while, and only while, a public text shows it. */
const filesAgree = async (world: World, model: Model): Promise<void> => {
  if (world.files.length === 0) return
  const rows = await world.app.sql('select id, in_public_use as used from media where id = any($1)', [
    world.files,
  ])
  const used = model.files.map(({ exists }, file) =>
    exists ? model.docs.some(({ live }) => live?.text.hero === file) : null,
  )
  assert.deepEqual(
    world.files.map((id) => rows.find((row) => row.id === id)?.used ?? null),
    used,
    'which files are in public use',
  )
  const holds = await world.app.sql('select distinct file_id from review_files where file_id = any($1)', [
    world.files.map(String),
  ])
  assert.deepEqual(
    world.files.map((id) => holds.some((row) => row.file_id === String(id))),
    model.files.map((_, file) => isHeld(model, file)),
    'which files are held',
  )
}

/** What really is agrees with the model, for these documents or for all. */
export const agree = async (world: World, model: Model, only?: number[]): Promise<void> => {
  const found = await look(world, model, only)
  for (const [index, seen] of found) {
    const doc = model.docs[index]!
    const checks = [strangersSee, publicIsApproved, rowsAgree, trailIsWhole, snapshotsAgree]
    try {
      checks.forEach((check) => check(world, doc, seen))
      caseAgrees(world, doc, seen.case)
    } catch (error) {
      throw Object.assign(error as Error, { message: `document ${index}: ${(error as Error).message}` })
    }
  }
  await filesAgree(world, model)
}

/** Remembers, of a run that has ended with nothing left for the clock, what a check of the database is to find. */
export const end = (world: World, model: Model): void =>
  model.docs.forEach((doc, index) => {
    const name = `${doc.kind}/${world.docs[index]}`
    if (isSpoilt(doc)) world.spoilt.add(name)
  })

/** The product's own check of the whole database finds what was tampered with, and nothing else. */
export const verified = async ({ app, spoilt }: World): Promise<void> => {
  const { problems } = await verify(app.payload)
  const found = new Map(problems.map(({ collection, id, problem }) => [`${collection}/${id}`, problem]))
  const wrong = [...found].filter(([name]) => !spoilt.has(name)).map((entry) => entry.join(': '))
  const missed = [...spoilt].filter((name) => !found.has(name))
  assert.deepEqual({ missed, wrong }, { missed: [], wrong: [] }, 'what a check of the whole database finds')
}
