import type { Endpoint, PayloadRequest } from 'payload'

import { openSnapshot, type Snapshot } from '../engine/index.js'
import { refusal } from '../errors.js'
import { says, text } from '../openapi/says.js'
import { say } from '../translations/index.js'

/** Exports at once in one process: each holds a database connection for as long as its reader takes. */
const AT_ONCE = 2
/** How long a reader may leave a line unread, in milliseconds. */
const PATIENCE_MS = 30_000

let running = 0

const localeOf = (req: PayloadRequest): string => {
  const { localization } = req.payload.config
  const codes = ['all', ...(localization ? localization.localeCodes : [])]
  const given = req.query?.locale ?? 'all'
  if (typeof given !== 'string' || !codes.includes(given))
    throw refusal(req, 'BAD_INPUT', { field: 'locale' })
  return given
}

const busy = ({ i18n }: PayloadRequest): Response =>
  Response.json(
    { errors: [{ message: say(i18n.language, 'host.exports'), data: { code: 'UNAVAILABLE' } }] },
    { status: 503, headers: { 'Retry-After': '30' } },
  )

/** The lines of a snapshot, each made when the reader has taken the one before; a reader who stays away is left. */
const linesOf = ({ close, cursor, documents }: Snapshot): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder()
  let left: NodeJS.Timeout | undefined
  const end = async () => {
    clearTimeout(left)
    if (left !== undefined) running -= 1
    left = undefined
    await close()
  }
  return new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        const leave = () => {
          controller.error(new Error('the reader of an export stayed away'))
          void end()
        }
        left = setTimeout(leave, PATIENCE_MS)
        controller.enqueue(encoder.encode(`${JSON.stringify({ cursor })}\n`))
      },
      pull: async (controller) => {
        left?.refresh()
        try {
          const { done, value } = await documents.next()
          if (!done) return controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`))
          await end()
          controller.close()
        } catch (error) {
          await end()
          throw error
        }
      },
      cancel: end,
    },
    { highWaterMark: 1 },
  )
}

/** `GET /api/export.ndjson?locale=`: everything public, a document a line, and the cursor from which the feed goes on. */
export const exportEndpoint: Endpoint = {
  path: '/export.ndjson',
  method: 'get',
  custom: says(({ config: { localization } }) => ({
    summary: 'Everything public as it is at one moment, a document a line',
    description: 'The first line is the cursor from which `/api/changes` goes on. At most two at a time.',
    open: true,
    query: [
      {
        name: 'locale',
        description: 'One language, or `all`.',
        schema: text('', {
          enum: ['all', ...(localization ? localization.localeCodes : [])],
          default: 'all',
        }),
      },
    ],
    media: 'application/x-ndjson',
    answer: text(),
    refusals: ['BAD_INPUT'],
  })),
  handler: async (req) => {
    const locale = localeOf(req)
    if (running >= AT_ONCE) return busy(req)
    running += 1
    const snapshot = await openSnapshot(req.payload, locale).catch((error: unknown) => {
      running -= 1
      throw error
    })
    return new Response(linesOf(snapshot), {
      headers: {
        'Cache-Control': 'no-store',
        'Content-Type': 'application/x-ndjson; charset=utf-8',
        'X-Polkka-Cursor': snapshot.cursor,
      },
    })
  },
}
