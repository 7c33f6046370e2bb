import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, it } from 'vitest'

import { inShortTurns, MOST_A_TURN, PATIENCE_MS } from '../../src/server/inShortTurns.js'

/** Work by a clock of our own; it tells that it was begun. */
const working = () => {
  const clock = { time: 0 }
  const begun: number[] = []
  const soon = inShortTurns(() => clock.time)
  const add = (count: number) => {
    const from = begun.length
    for (let each = 0; each < count; each += 1) soon(() => begun.push(from + each))
  }
  return { add, begun, clock }
}
const numbers = (count: number) => Array.from({ length: count }, (_, each) => each)

it('begins what came in its order, a little a turn, so that the loop gets to everything else between', async () => {
  const { add, begun } = working()
  add(2 * MOST_A_TURN + 1)
  expect(begun).toEqual([])
  for (const turns of [1, 2]) {
    await nextTurn()
    expect(begun).toEqual(numbers(turns * MOST_A_TURN))
  }
  await nextTurn()
  expect(begun).toEqual(numbers(2 * MOST_A_TURN + 1))
})

it('lets nobody wait for long, however many there are', async () => {
  const { add, begun, clock } = working()
  add(3 * MOST_A_TURN)
  clock.time = PATIENCE_MS
  await nextTurn()
  expect(begun).toEqual(numbers(3 * MOST_A_TURN))
})

it('begins again when something comes after all was begun', async () => {
  const { add, begun } = working()
  add(1)
  await nextTurn()
  add(1)
  await nextTurn()
  expect(begun).toEqual([0, 1])
})
