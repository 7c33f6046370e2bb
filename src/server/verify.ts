import { verify } from '../engine/index.js'
import { runScript } from './script.js'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** `npm run verify`: is every trail whole, and does every public row carry exactly its approved text? */
await runScript(async (payload) => {
  const { cases, events, live, problems } = await verify(payload, say)
  for (const { collection, id, problem } of problems) say(`${collection}/${id}: ${problem}`)
  say(
    `${cases} cases, ${events} events, ${live} public documents: ${problems.length === 0 ? 'all true' : `${problems.length} problems`}`,
  )
  return problems.length === 0
})
