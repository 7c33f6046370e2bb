import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type Body, startApp, type TestApp } from '../helpers/app.js'
import { picture, sendFile } from '../helpers/files.js'
import { createPeople, type People } from '../helpers/people.js'
import { practiceMaker } from '../helpers/practice.js'
import { type Hidden, NAMED, type Way, waysTo } from './ways.js'

/**
 * Three worlds, one after the other: nothing is hidden in the first, something in the second, something else in its
 * place in the third. Whoever may not know it gets the same answers in all three, to the letter.
 */
const WORLDS = ['nothing is hidden', 'something is', 'something else is'] as const
const WHO = ['stranger', 'nobody', 'editor2'] as const
const GUESS = 'aavikko'
const OTHER = 'betoni'

let app: TestApp
let people: People
let folder: string
let hidden: Hidden
/** By who asks, way by way, the answers of the three worlds. */
const answers: Record<string, string[][]> = {}

const ask = async ({ body, method, path: address }: Way, who: string): Promise<string> => {
  const token = who === 'stranger' ? {} : { token: people[who as keyof People].token }
  const { status, text } = await app.http(method, address, { ...token, ...(body ? { body } : {}) })
  return `${status} ${text}`
}

const AT_ONCE = 6

/** Everybody asks everything; those who may know ask as well, or all this would prove nothing. */
const askAll = async (): Promise<void> => {
  const ways = waysTo(hidden)
  for (const who of [...WHO, 'approver']) {
    const told = (answers[who] ??= ways.map(() => []))
    const asked = who === 'approver' ? ways.filter(({ reveals }) => reveals) : ways
    for (let at = 0; at < asked.length; at += AT_ONCE)
      await Promise.all(
        asked
          .slice(at, at + AT_ONCE)
          .map(async (way) => void told[ways.indexOf(way)]!.push(await ask(way, who))),
      )
  }
}

const patch = (collection: string, id: number | string, body: Body) =>
  app.http('PATCH', `/api/${collection}/${id}?locale=fi`, { token: people.editor.token, body })
const step = async (name: string, who: keyof People, more: Body = {}) => {
  const at = `/api/practices/${hidden.draft}/workflow`
  const { body } = await app.http('GET', at, { token: people.editor.token })
  const { status, text } = await app.http('POST', `${at}/${name}`, {
    token: people[who].token,
    body: { expectedRevision: body.revision, ...more },
  })
  expect(status, `${name}: ${text}`).toBe(200)
}
const nextId = async (table: string): Promise<number> =>
  Number((await app.sql(`select coalesce(max(id), 0) + 1 as id from ${table}`))[0]!.id)

/** What no save may change without a review, put there by SQL: private addresses on public documents. */
const writeAddresses = async (word: string) => {
  const address = `${word}@polkka.test`
  await app.sql('update mentors set contact_email = $1', [address])
  await app.sql('update practices set contact_email = $1', [address])
  await app.sql('update users set email = $1 where id = $2', [address, people.both.id])
}
/** One draft in review's hands, one revision in work, one file, each with the word in it. */
const hide = async (word: string, reviewer: keyof People, related: number[]) => {
  await step('submit', 'editor')
  await step('requestChanges', reviewer, { comment: word })
  expect((await patch('practices', hidden.revised, { title: word, related })).status).toBe(200)
  await writeAddresses(word)
  await app.sql('update media set filename = $1 where id = $2', [`${word}.png`, hidden.file])
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'polkka-reads-'))
  app = await startApp((config) => {
    config.collections.find(({ slug }: Body) => slug === 'media').upload.staticDir = folder
  })
  people = await createPeople(app)
  const make = practiceMaker(app, people)
  const mentor = (await make('published', { collection: 'mentors', mark: 'Julkinen' })).id
  const revised = (await make('published', { mark: 'Julkinen' })).id
  await writeAddresses('kukaan')
  hidden = {
    draft: await nextId('practices'),
    revised,
    mentor,
    file: await nextId('media'),
    filename: `${GUESS}.png`,
    version: await nextId('_practices_v'),
    case: await nextId('reviews'),
    event: await nextId('review_events'),
    person: people.both.id,
    guess: GUESS,
  }
  await askAll()

  const draft = (await make('draft', { mark: GUESS, more: { related: [revised] } })).id
  const upload = { bytes: await picture(), name: hidden.filename, data: { alt: GUESS } }
  const sent = await sendFile(app, people.editor.token, upload)
  expect([sent.status, draft, sent.body.doc.id]).toEqual([201, hidden.draft, hidden.file])
  await hide(GUESS, 'approver', [draft])
  await askAll()

  expect((await patch('practices', draft, { title: OTHER, summary: OTHER })).status).toBe(200)
  expect((await patch('media', hidden.file, { alt: OTHER })).status).toBe(200)
  await hide(OTHER, 'approver2', [])
  await askAll()
}, 300_000)
afterAll(async () => {
  await app.close()
  await rm(folder, { recursive: true, force: true })
})

const WAYS = waysTo(NAMED).map(({ ask: name, staff }, at) => ({ at, name, staff }))

describe.each(WHO)('%s learns nothing', (who) => {
  // The library of files is the staff's: an editor sees whose files they may put into a text.
  for (const { at, name } of WAYS.filter(({ staff }) => !staff || who !== 'editor2')) {
    const cell = () => {
      const [none, some, other] = answers[who]![at]!
      expect(some, `${WORLDS[1]}, against ${WORLDS[0]}`).toBe(none)
      expect(other, `${WORLDS[2]}, against ${WORLDS[1]}`).toBe(some)
      const own = who === 'stranger' ? '' : people[who].email
      expect(some!.replaceAll(own, '').replaceAll(GUESS, '')).not.toMatch(new RegExp(`${OTHER}|\\.secret@`))
      expect(some).not.toMatch(/^5/)
    }
    it(name, cell)
  }
})

describe('an approver sees it, or there would be nothing to learn', () => {
  it.each(waysTo(NAMED).flatMap(({ ask: name, reveals }, at) => (reveals ? [[name, at] as const] : [])))(
    '%s',
    (_, at) => {
      const [none, some, other] = answers.approver![at]!
      expect(some).not.toBe(none)
      expect(other).not.toBe(some)
    },
  )
})
