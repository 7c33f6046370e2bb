import { once } from 'node:events'

import { trailLines } from '../engine/index.js'
import { runScript } from './script.js'

/** `npm run --silent trail > trail.ndjson`: the whole trail, a row a line. Nothing else goes to standard output. */
await runScript(async (payload) => {
  for await (const line of trailLines(payload)) {
    if (!process.stdout.write(line)) await once(process.stdout, 'drain')
  }
  return true
})
