import { spawn } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

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

const onServer = async (url: string, statement: string): Promise<void> => {
  const client = new pg.Client(url)
  await client.connect()
  await client.query(statement)
  await client.end()
}

/** Payload alone has none of our triggers: they would refuse what it publishes. */
const DROP_OURS = `do $$ declare r record; begin
  for r in select tgname, tgrelid::regclass as rel from pg_trigger where not tgisinternal loop
    execute format('drop trigger %I on %s', r.tgname, r.rel);
  end loop; end $$`

const databases = async (url: string, practices: number): Promise<{ ours: string; stock: string }> => {
  const at = (name: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href
  const [ours, stock] = [`ours_${practices}`, `stock_${practices}`]
  await onServer(url, `create database ${ours}`)
  await runNode(
    ['--conditions=production', '--import', 'tsx', 'test/bench/reads/fillDatabase.ts', String(practices)],
    { DATABASE_URL: at(ours) },
  )
  await onServer(url, `create database ${stock} template ${ours}`)
  await onServer(at(stock), DROP_OURS)
  return { ours: at(ours), stock: at(stock) }
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
