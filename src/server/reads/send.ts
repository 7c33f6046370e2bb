import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Encoding, Entry } from './entry.js'

/** Anybody may keep it, nobody may use it without asking again: the question costs a 304. */
export const PUBLIC = 'public, max-age=0, must-revalidate'
/** Who asked, and how, decides whether it is this answer at all. */
const VARY = 'Accept-Encoding, Authorization, Cookie, Origin'

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

const chosen = (header: string | undefined, { forms }: Entry): Encoding => {
  if (!header) return 'identity'
  const best = (['br', 'gzip'] as const)
    .filter((name) => forms[name])
    .map((name) => [name, qualityOf(header, name)] as const)
    .filter(([, quality]) => quality > 0)
    .sort(([, one], [, other]) => other - one)[0]
  return best?.[0] ?? 'identity'
}

/** Each encoding has a tag of its own: they are different bytes. */
const tagOf = ({ tag }: Entry, encoding: Encoding): string =>
  `"${encoding === 'identity' ? tag : `${tag}-${encoding}`}"`

const matches = (header: string | undefined, tag: string): boolean =>
  header !== undefined &&
  (header.trim() === '*' || header.split(',').some((given) => given.trim().replace(/^W\//, '') === tag))

/** Sends a public answer in the form that the reader takes, or says that they have it already. */
export const sendEntry = (
  req: IncomingMessage,
  res: ServerResponse,
  entry: Entry,
  cors: Readonly<Record<string, string>>,
): void => {
  const encoding = chosen(req.headers['accept-encoding'] as string | undefined, entry)
  const tag = tagOf(entry, encoding)
  const headers: Record<string, number | string> = { ...cors, ETag: tag, 'Cache-Control': PUBLIC, Vary: VARY }
  if (matches(req.headers['if-none-match'], tag)) {
    res.writeHead(304, headers).end()
    return
  }
  const body = entry.forms[encoding]!
  headers['Content-Type'] = entry.type
  headers['Content-Length'] = body.byteLength
  if (encoding !== 'identity') headers['Content-Encoding'] = encoding
  res.writeHead(200, headers)
  res.end(req.method === 'HEAD' ? undefined : body)
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
  cors: Readonly<Record<string, string>>,
): void => {
  res.writeHead(status, {
    ...cors,
    'Cache-Control': 'no-store',
    'Content-Type': type,
    'Content-Length': body.byteLength,
  })
  res.end(req.method === 'HEAD' ? undefined : body)
}
