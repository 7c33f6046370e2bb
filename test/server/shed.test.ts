import type { ServerResponse } from 'node:http'
import { EventEmitter } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'

import { Abandoned, createShare, type Limits, Overloaded } from '../../src/server/shed.js'

/** Somebody who waits for an answer, and may go away. */
const asker = () => {
  const res = Object.assign(new EventEmitter(), { destroyed: false })
  const leave = () => {
    res.destroyed = true
    res.emit('close')
  }
  return { res: res as unknown as ServerResponse, leave }
}

/** A share whose work is done when it is told. */
const held = (limits: Partial<Limits>) => {
  const share = createShare({ atWork: 1, waiting: 2, patience: 60_000, ...limits })
  const began: string[] = []
  const finish = new Map<string, () => void>()
  const ask = (name: string, by = asker()) =>
    share
      .run(by.res, () => {
        began.push(name)
        return new Promise<string>((resolve) => finish.set(name, () => resolve(name)))
      })
      .catch((error: Error) => error)
  return { ask, began, finish: (name: string) => finish.get(name)!(), stats: share.stats }
}
const turn = () => new Promise((resolve) => setImmediate(resolve))

describe('a share of the server', () => {
  it('does so many at once and the next ones in order', async () => {
    const { ask, began, finish } = held({})
    const asked = ['first', 'second', 'third'].map((name) => ask(name))
    await turn()
    expect(began).toEqual(['first'])
    for (const name of ['first', 'second', 'third']) {
      finish(name)
      await turn()
    }
    expect(began).toEqual(['first', 'second', 'third'])
    expect(await Promise.all(asked)).toEqual(['first', 'second', 'third'])
  })

  it('refuses at once what is more than may wait, and nothing when there is room again', async () => {
    const { ask, began, finish, stats } = held({ waiting: 1 })
    const asked = [ask('first'), ask('second')]
    const refused = await ask('third')
    expect(refused).toBeInstanceOf(Overloaded)
    expect((refused as Overloaded).retryAfter).toBeGreaterThan(0)
    finish('first')
    await turn()
    asked.push(ask('fourth'))
    for (const name of ['second', 'fourth']) {
      finish(name)
      await turn()
    }
    expect(await Promise.all(asked)).toEqual(['first', 'second', 'fourth'])
    expect(began).not.toContain('third')
    expect(stats()).toEqual({ atWork: 0, waiting: 0, shed: 1, abandoned: 0 })
  })

  it('does not begin what nobody waits for any more, and finishes what it has begun', async () => {
    const { ask, began, finish, stats } = held({})
    const [working, waiting, gone] = [asker(), asker(), asker()]
    gone.leave()
    const asked = [ask('working', working), ask('waiting', waiting), ask('patient')]
    expect(await ask('gone', gone)).toBeInstanceOf(Abandoned)
    await turn()
    working.leave()
    waiting.leave()
    expect(await asked[1]).toBeInstanceOf(Abandoned)
    expect(stats()).toMatchObject({ atWork: 1, waiting: 1, abandoned: 2 })
    finish('working')
    await turn()
    finish('patient')
    expect(await Promise.all([asked[0], asked[2]])).toEqual(['working', 'patient'])
    expect(began).toEqual(['working', 'patient'])
  })

  it('lets nobody wait longer than may be, and learns from it whom to refuse at once', async () => {
    const { ask, finish, stats } = held({ waiting: 100, patience: 500 })
    const first = ask('first')
    expect(await ask('late')).toBeInstanceOf(Overloaded)
    const shed = () => stats().shed
    const before = shed()
    const asked = Array.from({ length: 20 }, (_, index) => ask(`next ${index}`))
    await turn()
    // Some may hope, the others were told before anybody had waited.
    expect(stats().waiting).toBeGreaterThan(0)
    expect(shed() - before).toBe(20 - stats().waiting)
    expect(shed() - before).toBeGreaterThan(0)
    expect((await Promise.all(asked)).every((each) => each instanceof Overloaded)).toBe(true)
    finish('first')
    expect(await first).toBe('first')
    const after = ask('after')
    await turn()
    finish('after')
    expect(await after).toBe('after')
  })

  it('bears less where somebody has always waited for long', async () => {
    const { ask, finish } = held({ waiting: 100, patience: 400 })
    const first = ask('first')
    const rush = [ask('in the rush')]
    await sleep(200)
    const patient = ask('patient')
    // Who came into the rush gave up after all of it; by then the next one may hope for a quarter, and is told at once.
    expect(await rush[0]).toBeInstanceOf(Overloaded)
    await sleep(50)
    const late = ask('late')
    expect(await Promise.race([late, patient.then(() => 'the one before')])).toBeInstanceOf(Overloaded)
    await patient
    finish('first')
    expect(await first).toBe('first')
  })

  it('goes on after work that failed', async () => {
    const share = createShare({ atWork: 1, waiting: 1, patience: 60_000 })
    const { res } = asker()
    const failing = share.run(res, () => Promise.reject(new Error('broken')))
    const next = share.run(res, async () => 'done')
    await expect(failing).rejects.toThrow('broken')
    expect(await next).toBe('done')
  })
})
