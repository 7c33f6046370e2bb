#!/usr/bin/env node
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Payload's own command line on our config; it needs a secret to begin, but none of ours, and no database. */
const program = path.resolve(path.dirname(fileURLToPath(import.meta.resolve('payload'))), '../bin.js')
const env = {
  PAYLOAD_SECRET: 'command line',
  DATABASE_URL: 'postgres://127.0.0.1:1/none',
  LOG_FORMAT: 'lines',
  ...process.env,
  PAYLOAD_CONFIG_PATH: 'src/payload.config.ts',
}
const { status } = spawnSync(
  process.execPath,
  ['--conditions=production', program, ...process.argv.slice(2)],
  { stdio: 'inherit', env },
)

// Payload's template imports types as if they were values, which verbatimModuleSyntax leaves in the output.
const folder = 'src/migrations'
for (const name of readdirSync(folder).filter((file) => /^\d.*\.ts$/.test(file))) {
  const file = path.join(folder, name)
  const text = readFileSync(file, 'utf8')
  const mended = text.replace(
    '{ MigrateUpArgs, MigrateDownArgs, sql }',
    '{ type MigrateDownArgs, type MigrateUpArgs, sql }',
  )
  if (mended !== text) writeFileSync(file, mended)
}
process.exit(status ?? 1)
