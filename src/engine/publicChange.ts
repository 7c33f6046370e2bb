import type { PayloadRequest } from 'payload'

import { forgetDocument, indexDocument } from '../search/indexDocument.js'

/** What else says what is public is told so in the transaction that changes it. */
export const publicChanged = async (
  req: PayloadRequest,
  collection: string,
  id: number | string,
  live: 'hides' | 'shows',
): Promise<void> => {
  if (live === 'shows') await indexDocument(req, collection, id)
  else await forgetDocument(req, collection, id)
}
