import type { System } from './systems.js'

type Json = Record<string, unknown>

const PASSWORD = 'bench-bench'
/** Writers at once. */
const WRITERS = 4

const ask = async (url: string, method: string, body: unknown, token?: string): Promise<Json> => {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `JWT ${token}` } : {}) },
    body: JSON.stringify(body),
  })
  const answer = (await response.json()) as Json
  if (!response.ok)
    throw new Error(`${method} ${url}: ${response.status} ${JSON.stringify(answer).slice(0, 500)}`)
  return answer
}

const login = async (url: string, name: string): Promise<string> =>
  (await ask(`${url}/api/users/login`, 'POST', { email: `${name}@bench.example`, password: PASSWORD }))
    .token as string

const OWN = new Set(
  'id publicId workflow owner editors _status createdAt updatedAt publishedAt firstPublishedAt lastConfirmedAt reviewBy archivedAt availableLocales'.split(
    ' ',
  ),
)

/** A document as it is written anew: without what the system gives it, ids of rows among it. */
const anew = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(anew)
  if (typeof value !== 'object' || value === null || 'root' in value) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => (OWN.has(name) ? [] : [[name, anew(inner)]])),
  )
}

/** What is written: the first practice, in Finnish and Swedish, as its owner reads it. */
export const textsOf = async ({ url }: System): Promise<{ fi: Json; sv: Json }> => {
  const token = await login(url, 'editor')
  const read = async (locale: string): Promise<Json> => {
    const headers = { authorization: `JWT ${token}` }
    const response = await fetch(`${url}/api/practices/1?depth=0&locale=${locale}`, { headers })
    return anew(await response.json()) as Json
  }
  const [fi, { title, summary, need, goals, processStory, results, challenges }] = [
    await read('fi'),
    await read('sv'),
  ]
  return { fi, sv: { title, summary, need, goals, processStory, results, challenges } }
}

/** Creates a practice, adds its Swedish and publishes it: through the review, or as plain Payload does. */
export const writers = async (
  { url }: System,
  { fi, sv }: { fi: Json; sv: Json },
  governed: boolean,
): Promise<() => Promise<void>> => {
  const [editor, approver] = [await login(url, 'editor'), await login(url, 'approver')]
  const at = `${url}/api/practices`
  return async () => {
    const created = await ask(
      `${at}?depth=0&locale=fi&draft=true`,
      'POST',
      { ...fi, _status: 'draft' },
      editor,
    )
    const id = (created.doc as { id: number }).id
    const status = governed ? {} : { _status: 'published' }
    await ask(`${at}/${id}?depth=0&locale=sv`, 'PATCH', { ...sv, ...status }, editor)
    if (!governed) return
    for (const [step, by] of [
      ['submit', editor],
      ['approve', approver],
      ['publish', approver],
    ] as const)
      await ask(`${at}/${id}/workflow/${step}`, 'POST', { expectedRevision: 2 }, by)
  }
}

/** Documents a second, some writers at once. */
export const writeLoad = async (write: () => Promise<void>, seconds: number): Promise<number> => {
  const from = performance.now()
  let written = 0
  const work = async () => {
    while (performance.now() - from < seconds * 1000) {
      await write()
      written += 1
    }
  }
  await Promise.all(Array.from({ length: WRITERS }, work))
  return (written * 1000) / (performance.now() - from)
}
