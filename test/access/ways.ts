import type { Body } from '../helpers/app.js'

/** What somebody who should not know would ask about. */
export type Hidden = {
  /** A practice that never was public. */
  draft: number | string
  /** A public practice whose next revision is in work. */
  revised: number | string
  /** A public mentor with a private address. */
  mentor: number | string
  /** A picture that no public text uses, and its name. */
  file: number | string
  filename: string
  /** A version row of the draft, its case, a row of its trail. */
  version: number | string
  case: number | string
  event: number | string
  /** The account whose address is guessed, and the guess. */
  person: number | string
  guess: string
}

/** For the names of the cells. */
export const NAMED: Hidden = {
  draft: '{draft}',
  revised: '{revised}',
  mentor: '{mentor}',
  file: '{file}',
  filename: '{filename}',
  version: '{version}',
  case: '{case}',
  event: '{event}',
  person: '{person}',
  guess: '{guess}',
}

export type Way = {
  ask: string
  method: string
  path: string
  body?: Body
  /** Everybody with a role may. */
  staff?: true
  /** Whoever sees all documents gets another answer in each world. */
  reveals?: true
}

const send = (method: string, path: string, body?: Body): Way => ({
  ask: `${method} ${path}${body ? ` ${JSON.stringify(body)}` : ''}`,
  method,
  path: `/api/${path}`,
  ...(body ? { body } : {}),
})
const get = (path: string): Way => send('GET', path)
const graphql = (query: string): Way => ({ ...send('POST', 'graphql', { query }), ask: query })
const revealing = (way: Way): Way => ({ ...way, reveals: true })

const SORTS = [
  'createdAt',
  '-createdAt',
  'updatedAt',
  '-updatedAt',
  'title',
  '-id',
  'publishedAt',
  '_status',
  'reviewBy',
]

const LISTS = [
  '',
  '?trash=true&draft=false',
  '?locale=all',
  '?depth=3&limit=100',
  '?depth=0&pagination=false',
  '?overrideAccess=true&showHiddenFields=true',
  '?select[title]=true&select[contact]=true&select[owner]=true&select[declarations]=true',
  '?select[workflow]=true&depth=2&populate[practices][contact]=true&populate[users][email]=true',
  '?joins[related][limit]=5&joins[related][where][title][exists]=true',
  ...SORTS.map((field) => `?sort=${field}&limit=3`),
  '?limit=1&page=1',
  '?limit=1&page=2',
  '?limit=1&page=3',
]

/** What only some may ask about, here and through relations. */
const PRIVATE = [
  'contact.email',
  'contact__email',
  'declarations.noPupilData',
  'origin',
  'owner',
  'editors',
  'workflow.state',
  'workflow.revision',
  'version.title',
  'parent.title',
  'related.title',
  'related.contact.email',
  'related.owner',
  'related.workflow.state',
  'networks.contact.email',
  'coordinationProjects.contact.email',
]

const conditionsOn = (guess: string): string[] => [
  `where[title][like]=${guess}`,
  `where[title.fi][like]=${guess}`,
  `where[or][0][title][like]=${guess}&where[or][1][summary][like]=${guess}`,
  'where[_status][equals]=draft',
  'where[_status][not_equals]=published',
  'where[updatedAt][greater_than]=2000-01-01',
  'where[publishedAt][exists]=false',
  'where[related][exists]=true',
  `where[related][contains][title][like]=${guess}`,
]

const ofPractices = (guess: string): Way[] => [
  ...LISTS.map((query) => get(`practices${query}`)),
  revealing(get('practices?draft=true')),
  ...conditionsOn(guess).flatMap((query) => [
    get(`practices?${query}`),
    get(`practices?draft=true&${query}`),
    get(`practices/count?${query}`),
  ]),
  ...PRIVATE.flatMap((name) => [
    get(`practices?where[${name}][like]=${guess}`),
    get(`practices/count?where[and][0][${name}][exists]=true`),
    get(`practices?sort=${name}`),
    get(`practices?draft=true&where[OR][0][${name}][not_equals]=${guess}`),
  ]),
  get('practices/count'),
  get('practices/count?draft=true&trash=true'),
  revealing(get('practices/versions')),
  get('practices/versions?where[version.title][exists]=true'),
  send('PATCH', `practices?where[title][like]=${guess}`, { title: 'x' }),
  send('DELETE', `practices?where[title][like]=${guess}`),
  revealing(
    graphql(
      '{Practices(draft:true,trash:true,limit:100){totalDocs docs{id title updatedAt related{id title} contact{email}}}}',
    ),
  ),
  graphql(`{Practices(where:{title:{like:"${guess}"}},draft:true){totalDocs}}`),
  graphql(`{Practices(where:{contact__email:{equals:"${guess}@polkka.test"}}){totalDocs}}`),
  graphql('{Practices(sort:"contact.email"){totalDocs docs{id}}}'),
  graphql('{countPractices(draft:true){totalDocs}}'),
  graphql('{versionsPractices{totalDocs}}'),
]

const DATA = encodeURIComponent('{"title":"x","_status":"published"}')
const FORGED = '2.9999999999.bm90IHNpZ25lZCBieSBhbnlib2R5'
const READS = [
  '',
  `?preview=${FORGED}`,
  '?preview[not_equals]=x&draft=true',
  '?draft=true',
  '?draft=true&trash=true&depth=3',
  '?locale=all',
  `?data=${DATA}`,
]

const ofOnePractice = (id: number | string): Way[] => [
  ...READS.map((query) => get(`practices/${id}${query}`)),
  get(`practices/${id}/workflow`),
  get(`practices/${id}/workflow/history`),
  get(`practices/${id}/workflow/changes`),
  get(`practices/${id}/comments`),
  send('POST', `practices/${id}/comments`, { path: 'title', text: 'x' }),
  send('POST', `practices/${id}/comments/1/resolve`, {}),
  get(`practices/${id}/criteria`),
  send('POST', `practices/${id}/criteria`, { answers: {} }),
  send('POST', `practices/${id}/assignment`, { assignee: 'me' }),
  send('POST', `practices/${id}/preview`, {}),
  send('POST', `practices/access/${id}`, {}),
  send('POST', `practices/access/${id}`, { _status: 'draft' }),
  send('POST', `practices/${id}/workflow/approve`, { expectedRevision: 2 }),
  send('POST', `practices/${id}/workflow/nothing`, {}),
  send('PATCH', `practices/${id}`, { title: 1 }),
  send('PATCH', `practices/${id}?draft=true`, { workflow: { revision: 1 } }),
  graphql(`{Practice(id:${id},draft:true){id title owner editors workflow{state revision} contact{email}}}`),
  graphql(`{docAccessPractice(id:${id}){fields{title{read{permission}}}}}`),
  graphql(`{workflowPractice(id:${id}){state revision contributors{name}}}`),
]

const ofTheDraft = ({ draft, version }: Hidden): Way[] => [
  ...ofOnePractice(draft),
  revealing(get(`practices/${draft}?draft=true&locale=fi`)),
  revealing(get(`practices/${draft}/workflow/history?limit=50`)),
  send('DELETE', `practices/${draft}`),
  send('POST', `practices/${draft}/duplicate`, {}),
  get(`practices/versions/${version}`),
  send('POST', `practices/versions/${version}?draft=true`),
  graphql(`{versionPractice(id:${version}){id}}`),
]

const ofMentors = ({ guess, mentor }: Hidden): Way[] => [
  ...[
    '',
    `?where[contactEmail][like]=${guess}`,
    '?where[contactEmail][exists]=true',
    '?sort=contactEmail',
    '?sort=-confirmBy',
    `?where[legalBasis.noticeVersion][like]=${guess}`,
    `?where[or][0][contactEmail][equals]=${guess}`,
    `/count?where[contactEmail][like]=${guess}`,
    `/${mentor}?draft=true&depth=3`,
  ].map((query) => get(`mentors${query}`)),
  revealing(get(`mentors/${mentor}`)),
  graphql(`{Mentors(where:{contactEmail:{equals:"${guess}@polkka.test"}}){totalDocs docs{id contactEmail}}}`),
  graphql(`{Mentor(id:${mentor}){id contactEmail confirmBy}}`),
  get(`development-projects?where[coordinationProject.contact.email][like]=${guess}`),
]

const ofFiles = ({ file, filename, guess }: Hidden): Way[] =>
  [
    ...[
      '?sort=filename',
      '?sort=-createdAt',
      `?where[filename][like]=${guess}`,
      `?where[alt][like]=${guess}`,
      '?where[inPublicUse][equals]=false',
      '?where[makers][exists]=true',
      '?draft=true&depth=2',
      '/count',
      `/${file}`,
      `/file/${filename}`,
      `/file/${encodeURIComponent(`../${filename}`)}`,
      `/paste-url/${file}?src=${encodeURIComponent('http://127.0.0.1/')}`,
    ].map((query) => get(`media${query}`)),
    revealing(get('media')),
    graphql(`{allMedia(where:{alt:{like:"${guess}"}}){totalDocs docs{filename url alt}}}`),
    graphql(`{Media(id:${file}){filename}}`),
    graphql(`{docAccessMedia(id:${file}){fields{alt{read{permission}}}}}`),
    send('POST', `media/access/${file}`, {}),
    send('POST', `media/access/${file}`, { inPublicUse: true }),
  ].map((way) => ({ ...way, staff: true }))

const ofPeople = ({ guess, person }: Hidden): Way[] => [
  ...[
    '',
    `?where[email][like]=${guess}`,
    '?sort=email',
    `/${person}`,
    '/people',
    `/people?q=${guess}`,
    `/people?ids=${person}`,
    '/init',
  ].map((query) => get(`users${query}`)),
  send('POST', 'users/login', { email: `${guess}@polkka.test`, password: 'arvaus-1' }),
  send('POST', 'users/forgot-password', { email: `${guess}@polkka.test` }),
  send('POST', 'users/unlock', { email: `${guess}@polkka.test` }),
  send('POST', 'users', { email: `${guess}@polkka.test`, password: 'arvaus-1', name: 'x' }),
  send('POST', 'users/first-register', { email: `${guess}@polkka.test`, password: 'arvaus-1', name: 'x' }),
  graphql(`{Users(where:{email:{equals:"${guess}@polkka.test"}}){totalDocs docs{email}}}`),
]

const ENGINE = [
  'reviews',
  'review-events',
  'publications',
  'review-comments',
  'review-assessments',
  'review-notices',
  'public-changes',
  'webhook-deliveries',
  'webhooks',
  'review-requests',
  'review-files',
]
const PAYLOAD = [
  'payload-locked-documents',
  'payload-preferences',
  'payload-kv',
  'payload-migrations',
  'payload-jobs',
  'payload-jobs/run',
  'payload-folders',
  'payload-query-presets',
]

const ofTheEngine = ({ case: it, event }: Hidden): Way[] => [
  ...[...ENGINE, ...PAYLOAD].flatMap((slug) => [
    get(slug),
    get(`${slug}/count`),
    get(`${slug}?where[id][exists]=true&sort=-id&limit=1`),
  ]),
  revealing(get('review-events?limit=100&sort=-id')),
  get(`reviews/${it}`),
  get(`review-events/${event}`),
  send('POST', `reviews/access/${it}`, {}),
  send('POST', `review-events/access/${event}`, {}),
  graphql(`{docAccessReview(id:${it}){fields{state{read{permission}}}}}`),
  get('access'),
  graphql('{Access{canAccessAdmin}}'),
]

/** Everything that anybody may send, whoever they are, to find out what is hidden. */
export const waysTo = (hidden: Hidden): Way[] => [
  ...ofPractices(hidden.guess),
  ...ofTheDraft(hidden),
  ...ofOnePractice(hidden.revised),
  ...ofMentors(hidden),
  ...ofFiles(hidden),
  ...ofPeople(hidden),
  ...ofTheEngine(hidden),
]
