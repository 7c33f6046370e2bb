import { completeSearch } from '../search/index.js'
import { runScript } from './script.js'

/** `npm run reindex`: writes the index of `GET /api/search` anew, also beside a running server. */
await runScript(async (payload) => {
  process.stdout.write(`${await completeSearch(payload, { all: true })} documents indexed\n`)
  return true
})
