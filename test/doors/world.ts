import { expect } from 'vitest'

import { type Body, type TestApp } from '../helpers/app.js'
import { breaks } from '../helpers/chain.js'
import type { Name, People } from '../helpers/people.js'

/** Whoever knocks: somebody signed in, or nobody. */
export type Actor = Name | 'stranger'

/** What no reader may ever meet, and no public row may ever hold. */
export const SECRET = 'SALAINEN'

/** One governed collection with the documents that every door is tried on. */
export type World = {
  app: TestApp
  people: People
  /** The governed collection and its GraphQL names. It has a `prefLabel`, a localized `definition` and a `status`. */
  slug: string
  names: { one: string; many: string }
  /** Never public, complete. */
  draft: number
  /** Public for the second time, with a revision in work. */
  live: number
  /** Approved and not yet public. */
  approved: number
  /** Whose owner saves it honestly. */
  own: number
  /** Version rows: of the draft; of the live document the first and the second public one and the one in work; of the approved one its first. */
  versions: { own: number; draft: number; first: number; second: number; work: number; approved: number }
  /** Every version row there was at first: none of them changes or goes. */
  history: number[]
}

export const tokenOf = ({ people }: World, who: Actor): { token?: string } =>
  who === 'stranger' ? {} : { token: people[who].token }

const TRIED = ['draft', 'live'] as const

/** What strangers see: each document, the list, the list of drafts, and the same by GraphQL. */
const publicAnswers = async ({ app, names, slug, ...world }: World) => {
  const list = `{${names.many}(limit:100){totalDocs docs{id prefLabel definition status updatedAt createdAt}}}`
  const paths = [...TRIED.map((which) => `/${world[which]}?locale=all&depth=0`), '?locale=all', '?draft=true']
  const answers = await Promise.all([
    ...paths.map((path) => app.http('GET', `/api/${slug}${path}`)),
    app.graphql(list),
  ])
  return answers.map(({ status, text }, at) => [paths[at] ?? 'GraphQL', status, text])
}

/** What must stay in the tables: public rows, versions, the public part of each case, kept texts, the trail so far. */
const storedRows = async ({ app, approved, history, slug }: World) => {
  const all = { collection: slug, pagination: false, req: {}, sort: 'id' } as never as { collection: never }
  const { docs: rows } = await app.payload.db.find({ ...all, where: { _status: { equals: 'published' } } })
  const { docs: versions } = await app.payload.db.findVersions({
    ...all,
    where: { id: { in: history } },
  })
  const { docs: shown } = await app.payload.db.findVersions({
    ...all,
    where: { 'version._status': { equals: 'published' } },
  })
  return {
    rows,
    // `latest` moves on with every honest save.
    versions: versions.map((row) => ({ ...row, latest: null }) as Body),
    shown: shown.map(({ id }) => id),
    cases: await app.sql(
      `select target_collection, target_id, live, live_state, live_hash, live_revision, public_id, gone,
         first_published_at, published_at from reviews where live or gone is not null order by id`,
    ),
    approval: await app.sql('select * from reviews where target_collection = $1 and target_id = $2', [
      slug,
      String(approved),
    ]),
    texts: await app.sql('select id, md5(p::text) from publications p order by id'),
    trail: await app.sql('select id, md5(e::text) from review_events e order by id'),
  }
}

export type Seen = {
  answers: Awaited<ReturnType<typeof publicAnswers>>
  stored: Awaited<ReturnType<typeof storedRows>>
}

/** Everything that an attempt could spoil, as it is now. */
export const look = async (world: World): Promise<Seen> => ({
  answers: await publicAnswers(world),
  stored: await storedRows(world),
})

/** Each chain that has grown is whole, ends where its case says, and has grown by honest saves only. */
const assertTrail = async ({ app }: World, after: number): Promise<void> => {
  const find = async (collection: string, where: object) =>
    (
      await app.payload.db.find({
        collection: collection as never,
        pagination: false,
        req: {},
        sort: 'id',
        where: where as never,
      })
    ).docs as Body[]
  const grown = await find('review-events', { id: { greater_than: after } })
  expect(grown.map(({ type }) => type).filter((type) => !['create', 'save'].includes(type))).toEqual([])
  for (const target of new Set(grown.map((row) => `${row.targetCollection}/${row.targetId}`))) {
    const [targetCollection, targetId] = target.split('/')
    const where = { targetCollection: { equals: targetCollection }, targetId: { equals: targetId } }
    const chain = await find('review-events', where)
    const [it] = await find('reviews', where)
    expect(breaks(chain), target).toEqual([])
    expect([target, it?.lastSeq, it?.lastEventHash]).toEqual([target, chain.length, chain.at(-1)?.hash])
  }
}

/** Whatever was tried: nothing public has come, changed or gone, and no history was made or lost. */
export const assertUntouched = async (world: World, before: Seen): Promise<Seen> => {
  const now = await look(world)
  expect(now.answers, 'the public answer').toEqual(before.answers)
  expect(JSON.stringify(now.answers), 'the public answer').not.toContain(SECRET)
  expect(now.stored.rows, 'the public rows').toEqual(before.stored.rows)
  expect(now.stored.shown, 'which versions are public').toEqual(before.stored.shown)
  expect(now.stored.versions, 'the versions').toEqual(before.stored.versions)
  expect(now.stored.cases, 'the public part of the cases').toEqual(before.stored.cases)
  expect(now.stored.approval, 'the case of the approved text').toEqual(before.stored.approval)
  expect(now.stored.texts, 'the kept texts').toEqual(before.stored.texts)
  const { trail } = before.stored
  expect(now.stored.trail.slice(0, trail.length), 'the trail so far').toEqual(trail)
  await assertTrail(world, trail.at(-1)?.id ?? 0)
  return now
}
