import pg from 'pg'

import type { Body } from '../helpers/app.js'

import { practices } from '../../collections/practices.js'
import { PASSWORD, runHost } from '../e2e/runHost.js'
import { completeData, type References } from '../helpers/practice.js'
import { copyCase } from './cases.js'

const CASES = Number(process.env.CASES ?? 5_000)
const ROUNDS = Math.max(5, Math.round(Number(process.env.ROUNDS ?? 60) / 3))
const WARM_UP = 3

const median = (values: number[]): number =>
  [...values].sort((left, right) => left - right)[Math.floor((values.length - 1) / 2)]!

const signIn = async (url: string, who: string) => {
  const answer = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: `${who}@polkka.example`, password: PASSWORD }),
  })
  const { token } = (await answer.json()) as { token: string }
  return async (method: string, path: string, body?: object): Promise<string> => {
    const headers = { cookie: `payload-token=${token}; payload-lng=fi`, 'content-type': 'application/json' }
    const given = await fetch(`${url}${path}`, {
      method,
      headers,
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    const text = await given.text()
    if (!given.ok) throw new Error(`${method} ${path}: ${given.status} ${text.slice(0, 300)}`)
    return text
  }
}
type Ask = Awaited<ReturnType<typeof signIn>>

/** A full practice, sent for review. */
const sendPractice = async (editor: Ask): Promise<number> => {
  const payload = { collections: { practices: { config: practices } } } as never
  const refs: References = async ({ relationTo, set }) => {
    const where = set ? `&where[set][equals]=${set}` : ''
    const found: Body = JSON.parse(await editor('GET', `/api/${relationTo}?limit=1&depth=0${where}`))
    return found.docs[0].id
  }
  const data = await completeData(payload, refs)
  const { doc }: Body = JSON.parse(await editor('POST', '/api/practices?locale=fi&depth=0', data))
  const swedish = { title: 'Text', summary: 'Text på svenska.' }
  const saved: Body = JSON.parse(await editor('PATCH', `/api/practices/${doc.id}?locale=sv&depth=0`, swedish))
  const expectedRevision = saved.doc.workflow.revision
  await editor('POST', `/api/practices/${doc.id}/workflow/submit`, { expectedRevision })
  return doc.id
}

/** What the views of the admin cost beside Payload's own of the same data on the same server, as ratios. */
export const benchAdmin = async (server: string, say: (line: string) => void): Promise<void> => {
  const client = new pg.Client(server)
  await client.connect()
  await client.query('create database admin')
  await client.end()
  const database = Object.assign(new URL(server), { pathname: '/admin' }).href
  const host = await runHost(database)
  try {
    const editor = await signIn(host.url, 'editor')
    const approver = await signIn(host.url, 'approver')
    const id = await sendPractice(editor)
    await copyCase(database, id, CASES - 1)
    const shown = await approver('GET', '/admin?locale=fi')
    if (!shown.includes(`>${CASES}</span>`)) throw new Error(`the desk does not show ${CASES} cases`)
    const took = async (...paths: string[][]): Promise<number> => {
      const from = process.hrtime.bigint()
      for (const some of paths) await Promise.all(some.map((path) => approver('GET', path)))
      return Number(process.hrtime.bigint() - from)
    }
    const page = `/admin/collections/practices/${id}?locale=fi`
    const ours = ['workflow', 'workflow/history?limit=8&page=1', 'comments'].map(
      (path) => `/api/practices/${id}/${path}`,
    )
    const ratios: Record<string, number[]> = { desk: [], edit: [] }
    for (let round = -WARM_UP; round < ROUNDS; round += 1) {
      const desk = await took(['/admin?locale=fi'])
      const list = await took(['/admin/collections/practices?limit=50&locale=fi'])
      const edit = await took([page], ours)
      const stock = await took([page])
      if (round < 0) continue
      ratios.desk!.push(desk / list)
      ratios.edit!.push(edit / stock)
    }
    say(`The admin, ${CASES} cases, ${ROUNDS} rounds in turn: median`)
    say(`  the desk against Payload's list of the same texts, 50 a page: ${median(ratios.desk!).toFixed(2)}`)
    say(
      `  a full practice with all that stands beside it against the page alone: ${median(ratios.edit!).toFixed(2)}`,
    )
  } finally {
    await host.close()
  }
}
