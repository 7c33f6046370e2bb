import { seed, seedRegisters, wantsSeed } from '../../seed/index.js'
import { runScript } from './script.js'

const log = (line: string): void => void process.stdout.write(`${line}\n`)

/** `npm run seed`: the code lists and criteria, and the demo content into an empty database. */
await runScript(async (payload, { seed: wanted, seedPassword }) => {
  const { codes, criteria } = await seedRegisters(payload)
  log(`${codes} codes and ${criteria} set of criteria are there.`)
  if (wanted === 'none') log('SEED=none: no demo content.')
  else if (!(await wantsSeed(payload))) log('There is content already: no demo content.')
  else await seed(payload, { password: seedPassword!, log })
  return true
})
