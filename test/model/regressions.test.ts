import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Deed, Of } from './deeds.js'
import { end, verified } from './invariants.js'
import type { Step, Who } from './model.js'
import { take } from './take.js'
import { begin, startWorld, type World } from './world.js'

/**
 * What went wrong once, or nearly: each a list of deeds as a run of chance prints them, played again. After every deed
 * everything is compared with the model; the last answer is said here as well, so that the model cannot be wrong alone.
 */

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world?.close())

const play = async (...deeds: Deed[]): Promise<string | undefined> => {
  const model = await begin(world)
  let last: string | undefined
  for (const deed of deeds) last = (await take(world, model, deed)).map(({ code }) => code).join(' and ')
  end(world, model)
  await verified(world)
  return last
}

const create = (by: Who): Deed => ({ kind: 'create', by, of: 'stories', nth: 1 })
const complete = (by: Who, doc = 0): Deed => ({ kind: 'complete', by, doc })
const write = (by: Who, nth: number): Deed => ({
  kind: 'save',
  by,
  doc: 0,
  part: 'lead',
  language: 'fi',
  nth,
})
const name = (by: Who, ...editors: Who[]): Deed => ({ kind: 'handOver', by, doc: 0, editors })
const step = (by: Who, what: Step, more: Partial<Of<'step'>> = {}): Deed => ({
  kind: 'step',
  by,
  doc: 0,
  step: what,
  ...more,
})
const publish: Deed[] = [step('editor', 'submit'), step('approver', 'approve'), step('approver', 'publish')]
const upload = (by: Who): Deed => ({ kind: 'upload', by })
const picture = (by: Who, nth: number): Deed => ({
  kind: 'save',
  by,
  doc: 0,
  part: 'hero',
  language: 'fi',
  nth,
})

describe('nobody approves what they wrote', () => {
  it('the author of an original has written its copy', async () => {
    const copied: Deed[] = [
      create('both'),
      name('both', 'editor'),
      { kind: 'copy', by: 'editor', doc: 0 },
      complete('editor', 1),
    ]
    const tried = await play(
      ...copied,
      step('editor', 'submit', { doc: 1 }),
      step('both', 'approve', { doc: 1 }),
    )
    expect(tried).toBe('OWN_WORK')
  })

  it('the author of an old version has written it again when somebody else restores it', async () => {
    const written: Deed[] = [create('editor'), complete('editor'), name('editor', 'both'), write('both', 3)]
    const restored: Deed[] = [
      write('editor', 2),
      ...publish,
      { kind: 'restore', by: 'editor', doc: 0, version: 3, asDraft: true },
    ]
    expect(await play(...written, ...restored, step('editor', 'submit'), step('both', 'approve'))).toBe(
      'OWN_WORK',
    )
  })

  it('who takes a text back and sends it again has still written it', async () => {
    const written: Deed[] = [create('both'), complete('both'), step('both', 'submit')]
    expect(
      await play(...written, step('both', 'withdraw'), step('both', 'submit'), step('both', 'approve')),
    ).toBe('OWN_WORK')
  })

  it('who made a picture of it has made part of it', async () => {
    const shown: Deed[] = [create('editor'), complete('editor'), upload('both'), picture('editor', 0)]
    expect(await play(...shown, step('editor', 'submit'), step('both', 'approve'))).toBe('OWN_WORK')
  })

  it('a text given away was written by who gave it', async () => {
    const given: Deed[] = [
      create('both'),
      complete('both'),
      { kind: 'handOver', by: 'both', doc: 0, owner: 'editor' },
    ]
    expect(await play(...given, step('editor', 'submit'), step('both', 'approve'))).toBe('OWN_WORK')
  })
})

describe('what is public is what was approved', () => {
  const ready: Deed[] = [create('editor'), complete('editor')]

  it('a text taken down is approved anew before it is public again', async () => {
    const down: Deed[] = [...ready, ...publish, step('approver', 'unpublish'), step('editor', 'submit')]
    expect(await play(...down, step('approver', 'publish'))).toBe('WRONG_STATE')
  })

  it('who wrote a text that was taken down does not bring it back alone', async () => {
    const down: Deed[] = [create('both'), complete('both'), ...publish, step('approver', 'unpublish')]
    expect(await play(...down, step('both', 'submit'), step('both', 'approve'))).toBe('OWN_WORK')
  })

  it('an approval covers no words that came after it', async () => {
    const approved: Deed[] = [...ready, step('editor', 'submit'), step('approver', 'approve')]
    const changed: Deed[] = [step('approver', 'requestChanges'), write('editor', 3), step('editor', 'submit')]
    expect(await play(...approved, ...changed, step('approver', 'publish'))).toBe('WRONG_STATE')
  })

  it('a text rewritten in the database after its approval is not published', async () => {
    const approved: Deed[] = [...ready, step('editor', 'submit'), step('approver', 'approve')]
    expect(await play(...approved, { kind: 'tamper', doc: 0 }, step('approver', 'publish'))).toBe(
      'CONTENT_CHANGED',
    )
  })

  it('a public text rewritten in the database is found after another has taken its place', async () => {
    const rewritten: Deed[] = [...ready, ...publish, { kind: 'tamper', doc: 0 }]
    const replaced: Deed[] = [{ ...write('editor', 3) }, ...publish]
    expect(await play(...rewritten, ...replaced)).toBe('ok')
  })

  it('a picture of a text in review is neither changed nor deleted', async () => {
    const shown: Deed[] = [...ready, upload('editor'), picture('editor', 0), step('editor', 'submit')]
    const change: Deed = { kind: 'changeFile', by: 'editor', file: 0, bytes: true }
    const remove: Deed = { kind: 'removeFile', by: 'admin', file: 0 }
    expect(await play(...shown, change)).toBe('NOT_EDITABLE')
    expect(await play(...shown, remove)).toBe('NOT_EDITABLE')
  })

  it('a text that is deleted has no time left at which it was to come or go', async () => {
    const scheduled: Deed[] = [
      ...ready,
      ...publish.slice(0, 2),
      step('approver', 'schedule', { until: true }),
    ]
    expect(await play(...scheduled, { kind: 'remove', by: 'admin', doc: 0, reason: 'error' })).toBe('ok')
  })

  it('the clock publishes for nobody whose role was taken away', async () => {
    const scheduled: Deed[] = [
      ...ready,
      step('editor', 'submit'),
      step('approver', 'approve'),
      step('approver', 'schedule'),
    ]
    const fired: Deed = { kind: 'giveRoles', by: 'admin', to: 'approver', roles: ['editor'] }
    expect(await play(...scheduled, fired, { kind: 'tick', late: false })).toBe('ok')
    expect((await world.app.http('GET', `/api/stories/${world.docs[0]}`)).status).toBe(404)
  })

  it('of two who publish and take back at once, one order holds', async () => {
    const approved: Deed[] = [...ready, step('editor', 'submit'), step('approver', 'approve')]
    const rivals: [Deed, Deed] = [step('approver', 'publish'), step('approver2', 'requestChanges')]
    expect(await play(...approved, { kind: 'race', deeds: rivals })).toMatch(
      /^(ok and WRONG_STATE|WRONG_STATE and ok)$/,
    )
  })

  it('of two who save at once what they both saw, one is told', async () => {
    const rivals: [Deed, Deed] = [
      { ...(write('editor', 2) as Of<'save'>), seen: 'now' },
      { ...(write('both', 3) as Of<'save'>), seen: 'now', door: 'GraphQL' },
    ]
    expect(await play(...ready, name('editor', 'both'), { kind: 'race', deeds: rivals })).toMatch(
      /^(ok and STALE_REVISION|STALE_REVISION and ok)$/,
    )
  })

  it('a public text is taken down although a picture of its revision was deleted', async () => {
    const revised: Deed[] = [
      create('editor'),
      complete('editor'),
      ...publish,
      upload('editor'),
      picture('editor', 0),
      { kind: 'removeFile', by: 'admin', file: 0 },
    ]
    expect(await play(...revised, step('approver', 'unpublish'))).toBe('ok')
  })

  it('a picture that only an old version shows may go, and nothing is wrong then', async () => {
    const shown: Deed[] = [
      create('editor'),
      complete('editor'),
      upload('editor'),
      picture('editor', 0),
      ...publish,
    ]
    const hidden: Deed[] = [picture('editor', -1), write('editor', 3), ...publish]
    expect(await play(...shown, ...hidden, { kind: 'removeFile', by: 'admin', file: 0 })).toBe('ok')
  })

  it('what one may not read cannot be copied, as if it did not exist', async () => {
    expect(await play(create('editor'), { kind: 'copy', by: 'editor2', doc: 0 })).toBe('NOT_FOUND')
  })

  it('who may begin no text may copy none, whether it exists or not', async () => {
    expect(await play(create('editor'), { kind: 'copy', by: 'nobody', doc: 0 })).toBe('NOT_ALLOWED')
  })

  it('who has not signed in is told so, whatever they ask for', async () => {
    const sneak: Deed = { kind: 'sneak', by: 'stranger', doc: 0, way: 'copy as published' }
    expect(await play(create('editor'), sneak)).toBe('NOT_SIGNED_IN')
  })
})
