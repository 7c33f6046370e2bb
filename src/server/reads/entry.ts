import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

import type { Weighed } from './cache.js'

export type Encoding = 'br' | 'gzip' | 'identity'

/** Less than this is not worth compressing. */
const LEAST_BYTES = 1_024

/** Anybody may keep it, nobody may use it without asking again: the question costs a 304. */
const PUBLIC = 'public, max-age=0, must-revalidate'
/** Who asked, and how, decides whether it is this answer at all. */
const VARY = 'Accept-Encoding, Authorization, Cookie, Origin'

/** One answer in one encoding, as it goes out: names and values of headers in turn, as `writeHead` takes them. */
export interface Form {
  body: Buffer
  /** The entity tag, in its quotes: each encoding has one of its own, they are different bytes. */
  tag: string
  headers: readonly string[]
  /** The headers of a 304. */
  unchanged: readonly string[]
  /** `headers` and then the request's id, which is put in its place for each request: an array less to make. */
  identified: string[]
}

/** One public answer, with its compressed forms as soon as they are made. */
export interface Entry extends Weighed {
  forms: Partial<Record<Encoding, Form>> & { identity: Form }
  /** Makes the compressed forms, once; until they are there the answer goes out as it is. */
  compress: () => Promise<void>
  compression?: Promise<void>
}

/** What is kept of an answer; `fixed` are the headers that every public answer carries. */
export const entryOf = (body: Buffer, type: string, fixed: readonly string[]): Entry => {
  const hash = createHash('sha1').update(body).digest('base64url')
  const formOf = (encoding: Encoding, bytes: Buffer): Form => {
    const tag = `"${encoding === 'identity' ? hash : `${hash}-${encoding}`}"`
    const unchanged = [...fixed, 'ETag', tag, 'Cache-Control', PUBLIC, 'Vary', VARY]
    const coded = encoding === 'identity' ? [] : ['Content-Encoding', encoding]
    const headers = [...unchanged, 'Content-Type', type, 'Content-Length', String(bytes.byteLength), ...coded]
    return { body: bytes, tag, headers, unchanged, identified: [...headers, 'X-Request-Id', ''] }
  }
  const entry: Entry = {
    forms: { identity: formOf('identity', body) },
    bytes: () =>
      Object.values(entry.forms).reduce((sum, { body: { byteLength } }) => sum + byteLength + 2_000, 0),
    compress: () => (entry.compression ??= compressed()),
  }
  const compressed = async (): Promise<void> => {
    if (body.byteLength < LEAST_BYTES) return
    const [small, smaller] = await Promise.all([gzipped(body), brotli(body, brotliOptions(body))])
    Object.assign(entry.forms, { gzip: formOf('gzip', small), br: formOf('br', smaller) })
  }
  return entry
}

const gzipped = promisify(gzip)
const brotli = promisify(brotliCompress)
const brotliOptions = ({ byteLength }: Buffer) => ({
  params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: byteLength },
})
