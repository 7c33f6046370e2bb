import type { Deed } from '../attempts.js'
import { NEVER, NEVER_DELETED, ONLY_PUBLISHES } from '../columns.js'
import type { World } from '../world.js'
import { adapter, OWNER, row, type Row } from '../door.js'

const where = ({ id }: Deed) => ({ id: { equals: id } })
const now = () => new Date().toISOString()
const version = ({ data, id }: Deed, { people }: World) => ({
  autosave: false,
  collectionSlug: 'terms',
  createdAt: now(),
  parent: id,
  updatedAt: now(),
  versionData: {
    owner: String(people.both.id),
    prefLabel: { fi: 'SALAINEN' },
    ...data,
    definition: { fi: 'SALAINEN' },
  },
})

const STAYS = '- | - | - | UNGOVERNED_WRITE | UNGOVERNED_WRITE | - | UNGOVERNED_WRITE'

export const adapterRows: Row[] = [
  row(
    'adapter: updateOne',
    adapter('updateOne', ({ data, id }) => ({ id, data: { ...data }, locale: 'fi' })),
    OWNER,
    NEVER,
  ),
  row(
    'adapter: updateOne by where',
    adapter('updateOne', (deed) => ({ where: where(deed), data: { ...deed.data }, locale: 'fi' })),
    OWNER,
    NEVER,
  ),
  row(
    'adapter: updateOne by another where',
    adapter('updateOne', ({ data }) => ({
      where: { publicId: { exists: true } },
      data: { ...data },
      locale: 'fi',
    })),
    OWNER,
    NEVER,
  ),
  row(
    'adapter: updateMany',
    adapter('updateMany', ({ data }) => ({ where: {}, data: { ...data }, locale: 'fi' })),
    OWNER,
    NEVER,
  ),
  row(
    'adapter: upsert',
    adapter('upsert', (deed) => ({ where: where(deed), data: { ...deed.data }, locale: 'fi' })),
    OWNER,
    NEVER,
  ),
  row(
    'adapter: create',
    adapter('create', ({ data }) => ({ data: { prefLabel: 'SALAINEN', ...data }, locale: 'fi' })),
    OWNER,
    ONLY_PUBLISHES,
  ),
  row(
    'adapter: createVersion',
    adapter('createVersion', version),
    OWNER,
    '- | UNGOVERNED_WRITE | done | done | NOT_EDITABLE | done | -',
  ),
  row(
    'adapter: updateVersion',
    adapter('updateVersion', ({ data, version: id }) => ({
      id,
      versionData: { version: { ...data } },
      locale: 'fi',
    })),
    OWNER,
    '- | UNGOVERNED_WRITE | - | - | UNGOVERNED_WRITE | - | -',
  ),
  row(
    'adapter: updateVersion of a public one',
    adapter('updateVersion', ({ data }, { versions }) => ({
      id: versions.first,
      versionData: { version: { ...data } },
      locale: 'fi',
    })),
    OWNER,
    '- | - | UNGOVERNED_WRITE | UNGOVERNED_WRITE | - | UNGOVERNED_WRITE | UNGOVERNED_WRITE',
  ),
  row(
    'adapter: deleteOne',
    adapter('deleteOne', (deed) => ({ where: where(deed) })),
    OWNER,
    STAYS,
  ),
  row(
    'adapter: deleteMany',
    adapter('deleteMany', (deed) => ({ where: where(deed) })),
    OWNER,
    STAYS,
  ),
  row(
    'adapter: deleteVersions',
    adapter('deleteVersions', ({ id }) => ({ where: { parent: { equals: id } } })),
    OWNER,
    NEVER_DELETED,
  ),
  row(
    'adapter: deleteVersions, all',
    adapter('deleteVersions', () => ({ where: {} })),
    OWNER,
    NEVER_DELETED,
  ),
  row(
    'adapter: updateOne, id 0 and a where',
    adapter('updateOne', (deed) => ({ id: 0, where: where(deed), data: { ...deed.data }, locale: 'fi' })),
    OWNER,
    '- | UNGOVERNED_WRITE | UNGOVERNED_WRITE | - | - | - | -',
  ),
  row(
    'adapter: createVersion under two names',
    adapter('createVersion', (deed, world) => ({ ...version(deed, world), collection: 'codes' })),
    OWNER,
    '- | UNGOVERNED_WRITE | - | - | - | - | -',
  ),
  row(
    'adapter: updateVersion of an old draft',
    adapter('updateVersion', (_, { history }) => ({
      id: history[0],
      versionData: { version: { note: 'SALAINEN' } },
      locale: 'fi',
    })),
    OWNER,
    '- | - | - | - | - | UNGOVERNED_WRITE | -',
  ),
]
