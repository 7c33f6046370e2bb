import type { Endpoint, PayloadRequest } from 'payload'

import {
  addComment,
  assign,
  changesSince,
  commentsOf,
  languagesOf,
  previewOf,
  settleComment,
  sinceOf,
} from '../engine/index.js'
import { refusal } from '../errors.js'
import { bodyOf, targetOf } from './request.js'

const signedIn = async (req: PayloadRequest) => {
  const body = await bodyOf(req)
  if (!req.user) throw refusal(req, 'NOT_SIGNED_IN')
  return { ...targetOf(req), body }
}

const settle =
  (resolved: boolean): Endpoint['handler'] =>
  async (req) => {
    const { collection, id } = await signedIn(req)
    return Response.json(await settleComment(req, collection, id, req.routeParams?.comment, resolved))
  }

/** What reviewers and authors do around the steps of the workflow: talk about the text, and share out the work. */
export const reviewEndpoints: Endpoint[] = [
  {
    path: '/:id/workflow/changes',
    method: 'get',
    handler: async (req) => {
      const { collection, id } = targetOf(req)
      const since = sinceOf(req.query?.since ?? 'public')
      if (since === undefined) throw refusal(req, 'BAD_INPUT', { field: 'since' })
      return Response.json({ since, changes: await changesSince(req, collection, id, since) })
    },
  },
  {
    path: '/:id/workflow/languages',
    method: 'get',
    handler: async (req) => {
      const { collection, id } = targetOf(req)
      return Response.json(await languagesOf(req, collection, id))
    },
  },
  {
    path: '/:id/comments',
    method: 'get',
    handler: async (req) => {
      const { collection, id } = targetOf(req)
      return Response.json({ docs: await commentsOf(req, collection, id) })
    },
  },
  {
    path: '/:id/comments',
    method: 'post',
    handler: async (req) => {
      const { body, collection, id } = await signedIn(req)
      return Response.json(await addComment(req, collection, id, body), { status: 201 })
    },
  },
  {
    path: '/:id/preview',
    method: 'post',
    handler: async (req) => {
      const { collection, id } = await signedIn(req)
      return Response.json(await previewOf(req, collection, id))
    },
  },
  { path: '/:id/comments/:comment/resolve', method: 'post', handler: settle(true) },
  { path: '/:id/comments/:comment/reopen', method: 'post', handler: settle(false) },
  {
    path: '/:id/assignment',
    method: 'post',
    handler: async (req) => {
      const { body, collection, id } = await signedIn(req)
      return Response.json({ workflow: await assign(req, collection, id, body) })
    },
  },
]
