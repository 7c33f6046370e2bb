#!/usr/bin/env node
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { buildIfStale } from './build.mjs'

/** `npm start`: builds when the build is missing or older than the sources, then runs it in this process. */
process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..'))

try {
  await buildIfStale()
} catch (error) {
  process.stderr.write(`polkka: ${error.message}\n`)
  process.exit(1)
}
await import('../../dist/src/server/main.js')
