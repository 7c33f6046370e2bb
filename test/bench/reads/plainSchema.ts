import type { Config } from 'payload'

import { polkka } from '../../../src/index.js'

/** What a schema is not: who may what, what happens besides, and how it looks. */
const OURS = new Set(
  'hooks access admin endpoints label labels validate editor filterOptions custom graphQL'.split(' '),
)

/** The collections of POLKKA as data: fields, languages, drafts and relations, the same tables. */
export const plainSchema = async (): Promise<string> => {
  const { collections } = await polkka()({ collections: [], secret: '', db: undefined } as unknown as Config)
  return JSON.stringify({ collections }, (key, value: unknown) => {
    if (OURS.has(key) || typeof value === 'function') return undefined
    return Array.isArray(value)
      ? value.filter((each) => (each as { type?: string } | null)?.type !== 'ui')
      : value
  })
}
