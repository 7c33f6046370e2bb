#!/usr/bin/env node
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { buildIfStale } from './build.mjs'

/**
 * `npm start`: builds when the build is missing or older than the sources, then runs it in this process.
 *
 * Run it as `node --conditions=production`, as every script of package.json that loads Payload's editor does: Lexical's
 * entry for plain Node awaits an import at its top level, and on Node 20 such an import now and then never settles
 * (exit 13, or a start that stands still). The condition picks the entry without it.
 */
process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..'))

try {
  await buildIfStale()
} catch (error) {
  process.stderr.write(`polkka: ${error.message}\n`)
  process.exit(1)
}
await import('../../dist/src/server/main.js')
