import { spawn } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { at, copyForStock, onServer } from './databases.js'
import { measure } from './measure.js'
import type { Report } from './report.js'
import { buildStock } from './stock.js'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

const runNode = (args: string[], vars: Record<string, string> = {}): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env: { PATH: process.env.PATH, LOG_LEVEL: 'error', ...vars } as unknown as NodeJS.ProcessEnv,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let text = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk))
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(text.slice(-5_000)))))
  })

const databases = async (url: string, practices: number): Promise<{ ours: string; stock: string }> => {
  const name = `ours_${practices}`
  await onServer(url, `create database ${name}`)
  const ours = at(url, name)
  await runNode(
    ['--conditions=production', '--import', 'tsx', 'test/bench/reads/fillDatabase.ts', String(practices)],
    { DATABASE_URL: ours },
  )
  return { ours, stock: await copyForStock(url, name, `stock_${practices}`) }
}

interface Options {
  rounds: number
  /** How long each system is asked in each round. */
  seconds: number
  sizes: number[]
  say: (line: string) => void
  /** Called after each size. */
  done: (reports: Report[]) => Promise<void>
}

/** The workloads on databases of these sizes, each with a copy for Payload alone. */
export const benchReads = async (
  url: string,
  { done, rounds, say, seconds, sizes }: Options,
): Promise<Report[]> => {
  say('Building the server and a Next app with Payload alone (a minute) ...')
  await runNode([
    path.join(ROOT, 'node_modules/typescript/bin/tsc'),
    ...'-p tsconfig.build.json --noCheck --declaration false'.split(' '),
  ])
  await buildStock()
  const reports: Report[] = []
  for (const practices of sizes) {
    say(`Writing ${practices} practices (minutes) ...`)
    const { ours, stock } = await databases(url, practices)
    const offset = practices * 0.75
    say('Measuring ...')
    const plan = { rounds, seconds, offset, write: practices === sizes[0], say }
    reports.push({ practices, offset, measured: await measure(ours, stock, plan) })
    await done(reports)
  }
  return reports
}
