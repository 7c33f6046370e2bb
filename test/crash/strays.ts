import type { Database } from './database.js'

/** Halves that belong to no document in particular: each row here is one. */
const STRAYS = `
  select 'a case without a document' as stray, target_id as id from reviews
    where target_collection = 'terms' and state <> 'gone' and target_id::int not in (select id from terms)
  union all select 'a document without a case', id::text from terms
    where id::text not in (select target_id from reviews where target_collection = 'terms')
  union all select 'a deleted document that is there', id::text from terms
    where id::text in (select target_id from reviews where target_collection = 'terms' and state = 'gone')
  union all select 'a version without a document', parent_id::text from _terms_v
    where parent_id is null or parent_id not in (select id from terms)
  union all select 'a trail without a case', target_id from review_events
    where (target_collection, target_id) not in (select target_collection, target_id from reviews)
  union all select 'a kept answer without its act', key from review_requests
    where key not in (select comment from review_events where comment is not null)
  union all select 'a file that is in public use without being shown, or shown without being so', id::text from media
    where coalesce(in_public_use, false) <> exists
      (select from review_files where file_id = media.id::text and live)`

export const assertNoStrays = async (database: Database): Promise<void> => {
  const strays = await database.sql(STRAYS)
  if (strays.length > 0) throw new Error(`strays: ${JSON.stringify(strays)}`)
}
