import type { Payload, PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { createHash } from 'node:crypto'

import { ENGINE_COLLECTIONS } from '../engine/instance.js'
import { install } from './install.js'
import { adapterOf, tableOf } from './tables.js'

/** What PostgreSQL tells every process when anything public has changed. */
export const CHANNEL = 'polkka_public'

/** The public documents as a stranger reads them, one row a language: made of the tables, and gone with any change. */
export const DOCUMENTS = 'polkka_reads.documents'

/** The number of public changes so far: one row, moved once by each transaction that changes something public. */
export const READ_EPOCH = 'select value from polkka_reads.public_epoch'

/**
 * The database itself moves the epoch, whoever writes: this process, another one, Next alone, a script. The row is
 * locked only while its transaction commits, and the notice leaves with the commit. What was made of the old row goes
 * after the epoch has moved: whoever fills the table holds the epoch still meanwhile, so nothing old comes after it.
 */
const EPOCH = `
create schema if not exists polkka_reads;
create table if not exists polkka_reads.public_epoch (
  one boolean primary key default true check (one),
  value bigint not null
);
insert into polkka_reads.public_epoch (value) values (1) on conflict do nothing;
create table if not exists polkka_reads.documents (
  collection text,
  id text,
  locale text,
  shape text,
  body json not null,
  primary key (collection, id, locale, shape)
);
create or replace function polkka_reads.move_epoch() returns trigger language plpgsql as $$
begin
  if current_setting('polkka.moved_by', true) is distinct from pg_current_xact_id()::text then
    perform set_config('polkka.moved_by', pg_current_xact_id()::text, true);
    update polkka_reads.public_epoch set value = value + 1;
    perform pg_notify('${CHANNEL}', (select value::text from polkka_reads.public_epoch));
  end if;
  if tg_op = 'TRUNCATE' then
    delete from polkka_reads.documents where collection = tg_argv[0];
  elsif tg_op <> 'INSERT' then
    delete from polkka_reads.documents where collection = tg_argv[0] and id = old.id::text;
  end if;
  return null;
end $$;
`

type Event = readonly [event: string, condition: string]

const EVERY: readonly Event[] = [['insert or update or delete', '']]
const PUBLIC: readonly Event[] = [
  ['insert', `when (new._status = 'published')`],
  ['update', `when (old._status = 'published' or new._status = 'published')`],
  ['delete', `when (old._status = 'published')`],
]

/** A row that is not public may change without anybody being told. */
const triggers = (table: string, slug: string, hasDrafts: boolean): string => {
  const each = (hasDrafts ? PUBLIC : EVERY).map(
    ([event, condition], index) => `
drop trigger if exists polkka_epoch_${index} on ${table};
create constraint trigger polkka_epoch_${index} after ${event} on ${table} deferrable initially deferred
  for each row ${condition} execute function polkka_reads.move_epoch('${slug}');`,
  )
  return `${each.join('')}
drop trigger if exists polkka_epoch_all on ${table};
create trigger polkka_epoch_all after truncate on ${table} for each statement execute function polkka_reads.move_epoch('${slug}');`
}

export const hasDrafts = ({ versions }: SanitizedCollectionConfig): boolean => Boolean(versions?.drafts)

/** The collections of which strangers may read anything. What is public of any other never changes. */
export const publicCollections = async (payload: Payload): Promise<SanitizedCollectionConfig[]> => {
  const stranger = { context: {}, headers: new Headers(), payload, query: {}, user: null }
  const own = new Set<string>(ENGINE_COLLECTIONS)
  const asked = payload.config.collections
    .filter(({ slug }) => !own.has(slug) && !slug.startsWith('payload-'))
    .map(async (config) => {
      const given = await Promise.resolve(
        config.access.read({ req: stranger as unknown as PayloadRequest }),
      ).catch(() => true)
      return given === false ? [] : [config]
    })
  return (await Promise.all(asked)).flat()
}

/** For the tables that are there; the others get theirs when they are. */
const triggersOf = async (payload: Payload): Promise<string[]> => {
  const collections = await publicCollections(payload)
  const names = collections.map(({ slug }) => tableOf(payload, slug))
  const { rows } = await adapterOf(payload).pool.query(
    'select to_regclass(name) is not null as there from unnest($1::text[]) with ordinality as t (name, at) order by at',
    [names],
  )
  return collections.flatMap((config, index) =>
    rows[index]?.there ? [triggers(names[index]!, config.slug, hasDrafts(config))] : [],
  )
}

/**
 * Puts the epoch and its triggers into the database, unless these very ones are there; the tables must be. A schema
 * of its own: neither migrations nor `push` see it.
 */
export const installEpoch = async (payload: Payload): Promise<void> => {
  const { pool } = adapterOf(payload)
  const statements = [EPOCH, ...(await triggersOf(payload))].join('\n')
  const mark = createHash('sha256').update(statements).digest('hex')
  const { rows } = await pool.query(`select obj_description(to_regnamespace('polkka_reads')) as mark`)
  if (rows[0]?.mark !== mark)
    await install(payload, `${statements} comment on schema polkka_reads is '${mark}';`)
}
