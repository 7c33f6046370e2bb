import { COPIES, MAKES, NEVER, RESTORES, STAYS } from '../columns.js'
import { EVERYBODY, graphql, row, type Row, STAFF } from '../door.js'

const update = (flags = '', query = '') =>
  graphql(({ id }, { names }) => `update${names.one}(id:${id}${flags},data:$data){id}`, query)
const create = (flags: string) => graphql((_, { names }) => `create${names.one}(${flags},data:$data){id}`)
const duplicate = graphql(({ id }, { names }) => `duplicate${names.one}(id:${id},data:$data){id}`)
const restore = (flags = '') =>
  graphql(({ version }, { names }) => `restoreVersion${names.one}(id:${version}${flags}){id}`)
const remove = graphql(({ id }, { names }) => `delete${names.one}(id:${id},trash:true){id}`)
const step = graphql(
  ({ id }, { names }) =>
    `transition${names.one}(id:${id},transition:"publish",expectedRevision:2){workflow{state}}`,
)
/** One after the other in one request, which they share: what the first leaves behind must not help the second. */
const two = graphql(
  ({ id }, { names: { one } }) =>
    `a:delete${one}(id:${id}){id} b:update${one}(id:${id},draft:false,data:$data){id}`,
  '?reason=error',
)

/** GraphQL does not know `deletedAt` where there is no trash. */
const SAVES = 'done | UNGOVERNED_WRITE | done | done | NOT_EDITABLE | done | BAD_INPUT'

export const graphqlRows: Row[] = [
  row('GraphQL: update', update(), EVERYBODY, SAVES),
  ...[',draft:true', ',draft:false', ',autosave:true', ',draft:false,locale:sv', ',trash:true'].map((flags) =>
    row(`GraphQL: update(${flags.slice(1)})`, update(flags), STAFF, SAVES),
  ),
  row(
    'GraphQL: update at ?draft=false',
    update('', '?draft=false&publishAllLocales=true&locale=sv'),
    STAFF,
    SAVES,
  ),
  row('GraphQL: create(draft:true)', create('draft:true'), EVERYBODY, MAKES),
  row('GraphQL: create(draft:false)', create('draft:false'), STAFF, MAKES),
  row('GraphQL: duplicate', duplicate, EVERYBODY, COPIES),
  row('GraphQL: restore', restore(), EVERYBODY, NEVER),
  row('GraphQL: restore(draft:false)', restore(',draft:false'), STAFF, NEVER),
  row('GraphQL: restore(draft:true)', restore(',draft:true'), STAFF, RESTORES),
  row('GraphQL: delete', remove, EVERYBODY, STAYS),
  row(
    'GraphQL: a step of the workflow',
    step,
    ['both', 'editor', 'admin', 'nobody', 'stranger'],
    '- | WRONG_STATE | WRONG_STATE | WRONG_STATE | OWN_WORK | - | -',
  ),
  row(
    'GraphQL: two mutations in one request',
    two,
    EVERYBODY,
    '- | - | NOT_ALLOWED | NOT_ALLOWED | - | - | BAD_INPUT',
  ),
]
