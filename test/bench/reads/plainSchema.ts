import { writeFile } from 'node:fs/promises'

import type { Config } from 'payload'

import { polkka } from '../../../src/index.js'

/** What a schema is not: who may what, what happens besides, and how it looks. */
const OURS = new Set(
  'hooks access admin endpoints label labels validate editor filterOptions custom graphQL'.split(' '),
)

/**
 * Writes the collections of POLKKA as data to the file that is named: fields, languages, drafts and relations, the same
 * tables. A process of its own, since Payload changes the collections that it is given.
 */
const { collections } = await polkka()({ collections: [], secret: '', db: undefined } as unknown as Config)
await writeFile(
  process.argv[2]!,
  JSON.stringify({ collections }, (key, value: unknown) => {
    if (OURS.has(key) || typeof value === 'function') return undefined
    return Array.isArray(value)
      ? value.filter((each) => (each as { type?: string } | null)?.type !== 'ui')
      : value
  }),
)
