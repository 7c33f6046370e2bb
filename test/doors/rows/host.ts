import type { Deed } from '../attempts.js'
import { EVERYBODY, outcome, outcomeOf, OWNER, rest, row, type Row, STAFF, type Try } from '../door.js'
import { tokenOf, type World } from '../world.js'

const body = ({ data }: Deed) => data
const patch = (query = '') => rest('PATCH', ({ id }) => `/${id}${query}`, body)
const AGO = '1999-01-01T00:00:00.000Z'

/** A request to somewhere else than the governed collection. */
const elsewhere =
  (
    method: string,
    path: (deed: Deed, world: World) => string,
    sent?: (deed: Deed, world: World) => object,
  ): Try =>
  async (world, deed, who) =>
    outcome(
      await world.app.http(method, `/api/${path(deed, world)}`, {
        ...tokenOf(world, who),
        ...(sent ? { body: sent(deed, world) } : {}),
      }),
    )

const reorder = elsewhere(
  'POST',
  () => 'reorder',
  ({ id }, { live, slug }) => ({
    collectionSlug: slug,
    docsToMove: [id],
    newKeyWillBe: 'greater',
    orderableFieldName: '_order',
    target: { id: live, key: 'a0' },
  }),
)
const firstOrder = elsewhere(
  'POST',
  () => 'reorder',
  ({ id }, { slug }) => ({
    collectionSlug: slug,
    docsToMove: [id],
    newKeyWillBe: 'less',
    orderableFieldName: '_order',
    target: {},
  }),
)

type Jobs = {
  queue: (args: object) => Promise<{ id: number }>
  run: (args: object) => Promise<object>
  runByID: (args: object) => Promise<object>
}

/** Payload's own scheduled publication, queued for a governed document and run at once. */
const job =
  (user: (world: World, who: string) => object | undefined): Try =>
  (world, { attempt, id }, who) =>
    outcomeOf(async () => {
      const jobs = world.app.payload.jobs as unknown as Jobs
      const { id: queued } = await jobs.queue({
        task: 'schedulePublish',
        input: {
          type: attempt === 'take down' ? 'unpublish' : 'publish',
          doc: { relationTo: world.slug, value: String(id) },
          user: user(world, who),
        },
      })
      await jobs.runByID({ id: queued, silent: true })
      const [left] = await world.app.sql('select has_error as failed from payload_jobs where id = $1', [
        queued,
      ])
      // What succeeded is deleted.
      if (left?.failed) throw Object.assign(new Error('the job failed'), { name: 'JobFailed' })
    })

const runEndpoint = elsewhere('GET', () => 'payload-jobs/run?limit=100&allQueues=true')

/** As everywhere, and what is public goes into no trash. */
const SAVES = 'done | UNGOVERNED_WRITE | done | done | NOT_EDITABLE | done | NOT_ALLOWED'

export const hostRows: Row[] = [
  row('REST: update', patch(), EVERYBODY, SAVES),
  row('REST: autosave', patch('?autosave=true&draft=true'), STAFF, SAVES),
  row('REST: autosave, not a draft', patch('?autosave=true&draft=false'), STAFF, SAVES),
  row(
    'trash: deletedAt in the data',
    rest(
      'PATCH',
      ({ id }) => `/${id}?trash=true&draft=false`,
      () => ({ deletedAt: AGO }),
    ),
    EVERYBODY,
    'done | done | NOT_ALLOWED | NOT_ALLOWED | NOT_EDITABLE | NOT_ALLOWED | NOT_ALLOWED',
  ),
  row(
    'trash: out of it',
    rest(
      'PATCH',
      ({ id }) => `/${id}?trash=true&draft=false`,
      ({ data }) => ({ ...data, deletedAt: null }),
    ),
    STAFF,
    'done | UNGOVERNED_WRITE | done | done | NOT_EDITABLE | done | done',
  ),
  row(
    'trash: delete',
    rest('DELETE', ({ id }) => `/${id}?trash=true`),
    STAFF,
    '- | - | - | NOT_ALLOWED | - | - | NOT_ALLOWED',
  ),
  row(
    'trash: in bulk',
    rest(
      'PATCH',
      ({ id }) => `?where[id][equals]=${id}&trash=true`,
      () => ({ deletedAt: AGO }),
    ),
    STAFF,
    '- | - | - | NOT_ALLOWED | NOT_ALLOWED | - | NOT_ALLOWED',
  ),
  row(
    'trash: code',
    (world, { id }) =>
      outcomeOf(() =>
        world.app.payload.update({
          collection: world.slug as 'terms',
          id,
          data: { deletedAt: AGO } as never,
          trash: true,
        }),
      ),
    OWNER,
    '- | - | - | done | NOT_EDITABLE | - | done',
  ),
  row('order: reorder', reorder, EVERYBODY, 'done | done | done | done | NOT_ALLOWED | - | -'),
  row('order: for the first time', firstOrder, EVERYBODY, '- | done | done | - | done | - | -'),
  row(
    'presets: one is kept',
    elsewhere(
      'POST',
      () => 'payload-query-presets',
      ({ data }, { slug }) => ({ title: 'x', relatedCollection: slug, where: data, columns: [] }),
    ),
    STAFF,
    '- | done | - | - | - | - | -',
  ),
  row(
    'preferences',
    elsewhere(
      'POST',
      () => 'payload-preferences/statements-list',
      ({ data }) => ({ value: data }),
    ),
    EVERYBODY,
    '- | done | - | - | - | - | -',
  ),
  row(
    'jobs: publication scheduled by somebody',
    job(({ people }, who) => ({ relationTo: 'users', value: people[who as 'both'].id })),
    ['both', 'approver', 'admin'],
    '- | JobFailed | JobFailed | done | JobFailed | - | -',
  ),
  row(
    'jobs: publication scheduled by nobody',
    job(() => undefined),
    OWNER,
    '- | JobFailed | JobFailed | done | JobFailed | - | -',
  ),
  row(
    'jobs: as REST has them',
    elsewhere(
      'POST',
      () => 'payload-jobs',
      ({ id }, { slug }) => ({
        taskSlug: 'schedulePublish',
        input: { type: 'publish', doc: { relationTo: slug, value: String(id) } },
      }),
    ),
    EVERYBODY,
    '- | NOT_ALLOWED | - | - | - | - | -',
  ),
  row('jobs: run by anybody', runEndpoint, EVERYBODY, '- | done | - | - | - | - | -'),
]
