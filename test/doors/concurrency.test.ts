import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { verify } from '../../src/engine/index.js'
import { editorial, transition } from '../../src/index.js'
import type { State, TransitionName } from '../../src/workflow/index.js'
import { type Body, startApp, type TestApp } from '../helpers/app.js'
import { breaks } from '../helpers/chain.js'
import { createPeople, type Name, type People } from '../helpers/people.js'

const DOCUMENTS = 20
const DECISIONS = 800
const AT_ONCE = 16

/** Repeatable choices, so that a failure can be seen again. */
const choices = (seed: number) => {
  let state = seed
  // mulberry32: a plain congruence has low bits that alternate.
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  return <Value>(values: readonly Value[]): Value => values[next() % values.length]!
}

describe('many people decide on the same texts at once', () => {
  let app: TestApp
  let people: People
  const ids: number[] = []

  beforeAll(async () => {
    app = await startApp()
    people = await createPeople(app)
    for (let index = 0; index < DOCUMENTS; index += 1) {
      const editor = { user: people.editor.user as never, overrideAccess: false as const }
      const definition = 'Sana.'
      const doc = await app.payload.create({
        collection: 'terms',
        data: { prefLabel: `Sana ${index}`, definition } as never,
        locale: 'fi',
        ...editor,
      })
      await app.payload.update({
        collection: 'terms',
        id: doc.id,
        data: { prefLabel: `Ord ${index}`, definition } as never,
        locale: 'sv',
        ...editor,
      })
      ids.push(doc.id as number)
    }
  })
  afterAll(() => app?.close())

  it(`${DECISIONS} contradicting steps on ${DOCUMENTS} documents leave states and trails that one order explains`, async () => {
    const choose = choices(20_261_122)
    const steps: Array<[TransitionName, Name, object?]> = [
      ['submit', 'editor'],
      ['withdraw', 'editor'],
      ['approve', 'approver'],
      ['approve', 'approver2'],
      ['publish', 'approver'],
      ['publish', 'approver2'],
      ['requestChanges', 'approver', { comment: 'Vielä' }],
      ['decline', 'approver2', { comment: 'Ei' }],
      ['reopen', 'editor'],
      ['unpublish', 'approver', { comment: 'Pois', reason: 'error' }],
      ['archive', 'approver2', { comment: 'Vanha' }],
      ['confirm', 'editor'],
    ]
    let accepted = 0
    const codes = new Set<string>()
    const decide = async () => {
      const [name, who, more] = choose(steps)
      const id = choose(ids)
      const saves = choose([0, 0, 0, 0, 1]) === 1
      const work = saves
        ? app.payload.update({
            collection: 'terms',
            id,
            data: { note: `${choose([1, 2, 3, 4, 5])}` } as never,
            locale: 'fi',
            user: people.editor.user as never,
            overrideAccess: false,
          })
        : transition({
            payload: app.payload,
            collection: 'terms',
            id,
            name,
            user: people[who].user as never,
            expectedRevision: await revisionOf(id),
            ...more,
          })
      await work.then(
        () => void (accepted += saves ? 0 : 1),
        (error: { code?: string; message: string }) => {
          if (!error.code) throw error
          codes.add(error.code)
        },
      )
    }
    const revisionOf = async (id: number) => {
      const rows = await app.sql(
        `select revision from reviews where target_collection = 'terms' and target_id = $1`,
        [String(id)],
      )
      return Number(rows[0]!.revision)
    }
    let left = DECISIONS
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        while (left > 0) {
          left -= 1
          await decide()
        }
      }),
    )

    let trailed = 0
    for (const id of ids) {
      const rows = (
        await app.payload.find({
          collection: 'review-events',
          limit: 0,
          pagination: false,
          sort: 'seq',
          where: { and: [{ targetCollection: { equals: 'terms' } }, { targetId: { equals: String(id) } }] },
        })
      ).docs as unknown as Body[]
      expect(breaks(rows)).toEqual([])
      let state: State | null = null
      let revision = 0
      for (const row of rows) {
        expect(row.from ?? null, `${id}: row ${row.seq}`).toBe(state)
        const step = editorial.transitions[row.type as TransitionName] as
          { from: readonly string[]; to: string; whileLive?: true } | undefined
        if (step) {
          trailed += 1
          const from = step.whileLive ? Object.keys(editorial.states) : step.from
          expect(from, `${id}: ${row.type} from ${row.from}`).toContain(row.from)
          expect(row.to).toBe(step.to)
          expect(row.revision).toBe(revision)
        } else {
          expect(row.revision).toBe(revision + 1)
        }
        state = row.to as State
        revision = row.revision as number
      }
      const [now] = await app.sql(
        `select state, revision from reviews where target_collection = 'terms' and target_id = $1`,
        [String(id)],
      )
      expect({ state: now!.state, revision: Number(now!.revision) }).toEqual({ state, revision })
    }
    expect(trailed).toBe(accepted)
    expect(accepted).toBeGreaterThan(50)
    expect([...codes]).toContain('WRONG_STATE')
    expect((await verify(app.payload)).problems).toEqual([])
  }, 300_000)
})
