import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Encoding, Entry, Form } from './entry.js'

/** `br;q=0` is a refusal, and so is `*;q=0`; who says nothing takes what there is. */
const qualityOf = (header: string, name: string): number => {
  const parts = header.split(',').map((part) =>
    part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/),
  )
  const found = parts.find(([coding]) => coding === name) ?? parts.find(([coding]) => coding === '*')
  if (!found) return 0
  const q = found.find((parameter) => parameter.startsWith('q='))
  return q === undefined ? 1 : Number(q.slice(2)) || 0
}

const preferred = (header: string): Encoding[] =>
  (['br', 'gzip'] as const)
    .map((name) => [name, qualityOf(header, name)] as const)
    .filter(([, quality]) => quality > 0)
    .sort(([, one], [, other]) => other - one)
    .map(([name]) => name)

/** Readers say it in few ways: what each means is worked out once. */
const MOST_PREFERENCES = 500
const preferences = new Map<string, Encoding[]>()

const preferenceOf = (header: string): Encoding[] => {
  const known = preferences.get(header)
  if (known) return known
  const found = preferred(header)
  if (preferences.size >= MOST_PREFERENCES) preferences.clear()
  preferences.set(header, found)
  return found
}

const formFor = (header: string | undefined, { forms }: Entry): Form => {
  if (header) for (const name of preferenceOf(header)) if (forms[name]) return forms[name]
  return forms.identity
}

const matches = (header: string | undefined, tag: string): boolean =>
  header !== undefined &&
  (header.trim() === '*' || header.split(',').some((given) => given.trim().replace(/^W\//, '') === tag))

const identified = ({ identified }: Form, id: string): string[] => {
  identified[identified.length - 1] = id
  return identified
}

/** Sends a public answer in the form that the reader takes, or says that they have it already; `id` where it has none yet. */
export const sendEntry = (
  { headers, method }: IncomingMessage,
  res: ServerResponse,
  entry: Entry,
  id?: string,
): void => {
  const form = formFor(headers['accept-encoding'] as string | undefined, entry)
  if (matches(headers['if-none-match'], form.tag)) {
    res.writeHead(304, id ? [...form.unchanged, 'X-Request-Id', id] : [...form.unchanged])
    res.end()
    return
  }
  // Written out at once: the next request may have the array.
  res.writeHead(200, id ? identified(form, id) : [...form.headers])
  res.end(method === 'HEAD' ? undefined : form.body)
}

/** An answer that nobody keeps: an error, in the reader's language. */
export interface Told {
  status: number
  type: string
  body: Buffer
}

export const sendTold = (
  req: IncomingMessage,
  res: ServerResponse,
  { body, status, type }: Told,
  fixed: readonly string[],
): void => {
  const own = ['Cache-Control', 'no-store', 'Content-Type', type, 'Content-Length', String(body.byteLength)]
  res.writeHead(status, [...fixed, ...own])
  res.end(req.method === 'HEAD' ? undefined : body)
}
