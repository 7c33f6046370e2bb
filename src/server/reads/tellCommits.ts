import type { Payload } from 'payload'

import type { EpochWatch } from './epochWatch.js'

import { aroundCommits } from '../../db/aroundCommits.js'

/**
 * Whoever has written through this process reads their writing here: no write is answered before the epoch that its
 * commit left behind is known. Answers how to undo this.
 */
export const tellCommits = (payload: Payload, { observe }: Pick<EpochWatch, 'observe'>): (() => void) =>
  aroundCommits(payload, async (commit) => {
    await commit()
    await observe()
  })
