import fc from 'fast-check'

import { INSIDE } from '../helpers/app.js'
import { type Reply, sendBytes } from './raw.js'
import { anyRequest, type Asked } from './requests.js'
import { SECRET, type World } from './world.js'

const AT_ONCE = 6
const BATCH = 500

export interface Finding {
  what: string
  asked: Asked
  answered: string
}

export interface Told {
  statuses: Record<string, number>
  findings: Finding[]
}

const tokenOf = ({ people }: World, { by }: Asked): string | undefined =>
  by === 'stranger' ? undefined : people[by].token

/** The request as it goes over the wire; what no header may hold is left out of it. */
export const bytesOf = (world: World, asked: Asked): Buffer => {
  if (asked.bytes) return asked.bytes
  const body = Buffer.from(asked.body ?? '')
  const token = tokenOf(world, asked)
  const own = new Set(asked.headers.map(([name]) => name.toLowerCase()))
  const lines = [
    `${asked.method} ${asked.target.replace(/[\s\0]/g, '%20')} HTTP/1.1`,
    'Host: polkka.test',
    'Connection: close',
    ...(token && !own.has('authorization') ? [`Authorization: JWT ${token}`] : []),
    ...(asked.body !== undefined && !own.has('content-type') ? ['Content-Type: application/json'] : []),
    ...(asked.body !== undefined ? [`Content-Length: ${body.length}`] : []),
    ...asked.headers.map(([name, value]) => `${name}: ${value.replace(/[\r\n]/g, '')}`),
  ]
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), body])
}

/** What an answer may not be, whatever was asked. */
const wrongIn = (world: World, asked: Asked, { headers, status, text }: Reply): string | undefined => {
  // Two readers of everything at a time: the third is told to come again.
  if (status === 503 && /^retry-after: /im.test(headers) && asked.target.includes('export')) return undefined
  if (status >= 500) return `status ${status}`
  if (status === 0 && !asked.bytes) return 'no answer'
  // The description and the page for people speak of code; lists of a schema hold any word.
  const isPage = /openapi|\/docs|schema/.test(asked.target) || text.includes('__schema')
  if (!isPage && status >= 400 && INSIDE.test(withoutEcho(asked, text))) return 'the inside shows'
  if (!['stranger', 'nobody', 'editor2'].includes(asked.by)) return undefined
  const mail = asked.by === 'stranger' ? '' : world.people[asked.by as 'nobody'].email
  const seen = mail ? text.replaceAll(mail, '') : text
  return seen.includes(SECRET) || /\.secret@/.test(seen) ? 'a secret shows' : undefined
}

/** An answer may name what was asked. */
const withoutEcho = ({ body, target }: Asked, text: string): string => {
  const asked = `${decoded(target)} ${String(body ?? '')}`
  return text.replace(/"(?:[^"\\]|\\.)*"/g, (word) => (asked.includes(word.slice(1, -1)) ? '""' : word))
}
const decoded = (target: string): string => {
  try {
    return decodeURIComponent(target)
  } catch {
    return target
  }
}

const short = (asked: Asked): Asked => ({ ...asked, target: asked.target.slice(0, 600) })

/**
 * Sends this many requests, the same for the same seed, and tells what came back. No answer may be a 5xx, show a stack,
 * a path or SQL, or hold a secret.
 */
export const fuzz = async (
  world: World,
  { requests, seed, say = () => {} }: { requests: number; seed: number; say?: (line: string) => void },
): Promise<Told> => {
  const told: Told = { statuses: {}, findings: [] }
  const any = anyRequest(world.known)
  for (let sent = 0; sent < requests; sent += BATCH) {
    const numRuns = Math.min(BATCH, requests - sent)
    const waiting = fc.sample(any, { numRuns, seed: seed + sent })
    const lane = async () => {
      for (let asked = waiting.pop(); asked; asked = waiting.pop()) {
        const reply = await sendBytes(world.app.url, bytesOf(world, asked)).catch((error: Error): Reply => ({
          status: 599,
          headers: '',
          text: error.message,
        }))
        told.statuses[reply.status] = (told.statuses[reply.status] ?? 0) + 1
        const what = wrongIn(world, asked, reply)
        if (what) told.findings.push({ what, asked: short(asked), answered: reply.text.slice(0, 400) })
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, lane))
    say(`${sent + numRuns} requests, ${told.findings.length} findings ${JSON.stringify(told.statuses)}`)
  }
  return told
}
