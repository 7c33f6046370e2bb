import type { Database } from './database.js'
import { isOpen, type Model } from './model.js'

/** Everything the database holds about one document, in one form for what is there and what must be. */
export type Shape = {
  case: {
    state: string
    revision: number
    live: boolean
    liveState: string | null
    liveRevision: number | null
  }
  scheduled: boolean
  trail: string[]
  /** Is every row of the trail linked to the one before, and the case to the last? */
  linked: boolean
  /** The working copies that count as the latest: one. */
  working: string[]
  /** The row that the public reads. */
  main: string[]
  kept: number[]
  holds: string[]
  keys: string[]
}

/** Where a collection keeps the mark of a text, and its file. */
export type Table = { collection: string; mark: string; file?: string }

const statement = ({ collection, mark, file }: Table): string => {
  const text = (prefix: string) =>
    `l.${prefix}${mark}, ${file ? `coalesce(x.${prefix}${file}::text, '-')` : `'-'`}`
  const ofCase = `where target_collection = '${collection}' and target_id = $1::text`
  const inFinnish = (table: string) =>
    `from ${table} x join ${table}_locales l on l._parent_id = x.id and l._locale = 'fi'`
  const list = (what: string, from: string) =>
    `(select coalesce(json_agg(${what}), '[]') from (${from}) as x)`
  return `select
    (select row_to_json(r) from reviews r ${ofCase}) as it,
    ${list('x.*', `select * from review_events ${ofCase} order by seq`)} as trail,
    ${list('x.revision', `select revision from publications ${ofCase} order by id`)} as kept,
    ${list('x.name', `select concat(file_id, case when live then ' live' else '' end) as name from review_files ${ofCase} order by 1`)} as holds,
    ${list('x.key', `select key from review_requests where answer->>'target' = concat('${collection}/', $1::text) order by id`)} as keys,
    ${list(
      'x.text',
      `select concat_ws(' ', ${text('version_')}) as text
      ${inFinnish(`_${collection}_v`)} where x.parent_id = $1::int and x.latest`,
    )} as working,
    ${list(
      'x.row',
      `select concat_ws(' ', x._status, ${text('')}, x.workflow_state, x.workflow_revision, x.workflow_live) as row
      ${inFinnish(collection)} where x.id = $1::int`,
    )} as main`
}

type Event = Record<
  'type' | 'from' | 'to' | 'comment' | 'prev_hash' | 'hash' | 'content_hash',
  string | null
> & {
  seq: number
  revision: number
}
type Found = Pick<Shape, 'kept' | 'holds' | 'keys' | 'working' | 'main'> & {
  it: Record<string, unknown> | null
  trail: Event[]
}

const isLinked = ({ it, trail }: Found): boolean =>
  trail.every(
    ({ seq, prev_hash: previous }, at) => seq === at + 1 && previous === (trail[at - 1]?.hash ?? null),
  ) &&
  it?.last_seq === trail.length &&
  it.last_event_hash === (trail.at(-1)?.hash ?? null) &&
  it.content_hash === trail.at(-1)?.content_hash &&
  (it.live_hash ?? null) ===
    (it.live ? trail.findLast((row) => row.revision === it.live_revision)!.content_hash : null)

/** What the database holds about a document; null where it has no case. */
export const look = async (database: Database, table: Table, id: number): Promise<Shape | null> => {
  const [found] = await database.sql<Found>(statement(table), [id])
  if (!found?.it) return null
  const { it, trail, ...rest } = found
  return {
    case: {
      state: String(it.state),
      revision: Number(it.revision),
      live: Boolean(it.live),
      liveState: it.live_state as string | null,
      liveRevision: it.live_revision as number | null,
    },
    scheduled: it.scheduled_for !== null,
    trail: trail.map(({ type, from, to, revision, comment }) =>
      [type, from ?? '-', to, revision, comment ?? '-'].join(' '),
    ),
    linked: isLinked(found),
    ...rest,
  }
}

const holdsOf = ({ live, revisions, state }: Model): string[] => {
  const shown = live ? revisions[live.revision - 1]?.file : undefined
  const working = state !== 'gone' && !isOpen(state) ? revisions.at(-1)?.file : undefined
  return [...(shown ? [`${shown} live`] : []), ...(working && working !== shown ? [`${working}`] : [])].sort(
    (left, right) => (left < right ? -1 : 1),
  )
}

const textOf = ({ revisions }: Model, revision: number): string =>
  `${revisions[revision - 1]!.mark} ${revisions[revision - 1]!.file ?? '-'}`

const mainOf = (model: Model): string => {
  const { live, revisions, state } = model
  return live
    ? `published ${textOf(model, live.revision)} ${live.state} ${live.revision} t`
    : `draft ${textOf(model, revisions.length)} ${state} ${revisions.length} f`
}

/** What the database must hold about a document. */
export const expected = (model: Model): Shape => {
  const { keys, kept, live, revisions, scheduled, state, trail } = model
  return {
    case: {
      state,
      revision: revisions.length,
      live: live !== null,
      liveState: live?.state ?? null,
      liveRevision: live?.revision ?? null,
    },
    scheduled,
    trail,
    linked: true,
    working: state === 'gone' ? [] : [textOf(model, revisions.length)],
    main: state === 'gone' ? [] : [mainOf(model)],
    kept,
    holds: holdsOf(model),
    keys,
  }
}
