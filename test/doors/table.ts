import { describe, expect, it } from 'vitest'

import { verify } from '../../src/engine/index.js'
import type { Attempt } from './attempts.js'
import { ATTEMPTS, deedsOf } from './attempts.js'
import { EVERYBODY, type Row } from './door.js'
import { assertUntouched, look, type Seen, type World } from './world.js'

/** Every door times every attempt. Each cell: what the most entitled is told, and that nothing was spoilt by anybody. */
export const tryEveryDoor = (rows: Row[], make: () => Promise<World>): void => {
  let world: World | null = null
  let before: Seen | null = null

  const cell = async ({ attempt: knock, told, who }: Row, attempt: Attempt): Promise<void> => {
    world ??= await make()
    before ??= await look(world)
    const answers: [plain: string[], disguised: string[]] = [[], []]
    for (const [at, deed] of deedsOf(world, attempt).entries())
      // In disguise, where the door is not everybody's: by the one who would get through if anybody did.
      for (const actor of at === 0 || who === EVERYBODY ? who : who.slice(0, 1))
        answers[at === 0 ? 0 : 1].push(await knock(world, deed, actor))
    before = await assertUntouched(world, before)
    const [plain, disguised] = answers
    expect(plain[0]).toBe(told[attempt])
    if (told[attempt] !== 'done') expect(plain, 'told to anybody').not.toContain('done')
    if (told[attempt] !== 'done' && attempt === 'publish') expect(disguised).not.toContain('done')
    expect([...plain, ...disguised].filter((answer) => /^5\d\d/.test(answer))).toEqual([])
  }
  /** What one cell spoils is no fault of the next. */
  const aCell = (row: Row, attempt: Attempt) => async () =>
    cell(row, attempt).catch((error: unknown) => {
      world = before = null
      throw error
    })

  describe.each(rows)('$door', (row) => {
    for (const attempt of ATTEMPTS) {
      if (row.told[attempt] !== null) it(attempt, aCell(row, attempt))
    }
  })

  it('in the end what was approved is published as it was approved, and verify finds nothing', async () => {
    world ??= await make()
    const { app, approved, draft, live, own, people, slug } = world
    const published = await app.http('POST', `/api/${slug}/${approved}/workflow/publish`, {
      token: people.approver.token,
      body: { expectedRevision: 2 },
    })
    expect(published.status, published.text).toBe(200)
    const { body } = await app.http('GET', `/api/${slug}/${approved}?locale=fi`)
    expect([body.prefLabel, body.status ?? 'recommended']).toEqual([
      'SALAINEN hyväksytty prefLabel fi',
      'recommended',
    ])
    const ours = [approved, draft, live, own].map(String)
    const { problems } = await verify(app.payload)
    expect(problems.filter(({ collection, id }) => collection === slug && ours.includes(id))).toEqual([])
  })
}
