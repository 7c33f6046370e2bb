import { expect, it } from 'vitest'

import { campaign } from './campaign.js'
import { proves } from './proves.js'

/** The short form of `npm run test:crash`; the moments differ from run to run, the message names their seed. */
const seed = Date.now() % 1_000_000

it(`nothing acknowledged is lost and nothing is half done when the server or its database is killed (seed ${seed})`, async () => {
  const counts = await campaign({ kills: 8, seed })
  expect(proves(counts)).toEqual([])
  expect(counts.verified).toContain('all true')
}, 240_000)
