import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { openCluster } from '../../src/db/cluster.js'
import { benchAdmin } from './admin.js'
import { benchGuarantee } from './guarantee.js'
import { benchReads } from './reads/index.js'
import { type Report, reportOf } from './reads/report.js'
import { benchSearch } from './search.js'

/**
 * `npm run bench [-- --large] [-- --only=reads,guarantee,search,admin]`: what the public API answers beside plain Payload and
 * bare `node:http`, what the guarantee costs, what the search finds, what the admin's pages cost. Writes docs/performance.md if reads were measured.
 */
const option = (name: string): string | undefined =>
  process.argv.find((each) => each === `--${name}` || each.startsWith(`--${name}=`))
const only = option('only')?.split('=')[1]?.split(',') ?? ['reads', 'guarantee', 'search', 'admin']
const [rounds, seconds] = [Number(process.env.ROUNDS ?? 5), Number(process.env.SECONDS ?? 2)]
const said: string[] = []
const say = (line: string): void => {
  said.push(line)
  process.stdout.write(`${line}\n`)
}

const folder = await mkdtemp(path.join(os.tmpdir(), 'polkka-bench-'))
await chmod(folder, 0o755)
const cluster = await openCluster(folder)
let guarantee: string[] = []
const write = (reports: Report[]): Promise<void> =>
  writeFile('docs/performance.md', reportOf(reports, { rounds, seconds }, guarantee))
try {
  if (only.includes('guarantee')) {
    await benchGuarantee(cluster.url, say)
    guarantee = said.splice(0)
  }
  const sizes = option('large') ? [2_000, 100_000] : [2_000]
  if (only.includes('reads')) await benchReads(cluster.url, { done: write, rounds, say, seconds, sizes })
  if (only.includes('search')) await benchSearch(cluster.url, say)
  if (only.includes('admin')) await benchAdmin(cluster.url, say)
} finally {
  await cluster.close()
  await rm(folder, { recursive: true, force: true })
}
process.exit(0)
