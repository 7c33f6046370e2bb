import type { Payload } from 'payload'

import { adapterOf } from '../../../src/db/tables.js'
import { practiceMaker } from '../../helpers/practice.js'

/** Practices that went through the whole workflow; the others are copies of their rows. */
const TEMPLATES = 20
const THEMES = 10

const richText = (text: string) => ({
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: null,
    children: text.match(/.{1,400}/g)!.map((part) => ({
      type: 'paragraph',
      format: '',
      indent: 0,
      version: 1,
      direction: null,
      textFormat: 0,
      textStyle: '',
      children: [{ type: 'text', text: part, detail: 0, format: 0, mode: 'normal', style: '', version: 1 }],
    })),
  },
})

const WORDS = 'koulu oppilas kieli vaihto yhteinen tunti verkosto hanke kulttuuri opettaja kunta matka'.split(
  ' ',
)
/** About 2 kB of words, 3 kB as rich text; others for each `seed`. */
const story = (seed: number): object =>
  richText(
    Array.from({ length: 270 }, (_, at) => WORDS[(at * 7 + seed * 5 + at * at) % WORDS.length]).join(' '),
  )

const person = async (payload: Payload, name: string, roles: string[]) => {
  const data = { email: `${name}@bench.example`, password: 'bench-bench', name, roles }
  const user = await payload.create({ collection: 'users', data: data as never })
  return { user: { ...user, collection: 'users' } }
}

/** `number` practices, nine of ten public, in three languages, with a network and two partners. */
export const fill = async (payload: Payload, number: number): Promise<void> => {
  const people = {
    editor: await person(payload, 'editor', ['editor']),
    approver: await person(payload, 'approver', ['approver']),
  }
  const make = practiceMaker({ payload } as never, people as never)
  const create = async (collection: string, data: object): Promise<number> =>
    (await payload.create({ collection, data, locale: 'fi' } as never)).id as number
  const network = (await make('published', { collection: 'networks', mark: 'Verkosto' })).id
  const partners = await Promise.all(
    ['Yksi', 'Kaksi'].map((name) => create('organisations', { name, kind: 'school' })),
  )
  const themes = []
  for (let at = 0; at < THEMES; at += 1)
    themes.push(await create('codes', { set: 'themes', code: `teema-${at}`, label: `Teema ${at}` }))
  for (let at = 0; at < TEMPLATES; at += 1) {
    const more = { networks: [network], partners, themes: [themes[at % THEMES]], processStory: story(at) }
    const { id } = await make('draft', { mark: `Käytäntö ${at}`, more })
    const saved = { collection: 'practices', id, user: people.editor.user, overrideAccess: false } as const
    const words = { title: `Practice ${at}`, summary: 'What was done, by whom, and what came of it.' }
    for (const [locale, data] of [
      ['sv', { processStory: story(at + 1), themes: more.themes }],
      ['en', { ...words, processStory: story(at + 2) }],
    ] as const)
      await payload.update({ ...saved, data, locale } as never)
    const { transition } = await import('../../../src/index.js')
    for (const [name, by] of [
      ['submit', 'editor'],
      ['approve', 'approver'],
      ['publish', 'approver'],
    ] as const)
      await transition({
        payload,
        collection: 'practices',
        id,
        name,
        user: people[by].user as never,
        expectedRevision: 4,
      })
  }
  await copyRows(payload, number)
}

type Row = Record<string, string>

/** Copies the rows of every table of practices, all ids moved by the same stride; no trigger runs. */
const copyRows = async (payload: Payload, number: number): Promise<void> => {
  const client = await adapterOf(payload).pool.connect()
  const rows = async (text: string): Promise<Row[]> => (await client.query(text)).rows as Row[]
  try {
    const columns = await rows(
      `select table_name, column_name, data_type from information_schema.columns where table_schema = 'public'
       and (table_name = 'practices' or table_name like 'practices\\_%') order by table_name, ordinal_position`,
    )
    const isNumber = ({ column_name, data_type }: Row) => column_name === 'id' && data_type === 'integer'
    const numbered = columns.filter(isNumber).map((row) => row.table_name!)
    let stride = 0
    for (const table of numbered)
      stride = Math.max(stride, Number((await rows(`select max(id) from ${table}`))[0]!.max) + 1)
    await client.query('set session_replication_role = replica')
    for (const table of new Set(columns.map((row) => row.table_name!))) {
      const own = columns.filter((row) => row.table_name === table)
      await client.query(
        `insert into ${table} (${own.map((row) => `"${row.column_name}"`).join()})
         select ${own.map((row) => copied(row, stride)).join()}
         from ${table} t, generate_series(1, ${number / TEMPLATES - 1}) k order by k, t.id`,
      )
    }
    for (const table of numbered)
      await client.query(
        `select setval(pg_get_serial_sequence('${table}', 'id'), (select max(id) from ${table}))`,
      )
    await client.query(tellOf(stride))
    await client.query('set session_replication_role = origin')
    await client.query('update polkka_reads.public_epoch set value = value + 1')
    await client.query('vacuum analyze')
  } finally {
    client.release()
  }
}

/** The feed and the search know of every copy, so that a server that starts has nothing to make up for. */
const tellOf = (stride: number): string => `
  insert into public_changes (seq, kind, target_collection, target_id, public_id, revision, content_hash, at, available_locales)
    select (select max(seq) from public_changes) + row_number() over (order by p.id), c.kind, c.target_collection,
      p.id::text, p.public_id, c.revision, c.content_hash, c.at, c.available_locales
    from practices p join public_changes c on c.target_collection = 'practices' and c.target_id = (p.id % ${stride})::text
    where p.id >= ${stride} and p._status = 'published';
  select setval(pg_get_serial_sequence('public_changes', 'id'), (select max(id) from public_changes));
  insert into polkka_search.documents
    (collection, doc_id, locale, public_id, title, title_keys, summary, keywords, body, facets, lexemes, published_at, archived_at, version)
    select d.collection, p.id::text, d.locale, p.public_id, d.title, d.title_keys, d.summary, d.keywords, d.body, d.facets,
      d.lexemes, d.published_at, d.archived_at, d.version
    from practices p join polkka_search.documents d on d.collection = 'practices' and d.doc_id = (p.id % ${stride})::text
    where p.id >= ${stride} and p._status = 'published'`

/** What stands in this column of the copy `k` of a row `t`. */
const copied = ({ column_name: name, data_type, table_name: table }: Row, stride: number): string => {
  if (/^(id|_?parent_id)$/.test(name!))
    return data_type === 'integer' ? `t."${name}" + k * ${stride}` : `t."${name}" || '-' || k`
  if (table === 'practices' && name === 'public_id') return `t.public_id || '-' || k`
  if (table === 'practices' && name === '_status')
    return `(case when k % 10 = 0 then 'draft' else 'published' end)::enum_practices_status`
  if (table === 'practices' && /^(created_at|published_at|updated_at)$/.test(name!))
    return `t.${name} - k * interval '1 minute'`
  if (table === 'practices_locales' && name === 'title')
    return `substr(md5(k::text), 1, 4) || ' ' || t.title || ' ' || k`
  return `t."${name}"`
}
