import type { Payload } from 'payload'

import { sql } from '@payloadcms/db-postgres/drizzle'

import { install } from '../db/install.js'
import { adapterOf } from '../db/tables.js'

/**
 * The database refuses what no code of ours ever does, so that neither a slip in SQL nor another program rewrites
 * history: the trail and the change feed take new rows only; a kept text is never changed, only emptied when it is erased for privacy.
 */
const INVARIANTS = `
create or replace function polkka_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'polkka: % takes new rows only', tg_table_name using errcode = 'restrict_violation';
end $$;
create or replace function polkka_kept_text() returns trigger language plpgsql as $$
begin
  if new.content is not null or new.files is not null or new.content_hash is distinct from old.content_hash
    or new.target_id is distinct from old.target_id or new.target_collection is distinct from old.target_collection then
    raise exception 'polkka: an approved text is never changed' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create or replace trigger polkka_append_only before update or delete on review_events
  for each row execute function polkka_append_only();
create or replace trigger polkka_no_truncate before truncate on review_events
  for each statement execute function polkka_append_only();
create or replace trigger polkka_append_only before update or delete on public_changes
  for each row execute function polkka_append_only();
create or replace trigger polkka_no_truncate before truncate on public_changes
  for each statement execute function polkka_append_only();
create or replace trigger polkka_append_only before delete on publications
  for each row execute function polkka_append_only();
create or replace trigger polkka_kept_text before update on publications
  for each row execute function polkka_kept_text();
`

/** Puts the invariants into the database; before the first migration there is nothing to put them on. */
export const installInvariants = async (payload: Payload): Promise<void> => {
  const { rows } = await adapterOf(payload).drizzle.execute(
    sql`select to_regclass('review_events') is not null and to_regclass('publications') is not null
      and to_regclass('public_changes') is not null as ready,
      (select count(*) from pg_trigger
        where tgname in ('polkka_append_only', 'polkka_kept_text', 'polkka_no_truncate')) as installed`,
  )
  const [{ installed, ready } = { ready: false, installed: 0 }] = rows as unknown as Array<{
    ready: boolean
    installed: number | string
  }>
  if (ready && Number(installed) < 6) await install(payload, INVARIANTS)
}
