import pg from 'pg'

/** The address of a database of the same server. */
export const at = (url: string, name: string): string =>
  Object.assign(new URL(url), { pathname: `/${name}` }).href

/** One statement on the server itself. */
export const onServer = async (url: string, statement: string): Promise<void> => {
  const client = new pg.Client(url)
  await client.connect()
  await client.query(statement)
  await client.end()
}

/** Payload alone has none of our triggers: they would refuse what it publishes. */
const DROP_OURS = `do $$ declare r record; begin
  for r in select tgname, tgrelid::regclass as rel from pg_trigger where not tgisinternal loop
    execute format('drop trigger %I on %s', r.tgname, r.rel);
  end loop; end $$`

/** A copy for Payload alone of a database that nobody has open; answers with its address. */
export const copyForStock = async (url: string, from: string, name: string): Promise<string> => {
  await onServer(url, `create database ${name} template ${from}`)
  await onServer(at(url, name), DROP_OURS)
  return at(url, name)
}
