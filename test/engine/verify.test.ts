import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import type { Made } from '../helpers/practice.js'

import { missingFrom, trailLines, verify } from '../../src/engine/index.js'
import { startApp, type TestApp } from '../helpers/app.js'
import { createPeople, type People } from '../helpers/people.js'
import { practiceMaker } from '../helpers/practice.js'

let app: TestApp
let people: People
let make: ReturnType<typeof practiceMaker>
let term: Made
let id: string

/** Somebody with every right in the database, who knows of the triggers. */
const behindTheEngine = async (...statements: string[]): Promise<void> => {
  await app.sql(`begin; set local session_replication_role = replica; ${statements.join(';')}; commit`)
}

const problems = async (): Promise<string[]> => {
  const found = (await verify(app.payload)).problems.filter((problem) => problem.id === id)
  return found.map(({ problem }) => problem)
}

const lines = async (): Promise<string[]> => {
  const all: string[] = []
  for await (const line of trailLines(app.payload)) all.push(line)
  return all
}

const asStream = async function* (all: string[]): AsyncGenerator<string> {
  yield* all.join('').split('\n')
}

const ofTerm = () => `target_collection = 'terms' and target_id = '${id}'`

beforeAll(async () => {
  app = await startApp()
  people = await createPeople(app)
  make = practiceMaker(app, people)
})
afterAll(() => app.close())
beforeEach(async () => {
  term = await make('published', { collection: 'terms' })
  id = String(term.id)
  expect(await problems()).toEqual([])
})

it('a server at work beside it raises no alarm: everything is read as of one moment', async () => {
  const { db } = app.payload
  const plain = db.find
  let begun = false
  let done = 0
  db.find = async function (this: typeof db, args: never) {
    if ((args as { collection: string }).collection === 'review-events' && !begun) {
      begun = true
      const more = { comment: 'Väärä sana', expectedRevision: term.revision, reason: 'error' }
      const path = `/api/terms/${id}/workflow/unpublish`
      done = (await app.http('POST', path, { token: people.approver.token, body: more })).status
    }
    return plain.call(this, args)
  } as never
  try {
    expect(await problems()).toEqual([])
    expect(done).toBe(200)
  } finally {
    db.find = plain
  }
})

describe('verify finds what was done behind the engine', () => {
  it.each<[string, () => string[], RegExp]>([
    [
      'a changed row of the trail',
      () => [`update review_events set actor_name = 'Joku muu' where ${ofTerm()} and seq = 2`],
      /row 2 of the trail was changed/,
    ],
    [
      'a row deleted from the middle of the trail',
      () => [`delete from review_events where ${ofTerm()} and seq = 2`],
      /the trail lacks or repeats row 2/,
    ],
    [
      'a row cut off at the end of the trail',
      () => [
        `delete from review_events where ${ofTerm()} and seq = (select max(seq) from review_events where ${ofTerm()})`,
      ],
      /the trail does not end where its case says/,
    ],
    [
      'a case that says another state',
      () => [`update reviews set state = 'draft' where ${ofTerm()}`],
      /its case says another state/,
    ],
    [
      'a deleted case',
      () => [`delete from reviews where ${ofTerm()}`],
      /is public without a case|its trail is there, but not its case/,
    ],
    [
      'a public text that was changed',
      () => [`update terms_locales set pref_label = 'Muu' where _parent_id = ${id} and _locale = 'fi'`],
      /carries another text than the one that was published/,
    ],
    [
      'a public text taken down',
      () => [`update terms set _status = 'draft' where id = ${id}`],
      /is not public although its case says it is/,
    ],
    [
      'a kept text that was changed',
      () => [`update publications set content = '{"term":{"fi":"Muu"}}' where ${ofTerm()}`],
      /kept copy of an approved text was changed/,
    ],
    [
      'a kept text that was deleted',
      () => [`delete from publications where ${ofTerm()}`],
      /carries a text of which no approval is kept/,
    ],
    [
      'an edited version',
      () => [
        `update _terms_v_locales set version_pref_label = 'Muu' where _locale = 'fi' and _parent_id in (select id from _terms_v where parent_id = ${id} and version__status = 'published')`,
      ],
      /says it was public with a text that nobody approved/,
    ],
  ])('%s', async (_, statements, problem) => {
    await behindTheEngine(...statements())
    expect(await problems()).toContainEqual(expect.stringMatching(problem))
  })

  it('a draft made public by SQL', async () => {
    id = String((await make('inReview', { collection: 'terms' })).id)
    expect(await problems()).toEqual([])
    await behindTheEngine(`update terms set _status = 'published' where id = ${id}`)
    expect(await problems()).toEqual(['is public although its case says it is not'])
  })

  it('a draft made public by SQL, with its case', async () => {
    id = String((await make('inReview', { collection: 'terms' })).id)
    await behindTheEngine(
      `update terms set _status = 'published' where id = ${id}`,
      `update reviews set state = 'published', live = true, live_hash = content_hash where ${ofTerm()}`,
    )
    expect(await problems()).toEqual([
      expect.stringMatching(/its case says another state/),
      'carries a text of which no approval is kept',
    ])
  })

  it('a text under review that was changed', async () => {
    id = String((await make('inReview', { collection: 'terms' })).id)
    await behindTheEngine(
      `update _terms_v_locales set version_pref_label = 'Muu' where _locale = 'fi' and _parent_id in (select id from _terms_v where parent_id = ${id} and latest)`,
    )
    expect(await problems()).toEqual([expect.stringMatching(/was changed behind the workflow's back/)])
  })

  it('an approval in the name of one who wrote the text, its hashes made to fit', async () => {
    const author = String(people.editor.id)
    const [row] = await app.sql(`select seq from review_events where ${ofTerm()} and type = 'approve'`)
    await behindTheEngine(
      `update review_events set actor_id = '${author}' where ${ofTerm()} and type = 'approve'`,
      `update publications set approved_by_id = '${author}' where ${ofTerm()}`,
    )
    expect(await problems()).toEqual([
      `row ${row!.seq} of the trail was changed`,
      `row ${row!.seq} of the trail: "approve" by one who wrote part of the text`,
    ])
  })
})

describe('the exported trail', () => {
  it('has every row, a line each, and nothing of it is missing right after', async () => {
    const all = await lines()
    const [count] = await app.sql('select count(*)::int as rows from review_events')
    expect(all).toHaveLength(count!.rows)
    expect(JSON.parse(all.at(-1)!)).toMatchObject({
      targetCollection: 'terms',
      targetId: id,
      type: 'publish',
    })
    expect(await missingFrom(app.payload, asStream(all))).toEqual([])
  })

  it('tells of a document that vanished with its whole case, which the database alone cannot', async () => {
    const all = await lines()
    await behindTheEngine(
      `delete from _terms_v where parent_id = ${id}`,
      `delete from terms where id = ${id}`,
      `delete from publications where ${ofTerm()}`,
      `delete from review_events where ${ofTerm()}`,
      `delete from reviews where ${ofTerm()}`,
    )
    expect(await problems()).toEqual([])
    const missing = await missingFrom(app.payload, asStream(all))
    expect(missing.filter((problem) => problem.id === id)).toContainEqual({
      collection: 'terms',
      id,
      problem: 'row 1 of the exported trail is gone',
    })
  })

  it('tells of a trail that was rewritten with fitting hashes', async () => {
    const all = await lines()
    await behindTheEngine(`update review_events set comment = 'Toinen' where ${ofTerm()} and seq = 3`)
    expect(await missingFrom(app.payload, asStream(all))).toContainEqual({
      collection: 'terms',
      id,
      problem: 'row 3 of the exported trail is another one now',
    })
  })

  it('a line that is no row is named', async () => {
    await expect(missingFrom(app.payload, asStream(['{}\n', 'x\n']))).rejects.toThrow(/line 2/)
  })
})
