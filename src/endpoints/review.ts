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
import { list, moment, orNull, record, ref, says, text } from '../openapi/says.js'
import { workflowRef } from '../openapi/schemas.js'

const OF_A_CASE = ['NOT_FOUND', 'NOT_ALLOWED'] as const

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
    custom: says({
      summary: 'What differs from the public text, or from the last round, field by field',
      query: [
        {
          name: 'since',
          description: 'What to compare with.',
          schema: text('`public`, `round`, or the number of a revision.', { default: 'public' }),
        },
      ],
      answer: record({
        since: { type: ['string', 'integer'] },
        changes: list(
          record({ path: text(), locale: orNull(text()), label: text(), before: text(), after: text() }),
        ),
      }),
      refusals: ['BAD_INPUT', ...OF_A_CASE],
    }),
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
    custom: says({
      summary: 'A text in its languages beside each other, and what was changed after its translation',
      answer: record({
        source: text('The language it is written in first.'),
        locales: list(text()),
        places: list(record({ path: text(), texts: { type: 'object' }, outdated: { type: 'object' } })),
      }),
      refusals: OF_A_CASE,
    }),
    handler: async (req) => {
      const { collection, id } = targetOf(req)
      return Response.json(await languagesOf(req, collection, id))
    },
  },
  {
    path: '/:id/comments',
    method: 'get',
    custom: says({
      summary: 'What was said about a text under review, oldest first',
      answer: record({ docs: list(ref('Comment')) }),
      refusals: OF_A_CASE,
    }),
    handler: async (req) => {
      const { collection, id } = targetOf(req)
      return Response.json({ docs: await commentsOf(req, collection, id) })
    },
  },
  {
    path: '/:id/comments',
    method: 'post',
    custom: says({
      summary: 'Say something about a text under review',
      body: record(
        {
          text: text(),
          path: orNull(text('The field it is about.')),
          locale: orNull(text()),
          answers: orNull({ type: 'integer', description: 'The comment that this one answers.' }),
        },
        ['path', 'locale', 'answers'],
      ),
      answer: ref('Comment'),
      status: 201,
      refusals: OF_A_CASE,
    }),
    handler: async (req) => {
      const { body, collection, id } = await signedIn(req)
      return Response.json(await addComment(req, collection, id, body), { status: 201 })
    },
  },
  {
    path: '/:id/preview',
    method: 'post',
    custom: says({
      summary: 'A link under which anybody reads the text as it stands, for an hour',
      answer: record({ token: text(), path: text(), expiresAt: moment }),
      refusals: OF_A_CASE,
    }),
    handler: async (req) => {
      const { collection, id } = await signedIn(req)
      return Response.json(await previewOf(req, collection, id))
    },
  },
  {
    path: '/:id/comments/:comment/resolve',
    method: 'post',
    custom: says({ summary: 'A comment is dealt with', answer: ref('Comment'), refusals: OF_A_CASE }),
    handler: settle(true),
  },
  {
    path: '/:id/comments/:comment/reopen',
    method: 'post',
    custom: says({ summary: 'A comment is open again', answer: ref('Comment'), refusals: OF_A_CASE }),
    handler: settle(false),
  },
  {
    path: '/:id/assignment',
    method: 'post',
    custom: says({
      summary:
        'Take a case whose text is on its way to readers, hand it on, or say by when it should be done',
      body: record(
        {
          assignee: orNull(text('`me`, or the id of somebody who approves; null lets go.')),
          dueAt: orNull(moment),
        },
        ['assignee', 'dueAt'],
      ),
      answer: record({ workflow: workflowRef }),
      refusals: ['WRONG_STATE', ...OF_A_CASE],
    }),
    handler: async (req) => {
      const { body, collection, id } = await signedIn(req)
      return Response.json({ workflow: await assign(req, collection, id, body) })
    },
  },
]
