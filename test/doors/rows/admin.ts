import type { Deed } from '../attempts.js'
import { adminServer, type ServerFunction } from '../../helpers/adminServer.js'
import { EVERYBODY, row, type Row, type Try } from '../door.js'
import { type Actor, tokenOf, type World } from '../world.js'

const servers = new WeakMap<World['app'], Promise<ServerFunction>>()

/** A server function of the admin, called as the browser calls it. */
const call =
  (name: string, args: (deed: Deed, world: World) => object): Try =>
  async (world: World, deed: Deed, who: Actor) => {
    if (!servers.has(world.app)) servers.set(world.app, adminServer(world.app.payload.config))
    const serve = await servers.get(world.app)!
    const told = (await serve(name, args(deed, world), tokenOf(world, who).token).catch((error: Error) => ({
      errors: [{ message: (error as { data?: { code?: string } }).data?.code ?? error.name }],
    }))) as { error?: string; errors?: Array<{ message: string }> } | null
    if (told?.errors) return told.errors[0]!.message
    return told?.error ? 'not done' : 'done'
  }

const form = (deed: Deed, { slug }: World) => ({
  collectionSlug: slug,
  data: deed.data,
  docPermissions: { fields: true, update: true },
  docPreferences: { fields: {} },
  id: deed.id,
  operation: 'update',
  renderAllFields: false,
  returnLivePreviewURL: true,
  returnLockStatus: false,
  returnPreviewURL: true,
  schemaPath: slug,
  updateLastEdited: true,
})

const scheduling = call('schedule-publish', ({ attempt, id }, { slug }) => ({
  type: attempt === 'take down' ? 'unpublish' : 'publish',
  date: new Date(),
  deleteID: attempt === 'erase' ? id : undefined,
  doc: { relationTo: slug, value: String(id) },
  localeToPublish: 'fi',
}))
const ofANewOne = call('render-document', ({ data }, { slug }) => ({
  collectionSlug: slug,
  initialData: data,
  redirectAfterCreate: false,
}))

/** Where Payload's own scheduling and autosave are to be had; what was queued is run elsewhere in the table. */
export const adminRowsOfHost: Row[] = [
  row('admin: schedule-publish', scheduling, EVERYBODY, '- | done | - | done | done | - | done'),
  row('admin: render-document makes a draft', ofANewOne, EVERYBODY, '- | done | - | - | - | - | -'),
]

export const adminRows: Row[] = [
  // There is no schedulePublish in POLKKA, and so no queue.
  row(
    'admin: schedule-publish',
    scheduling,
    EVERYBODY,
    '- | not done | not done | not done | not done | not done | not done',
  ),
  row(
    'admin: copy-data-from-locale',
    call('copy-data-from-locale', ({ id }, { slug }) => ({
      collectionSlug: slug,
      docID: id,
      fromLocale: 'sv',
      toLocale: 'fi',
      overrideData: true,
    })),
    EVERYBODY,
    'done | done | done | done | NOT_EDITABLE | done | -',
  ),
  row(
    'admin: form-state',
    call('form-state', form),
    EVERYBODY,
    '- | done | done | done | done | done | done',
  ),
  row(
    'admin: table-state',
    call('table-state', ({ data }, { slug }) => ({
      collectionSlug: slug,
      columns: [],
      data,
      query: { limit: 5 },
    })),
    EVERYBODY,
    '- | done | done | - | - | - | -',
  ),
  row(
    'admin: render-list',
    call('render-list', (_, { slug }) => ({ collectionSlug: slug, query: {}, enableRowSelections: true })),
    EVERYBODY,
    '- | done | - | - | - | - | -',
  ),
  row(
    'admin: render-document',
    call('render-document', ({ data, id }, { slug }) => ({
      collectionSlug: slug,
      docID: id,
      initialData: data,
      redirectAfterCreate: false,
    })),
    EVERYBODY,
    '- | done | done | done | done | done | -',
  ),
  row('admin: render-document of a new one', ofANewOne, EVERYBODY, '- | done | - | - | - | - | -'),
  row(
    'admin: render-document-slots',
    call('render-document-slots', ({ id }, { slug }) => ({ collectionSlug: slug, id })),
    EVERYBODY,
    '- | done | - | - | - | - | -',
  ),
  row(
    'admin: get-upcoming-scheduled-publish',
    call('get-upcoming-scheduled-publish', ({ id }, { slug }) => ({ collectionSlug: slug, id })),
    EVERYBODY,
    '- | Forbidden | - | - | - | - | -',
  ),
]
