import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'

import { addDataAndFileToRequest, docAccessOperation, isolateObjectProperty } from 'payload'

import { idempotent, parseId, runTransition, type TransitionInput, workflowOf } from '../engine/index.js'
import { historyOf } from '../engine/history.js'
import { refusal } from '../errors.js'
import { bodyOf, targetOf } from './request.js'

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
    handler: async (req) => {
      const { collection, id } = targetOf(req)
      return Response.json(await workflowOf(req, collection, id))
    },
  },
  {
    path: '/:id/workflow/history',
    method: 'get',
    handler: async (req) => {
      const { collection, id } = targetOf(req)
      const paging = { limit: page(req, 'limit', 20, 100), page: page(req, 'page', 1, 1_000_000) }
      return Response.json(await historyOf(req, collection, id, paging))
    },
  },
  {
    path: '/:id/workflow/:transition',
    method: 'post',
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
