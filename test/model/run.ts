import { spawn } from 'node:child_process'
import { parseArgs } from 'node:util'

/**
 * `npm run test:model -- --steps 5000`: the model test for as long as one likes, telling how far it is.
 * `--seed` does a run again; `--path` and `--replay` go straight to a counterexample, as it was printed.
 */

const { values } = parseArgs({
  options: {
    steps: { type: 'string', default: '2000' },
    seed: { type: 'string' },
    path: { type: 'string' },
    replay: { type: 'string' },
  },
})
const { path, replay, seed, steps } = values
const isWhole = (text: string | undefined): boolean => text === undefined || /^\d+$/.test(text)
if (!isWhole(steps) || !isWhole(seed)) {
  console.error('--steps and --seed are whole numbers.')
  process.exit(1)
}

const wishes = { MODEL_STEPS: steps, MODEL_SEED: seed, MODEL_PATH: path, MODEL_REPLAY: replay }
const given = Object.fromEntries(Object.entries(wishes).filter(([, wish]) => wish !== undefined))
const vitest = ['vitest', 'run', '--disableConsoleIntercept=true', 'test/model/model.test.ts']
const child = spawn('npx', vitest, { env: { ...process.env, ...given }, stdio: 'inherit' })
child.on('exit', (code) => process.exit(code ?? 1))
