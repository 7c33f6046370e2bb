#!/usr/bin/env node
import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'

import { sourceHash } from './sourceHash.mjs'

const RECORD = 'dist/.built-from'
const LOCK = '.data/build.lock'

/** Builds the server and the admin unless what is there was built from these very sources. */
export const buildIfStale = async () => {
  if (isFresh(sourceHash())) return
  await locked(async () => {
    const hash = sourceHash()
    if (isFresh(hash)) return
    await build({ checkTypes: false })
    writeFileSync(RECORD, hash)
  })
}

const isFresh = (hash) =>
  existsSync('.next/BUILD_ID') && existsSync(RECORD) && readFileSync(RECORD, 'utf8') === hash

/** Types are checked by `npm test` and `npm run build`; `npm start` need not wait for that. */
const build = async ({ checkTypes }) => {
  rmSync('dist', { recursive: true, force: true })
  const tsc = ['-p', 'tsconfig.build.json', ...(checkTypes ? [] : ['--noCheck', '--declaration', 'false'])]
  await step('Building the server (seconds)', 'typescript', 'bin/tsc', tsc)
  cpSync('src/admin', 'dist/src/admin', { recursive: true, filter: isStyleOrFolder })
  await step('Building the admin (about a minute, once)', 'next', 'dist/bin/next', ['build'])
}

/** What the compiler leaves behind and the components import. */
const isStyleOrFolder = (file) => file.endsWith('.css') || statSync(file).isDirectory()

const step = async (title, name, program, args) => {
  const started = Date.now()
  process.stdout.write(`${title} ... `)
  const dots = process.stdout.isTTY ? setInterval(() => process.stdout.write('. '), 2_000) : undefined
  try {
    const output = await run(path.join(packageFolder(name), program), args)
    if (output.code !== 0) throw new Error(`${title}: failed.\n${output.text}`)
  } finally {
    clearInterval(dots)
  }
  process.stdout.write(`done in ${Math.round((Date.now() - started) / 1_000)} s\n`)
}

const packageFolder = (name) => {
  try {
    return path.dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))
  } catch {
    throw new Error(
      `${name} is not installed, and the build needs it: run npm ci (with development packages).`,
    )
  }
}

/** The build sees no secret and no database: nothing of either may end up in it. */
const run = (program, args) =>
  new Promise((resolve, reject) => {
    const env = { ...process.env }
    delete env.DATABASE_URL
    const child = spawn(process.execPath, [program, ...args], {
      env: {
        ...env,
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
        PAYLOAD_SECRET: 'build',
        PUBLIC_URL: '',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let text = ''
    child.stdout.on('data', (chunk) => (text += chunk))
    child.stderr.on('data', (chunk) => (text += chunk))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, text }))
  })

/** One build at a time in this folder; a lock whose maker is gone does not count. */
const locked = async (work) => {
  mkdirSync('.data', { recursive: true })
  for (;;) {
    try {
      writeFileSync(LOCK, String(process.pid), { flag: 'wx' })
      break
    } catch {
      if (!isAlive(LOCK)) rmSync(LOCK, { force: true })
      else await sleep(500)
    }
  }
  try {
    await work()
  } finally {
    rmSync(LOCK, { force: true })
  }
}

const isAlive = (lock) => {
  try {
    const pid = Number(readFileSync(lock, 'utf8'))
    return pid > 0 && process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Run by itself (`npm run build`): always builds, types checked. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..'))
  await locked(async () => {
    await build({ checkTypes: true })
    writeFileSync(RECORD, sourceHash())
  }).catch((error) => {
    process.stderr.write(`polkka: ${error.message}\n`)
    process.exit(1)
  })
}
