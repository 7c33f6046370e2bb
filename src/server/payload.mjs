#!/usr/bin/env node
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'

/** Payload's own command line on our config; it needs a secret to begin, but none of ours, and no database. */
const program = path.join(
  path.dirname(createRequire(import.meta.url).resolve('payload/package.json')),
  'bin.js',
)
const env = {
  PAYLOAD_SECRET: 'command line',
  DATABASE_URL: 'postgres://127.0.0.1:1/none',
  ...process.env,
  PAYLOAD_CONFIG_PATH: 'src/payload.config.ts',
}
const { status } = spawnSync(process.execPath, [program, ...process.argv.slice(2)], { stdio: 'inherit', env })
process.exit(status ?? 1)
