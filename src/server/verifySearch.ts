import type { Payload } from 'payload'

import { sql } from '@payloadcms/db-postgres/drizzle'

import { SEARCH_TABLE, searched } from '../search/index.js'
import { verifyKept } from './verifyKept.js'

/** Are the texts that the search shows and finds by what the public documents say? */
export const verifySearch = async (payload: Payload, progress?: (line: string) => void) =>
  verifyKept(
    payload,
    {
      name: SEARCH_TABLE,
      after: ({ collection, id, locale }) => sql`
        select collection, doc_id as id, locale, json_build_object('publicId', public_id, 'title', title,
          'summary', summary, 'keywords', keywords, 'body', body) as said
        from ${sql.raw(SEARCH_TABLE)} where (collection, locale, doc_id) > (${collection}, ${locale}, ${id})
        order by collection, locale, doc_id limit 100`,
      readIn: 'all',
      saysOf: (doc, { collection, locale }) => searched(payload, collection, doc, locale),
    },
    progress,
  )
