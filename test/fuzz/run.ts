import { spawn } from 'node:child_process'
import { parseArgs } from 'node:util'

/**
 * `npm run test:fuzz -- --requests 50000`: malformed requests from the description of the API, telling how far it is.
 * `--seed` sends the same ones again; `--findings file.json` keeps what was found.
 */
const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '5000' },
    seed: { type: 'string' },
    findings: { type: 'string' },
  },
})
const { findings, requests, seed } = values
const isWhole = (text: string | undefined): boolean => text === undefined || /^\d+$/.test(text)
if (!isWhole(requests) || !isWhole(seed)) {
  console.error('--requests and --seed are whole numbers.')
  process.exit(1)
}

const wishes = { FUZZ_REQUESTS: requests, FUZZ_SEED: seed, FUZZ_FINDINGS: findings }
const given = Object.fromEntries(Object.entries(wishes).filter(([, wish]) => wish !== undefined))
const vitest = ['vitest', 'run', '--disableConsoleIntercept=true', 'test/fuzz/fuzz.test.ts']
const child = spawn('npx', vitest, { env: { ...process.env, ...given }, stdio: 'inherit' })
child.on('exit', (code) => process.exit(code ?? 1))
