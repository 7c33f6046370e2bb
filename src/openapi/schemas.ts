import type { WorkflowTable } from '../workflow/define.js'

import { STATUS } from '../errors.js'
import { CODES_OF_HOST } from './refusals.js'
import { flag, list, moment, orNull, record, ref, type Schema, text, whole } from './says.js'

const person = record({ id: text(), name: text() })
const missing = record({ path: text(), locale: orNull(text()), message: text() })

const workflow = (table: WorkflowTable): Schema => ({
  description:
    'Where a document is in its review, what the caller may do with it, why not the rest, and what is missing.',
  ...record({
    state: text('The state of the revision in work.', { enum: Object.keys(table.states) }),
    live: { ...flag, description: 'Is a text of this document public?' },
    revision: { ...whole(0), description: 'Goes into `expectedRevision` and `If-Match`.' },
    contentHash: text('SHA-256 over the text as it stands.'),
    approvedHash: orNull(text('Of the text that was approved.')),
    liveHash: orNull(text('Of the public text.')),
    scheduledFor: orNull(moment),
    scheduleError: orNull(text()),
    unpublishAt: orNull(moment),
    contributors: list(person),
    assignee: orNull(person),
    dueAt: orNull(moment),
    since: orNull(moment),
    allowed: list(record({ transition: text(), label: text() })),
    refused: list(record({ transition: text(), code: text(), message: text() })),
    readiness: record({ review: list(missing), publication: list(missing) }),
  }),
})

const event = record({
  id: whole(),
  targetCollection: text(),
  targetId: text(),
  seq: { type: 'number' },
  type: text('`save`, a step of the workflow, or another act.'),
  actorId: orNull(text()),
  actorName: orNull(text()),
  from: orNull(text()),
  to: orNull(text()),
  revision: orNull({ type: 'number' }),
  round: { ...whole(), description: 'How many times the text had been sent for review by then.' },
  contentHash: orNull(text()),
  comment: orNull(text()),
  reason: orNull(text()),
  details: {},
  at: text('ISO 8601.'),
  prevHash: orNull(text('The hash of the row before.')),
  hash: text('Over this row and `prevHash`.'),
  createdAt: moment,
  updatedAt: moment,
})

const comment = record({
  id: whole(),
  path: orNull(text('The field it is about; null for the whole text.')),
  locale: orNull(text()),
  text: text(),
  round: whole(),
  revision: whole(),
  answers: orNull(whole()),
  by: text(),
  writtenAt: moment,
  resolvedAt: orNull(moment),
  resolvedBy: orNull(text()),
})

const change = record(
  {
    cursor: text('Following from here goes on with the next change.'),
    kind: text('', { enum: ['publish', 'update', 'archive', 'unpublish', 'erase'] }),
    tombstone: { ...flag, description: 'The document is public no more.' },
    collection: text(),
    id: { type: ['integer', 'string'] },
    publicId: orNull(text()),
    revision: orNull(whole()),
    contentHash: orNull(text()),
    at: moment,
    availableLocales: list(text()),
    reason: text(),
    successor: text(),
  },
  ['reason', 'successor'],
)

const notice = record({
  id: whole(),
  kind: text(),
  label: text(),
  title: text(),
  text: text(),
  comment: orNull(text()),
  collection: text(),
  documentId: text(),
  url: text('The address in the admin, without the host.'),
  writtenAt: moment,
  read: flag,
})

const byKey = (schema: Schema): Schema => ({ type: 'object', additionalProperties: schema })
const answers = record({
  gates: byKey(record({ pass: flag, comment: text() }, ['comment'])),
  scores: byKey(record({ score: orNull(whole(0, 3)), comment: text() }, ['comment'])),
})
const asked = { key: text(), question: text(), help: text() }

const criteria: Schema = {
  description:
    'To readers the set and the badge; to those of the case what they answered, and what is missing.',
  ...record(
    {
      set: orNull(
        record({
          key: text(),
          version: whole(1),
          name: text(),
          demanded: { ...flag, description: 'Does approval wait for the answers?' },
          gates: list(record(asked)),
          criteria: list(record({ ...asked, name: text(), blocking: flag })),
          scale: list(text()),
          leastMean: orNull({ type: 'number' }),
        }),
      ),
      badge: orNull(record({ key: text(), version: whole(1), assessments: whole(1), featured: flag })),
      kind: orNull(text('', { enum: ['self', 'approver'] })),
      revision: orNull(whole()),
      mine: orNull(ref('Answers')),
      note: orNull(text()),
      outdated: flag,
      problems: list({ type: 'object', properties: { message: text() }, required: ['message'] }),
      all: list({ type: 'object' }),
      disagreements: list({ type: 'object' }),
    },
    ['all'],
  ),
}

const marked = { type: 'string', description: 'Escaped HTML with `<mark>`.' }
const found = record({
  collection: text(),
  id: { type: ['integer', 'string'] },
  publicId: orNull(text()),
  locale: text('The language that fits best.'),
  title: text(),
  summary: text(),
  highlights: record({ title: marked, summary: marked, body: marked }, ['title', 'summary', 'body']),
  score: { type: 'number' },
  publishedAt: orNull(moment),
  archivedAt: orNull(moment),
})
const facetValue = record({ value: text(), label: text(), count: whole(0) })

const searchAnswer = record(
  {
    docs: list(found),
    totalDocs: whole(0),
    limit: whole(1),
    page: whole(1),
    totalPages: whole(1),
    hasPrevPage: flag,
    hasNextPage: flag,
    facets: { type: 'object', additionalProperties: list(facetValue) },
    relaxed: { const: true, description: 'No document had all the words: these have some.' },
    suggestion: text('What was searched in place of words that nothing was found for.'),
  },
  ['relaxed', 'suggestion'],
)

const error: Schema = {
  description:
    'Every error of the API. The message is in the language of the caller; the code is for programs.',
  ...record({
    errors: list({
      type: 'object',
      properties: {
        name: text(),
        message: text(),
        data: {
          type: 'object',
          description: 'What else a code tells, such as what changed since, or what is missing.',
          additionalProperties: true,
          properties: {
            code: text('What went wrong.', { enum: [...Object.keys(STATUS), ...Object.keys(CODES_OF_HOST)] }),
            field: text('The parameter or field that is wrong.'),
          },
          required: ['code'],
        },
      },
      required: ['message', 'data'],
    }),
  }),
}

/** A page of anything, as Payload answers lists. */
export const pageOf = (items: Schema): Schema =>
  record({
    docs: list(items),
    totalDocs: whole(0),
    limit: whole(0),
    totalPages: whole(0),
    page: whole(1),
    pagingCounter: whole(),
    hasPrevPage: flag,
    hasNextPage: flag,
    prevPage: orNull(whole()),
    nextPage: orNull(whole()),
  })

const richText: Schema = {
  description: 'Rich text: a tree of Lexical nodes under `root`.',
  type: 'object',
  properties: {
    root: {
      type: 'object',
      properties: { type: { const: 'root' }, children: list({ type: 'object' }) },
      required: ['type', 'children'],
      additionalProperties: true,
    },
  },
  required: ['root'],
}

/** The schemas that no collection makes. */
export const commonSchemas = (table: WorkflowTable): Record<string, Schema> => ({
  Answers: answers,
  Change: change,
  Comment: comment,
  Criteria: criteria,
  Error: error,
  Event: event,
  Notice: notice,
  RichText: richText,
  SearchAnswer: searchAnswer,
  Workflow: workflow(table),
  Where: {
    type: 'object',
    description:
      'Payload’s conditions: `where[field][operator]=value`, `where[or][0][field][operator]=value`; a field of a ' +
      'related document by its path, as in `where[themes.code][equals]=science`. Operators: equals, not_equals, ' +
      'in, not_in, exists, contains, like, greater_than, greater_than_equal, less_than, less_than_equal.',
    additionalProperties: true,
  },
})

export const workflowRef = ref('Workflow')
