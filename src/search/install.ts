import type { Payload } from 'payload'

import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'

import { install } from '../db/install.js'
import { tableOf } from '../db/tables.js'
import { array, drizzleOf, rowsOf } from './database.js'

/** Rises when the table changes, or what is written into a row; an older table is made and filled anew. */
export const INDEX_VERSION = 3

export const SEARCH_TABLE = 'polkka_search.documents'

/**
 * Long texts are kept apart, so that counting, which reads every row that matches, reads little.
 * One row for each public document and language. In a schema of its own: neither migrations nor `push` see it. The
 * schema is named as no database user is: one of the user's own name would come first in its search path, and new
 * tables would land there.
 */
const TABLE = `
create schema if not exists polkka_search;
do $$ begin
  if obj_description(to_regclass('polkka_search.documents')) is distinct from '${INDEX_VERSION}' then
    drop table if exists polkka_search.documents;
  end if;
end $$;
create table if not exists polkka_search.documents (
  collection text not null,
  doc_id text not null,
  locale text not null,
  public_id text,
  title text not null,
  title_keys text not null,
  summary text not null,
  keywords text not null,
  body text not null,
  facets text[] not null,
  lexemes tsvector not null,
  published_at timestamptz,
  archived_at timestamptz,
  version integer not null,
  primary key (collection, doc_id, locale)
) with (toast_tuple_target = 128);
alter table polkka_search.documents alter collection set storage main, alter doc_id set storage main,
  alter locale set storage main, alter title_keys set storage main, alter facets set storage main;
comment on table polkka_search.documents is '${INDEX_VERSION}';
create index if not exists documents_lexemes on polkka_search.documents using gin (lexemes);
create index if not exists documents_facets on polkka_search.documents using gin (facets);
create or replace function polkka_search.forget_text() returns trigger language plpgsql as $$
begin
  delete from polkka_search.documents where collection = tg_argv[0] and doc_id = old.id::text;
  return null;
end $$;
`

const TRIGRAMS = `
create extension if not exists pg_trgm;
create index if not exists documents_words on polkka_search.documents
  using gin (lower(title || ' ' || keywords || ' ' || summary) gin_trgm_ops);
`

export type Search = { ready: boolean; typos: boolean }

const SEARCH = Symbol.for('polkka.search')

/** What this database can do for searching; nothing before `installSearch`. */
export const searchOf = (payload: Payload): Search =>
  (payload.db as unknown as { [SEARCH]?: Search })[SEARCH] ?? { ready: false, typos: false }

const isSo = async (payload: Payload, condition: SQL): Promise<boolean> => {
  const [row] = await rowsOf<{ so: boolean | null }>(drizzleOf(payload), sql`select ${condition} as so`)
  return row?.so ?? false
}

const IS_OURS = sql`obj_description(to_regclass('polkka_search.documents')) = ${String(INDEX_VERSION)}`
const HAS_TRIGRAMS = sql`to_regclass('polkka_search.documents_words') is not null`

const attempt = async (payload: Payload, done: SQL, statements: string, without: string) => {
  if (await isSo(payload, done)) return true
  try {
    await install(payload, statements)
    return true
  } catch (error) {
    payload.logger.warn(
      `${without}: ${(error as { cause?: Error }).cause?.message ?? (error as Error).message}`,
    )
    return false
  }
}

/** Puts the index and what it needs into the database, unless it is there. */
export const installSearch = async (payload: Payload): Promise<Search> => {
  const ready = await attempt(payload, IS_OURS, TABLE, 'There is no search')
  const typos = ready && (await attempt(payload, HAS_TRIGRAMS, TRIGRAMS, 'Search forgives no misspelling'))
  const search = { ready, typos }
  Object.assign(payload.db, { [SEARCH]: search })
  return search
}

const triggersOn = (payload: Payload, slug: string): string => {
  const table = tableOf(payload, slug)
  const act = `for each row when (old._status = 'published'`
  const forget = `execute function polkka_search.forget_text('${slug}')`
  return `
create or replace trigger search_forgets_hidden after update on ${table} ${act} and new._status is distinct from 'published') ${forget};
create or replace trigger search_forgets_deleted after delete on ${table} ${act}) ${forget};`
}

/**
 * Whoever takes a text down, by whatever program, takes it out of the index with it.
 * @returns false where the tables are not made yet, so that there is nothing to watch
 */
export const watchTables = async (payload: Payload, collections: readonly string[]): Promise<boolean> => {
  const [row] = await rowsOf<{ there: number | string; watched: number | string }>(
    drizzleOf(payload),
    sql`select (select count(*) from unnest(${array(collections.map((slug) => tableOf(payload, slug)))}) name
        where to_regclass(name) is not null) as there,
      (select count(*) from pg_trigger where tgname like 'search\\_forgets\\_%') as watched`,
  )
  if (Number(row?.there) < collections.length) return false
  if (Number(row?.watched) < collections.length * 2)
    await install(payload, collections.map((slug) => triggersOn(payload, slug)).join(''))
  return true
}
