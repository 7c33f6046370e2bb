import type { PayloadRequest } from 'payload'

import type { Body } from '../../helpers/app.js'
import type { Deed } from '../attempts.js'
import { type Calls, OWNER, outcomeOf, row, type Row, type Try } from '../door.js'
import type { World } from '../world.js'

type Hook = (args: Body & { req: PayloadRequest }) => unknown
type Hooks = Record<string, Hook[] | undefined>
type Kind = 'afterChange' | 'beforeChange' | 'beforeDelete' | 'beforeOperation' | 'beforeValidate' | 'field'

/** The hooks of another plugin, which run after everything of ours: of the collection, or of one of its fields. */
const hooksOf = ({ app, slug }: World, kind: Kind): Hooks => {
  const { config } = app.payload.collections[slug as 'terms']
  const field = config.flattenedFields.find((one) => 'name' in one && one.name === 'licence')
  return (kind === 'field' ? (field as { hooks?: unknown }).hooks : config.hooks) as Hooks
}

const withHook = async <Result>(
  world: World,
  kind: Kind,
  hook: Hook,
  during: () => Promise<Result>,
): Promise<Result> => {
  const hooks = hooksOf(world, kind)
  const name = kind === 'field' ? 'beforeChange' : kind
  const present = hooks[name]
  hooks[name] = [...(present ?? []), hook]
  try {
    return await during()
  } finally {
    hooks[name] = present
  }
}

/** What such a hook does, knowing what is attempted. */
type LateHook = (deed: Deed, args: Parameters<Hook>[0], world: World) => unknown

const updateAgain =
  (more: { draft?: boolean } = {}): LateHook =>
  ({ data, id }, { context, req }, { app, slug }) =>
    context.again
      ? undefined
      : app.payload.update({
          collection: slug as 'terms',
          id,
          data: { ...data } as never,
          ...more,
          context: { again: true },
          req,
        })

const asOwner = ({ people }: World) => ({ user: people.both.user as never, overrideAccess: false as const })

/** The owner saves something harmless, and the hook of another plugin runs meanwhile. */
const whileSaving =
  (kind: Kind, hook: LateHook): Try =>
  (world, deed) =>
    outcomeOf(() =>
      withHook(
        world,
        kind,
        (args) => hook(deed, args, world),
        () =>
          world.app.payload.update({
            collection: world.slug as 'terms',
            id: deed.id,
            data: { note: `viaton ${deed.attempt}` },
            locale: 'fi',
            ...asOwner(world),
          }),
      ),
    )

/** The owner begins a document. */
const whileCreating =
  (kind: Kind, hook: LateHook): Try =>
  (world, deed) =>
    outcomeOf(() =>
      withHook(
        world,
        kind,
        (args) => hook(deed, args, world),
        () =>
          world.app.payload.create({
            collection: world.slug as 'terms',
            data: { prefLabel: 'viaton' } as never,
            locale: 'fi',
            ...asOwner(world),
          }),
      ),
    )

/** The approver publishes what was approved, and the hook of another plugin runs meanwhile. */
const whilePublishing =
  (kind: Kind, hook: LateHook): Try =>
  (world, deed) =>
    outcomeOf(async () => {
      const { transition } = await import('../../../src/index.js')
      const { app, people, slug } = world
      return withHook(
        world,
        kind,
        (args) => hook(deed, args, world),
        () =>
          transition({
            payload: app.payload,
            collection: slug,
            id: deed.id,
            name: 'publish',
            user: people.approver.user as never,
            expectedRevision: 2,
          }),
      )
    })

const whileDeleting =
  (hook: LateHook): Try =>
  (world, deed) =>
    outcomeOf(() =>
      withHook(
        world,
        'beforeDelete',
        (args) => hook(deed, args, world),
        () => world.app.payload.delete({ collection: world.slug as 'terms', id: deed.id, ...asOwner(world) }),
      ),
    )

/** A deletion for privacy that another plugin stops, and a save in the same request: what the first left behind must not help. */
const deletingInVain: Try = async (world, { data, id }) =>
  withHook(
    world,
    'beforeDelete',
    () => Promise.reject(new Error('not today')),
    async () => {
      const { app, names, people } = world
      const query = `mutation($data: mutation${names.one}UpdateInput!){a:delete${names.one}(id:${id}){id} b:update${names.one}(id:${id},draft:false,data:$data){id}}`
      const { body } = await app.http('POST', '/api/graphql?reason=privacy', {
        token: people.admin.token,
        body: { query, variables: { data } },
      })
      return body.data?.b ? 'done' : String(body.errors.at(-1).extensions?.data?.code)
    },
  )

const db = (world: World) => world.app.payload.db as unknown as Calls
const write = ({ data, id }: Deed, { req }: { req: PayloadRequest }, world: World) =>
  db(world).updateOne!({ collection: world.slug, id, data: { ...data }, locale: 'fi', req }).then(
    () => undefined,
  )

const DRAFTS = '- | UNGOVERNED_WRITE | done | done | NOT_EDITABLE | done | done'
const NEVER =
  '- | UNGOVERNED_WRITE | UNGOVERNED_WRITE | UNGOVERNED_WRITE | NOT_EDITABLE | UNGOVERNED_WRITE | UNGOVERNED_WRITE'
const KEPT = '- | - | UNGOVERNED_WRITE | - | NOT_EDITABLE | UNGOVERNED_WRITE | UNGOVERNED_WRITE'
const ONLY_APPROVED = '- | - | - | - | CONTENT_CHANGED | - | -'

export const lateRows: Row[] = [
  row(
    'late: a field hook writes into the document',
    whileSaving('field', ({ data }, { siblingData }) => void Object.assign(siblingData, data)),
    OWNER,
    DRAFTS,
  ),
  row(
    'late: a collection hook does',
    whileSaving('beforeChange', ({ data: evil }, { data }) => ({ ...data, ...evil })),
    OWNER,
    DRAFTS,
  ),
  row(
    'late: beforeOperation puts the flags back',
    whileSaving(
      'beforeOperation',
      ({ data: { _status, ...data } }, { args }) =>
        args.data && { ...args, draft: false, data: { ...args.data, ...data, _status } },
    ),
    OWNER,
    NEVER,
  ),
  row(
    'late: beforeOperation publishes',
    whileSaving(
      'beforeOperation',
      ({ data }, { args }) =>
        args.data && {
          ...args,
          draft: false,
          publishAllLocales: true,
          data: { ...args.data, ...data, _status: 'published' },
        },
    ),
    OWNER,
    NEVER,
  ),
  row('late: a hook writes by the adapter', whileSaving('afterChange', write), OWNER, NEVER),
  row('late: a hook updates the document again', whileSaving('afterChange', updateAgain()), OWNER, DRAFTS),
  row(
    'late: a hook rewrites a public version',
    whileSaving('afterChange', (_, { req }, world) =>
      db(world).updateVersion!({
        collection: world.slug,
        id: world.versions.first,
        versionData: { version: { status: 'outdated' } },
        req,
      }),
    ),
    OWNER,
    KEPT,
  ),
  row(
    'late: a hook deletes versions',
    whileSaving('afterChange', ({ id }, { req }, world) =>
      db(world).deleteVersions!({ collection: world.slug, where: { parent: { equals: id } }, req }),
    ),
    OWNER,
    KEPT,
  ),
  row(
    'late: a hook deletes the document',
    whileSaving('afterChange', ({ id }, { req }, world) =>
      db(world).deleteOne!({ collection: world.slug, where: { id: { equals: id } }, req }),
    ),
    OWNER,
    KEPT,
  ),
  row(
    'late: a field hook while it is made',
    whileCreating('field', ({ data }, { siblingData }) => void Object.assign(siblingData, data)),
    OWNER,
    '- | UNGOVERNED_WRITE | done | - | - | done | -',
  ),
  row(
    'late: a field hook while it is published',
    whilePublishing(
      'field',
      ({ data }, { siblingData }) => void Object.assign(siblingData, { status: 'outdated' }, data),
    ),
    OWNER,
    ONLY_APPROVED,
  ),
  row(
    'late: a collection hook while it is published',
    whilePublishing('beforeValidate', ({ data: evil }, { data }) => ({ ...data, ...evil })),
    OWNER,
    ONLY_APPROVED,
  ),
  row(
    'late: beforeOperation while it is published',
    whilePublishing(
      'beforeOperation',
      ({ data }, { args }) => args.data && { ...args, data: { ...args.data, ...data } },
    ),
    OWNER,
    ONLY_APPROVED,
  ),
  row(
    'late: a hook writes by the adapter while it is published',
    whilePublishing('afterChange', write),
    OWNER,
    '- | - | - | - | UNGOVERNED_WRITE | - | -',
  ),
  row(
    'late: a hook updates again while it is published',
    whilePublishing('afterChange', updateAgain()),
    OWNER,
    '- | - | - | - | UNGOVERNED_WRITE | - | -',
  ),
  row(
    'late: a hook saves a draft while it is published',
    whilePublishing('beforeChange', updateAgain({ draft: true })),
    OWNER,
    '- | - | - | - | NOT_EDITABLE | - | -',
  ),
  row(
    'late: a hook publishes while a draft is deleted',
    whileDeleting(write),
    OWNER,
    '- | UNGOVERNED_WRITE | - | - | - | - | -',
  ),
  row(
    'late: a deletion that fails, then a save in its request',
    deletingInVain,
    OWNER,
    '- | UNGOVERNED_WRITE | NOT_ALLOWED | NOT_ALLOWED | - | - | -',
  ),
]
