import type { SanitizedConfig } from 'payload'

import type { Description } from './document.js'
import { operationOf } from './operation.js'
import { type Parameter, text } from './says.js'

const served = new WeakSet<SanitizedConfig>()

/** The host serves Atom and OAI-PMH beside this config's API: they are described from now on. */
export const describeFeedsOf = (config: SanitizedConfig): void => void served.add(config)

const argument = (name: string, description: string): Parameter => ({ name, description, schema: text() })

const OAI: readonly Parameter[] = [
  argument(
    'verb',
    'Identify, ListMetadataFormats, ListSets, ListIdentifiers, ListRecords or GetRecord; all but the first three need `metadataPrefix`.',
  ),
  argument('metadataPrefix', '`oai_dc`.'),
  argument('identifier', 'Of one record.'),
  argument('from', 'Records changed from this moment on, in UTC: `2026-01-31T12:00:00Z`.'),
  argument('until', 'Records changed until this moment.'),
  argument('set', 'The records of one collection: its name.'),
  argument('resumptionToken', 'Where a list goes on; no other argument beside it but the verb.'),
]

/** `/feed.xml` and `/oai`, where they are served. */
export const feedPaths = (config: SanitizedConfig, tag: string): Description['paths'] => {
  if (!served.has(config)) return {}
  const { localization } = config
  const locales = localization ? [...localization.localeCodes] : []
  const locale = {
    name: 'locale',
    description: 'The language of the entries.',
    schema: { type: 'string', enum: locales },
  }
  const atom = {
    summary: 'Atom: the newest publications and updates',
    open: true,
    query: [locale],
    media: 'application/atom+xml',
    answer: text(),
    refusals: ['BAD_INPUT'] as const,
  }
  const oai = {
    summary: 'OAI-PMH 2.0: records in Dublin Core, deleted ones among them',
    description: 'Refusals are answers of the protocol, with status 200.',
    open: true,
    query: OAI,
    media: 'text/xml',
    answer: text(),
  }
  return {
    '/feed.xml': { get: operationOf(atom, { method: 'get', path: '/feed.xml', tag }) },
    '/oai': { get: operationOf(oai, { method: 'get', path: '/oai', tag }) },
  }
}
