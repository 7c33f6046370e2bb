import type { Payload } from 'payload'

import { randomUUID } from 'node:crypto'

import { goodPractice } from './criteria/goodPractice.js'

const sets = [goodPractice]

const withIds = <Row extends object>(rows: readonly Row[]) =>
  rows.map((row) => ({ ...row, id: randomUUID() }))

/**
 * Puts a set into the database. The adapter takes all languages in one write, but leaves it to its caller to name the
 * rows; a new set has been used by nobody, so there is nothing that hooks would refuse.
 */
export const createCriteria = async (payload: Payload, set: typeof goodPractice): Promise<number> => {
  const { criteria, gates, scale } = set
  const data = { ...set, criteria: withIds(criteria), gates: withIds(gates), scale: withIds(scale) }
  return (await payload.db.create({ collection: 'criteria-sets', data, req: {} })).id as number
}

/**
 * Fills in the bundled criteria that the database lacks. A version that is there stays as its keepers left it, and so
 * does a newer one.
 */
export const seedCriteria = async (payload: Payload): Promise<number> => {
  for (const set of sets) {
    const { totalDocs } = await payload.count({
      collection: 'criteria-sets',
      where: { and: [{ key: { equals: set.key } }, { version: { equals: set.version } }] },
    })
    if (totalDocs === 0) await createCriteria(payload, set)
  }
  return sets.length
}
