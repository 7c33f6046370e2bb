import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'

import { addDataAndFileToRequest, docAccessOperation, isolateObjectProperty } from 'payload'

import { idempotent, parseId, runTransition, type TransitionInput, workflowOf } from '../engine/index.js'
import { historyOf } from '../engine/history.js'
import { refusal } from '../errors.js'
import { bodyOf, targetOf } from './request.js'
import { IDEMPOTENCY_KEY } from '../openapi/parameters.js'
import { moment, record, ref, says, text, whole } from '../openapi/says.js'
import { pageOf, workflowRef } from '../openapi/schemas.js'

const page = (req: PayloadRequest, name: 'limit' | 'page', fallback: number, most: number): number => {
  const given = req.query?.[name]
  if (given === undefined) return fallback
  const value = Number(given)
  if (!Number.isSafeInteger(value) || value < 1 || value > most)
    throw refusal(req, 'BAD_INPUT', { field: name })
  return value
}

/** What one may do with a document, told to those who may read it: to others it would tell that there is one. */
const docAccess: Endpoint = {
  path: '/access/:id',
  method: 'post',
  custom: says({
    summary: 'What the caller may do with a document and its fields',
    body: { type: 'object' },
    answer: { type: 'object', properties: { fields: {} } },
    refusals: ['NOT_FOUND'],
  }),
  handler: async (req) => {
    const { collection, id } = targetOf(req)
    await addDataAndFileToRequest(req)
    const readable = parseId(req, collection, id)
    const found =
      readable !== null &&
      (await req.payload.findByID({
        collection: collection as CollectionSlug,
        id: readable,
        depth: 0,
        disableErrors: true,
        draft: true,
        overrideAccess: false,
        req,
        select: {},
        user: req.user ?? undefined,
      }))
    if (!found) throw refusal(req, 'NOT_FOUND')
    const access = await docAccessOperation({
      id: readable,
      collection: req.payload.collections[collection as CollectionSlug],
      data: req.data,
      req,
    })
    return Response.json(access)
  },
}

/** The REST surface of the workflow, on every governed collection. It names the step and decides nothing. */
export const workflowEndpoints: Endpoint[] = [
  docAccess,
  {
    path: '/:id/workflow',
    method: 'get',
    custom: says({
      summary: 'The review: state, what you may do, why not the rest, what is missing',
      answer: workflowRef,
      refusals: ['NOT_FOUND'],
    }),
    handler: async (req) => {
      const { collection, id } = targetOf(req)
      return Response.json(await workflowOf(req, collection, id))
    },
  },
  {
    path: '/:id/workflow/history',
    method: 'get',
    custom: says({
      summary: 'The trail of one document, newest first',
      query: [
        { name: 'limit', description: 'Rows on a page.', schema: whole(1, 100, 20) },
        { name: 'page', description: 'The page, from 1.', schema: whole(1, undefined, 1) },
      ],
      answer: pageOf(ref('Event')),
      refusals: ['BAD_INPUT', 'NOT_FOUND', 'NOT_ALLOWED'],
    }),
    handler: async (req) => {
      const { collection, id } = targetOf(req)
      const paging = { limit: page(req, 'limit', 20, 100), page: page(req, 'page', 1, 1_000_000) }
      return Response.json(await historyOf(req, collection, id, paging))
    },
  },
  {
    path: '/:id/workflow/:transition',
    method: 'post',
    custom: says({
      summary: 'Take a step of the workflow',
      description: 'Which steps there are, from where and for whom, the page of the workflow tells.',
      headers: [IDEMPOTENCY_KEY],
      body: record(
        {
          expectedRevision: { ...whole(0), description: 'The revision you looked at.' },
          comment: text('Of requestChanges, decline, unpublish and archive: why.'),
          reason: text('Of unpublish.', { enum: ['error', 'rights', 'privacy', 'outdated'] }),
          publishAt: { ...moment, description: 'Of schedule.' },
          unpublishAt: { ...moment, description: 'When the public copy goes away again.' },
          successor: text('Of archive: the public id or address of what takes its place.'),
          criteria: { description: 'Of approve: the answers to the criteria.' },
        },
        ['comment', 'reason', 'publishAt', 'unpublishAt', 'successor', 'criteria'],
      ),
      answer: record({ doc: { type: 'object' }, workflow: workflowRef }),
      refusals: [
        'BAD_INPUT',
        'COMMENT_REQUIRED',
        'REASON_REQUIRED',
        'NOT_ALLOWED',
        'OWN_WORK',
        'NOT_FOUND',
        'UNKNOWN_TRANSITION',
        'WRONG_STATE',
        'STALE_REVISION',
        'CONTENT_CHANGED',
        'NOT_READY',
      ],
    }),
    handler: async (req) => {
      const { collection, id } = targetOf(req)
      const name = String(req.routeParams?.transition)
      const input = (await bodyOf(req)) as TransitionInput
      if (!req.user) throw refusal(req, 'NOT_SIGNED_IN')
      const own = isolateObjectProperty(req, ['context', 'locale', 'fallbackLocale', 'transactionID'])
      own.context = {}
      const key = req.headers.get('idempotency-key')
      const once = key ? idempotent(own, key, { collection, id, name, input }) : undefined
      return Response.json(await runTransition(own, collection, id, name, input, once))
    },
  },
]
