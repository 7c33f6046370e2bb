import type { Payload } from 'payload'

import { sql } from '@payloadcms/db-postgres/drizzle'

import { DOCUMENTS } from '../db/publicEpoch.js'
import { alikeIn, shapeOf } from './reads/shape.js'
import { verifyKept } from './verifyKept.js'

/** Are the answers that are kept ready for strangers what Payload would read? */
export const verifyReads = (payload: Payload, progress?: (line: string) => void) => {
  const alike = alikeIn(shapeOf(payload))
  return verifyKept(
    payload,
    {
      name: DOCUMENTS,
      after: ({ collection, id, locale }) => sql`
        select collection, id, locale, body as said from ${sql.raw(DOCUMENTS)}
        where shape like ${alike} and (collection, locale, id) > (${collection}, ${locale}, ${id})
        order by collection, locale, id fetch first 100 rows with ties`,
      saysOf: (doc) => JSON.parse(JSON.stringify(doc)) as unknown,
    },
    progress,
  )
}
