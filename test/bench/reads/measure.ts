import { type Ask, load } from './load.js'
import { giveBytes, startBare, startOurs, type System } from './systems.js'
import { startStock } from './stock.js'
import { type Workload, workloads } from './workloads.js'
import { textsOf, writeLoad, writers } from './write.js'

/** Answers a second of each system in each round. */
export interface Row {
  row: string
  title: string
  bytes: number
  rates: Record<'stock' | 'cold' | 'hot' | 'bare', number[]>
}

export interface Written {
  stock: number[]
  ours: number[]
}

export interface Measured {
  rows: Row[]
  written: Written | undefined
  /** Resident megabytes of our process before any request, and after all of them. */
  memory: [idle: number, after: number]
}

export interface Plan {
  rounds: number
  seconds: number
  offset: number
  write: boolean
  say: (line: string) => void
}

const headers = { Accept: '*/*', 'User-Agent': 'bench' }

const fetchOf = ({ url }: System, { body, path }: Ask): Promise<Response> =>
  fetch(url + path, {
    headers: { 'accept-encoding': 'identity', ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { method: 'POST', body } : {}),
  })

/** Both must have answered with as many documents: nothing is measured that is not the same work. */
const assertSame = async (ours: Response, stock: Response, { documents, row }: Workload): Promise<void> => {
  for (const answer of [ours, stock]) {
    const body = (await answer.json()) as { docs?: unknown[]; data?: { Practices?: { docs: unknown[] } } }
    const docs = body.docs ?? body.data?.Practices?.docs
    if (answer.status !== 200 || docs?.length !== documents)
      throw new Error(`row ${row}: ${answer.status} with ${docs?.length} documents`)
  }
}

const memoryOf = async ({ url }: System): Promise<number> => {
  const text = await (await fetch(`${url}/metrics`)).text()
  return Number(/^process_resident_memory_bytes (\S+)/m.exec(text)?.[1]) / 2 ** 20
}

/** All systems on databases of one content, in turn in every round. */
export const measure = async (ours: string, stock: string, plan: Plan): Promise<Measured> => {
  const hot = await startOurs(ours)
  const systems = {
    hot,
    cold: await startOurs(ours, { cache: false }),
    stock: await startStock(stock),
    bare: await startBare(),
  }
  try {
    const idle = await memoryOf(hot)
    const first = (await (
      await fetch(`${hot.url}/api/practices?locale=fi&limit=1&depth=0&sort=id`)
    ).json()) as {
      docs: [{ publicId: string; themes: number[] }]
    }
    const [{ publicId, themes }] = first.docs
    const rows: Row[] = []
    for (const workload of workloads(publicId, themes[0]!, plan.offset)) {
      rows.push(await measureRow(systems, workload, plan))
      plan.say(`  ${workload.row} measured`)
    }
    const written = plan.write ? await measureWriting(systems, plan) : undefined
    return { rows, written, memory: [idle, await memoryOf(hot)] }
  } finally {
    for (const system of Object.values(systems)) await system.stop()
  }
}

type Systems = Record<'stock' | 'cold' | 'hot' | 'bare', System>

/** Payload alone is busy with such an offset for minutes, and what it left undone would slow the others. */
const isTooDeep = ({ row }: Workload, { offset }: Plan): boolean => row === 'f' && offset > 10_000

const measureRow = async (systems: Systems, workload: Workload, plan: Plan): Promise<Row> => {
  const { row, title } = workload
  const answer = await fetchOf(systems.hot, workload.ours)
  const bytes = (await answer.clone().arrayBuffer()).byteLength
  await giveBytes(systems.bare, answer.clone())
  if (!isTooDeep(workload, plan))
    await assertSame(answer, await fetchOf(systems.stock, workload.stock), workload)
  const rates: Row['rates'] = { stock: [], cold: [], hot: [], bare: [] }
  for (let round = -1; round < plan.rounds; round += 1)
    for (const name of ['stock', 'cold', 'bare', 'hot'] as const) {
      if (name === 'stock' && isTooDeep(workload, plan)) continue
      const asked = { ...workload[name === 'stock' ? 'stock' : 'ours'], headers }
      const rate = await load(systems[name].url, () => asked, { seconds: plan.seconds })
      if (round >= 0) rates[name].push(rate)
    }
  return { row, title, bytes, rates }
}

const measureWriting = async ({ hot, stock }: Systems, { rounds, seconds }: Plan): Promise<Written> => {
  const texts = await textsOf(hot)
  const [ours, theirs] = [await writers(hot, texts, true), await writers(stock, texts, false)]
  const written: Written = { ours: [], stock: [] }
  for (let round = -1; round < rounds; round += 1) {
    const [plain, governed] = [await writeLoad(theirs, seconds * 2), await writeLoad(ours, seconds * 2)]
    if (round < 0) continue
    written.stock.push(plain)
    written.ours.push(governed)
  }
  return written
}
