import { createReadStream } from 'node:fs'
import { access } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'

import { StartError } from '../db/startError.js'
import { missingFrom, verify } from '../engine/index.js'
import { runScript } from './script.js'
import { verifyReads } from './verifyReads.js'
import { verifySearch } from './verifySearch.js'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

const readable = async (file: string): Promise<string> => {
  await access(file).catch(() => {
    throw new StartError(`there is no file ${file} to compare the trail with`)
  })
  return file
}

/**
 * `npm run verify`: is every trail whole, does every public row carry exactly its approved text, and is what is kept ready
 * for readers and for the search what these rows say?
 * `npm run verify -- --against trail.ndjson`: is everything still there that an earlier export of the trail holds?
 */
await runScript(async (payload) => {
  const { values } = parseArgs({ options: { against: { type: 'string' } } })
  const against = values.against === undefined ? null : await readable(values.against)
  const { cases, events, live, problems } = await verify(payload, say)
  const ready = await verifyReads(payload, say)
  const found = await verifySearch(payload, say)
  problems.push(...ready.problems, ...found.problems)
  if (against) problems.push(...(await missingFrom(payload, createInterface(createReadStream(against)))))
  for (const { collection, id, problem } of problems) say(`${collection}/${id}: ${problem}`)
  say(
    `${cases} cases, ${events} events, ${live} public documents, ${ready.ready} answers kept ready, ${found.ready} texts to search: ${problems.length === 0 ? 'all true' : `${problems.length} problems`}`,
  )
  return problems.length === 0
})
