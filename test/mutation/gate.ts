import { spawn } from 'node:child_process'

import { openServer } from './server.js'

/**
 * Mutation testing of the gate: each of some hundred changed lines is tried on the real server with a real database.
 * Arguments go to Stryker, e.g. `npm run test:mutation:gate -- --mutate src/engine/gate.ts`.
 */
const server = await openServer()
const args = ['stryker', 'run', 'test/mutation/gate.json', ...process.argv.slice(2)]
const env = { ...process.env, POLKKA_MUTATION: server.given }
const stryker = spawn('npx', args, { env, stdio: 'inherit' })
process.on('SIGINT', () => {})
stryker.on('exit', (code) => {
  process.exitCode = code ?? 1
  void server.close()
})
