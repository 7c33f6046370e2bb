import type { PayloadRequest } from 'payload'

import type { TransitionResult } from './transition.js'

import { refusal } from '../errors.js'
import { hashOf } from './contentHash.js'
import { engineOf } from './instance.js'
import { personOf } from './people.js'

/**
 * Answers a repeated request (same person, same `Idempotency-Key`, same body) with the first answer. The answer is
 * kept in the transaction of the act, so there is never one without the other; of two at once the second fails on the
 * unique index and answers when it is sent again.
 */
export const idempotent = (req: PayloadRequest, key: string, request: unknown) => {
  const { raw } = engineOf(req.payload)
  const person = personOf(req).id
  const requestHash = hashOf(request)
  return {
    find: async (): Promise<TransitionResult | null> => {
      const found = await raw.findOne({
        collection: 'review-requests',
        req,
        where: { and: [{ person: { equals: person } }, { key: { equals: key } }] },
      })
      if (found && found.requestHash !== requestHash) throw refusal(req, 'BAD_INPUT', { field: 'Idempotency-Key' })
      return found ? (found.answer as TransitionResult) : null
    },
    keep: async (answer: TransitionResult): Promise<void> => {
      await raw.create({ collection: 'review-requests', data: { person, key, requestHash, answer }, req })
    },
  }
}
