import { seed, seedCodes, wantsSeed } from '../../seed/index.js'
import { runScript } from './script.js'

const log = (line: string): void => void process.stdout.write(`${line}\n`)

/** `npm run seed`: the code lists, and the demo content into an empty database. */
await runScript(async (payload, { seed: wanted, seedPassword }) => {
  log(`${(await seedCodes(payload)).size} codes are there.`)
  if (wanted === 'none') log('SEED=none: no demo content.')
  else if (!(await wantsSeed(payload))) log('There is content already: no demo content.')
  else await seed(payload, { password: seedPassword!, log })
  return true
})
