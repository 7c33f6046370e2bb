import type { Deed } from '../attempts.js'
import { EVERYBODY, outcome, rest, row, type Row, STAFF, type Try } from '../door.js'
import {
  COPIES,
  MAKES,
  NEVER,
  NOT_ALLOWED,
  NOT_THERE,
  RESTORES,
  SAVES,
  SAVES_AS_WELL,
  STAYS,
} from '../columns.js'
import { tokenOf } from '../world.js'

const body = ({ data }: Deed) => data
const patch = (query = '') => rest('PATCH', ({ id }) => `/${id}${query}`, body)
const create = (query = '') =>
  rest(
    'POST',
    () => query,
    ({ data, id }) => ({ id, ...data, prefLabel: 'SALAINEN' }),
  )
const duplicate = (query = '') => rest('POST', ({ id }) => `/${id}/duplicate${query}`, body)
const restore = (query = '') => rest('POST', ({ version }) => `/versions/${version}${query}`, body)
const bulk = (query = '') => rest('PATCH', ({ id }) => `?where[id][in]=${id}${query}`, body)
const remove = (query: string) => rest('DELETE', ({ id }) => `/${id}${query}`)
const asAnother = (method: string) =>
  rest('POST', ({ id }) => `/${id}?draft=false`, body, {
    'x-http-method-override': method,
    'x-payload-http-method-override': method,
  })

/** A form, as the admin sends one. */
const form: Try = async (world, { data, id }, who) => {
  const fields = new FormData()
  fields.append('_payload', JSON.stringify(data))
  const { token } = tokenOf(world, who)
  const response = await fetch(`${world.app.url}/api/${world.slug}/${id}?draft=false`, {
    method: 'PATCH',
    body: fields,
    headers: token ? { authorization: `JWT ${token}` } : {},
  })
  const text = await response.text()
  return outcome({ status: response.status, text, headers: response.headers, body: JSON.parse(text) })
}

const STEPS = {
  save: 'submit',
  publish: 'publish',
  change: 'confirm',
  'take down': 'unpublish',
  'slip past': 'publish',
  rewrite: 'reopen',
  erase: 'archive',
}
/** A step of the workflow by those to whom it does not belong, or too early, or without what it asks for. */
const step = rest(
  'POST',
  ({ attempt, id }) => `/${id}/workflow/${STEPS[attempt]}`,
  ({ data }) => ({ expectedRevision: 2, ...data }),
)

const SAVING = [
  '?draft=true',
  '?draft=false',
  '?draft=0',
  '?draft=no',
  '?autosave=true',
  '?autosave=true&draft=true',
  '?locale=sv&draft=false',
  '?draft=false&autosave=true&locale=sv',
  '?fallback-locale=sv&overrideLock=false&trash=true',
  '?overrideAccess=true&showHiddenFields=true&depth=3',
  '?select[id]=true&populate[users][email]=true',
]
const PUBLISHING = [
  '?publishAllLocales=true',
  '?unpublishAllLocales=true',
  '?unpublishAllLocales=true&draft=true',
  '?publishSpecificLocale=fi',
  '?publishSpecificLocale=xx&draft=true',
]
const IN_BULK = [
  '&draft=true',
  '&draft=false',
  '&autosave=true',
  '&publishAllLocales=true',
  '&unpublishAllLocales=true',
  '&overrideAccess=true',
  '&trash=true',
]
const CREATING = [
  '?draft=true',
  '?draft=false',
  '?autosave=true',
  '?unpublishAllLocales=true',
  '?unpublishAllLocales=true&draft=true',
  '?draft=false&autosave=true&locale=sv',
]

export const restRows: Row[] = [
  row('REST: update', patch(), EVERYBODY, SAVES),
  ...SAVING.map((query) => row(`REST: update${query}`, patch(query), STAFF, SAVES_AS_WELL)),
  ...PUBLISHING.map((query) => row(`REST: update${query}`, patch(query), STAFF, NEVER)),
  row(
    'REST: update?locale=all',
    patch('?locale=all'),
    STAFF,
    'BAD_INPUT | UNGOVERNED_WRITE | BAD_INPUT | BAD_INPUT | BAD_INPUT | BAD_INPUT | BAD_INPUT',
  ),
  row('REST: update as a form', form, STAFF, SAVES),
  row('REST: POST to be taken for PATCH', asAnother('PATCH'), STAFF, NOT_THERE),
  row('REST: POST to be taken for DELETE', asAnother('DELETE'), STAFF, NOT_THERE),
  row(
    'REST: POST to be taken for GET',
    asAnother('GET'),
    STAFF,
    '- | done | done | done | done | done | done',
  ),
  row('REST: bulk update', bulk(), EVERYBODY, NOT_ALLOWED),
  ...IN_BULK.map((query) =>
    row(
      `REST: bulk update${query}`,
      bulk(query),
      STAFF,
      '- | NOT_ALLOWED | NOT_ALLOWED | NOT_ALLOWED | - | - | -',
    ),
  ),
  row('REST: create', create(), EVERYBODY, MAKES),
  ...CREATING.map((query) => row(`REST: create${query}`, create(query), STAFF, MAKES)),
  ...['?publishAllLocales=true', '?publishSpecificLocale=fi', '?publishSpecificLocale=xx&draft=true'].map(
    (query) =>
      row(
        `REST: create${query}`,
        create(query),
        STAFF,
        'UNGOVERNED_WRITE | UNGOVERNED_WRITE | UNGOVERNED_WRITE | - | - | - | -',
      ),
  ),
  row('REST: duplicate', duplicate(), EVERYBODY, COPIES),
  ...['?draft=true', '?draft=false', '?draft=false&locale=sv'].map((query) =>
    row(`REST: duplicate${query}`, duplicate(query), STAFF, COPIES),
  ),
  row('REST: restore', restore(), EVERYBODY, NEVER),
  row('REST: restore?draft=false', restore('?draft=false'), STAFF, NEVER),
  row('REST: restore?draft=true', restore('?draft=true'), EVERYBODY, RESTORES),
  row(
    'REST: a version as a document',
    rest('PATCH', ({ version }) => `/versions/${version}`, body),
    STAFF,
    NOT_THERE,
  ),
  row(
    'REST: delete a version',
    rest('DELETE', ({ version }) => `/versions/${version}`),
    STAFF,
    '- | - | - | - | - | NOT_FOUND | NOT_FOUND',
  ),
  row('REST: delete', remove(''), EVERYBODY, STAYS),
  row('REST: delete?trash=true', remove('?trash=true&reason=error&overrideLock=true'), STAFF, STAYS),
  row(
    'REST: delete for privacy',
    remove('?reason=privacy'),
    ['both', 'editor', 'approver', 'nobody', 'stranger'],
    STAYS,
  ),
  row(
    'REST: bulk delete',
    rest('DELETE', ({ id }) => `?where[id][equals]=${id}&reason=privacy`),
    EVERYBODY,
    '- | - | - | UNGOVERNED_WRITE | - | - | UNGOVERNED_WRITE',
  ),
  row(
    'REST: what one may do',
    rest('POST', ({ id }) => `/access/${id}`, body),
    EVERYBODY,
    '- | done | done | - | - | - | -',
  ),
  row(
    'REST: a step of the workflow',
    step,
    ['both', 'editor', 'admin', 'nobody', 'stranger'],
    '- | WRONG_STATE | WRONG_STATE | STALE_REVISION | OWN_WORK | WRONG_STATE | WRONG_STATE',
  ),
  row(
    'REST: a step that is none',
    rest('POST', ({ id }) => `/${id}/workflow/constructor`, body),
    STAFF,
    '- | UNKNOWN_TRANSITION | UNKNOWN_TRANSITION | UNKNOWN_TRANSITION | - | - | -',
  ),
]
