import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { openCluster } from '../../src/db/cluster.js'
import { benchAdmin } from './admin.js'
import { benchGuarantee } from './guarantee.js'
import { benchReads } from './reads/index.js'
import { type Report, reportOf, withPart } from './reads/report.js'
import { benchSearch } from './search.js'

/**
 * `npm run bench [-- --large] [-- --only=reads,guarantee,search,admin]`: what the public API answers beside plain Payload and
 * bare `node:http`, what the guarantee costs, what the search finds, what the admin's pages cost. All but the search is written into docs/performance.md, each part under its heading.
 */
const PAGE = 'docs/performance.md'
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
let page = await readFile(PAGE, 'utf8')
const parts = new Map<string, string[]>()
const write = (): Promise<void> =>
  writeFile(
    PAGE,
    [...parts].reduce((text, [heading, lines]) => withPart(text, heading, lines), page),
  )
const writePart = (heading: string): Promise<void> => {
  parts.set(heading, said.splice(0))
  return write()
}
const writeReads = (reports: Report[]): Promise<void> => {
  page = reportOf(reports, { rounds, seconds })
  return write()
}
try {
  if (only.includes('guarantee')) {
    await benchGuarantee(cluster.url, say)
    await writePart('What the guarantee costs')
  }
  const sizes = option('large') ? [2_000, 100_000] : [2_000]
  if (only.includes('reads')) await benchReads(cluster.url, { done: writeReads, rounds, say, seconds, sizes })
  if (only.includes('search')) await benchSearch(cluster.url, say)
  if (only.includes('admin')) {
    said.splice(0)
    await benchAdmin(cluster.url, say)
    await writePart('The admin')
  }
} finally {
  await cluster.close()
  await rm(folder, { recursive: true, force: true })
}
process.exit(0)
