import type { PayloadRequest } from 'payload'

import type { TransitionResult } from './transition.js'

import { refusal } from '../errors.js'
import { dropAnswers, waitTurn } from './cases.js'
import { hashOf } from './contentHash.js'
import { enter } from './enter.js'
import { engineOf } from './instance.js'
import { personOf } from './people.js'

/** The answer is kept as text: the database would reorder its keys, and the same answer is the same bytes. */
type Kept = { target: string; result: string }

const targetOf = (collection: string, id: number | string): string => `${collection}/${String(id)}`

/** Forgets the answers that hold a document's text. */
export const eraseAnswers = (req: PayloadRequest, collection: string, id: number | string): Promise<void> =>
  dropAnswers(req, targetOf(collection, id))

/**
 * Answers a repeated request (same person, same `Idempotency-Key`, same body) with the first answer. The answer is
 * kept in the transaction of the act, so there is never one without the other; of two at once the second waits for the
 * first and gets its answer. The answer holds the document, so it is erased with it, and who may not read the document
 * any more is told that there is none.
 */
export const idempotent = (
  req: PayloadRequest,
  key: string,
  request: { collection: string; id: number | string; [more: string]: unknown },
) => {
  const { raw } = engineOf(req.payload)
  const person = personOf(req).id
  const requestHash = hashOf(request)
  return {
    find: async (): Promise<TransitionResult | null> => {
      await waitTurn(req, `${person} ${key}`)
      const found = await raw.findOne({
        collection: 'review-requests',
        req,
        where: { and: [{ person: { equals: person } }, { key: { equals: key } }] },
      })
      if (found && found.requestHash !== requestHash)
        throw refusal(req, 'BAD_INPUT', { field: 'Idempotency-Key' })
      if (!found) return null
      await enter(req, request.collection, request.id)
      return JSON.parse((found.answer as Kept).result) as TransitionResult
    },
    keep: async (answer: TransitionResult): Promise<void> => {
      const kept: Kept = { target: targetOf(request.collection, request.id), result: JSON.stringify(answer) }
      await raw.create({
        collection: 'review-requests',
        data: { person, key, requestHash, answer: kept },
        req,
      })
    },
  }
}
