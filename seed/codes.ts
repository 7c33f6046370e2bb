import type { Payload } from 'payload'

import { codeSets } from './codes/index.js'

type Row = { id: number; set: string; code: string }

/** The key under which content names a code: `themes:science`. */
const keyOf = ({ set, code }: Row): string => `${set}:${code}`

/**
 * Fills in the bundled codes that the database lacks; codes that are there stay as their keepers left them.
 * @returns the id of each code by `set:code`
 */
export const seedCodes = async (payload: Payload): Promise<Map<string, number>> => {
  const { docs } = await payload.find({
    collection: 'codes',
    depth: 0,
    limit: 0,
    pagination: false,
    select: { set: true, code: true },
  })
  const ids = new Map((docs as unknown as Row[]).map((row) => [keyOf(row), row.id]))
  for (const [set, codes] of Object.entries(codeSets)) {
    for (const [order, { broader, ...code }] of codes.entries()) {
      const key = `${set}:${code.code}`
      if (ids.has(key)) continue
      // The adapter takes all languages in one write; there is nothing in a code for hooks to do.
      const row = await payload.db.create({
        collection: 'codes',
        data: { ...code, set, order: order + 1, broader: broader ? ids.get(broader) : undefined },
        req: {},
      })
      ids.set(key, row.id as number)
    }
  }
  return ids
}
