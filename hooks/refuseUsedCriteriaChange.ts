import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'

import { keepSetsUnanswered } from '../src/engine/index.js'
import { refusal } from '../src/errors.js'

/** Asked in turn with those who answer: nobody answers between the question and the change. */
const isUsed = async (req: PayloadRequest, key: string, version: number): Promise<boolean> => {
  if (req.transactionID) await keepSetsUnanswered(req)
  const { totalDocs } = await req.payload.count({
    collection: 'review-assessments',
    overrideAccess: true,
    req,
    where: { and: [{ criteriaSet: { equals: key } }, { criteriaVersion: { equals: version } }] },
  })
  return totalDocs > 0
}

/** The day until which it is valid, and whether answers are demanded, may change; what was asked may not. */
const MAY_CHANGE = ['validTo', 'demanded', 'updatedAt', 'createdAt', 'id']

const asked = (set: Record<string, unknown>): string =>
  JSON.stringify(
    Object.entries(set)
      .filter(([name]) => !MAY_CHANGE.includes(name))
      .sort(),
  )

type Set = Record<string, unknown> & { key: string; version: number }
type Args = Partial<Parameters<CollectionBeforeChangeHook>[0]> & { id?: number | string; req: PayloadRequest }

/** Criteria by which somebody has judged stay as they were asked: a new question is a new version. */
export const refuseUsedCriteriaChange = (async ({ data, id, originalDoc, req }: Args) => {
  const before = (originalDoc ??
    (id === undefined
      ? null
      : await req.payload.findByID({
          collection: 'criteria-sets',
          id,
          overrideAccess: true,
          req,
        }))) as Set | null
  if (!before?.key || !(await isUsed(req, before.key, before.version))) return data
  if (!data || asked({ ...before, ...data }) !== asked(before)) throw refusal(req, 'NOT_EDITABLE')
  return data
}) as CollectionBeforeChangeHook & CollectionBeforeDeleteHook
