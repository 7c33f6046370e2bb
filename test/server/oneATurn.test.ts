import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, it } from 'vitest'

import { oneATurn } from '../../src/server/oneATurn.js'

it('begins what came in its order, one a turn, so that the loop gets to everything else between them', async () => {
  const inTurn = oneATurn()
  const begun: string[] = []
  for (const name of ['first', 'second', 'third']) inTurn(() => begun.push(name))
  expect(begun).toEqual([])
  await nextTurn()
  begun.push('a connection')
  await nextTurn()
  begun.push('another')
  inTurn(() => begun.push('fourth'))
  for (let turn = 0; turn < 3; turn += 1) await nextTurn()
  expect(begun).toEqual(['first', 'a connection', 'second', 'another', 'third', 'fourth'])
})
