import pg from 'pg'

import { indexDemoContent } from '../search/demoIndex.js'
import { judge } from '../search/judge.js'
import { judged } from '../search/judged.js'

/** How many of the judged questions are answered as a reader expects, on a database of its own beside that of `server`. */
export const benchSearch = async (server: string, say: (line: string) => void): Promise<void> => {
  const url = Object.assign(new URL(server), { pathname: '/search' }).href
  const client = new pg.Client(server)
  await client.connect()
  await client.query('create database search')
  await client.end()
  Object.assign(process.env, { DATABASE_URL: url, NODE_ENV: 'production' })
  const [{ default: config }, { getPayload }, { closePayload }] = await Promise.all([
    import('../../src/payload.config.js'),
    import('payload'),
    import('../../src/server/database.js'),
  ])
  const payload = await getPayload({ config, key: 'search' })
  await indexDemoContent(payload)
  const { first, reciprocal } = await judge(payload)
  await closePayload(payload)
  say(
    `Search, ${judged.length} judged questions: ${(first * 100).toFixed(0)} % answered first by what is expected,`,
  )
  say(`  mean reciprocal rank ${reciprocal.toFixed(3)}`)
}
