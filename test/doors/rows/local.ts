import type { Deed } from '../attempts.js'
import { COPIES, MAKES, NEVER, ONLY_PUBLISHES, SAVES, STAYS } from '../columns.js'
import { CODE, local, OWNER, row, type Row, STAFF } from '../door.js'

const update = (more: object = {}) =>
  local('update', ({ data, id }) => ({ id, data: { ...data }, locale: 'fi', ...more }))
const bulk = (more: object = {}) =>
  local('update', ({ data, id }) => ({
    where: { id: { equals: id } },
    data: { ...data },
    locale: 'fi',
    ...more,
  }))
const create = (more: object) =>
  local('create', ({ data }) => ({ data: { prefLabel: 'SALAINEN', ...data }, locale: 'fi', ...more }))
const remove = (more: object) => local('delete', ({ id }) => ({ id, ...more }))
/** What looks like the engine's own permit. */
const polkkaPermit = ({ id }: Deed) => ({ collection: 'terms', id: String(id), kind: 'shows', hash: null })
const forged = local('update', (deed) => ({
  id: deed.id,
  data: { ...deed.data },
  locale: 'fi',
  context: { polkkaPermit: polkkaPermit(deed) },
}))
/** As the plugin for nested documents saves children again when their parent was published. */
const again = local('update', ({ data, id }) => ({
  id,
  data: { prefLabel: 'SALAINEN', _status: 'published', ...data },
  draft: false,
  depth: 0,
}))
/** As the plugin for imports writes: published, unless told otherwise. */
const imports = local('create', () => ({
  data: { prefLabel: 'SALAINEN', _status: 'published' },
  draft: false,
}))

/** Where there is nothing to lock, nothing is written: plain errors, for a programmer to read. */
const NO_LOCK = 'Error | UNGOVERNED_WRITE | Error | Error | Error | Error | Error'

export const localRows: Row[] = [
  row('code: update', update(), CODE, SAVES),
  row('code: update as somebody', update(), STAFF, SAVES),
  row('code: update, draft: true', update({ draft: true }), CODE, SAVES),
  row('code: update, draft: false', update({ draft: false }), CODE, SAVES),
  row('code: update, autosave', update({ autosave: true, draft: true }), CODE, SAVES),
  row('code: update, overrideLock and trash', update({ overrideLock: true, trash: true }), CODE, SAVES),
  row('code: update, publishAllLocales', update({ publishAllLocales: true }), CODE, NEVER),
  row('code: update, unpublishAllLocales', update({ unpublishAllLocales: true }), CODE, NEVER),
  row('code: update, publishSpecificLocale', update({ publishSpecificLocale: 'fi' }), CODE, NEVER),
  row(
    'code: update, locale: all',
    update({ locale: 'all' }),
    CODE,
    'BAD_INPUT | UNGOVERNED_WRITE | BAD_INPUT | BAD_INPUT | BAD_INPUT | BAD_INPUT | BAD_INPUT',
  ),
  row('code: update without a transaction', update({ disableTransaction: true }), CODE, NO_LOCK),
  row('code: update with a permit of its own making', forged, CODE, SAVES),
  row(
    'code: update as somebody with such a permit',
    forged,
    ['editor2', 'nobody'],
    'NOT_FOUND | UNGOVERNED_WRITE | NOT_ALLOWED | NOT_ALLOWED | NOT_FOUND | NOT_ALLOWED | NOT_ALLOWED',
  ),
  row(
    'code: whole documents saved again',
    again,
    CODE,
    '- | UNGOVERNED_WRITE | UNGOVERNED_WRITE | - | UNGOVERNED_WRITE | - | -',
  ),
  row('code: bulk update', bulk(), CODE, NEVER),
  row('code: bulk update, draft: true', bulk({ draft: true, overrideLock: true }), CODE, NEVER),
  row('code: create', create({}), CODE, MAKES),
  row('code: create, draft: false', create({ draft: false }), CODE, MAKES),
  row('code: an import', imports, OWNER, ONLY_PUBLISHES),
  row(
    'code: duplicate',
    local('duplicate', ({ data, id }) => ({ id, data: { ...data }, draft: false })),
    CODE,
    COPIES,
  ),
  row(
    'code: restore',
    local('restoreVersion', ({ version }) => ({ id: version })),
    CODE,
    NEVER,
  ),
  row(
    'code: restore, draft: false',
    local('restoreVersion', ({ version }) => ({ id: version, draft: false })),
    CODE,
    NEVER,
  ),
  row('code: delete', remove({}), CODE, STAYS),
  row('code: delete, trash', remove({ trash: true, overrideLock: true }), CODE, STAYS),
  row(
    'code: bulk delete',
    local('delete', ({ id }) => ({ where: { id: { equals: id } } })),
    CODE,
    '- | - | - | UNGOVERNED_WRITE | - | - | UNGOVERNED_WRITE',
  ),
]
