import pg from 'pg'

/** How far the ids of one copy are from those of the next. */
const APART = 100_000

/** Which rows belong to a practice, and which of their columns name it or its version. */
const TABLES: [table: string, names: string[], where: string][] = [
  ['practices', ['id'], 't.id = $1'],
  ['practices_locales', ['id', '_parent_id'], 't._parent_id = $1'],
  ['practices_rels', ['id', 'parent_id'], 't.parent_id = $1'],
  ['_practices_v', ['id', 'parent_id'], 't.parent_id = $1 and t.latest'],
  ['_practices_v_locales', ['id', '_parent_id'], `t._parent_id = ${latest()}`],
  ['_practices_v_rels', ['id', 'parent_id'], `t.parent_id = ${latest()}`],
]

function latest(): string {
  return '(select v.id from _practices_v v where v.parent_id = $1 and v.latest)'
}

/** Copies a practice and its case: as many cases as an office has in some years, without writing each through the API. */
export const copyCase = async (databaseUrl: string, id: number, copies: number): Promise<void> => {
  const client = new pg.Client(databaseUrl)
  await client.connect()
  try {
    for (const [table, columns, where] of TABLES) {
      const moved = columns.map((name) => `'${name}', t.${name} + n * ${APART}`).join(', ')
      await client.query(
        `insert into ${table} select (jsonb_populate_record(null::${table},
          to_jsonb(t) || jsonb_build_object(${moved}))).*
          from ${table} t, generate_series(1, ${copies}) n where ${where}`,
        [id],
      )
    }
    await client.query(
      `insert into reviews select (jsonb_populate_record(null::reviews, to_jsonb(t) || jsonb_build_object(
        'id', t.id + n * ${APART}, 'target_id', ($1::int + n * ${APART})::text,
        'submitted_at', now() - n * interval '1 minute'))).*
        from reviews t, generate_series(1, ${copies}) n where t.target_collection = 'practices' and t.target_id = $1::text`,
      [id],
    )
    await client.query('analyze')
  } finally {
    await client.end()
  }
}
