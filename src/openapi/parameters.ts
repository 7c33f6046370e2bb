import type { SanitizedConfig } from 'payload'

import type { Parameter, Schema } from './says.js'
import { ref, whole } from './says.js'

/** The bounds of what strangers ask; people with a role have wider ones. */
export interface Bounds {
  limit: number
  depth: number
}

const free: Schema = { type: 'object', additionalProperties: true }

const localesOf = ({ localization }: SanitizedConfig): string[] =>
  localization ? [...localization.localeCodes] : []

/** The parameters of every public read. */
const either = (config: SanitizedConfig, bounds: Bounds): Parameter[] => [
  {
    name: 'locale',
    description:
      'The language of localized values, or `all` for every one beside each other. A text that does not exist in it is not there.',
    schema: {
      type: 'string',
      enum: [...localesOf(config), 'all'],
      ...(config.localization ? { default: config.localization.defaultLocale } : {}),
    },
  },
  {
    name: 'fallback-locale',
    description: 'The language to take where a text does not exist in the one asked for.',
    schema: { type: 'string', enum: [...localesOf(config), 'none'] },
  },
  {
    name: 'depth',
    description: 'How far related documents are put in place of their ids.',
    schema: whole(0, bounds.depth, 1),
  },
  {
    name: 'select',
    style: 'deepObject',
    description: 'Only these fields: `select[title]=true`; or all but these: `select[steps]=false`.',
    schema: free,
  },
  {
    name: 'populate',
    style: 'deepObject',
    description: 'The same for related documents, by collection: `populate[codes][label]=true`.',
    schema: free,
  },
  {
    name: 'richText',
    description: 'Rich text as HTML or plain text instead of Lexical nodes.',
    schema: { type: 'string', enum: ['html', 'text'] },
  },
  {
    name: 'format',
    description: '`jsonld`: in the terms of schema.org, as `application/ld+json`.',
    schema: { type: 'string', enum: ['jsonld'] },
  },
  {
    name: 'draft',
    description: 'For people with a role: the working copy. Others get the public text all the same.',
    schema: { type: 'boolean', default: false },
  },
]

const listing = (bounds: Bounds): Parameter[] => [
  { name: 'where', style: 'deepObject', description: 'Conditions.', schema: ref('Where') },
  {
    name: 'sort',
    description: 'Fields, separated by commas; with `-` before it, the largest first.',
    schema: { type: 'string' },
  },
  { name: 'limit', description: 'Documents on a page.', schema: whole(1, bounds.limit, 10) },
  { name: 'page', description: 'The page, from 1.', schema: whole(1, undefined, 1) },
]

export const readParameters = (
  config: SanitizedConfig,
  bounds: Bounds,
): Record<'count' | 'list' | 'one', Parameter[]> => ({
  one: [
    ...either(config, bounds),
    {
      name: 'preview',
      description: 'The token of a preview link: shows the text as it stands, before it is public.',
      schema: { type: 'string' },
    },
  ],
  list: [...listing(bounds), ...either(config, bounds)],
  count: listing(bounds).slice(0, 1),
})

/** Headers of a save. */
export const IF_MATCH: Parameter = {
  name: 'If-Match',
  description: 'The revision that the save is based on, in quotes. An older one gets `STALE_REVISION`.',
  schema: { type: 'string', examples: ['"3"'] },
}

export const IF_NONE_MATCH: Parameter = {
  name: 'If-None-Match',
  description: 'The `ETag` of an earlier answer: 304 if it still holds.',
  schema: { type: 'string' },
}

export const IDEMPOTENCY_KEY: Parameter = {
  name: 'Idempotency-Key',
  description: 'The same key with the same body is answered the same without acting twice.',
  schema: { type: 'string' },
}

export const ACCEPT_LANGUAGE: Parameter = {
  name: 'Accept-Language',
  description: 'The language of messages: fi, sv or en.',
  schema: { type: 'string' },
}
