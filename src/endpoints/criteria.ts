import type { Endpoint } from 'payload'

import { isolateObjectProperty } from 'payload'

import { criteriaOf, kindOf, saveAssessment } from '../engine/index.js'
import { refusal } from '../errors.js'
import { bodyOf, targetOf } from './request.js'

/** By what a text is judged, and how: the set and the badge for everybody, answers for those they concern. */
export const criteriaEndpoints: Endpoint[] = [
  {
    path: '/:id/criteria',
    method: 'get',
    handler: async (req) => {
      const { collection, id } = targetOf(req)
      return Response.json(await criteriaOf(req, collection, id, kindOf(req, req.query?.kind)))
    },
  },
  {
    path: '/:id/criteria',
    method: 'post',
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
