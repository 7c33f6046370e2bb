import type { Endpoint } from 'payload'

import { isolateObjectProperty } from 'payload'

import { criteriaOf, kindOf, saveAssessment } from '../engine/index.js'
import { refusal } from '../errors.js'
import { bodyOf, targetOf } from './request.js'
import { orNull, record, ref, says, text, whole } from '../openapi/says.js'
import { KINDS } from '../workflow/criteriaView.js'

const KIND = {
  name: 'kind',
  description: 'As what, where one could speak as both.',
  schema: text('', { enum: KINDS }),
}

/** By what a text is judged, and how: the set and the badge for everybody, answers for those they concern. */
export const criteriaEndpoints: Endpoint[] = [
  {
    path: '/:id/criteria',
    method: 'get',
    custom: says({
      summary: 'By what a text is judged; with the answers, for those they concern',
      open: true,
      query: [KIND],
      answer: ref('Criteria'),
      refusals: ['BAD_INPUT', 'NOT_FOUND'],
    }),
    handler: async (req) => {
      const { collection, id } = targetOf(req)
      return Response.json(await criteriaOf(req, collection, id, kindOf(req, req.query?.kind)))
    },
  },
  {
    path: '/:id/criteria',
    method: 'post',
    custom: says({
      summary: 'Judge a text by the criteria, as its author or as an approver',
      body: record(
        { expectedRevision: whole(0), kind: KIND.schema, answers: ref('Answers'), note: orNull(text()) },
        ['kind', 'note'],
      ),
      answer: ref('Criteria'),
      refusals: ['NOT_FOUND', 'NOT_ALLOWED', 'OWN_WORK', 'STALE_REVISION', 'NOT_EDITABLE'],
    }),
    handler: async (req) => {
      const { collection, id } = targetOf(req)
      const body = await bodyOf(req)
      if (!req.user) throw refusal(req, 'NOT_SIGNED_IN')
      const own = isolateObjectProperty(req, ['context', 'locale', 'fallbackLocale', 'transactionID'])
      own.context = {}
      return Response.json(await saveAssessment(own, collection, id, body))
    },
  },
]
