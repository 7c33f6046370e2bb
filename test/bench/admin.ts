import type { Body } from '../helpers/app.js'

import { practices } from '../../collections/practices.js'
import { PASSWORD, runHost } from '../e2e/runHost.js'
import { completeData, type References } from '../helpers/practice.js'
import { copyCase } from './cases.js'
import { at, copyForStock, onServer } from './reads/databases.js'
import { buildStock, startStock } from './reads/stock.js'

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

/** A database with a full practice, as often as is wanted; answers with the id of the first. */
const fill = async (database: string): Promise<number> => {
  const host = await runHost(database)
  try {
    const id = await sendPractice(await signIn(host.url, 'editor'))
    await copyCase(database, id, CASES - 1)
    return id
  } finally {
    await host.close()
  }
}

/** How long these requests take, some at a time, in nanoseconds. */
const took = async (ask: Ask, ...paths: string[][]): Promise<number> => {
  const from = process.hrtime.bigint()
  for (const some of paths) await Promise.all(some.map((path) => ask('GET', path)))
  return Number(process.hrtime.bigint() - from)
}

/** What the views of the admin cost beside Payload's own of the same data on the same machine, as ratios. */
export const benchAdmin = async (server: string, say: (line: string) => void): Promise<void> => {
  await onServer(server, 'create database admin')
  const database = at(server, 'admin')
  const id = await fill(database)
  await buildStock()
  const stock = await startStock(await copyForStock(server, 'admin', 'admin_stock'))
  const host = await runHost(database)
  try {
    const approver = await signIn(host.url, 'approver')
    const plain = await signIn(stock.url, 'approver')
    const shown = await approver('GET', '/admin?locale=fi')
    if (!shown.includes(`>${CASES}</span>`)) throw new Error(`the desk does not show ${CASES} cases`)
    const page = `/admin/collections/practices/${id}?locale=fi`
    const ours = ['workflow', 'workflow/history?limit=8&page=1', 'comments'].map(
      (path) => `/api/practices/${id}/${path}`,
    )
    const ratios: Record<string, number[]> = { desk: [], edit: [], stock: [] }
    for (let round = -WARM_UP; round < ROUNDS; round += 1) {
      const desk = await took(approver, ['/admin?locale=fi'])
      const list = await took(approver, ['/admin/collections/practices?limit=50&locale=fi'])
      const edit = await took(approver, [page], ours)
      const alone = await took(approver, [page])
      const theirs = await took(plain, [page])
      if (round < 0) continue
      ratios.desk!.push(desk / list)
      ratios.edit!.push(edit / alone)
      ratios.stock!.push(edit / theirs)
    }
    say(`The admin, ${CASES} cases, ${ROUNDS} rounds in turn: median`)
    say(`  the desk against Payload's list of the same texts, 50 a page: ${median(ratios.desk!).toFixed(2)}`)
    say(
      `  a full practice with all that stands beside it against the page alone: ${median(ratios.edit!).toFixed(2)}`,
    )
    say(`  and against the edit view of Payload alone on a copy: ${median(ratios.stock!).toFixed(2)}`)
  } finally {
    await host.close()
    await stock.stop()
  }
}
