import type { CollectionConfig, Field } from 'payload'

import { nobody } from '../src/access/nobody.js'
import { seesAll } from '../src/access/seesAll.js'

const key: Field[] = [
  {
    name: 'targetCollection',
    type: 'text',
    required: true,
    label: { fi: 'Kokoelma', sv: 'Samling', en: 'Collection' },
  },
  {
    name: 'targetId',
    type: 'text',
    required: true,
    label: { fi: 'Dokumentti', sv: 'Dokument', en: 'Document' },
  },
]

/** What only the engine writes, and no API changes. */
const engineOnly = {
  create: nobody,
  delete: nobody,
  update: nobody,
  read: seesAll,
  readVersions: nobody,
  unlock: nobody,
}
const group = { fi: 'Käsittely', sv: 'Behandling', en: 'Review' }
const text = (name: string): Field => ({ name, type: 'text' })
const date = (name: string, index = false): Field => ({ name, type: 'date', index })
const number = (name: string): Field => ({ name, type: 'number' })
const json = (name: string): Field => ({ name, type: 'json' })

/** The case of each governed document: where it is, and what was approved. One row a document. */
export const reviews: CollectionConfig = {
  slug: 'reviews',
  access: engineOnly,
  admin: { group, hidden: true },
  fields: [
    ...key,
    {
      name: 'state',
      type: 'text',
      required: true,
      index: true,
      label: { fi: 'Tila', sv: 'Läge', en: 'State' },
    },
    number('revision'),
    text('contentHash'),
    json('contributors'),
    number('round'),
    date('submittedAt'),
    { name: 'live', type: 'checkbox' },
    text('liveState'),
    text('liveHash'),
    number('liveRevision'),
    text('approvedHash'),
    number('approvedRevision'),
    json('approvedBy'),
    date('approvedAt'),
    date('scheduledFor', true),
    date('scheduledUntil'),
    json('scheduledBy'),
    text('scheduleError'),
    { name: 'publicId', type: 'text', index: true },
    date('firstPublishedAt'),
    date('publishedAt'),
    date('lastConfirmedAt'),
    date('reviewBy', true),
    date('unpublishAt', true),
    json('unpublishBy'),
    date('archivedAt'),
    json('gone'),
    json('assignee'),
    date('assignedAt'),
    date('dueAt', true),
    date('dueTold'),
    date('reviewTold'),
    number('lastSeq'),
    text('lastEventHash'),
  ],
  indexes: [{ fields: ['targetCollection', 'targetId'], unique: true }],
  labels: {
    plural: { fi: 'Käsittelyt', sv: 'Behandlingar', en: 'Reviews' },
    singular: { fi: 'Käsittely', sv: 'Behandling', en: 'Review' },
  },
}

/** The trail: one row an act, each carrying the hash of the one before it. */
export const reviewEvents: CollectionConfig = {
  slug: 'review-events',
  access: engineOnly,
  admin: { group, hidden: true },
  fields: [
    ...key,
    number('seq'),
    text('type'),
    text('actorId'),
    text('actorName'),
    text('from'),
    text('to'),
    number('revision'),
    text('contentHash'),
    { name: 'comment', type: 'textarea' },
    text('reason'),
    json('details'),
    text('at'),
    text('prevHash'),
    text('hash'),
  ],
  indexes: [{ fields: ['targetCollection', 'targetId', 'seq'], unique: true }],
  labels: {
    plural: { fi: 'Käsittelyhistoria', sv: 'Behandlingshistorik', en: 'Workflow history' },
    singular: { fi: 'Tapahtuma', sv: 'Händelse', en: 'Event' },
  },
}

/** The approved texts themselves, kept whatever becomes of Payload's versions. */
export const publications: CollectionConfig = {
  slug: 'publications',
  access: engineOnly,
  admin: { group, hidden: true },
  fields: [
    ...key,
    text('publicId'),
    number('revision'),
    { name: 'contentHash', type: 'text', index: true },
    json('content'),
    json('files'),
    text('approvedById'),
    text('approvedByName'),
    date('approvedAt'),
  ],
  indexes: [{ fields: ['targetCollection', 'targetId', 'revision'] }],
  labels: {
    plural: { fi: 'Hyväksytyt tekstit', sv: 'Godkända texter', en: 'Approved texts' },
    singular: { fi: 'Hyväksytty teksti', sv: 'Godkänd text', en: 'Approved text' },
  },
}

/** Answers kept for requests that carried an `Idempotency-Key`. */
export const reviewRequests: CollectionConfig = {
  slug: 'review-requests',
  access: { ...engineOnly, read: nobody },
  admin: { group, hidden: true },
  fields: [text('person'), text('key'), text('requestHash'), json('answer')],
  graphQL: false,
  indexes: [{ fields: ['person', 'key'], unique: true }],
  labels: {
    plural: { fi: 'Pyynnöt', sv: 'Begäranden', en: 'Requests' },
    singular: { fi: 'Pyyntö', sv: 'Begäran', en: 'Request' },
  },
}

/** Which case holds which file: one row while a text that nobody may type in, or the public text, uses it. */
export const reviewFiles: CollectionConfig = {
  slug: 'review-files',
  access: { ...engineOnly, read: nobody },
  admin: { group, hidden: true },
  fields: [text('fileCollection'), text('fileId'), ...key, { name: 'live', type: 'checkbox' }],
  graphQL: false,
  indexes: [
    { fields: ['fileCollection', 'fileId', 'targetCollection', 'targetId'], unique: true },
    { fields: ['targetCollection', 'targetId'] },
  ],
  labels: {
    plural: { fi: 'Pidetyt tiedostot', sv: 'Låsta filer', en: 'Held files' },
    singular: { fi: 'Pidetty tiedosto', sv: 'Låst fil', en: 'Held file' },
  },
}

/** What reviewers and authors say about a place in a text: for those who see the case, never for readers. */
export const reviewComments: CollectionConfig = {
  slug: 'review-comments',
  access: engineOnly,
  admin: { group, hidden: true },
  fields: [
    ...key,
    text('path'),
    text('locale'),
    { name: 'text', type: 'textarea' },
    number('round'),
    number('revision'),
    number('answers'),
    text('authorId'),
    text('authorName'),
    date('writtenAt'),
    date('resolvedAt'),
    json('resolvedBy'),
  ],
  indexes: [{ fields: ['targetCollection', 'targetId'] }],
  labels: {
    plural: { fi: 'Kommentit', sv: 'Kommentarer', en: 'Comments' },
    singular: { fi: 'Kommentti', sv: 'Kommentar', en: 'Comment' },
  },
}

/** How one person judged one text by the criteria: an author their own, an approver somebody else's. */
export const reviewAssessments: CollectionConfig = {
  slug: 'review-assessments',
  access: { ...engineOnly, read: nobody },
  admin: { group, hidden: true },
  fields: [
    ...key,
    { name: 'kind', type: 'text' },
    text('criteriaSet'),
    number('criteriaVersion'),
    number('revision'),
    { name: 'contentHash', type: 'text', index: true },
    text('personId'),
    text('personName'),
    json('answers'),
    { name: 'note', type: 'textarea' },
    date('answeredAt'),
  ],
  graphQL: false,
  indexes: [{ fields: ['targetCollection', 'targetId', 'personId', 'kind'] }],
  labels: {
    plural: { fi: 'Arvioinnit', sv: 'Bedömningar', en: 'Assessments' },
    singular: { fi: 'Arviointi', sv: 'Bedömning', en: 'Assessment' },
  },
}

/**
 * One thing told to one person, once: in the inbox at once, by e-mail as they chose. Written in the transaction of what
 * it tells of, mailed after. `key` names what is told, `message` the e-mail it went or goes out with.
 */
export const reviewNotices: CollectionConfig = {
  slug: 'review-notices',
  access: { ...engineOnly, read: nobody },
  admin: { group, hidden: true },
  fields: [
    text('recipient'),
    text('key'),
    ...key,
    text('kind'),
    text('actorId'),
    text('actorName'),
    json('details'),
    date('writtenAt', true),
    { name: 'inbox', type: 'checkbox' },
    date('readAt'),
    text('mail'),
    { name: 'daily', type: 'checkbox' },
    date('mailAfter'),
    { name: 'message', type: 'text', index: true },
    number('attempts'),
    date('sentAt'),
    text('failure'),
  ],
  graphQL: false,
  indexes: [
    { fields: ['recipient', 'key'], unique: true },
    { fields: ['recipient', 'writtenAt'] },
    { fields: ['mail', 'mailAfter'] },
    { fields: ['targetCollection', 'targetId'] },
  ],
  labels: {
    plural: { fi: 'Ilmoitukset', sv: 'Meddelanden', en: 'Notices' },
    singular: { fi: 'Ilmoitus', sv: 'Meddelande', en: 'Notice' },
  },
}

/** The change feed: a row for every change of what is public, in the order in which readers could see them. */
export const publicChanges: CollectionConfig = {
  slug: 'public-changes',
  access: { ...engineOnly, read: nobody },
  admin: { group, hidden: true },
  fields: [
    { name: 'seq', type: 'number', unique: true },
    text('kind'),
    ...key,
    text('publicId'),
    number('revision'),
    text('contentHash'),
    { name: 'at', type: 'date', index: true },
    json('availableLocales'),
    text('reason'),
    text('successor'),
  ],
  graphQL: false,
  indexes: [{ fields: ['targetCollection', 'targetId', 'seq'] }],
  labels: {
    plural: { fi: 'Julkiset muutokset', sv: 'Offentliga ändringar', en: 'Public changes' },
    singular: { fi: 'Julkinen muutos', sv: 'Offentlig ändring', en: 'Public change' },
  },
}

/** The collections the engine keeps for itself. */
export const engineCollections: CollectionConfig[] = [
  reviews,
  reviewEvents,
  publications,
  reviewRequests,
  reviewFiles,
  reviewComments,
  reviewAssessments,
  reviewNotices,
  publicChanges,
]
