import type { PayloadRequest, UploadConfig, Where } from 'payload'

import { Readable } from 'node:stream'

import type { Bucket, Got } from './client.js'

import { away, isBeyond, isMissing } from './trouble.js'

type Handler = NonNullable<UploadConfig['handlers']>[number]
type Row = { filename?: string; mimeType?: string; sizes?: Record<string, Row | null> }
type Sized = Array<{ name: string }>

/** The document whose file or smaller size this is. Payload brings it where who may read it depends on it. */
const rowOf = async (req: PayloadRequest, slug: string, filename: string): Promise<Row | null> => {
  const { upload } = req.payload.collections[slug as 'media'].config
  const paths = [
    'filename',
    ...((upload.imageSizes ?? []) as Sized).map(({ name }) => `sizes.${name}.filename`),
  ]
  const where: Where = { or: paths.map((path) => ({ [path]: { equals: filename } })) }
  return (await req.payload.db.findOne({ collection: slug as 'media', req, where })) as Row | null
}

/** What a file is, by its document: the bucket is not asked, somebody could have written there. */
const typeOf = (row: Row, filename: string): string =>
  [row, ...Object.values(row.sizes ?? {})].find((one) => one?.filename === filename)?.mimeType ??
  'application/octet-stream'

const refuse = (status: number, message: string): Response =>
  Response.json({ errors: [{ message }] }, { status })

/** The part that is asked for, in the form that buckets take. */
const rangeOf = ({ headers }: PayloadRequest): string | undefined =>
  /^bytes=(\d+-\d*|-\d+)$/.exec(headers.get('range') ?? '')?.[0]

const answer = ({ Body, ContentLength, ContentRange }: Got, type: string): Response => {
  const headers = new Headers({
    'Content-Type': type,
    'Accept-Ranges': 'bytes',
    'Content-Length': String(ContentLength),
  })
  if (ContentRange !== undefined) headers.set('Content-Range', ContentRange)
  const stream = Readable.toWeb(Body!) as unknown as ReadableStream
  return new Response(stream, { headers, status: ContentRange === undefined ? 200 : 206 })
}

/** Answers with a file out of a bucket, or a part of it, once Payload has found that the caller may read it. */
export const serveFrom =
  (bucket: Bucket): Handler =>
  async (req, { doc, params: { collection, filename } }) => {
    const row = (doc as Row | undefined) ?? (await rowOf(req, collection, filename))
    if (!row) return refuse(404, 'Not found.')
    const got = await bucket.get(filename, rangeOf(req)).catch((error: unknown) => {
      if (isMissing(error)) return refuse(404, 'Not found.')
      if (isBeyond(error)) return refuse(416, 'There is no such part of the file.')
      throw away(error)
    })
    return got instanceof Response ? got : answer(got, typeOf(row, filename))
  }
