import { describe } from 'vitest'

import { access, cases } from './gate/access.js'
import { adapter } from './gate/adapter.js'
import { copies, creations, restorations } from './gate/copies.js'
import { deletions } from './gate/deletions.js'
import { saves } from './gate/saves.js'
import { steps } from './gate/steps.js'
import { openWorld } from './gate/world.js'

/** Every decision of the engine, each tried as directly as a door allows; in one file, so that one app serves all. */
describe('the gate', () => {
  openWorld()
  creations()
  saves()
  copies()
  restorations()
  deletions()
  steps()
  adapter()
  access()
  cases()
})
