import type { Endpoint, PayloadRequest } from 'payload'

import { optionsOf, readChanges } from '../engine/index.js'
import { refusal } from '../errors.js'
import { flag, list, record, ref, says, text, whole } from '../openapi/says.js'

/** Changes in one answer, unless asked otherwise, and at most. */
export const CHANGES = { limit: 100, most: 1000 } as const

const wholeNumber = (req: PayloadRequest, name: string, least: number, most: number, fallback: number) => {
  const given = req.query?.[name]
  if (given === undefined) return fallback
  const isNumber = typeof given === 'string' && /^\d{1,15}$/.test(given)
  const value = Number(given)
  if (!isNumber || value < least || value > most) throw refusal(req, 'BAD_INPUT', { field: name })
  return value
}

const collectionsOf = (req: PayloadRequest): string[] | undefined => {
  const given = req.query?.collection
  if (given === undefined) return undefined
  const slugs = typeof given === 'string' ? given.split(',') : []
  const { collections } = optionsOf(req.payload)
  if (slugs.length === 0 || slugs.some((slug) => !Object.hasOwn(collections, slug)))
    throw refusal(req, 'BAD_INPUT', { field: 'collection' })
  return slugs
}

/** `GET /api/changes?since=&limit=&collection=`: what became of public documents, in the order in which it did. */
export const changesEndpoint: Endpoint = {
  path: '/changes',
  method: 'get',
  custom: says({
    summary: 'What became of public documents, in the order in which it did',
    description: 'Ask again with `next` as `since`: nothing is skipped, nothing comes twice.',
    open: true,
    query: [
      { name: 'since', description: 'The cursor to go on from.', schema: text('', { default: '0' }) },
      { name: 'limit', description: 'Changes in one answer.', schema: whole(1, CHANGES.most, CHANGES.limit) },
      { name: 'collection', description: 'Only these, separated by commas.', schema: text() },
    ],
    answer: record({ changes: list(ref('Change')), next: text('The cursor to go on from.'), hasMore: flag }),
    refusals: ['BAD_INPUT'],
  }),
  handler: async (req) => {
    const page = await readChanges(req.payload, {
      since: wholeNumber(req, 'since', 0, Number.MAX_SAFE_INTEGER, 0),
      limit: wholeNumber(req, 'limit', 1, CHANGES.most, CHANGES.limit),
      collections: collectionsOf(req),
    })
    if (!page) throw refusal(req, 'BAD_INPUT', { field: 'since' })
    return Response.json(page, { headers: { 'Cache-Control': 'no-cache' } })
  },
}
