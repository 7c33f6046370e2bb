import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { run } from '../../src/db/binaries.js'
import { dataFolder } from '../server/fixtures/process.js'
import { restoreScenario } from './scenario.js'

/** As docs/operations.md says of the embedded database: stop, copy `.data`, start the copy. */
let original: Awaited<ReturnType<typeof dataFolder>>
let copy: Awaited<ReturnType<typeof dataFolder>>
beforeAll(async () => {
  original = await dataFolder()
  copy = await dataFolder()
})
afterAll(async () => {
  await original.remove()
  await copy.remove()
})

it(
  'a copy of the data folder is the installation of that day, and goes on from there',
  { timeout: 300_000 },
  async () => {
    const backUp = async () => {
      // With its owners: the database refuses a folder of somebody else.
      await run('cp', ['-a', path.join(original.folder, '.data'), copy.folder])
      return { folder: copy.folder }
    }
    const defects = await restoreScenario({ folder: original.folder }, { backUp, stopFirst: true })
    expect(defects).toEqual([])
  },
)
