import type { SanitizedCollectionConfig, SanitizedConfig } from 'payload'

import { EVERY, labelOf, nameOf } from './collections.js'
import { type Bounds, IF_MATCH, readParameters } from './parameters.js'
import { flag, orNull, record, ref, type Says, type Schema, text, whole } from './says.js'
import { pageOf } from './schemas.js'

/** What stands around Payload's own endpoints of one collection. */
export interface Place {
  config: SanitizedConfig
  collection: SanitizedCollectionConfig
  bounds: Bounds
  /** May strangers read it? */
  readable: boolean
  /** Does it go through the review? */
  governed: boolean
}

const anyOf = (...schemas: Schema[]): Schema => ({ anyOf: schemas })
const LD = 'application/ld+json'
const linked: Schema = {
  type: 'object',
  properties: { '@context': { const: 'https://schema.org' }, '@type': {} },
  required: ['@context', '@type'],
  additionalProperties: true,
}
const everyForm = (name: string, of: (schema: Schema) => Schema): Schema =>
  anyOf(of(ref(name)), of(ref(`${name}${EVERY}`)))
const saved = (name: string): Schema => record({ message: text(), doc: ref(name) }, ['message'])
const input = (name: string): Schema => ({
  type: 'object',
  description: `Fields of \`${name}\`; what is left out stays. One language at a time: \`?locale=\`.`,
  additionalProperties: true,
})

const localeOf = ({ bounds, config }: Place) =>
  readParameters(config, bounds).one.filter(({ name }) => name === 'locale' || name === 'depth')

const reads = ({ bounds, collection, config, governed }: Place): Record<string, Says> => {
  const [name, plural, singular] = [
    nameOf(collection),
    labelOf(collection, 'plural'),
    labelOf(collection, 'singular').toLowerCase(),
  ]
  const parameters = readParameters(config, bounds)
  return {
    'get /': {
      summary: `${plural}: a list`,
      open: true,
      tagged: true,
      query: parameters.list,
      answer: everyForm(name, pageOf),
      forms: { [LD]: linked },
      refusals: ['BAD_INPUT'],
    },
    'get /:id': {
      summary: `One ${singular}`,
      open: true,
      tagged: true,
      query: governed ? parameters.one : parameters.one.filter(({ name: own }) => own !== 'preview'),
      answer: everyForm(name, (schema) => schema),
      forms: { [LD]: linked },
      refusals: ['BAD_INPUT', 'NOT_FOUND', ...(governed ? (['GONE'] as const) : [])],
    },
    'get /count': {
      summary: `${plural}: how many there are`,
      open: true,
      query: parameters.count,
      answer: record({ totalDocs: whole(0) }),
      refusals: ['BAD_INPUT'],
    },
  }
}

const writes = (place: Place): Record<string, Says> => {
  const { collection, governed } = place
  const name = nameOf(collection)
  const singular = labelOf(collection, 'singular').toLowerCase()
  return {
    'post /': {
      summary: `A new ${singular}${governed ? ', as a draft' : ''}`,
      query: localeOf(place),
      body: input(name),
      answer: saved(name),
      status: 201,
      refusals: ['BAD_INPUT', 'NOT_ALLOWED', ...(governed ? (['UNGOVERNED_WRITE'] as const) : [])],
    },
    'patch /:id': {
      summary: governed ? `Save a ${singular}, as a draft: what is public stays` : `Save a ${singular}`,
      query: localeOf(place),
      headers: governed ? [IF_MATCH] : [],
      body: input(name),
      answer: saved(name),
      refusals: [
        'BAD_INPUT',
        'NOT_ALLOWED',
        'NOT_FOUND',
        ...(governed ? (['UNGOVERNED_WRITE', 'STALE_REVISION', 'NOT_EDITABLE'] as const) : []),
      ],
    },
    'delete /:id': {
      summary: `Delete a ${singular}`,
      description: governed
        ? 'What never was public goes at its owner’s or an administrator’s word; what was is erased by an administrator only.'
        : 'Refused while a text names it.',
      query: governed
        ? [
            {
              name: 'reason',
              description: '`privacy`: an erasure.',
              schema: { type: 'string', enum: ['privacy'] },
            },
          ]
        : [],
      answer: saved(name),
      refusals: [
        'BAD_INPUT',
        'NOT_ALLOWED',
        'NOT_FOUND',
        ...(governed ? (['UNGOVERNED_WRITE'] as const) : []),
      ],
    },
  }
}

const user: Schema = {
  type: 'object',
  properties: { id: whole(), email: text(), name: text(), roles: { type: 'array', items: text() } },
  required: ['id', 'email'],
}

const session: Record<string, Says> = {
  'post /login': {
    summary: 'Sign in',
    description: 'The answer sets a session cookie, and has the same token for `Authorization: JWT <token>`.',
    open: true,
    body: record({ email: text(), password: text('', { format: 'password' }) }),
    answer: record({ message: text(), exp: whole(), token: text(), user }),
    refusals: ['BAD_INPUT', 'NOT_SIGNED_IN'],
  },
  'get /me': {
    summary: 'Who is signed in',
    open: true,
    answer: record({ user: orNull(user), message: text(), exp: whole(), token: text(), strategy: text() }, [
      'message',
      'exp',
      'token',
      'strategy',
    ]),
  },
  'post /logout': { summary: 'Sign out', answer: record({ message: text() }), refusals: ['BAD_INPUT'] },
  'post /refresh-token': {
    summary: 'A new token for one that is about to end',
    answer: record({ message: text(), exp: whole(), refreshedToken: text(), setCookie: flag, user }, [
      'message',
      'setCookie',
    ]),
  },
}

const file: Record<string, Says> = {
  'get /file/:filename': {
    summary: 'A file itself',
    open: true,
    media: '*/*',
    answer: {},
    refusals: ['NOT_FOUND'],
  },
}

/**
 * What Payload's own endpoints of a collection say, by method and path. The others (passwords, versions, bulk writes,
 * what the admin's forms ask) are Payload's between its admin and itself.
 */
export const payloadSays = (place: Place): Record<string, Says> => ({
  ...(place.readable ? { ...reads(place), ...writes(place) } : {}),
  ...(place.readable && place.collection.upload ? file : {}),
  ...(place.collection.auth ? session : {}),
})

/** Payload's own endpoints that stay undescribed, by method and path. A test holds everything else against the description. */
export const UNDESCRIBED: readonly string[] = [
  'delete /',
  'get /access',
  'get /init',
  'get /paste-url/:id?',
  'get /versions',
  'get /versions/:id',
  'patch /',
  'post /:id/duplicate',
  'post /access/:id?',
  'post /first-register',
  'post /forgot-password',
  'post /reset-password',
  'post /unlock',
  'post /verify/:id',
  'post /versions/:id',
]
