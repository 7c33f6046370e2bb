import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

type Held = { bytes: Buffer; type: string }

export interface TestBucket {
  url: string
  /** What is in it, by name. */
  objects: Map<string, Held>
  /** While true it answers nothing but 503. */
  away: boolean
  /** While true it takes requests and says nothing; `half`: only the beginning of a file. */
  silent: boolean | 'half'
  close: () => Promise<void>
}

const NAME = 'polkka-test'

const trouble = (res: ServerResponse, status: number, code: string): void => {
  res.writeHead(status, { 'content-type': 'application/xml' })
  res.end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`)
}

const give = (res: ServerResponse, { bytes, type }: Held, range: string | undefined): void => {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? []
  const common = { 'content-type': type, etag: '"x"' }
  if (!range) return void res.writeHead(200, { ...common, 'content-length': bytes.length }).end(bytes)
  const start = from ? Number(from) : bytes.length - Number(to)
  const end = from && to ? Math.min(Number(to), bytes.length - 1) : bytes.length - 1
  if (start >= bytes.length) return trouble(res, 416, 'InvalidRange')
  const part = bytes.subarray(start, end + 1)
  res.writeHead(206, {
    ...common,
    'content-length': part.length,
    'content-range': `bytes ${start}-${end}/${bytes.length}`,
  })
  res.end(part)
}

/** As much of S3 as one bucket needs, with the bucket in the path: PUT, GET with a range, DELETE; all signed. */
export const startBucket = async (): Promise<TestBucket> => {
  const objects = new Map<string, Held>()
  const answer = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const body = await buffer(req)
    const [, bucket, ...rest] = decodeURIComponent(new URL(req.url!, 'http://s3').pathname).split('/')
    const name = rest.join('/')
    if (own.silent === true) return
    if (own.away) return trouble(res, 503, 'ServiceUnavailable')
    if (!req.headers.authorization?.startsWith('AWS4-HMAC-SHA256 Credential=tunnus/'))
      return trouble(res, 403, 'AccessDenied')
    if (bucket !== NAME) return trouble(res, 404, 'NoSuchBucket')
    const held = objects.get(name)
    if (req.method === 'PUT') {
      objects.set(name, { bytes: body, type: req.headers['content-type'] ?? '' })
      res.writeHead(200, { etag: '"x"' }).end()
    } else if (req.method === 'DELETE') {
      objects.delete(name)
      res.writeHead(204).end()
    } else if (!held) trouble(res, 404, 'NoSuchKey')
    else if (own.silent === 'half')
      res.writeHead(200, { 'content-length': held.bytes.length }).write(held.bytes.subarray(0, 1))
    else give(res, held, req.headers.range)
  }
  const server = createServer((req, res) => void answer(req, res))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const own: TestBucket = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    away: false,
    silent: false,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return own
}

/** The variables under which POLKKA keeps its files there. */
export const bucketVars = ({ url }: TestBucket): Record<string, string> => ({
  S3_ACCESS_KEY_ID: 'tunnus',
  S3_BUCKET: NAME,
  S3_ENDPOINT: url,
  S3_PREFIX: 'koe/',
  S3_SECRET_ACCESS_KEY: 'salaisuus',
})
