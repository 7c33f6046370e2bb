import type { Payload } from 'payload'

import {
  type Document,
  documentsOf,
  firstChangeAt,
  latestChanges,
  optionsOf,
  type PublicChange,
  settledNow,
} from '../../engine/index.js'
import { pick } from '../../translations/index.js'
import { dublinCore } from './dublinCore.js'
import { type Arguments, argumentsOf, listOf, OaiError, PORTION, tokenOf } from './oaiArguments.js'
import { document, element, textElement } from './xml.js'

const NAMESPACE = 'http://www.openarchives.org/OAI/2.0/'
const SCHEMA = 'http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd'

type Place = { payload: Payload; publicUrl: string; args: Arguments }

const second = (date: Date | string): string => new Date(date).toISOString().replace(/\.\d+Z$/, 'Z')
const host = (publicUrl: string): string => new URL(publicUrl).hostname
const identifierOf = (publicUrl: string, { collection, id }: PublicChange): string =>
  `oai:${host(publicUrl)}:${collection}/${id}`

const headerOf = (publicUrl: string, change: PublicChange, isDeleted: boolean): string =>
  element(
    'header',
    [
      textElement('identifier', identifierOf(publicUrl, change)),
      textElement('datestamp', second(change.at)),
      textElement('setSpec', change.collection),
    ],
    { status: isDeleted ? 'deleted' : undefined },
  )

const recordOf = ({ payload, publicUrl }: Place, change: PublicChange, doc: Document | undefined): string => {
  const header = headerOf(publicUrl, change, !doc)
  return element(
    'record',
    doc ? [header, element('metadata', [dublinCore(payload, publicUrl, change, doc)])] : [header],
  )
}

/** The one document that an identifier names, with what became of it last. */
const changeOf = async ({ args, payload, publicUrl }: Place): Promise<PublicChange> => {
  const prefix = `oai:${host(publicUrl)}:`
  const given = args.identifier!
  const [collection = '', id = ''] = given.startsWith(prefix) ? given.slice(prefix.length).split('/') : []
  const isKnown = Object.hasOwn(optionsOf(payload).collections, collection)
  const [change] = isKnown ? await latestChanges(payload, { collections: [collection], id, limit: 1 }) : []
  if (!change || identifierOf(publicUrl, change) !== given) throw new OaiError('idDoesNotExist')
  return change
}

const list = async (place: Place): Promise<string[]> => {
  const { args, payload, publicUrl } = place
  const asked = listOf(payload, args)
  const found = await latestChanges(payload, { ...asked, limit: PORTION + 1 })
  if (found.length === 0) throw new OaiError('noRecordsMatch')
  const changes = found.slice(0, PORTION)
  const docs = await documentsOf(payload, changes, { depth: 1, locale: 'all' })
  const of = (change: PublicChange) => docs.get(`${change.collection}/${change.id}`)
  const rows = changes.map((change) =>
    args.verb === 'ListRecords'
      ? recordOf(place, change, of(change))
      : headerOf(publicUrl, change, !of(change)),
  )
  const more = found.length > PORTION
  if (more) return [...rows, textElement('resumptionToken', tokenOf(args, Number(changes.at(-1)!.cursor)))]
  return args.resumptionToken ? [...rows, element('resumptionToken', [])] : rows
}

const FORMAT = element('metadataFormat', [
  textElement('metadataPrefix', 'oai_dc'),
  textElement('schema', 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd'),
  textElement('metadataNamespace', 'http://www.openarchives.org/OAI/2.0/oai_dc/'),
])

const VERBS: Record<string, (place: Place, now: Date) => Promise<string[]>> = {
  Identify: async ({ payload, publicUrl }, now) => [
    textElement('repositoryName', 'POLKKA'),
    textElement('baseURL', `${publicUrl}/oai`),
    textElement('protocolVersion', '2.0'),
    textElement('adminEmail', `polkka@${host(publicUrl)}`),
    textElement('earliestDatestamp', second((await firstChangeAt(payload)) ?? now)),
    textElement('deletedRecord', 'persistent'),
    textElement('granularity', 'YYYY-MM-DDThh:mm:ssZ'),
  ],
  ListMetadataFormats: async (place) => {
    if (place.args.identifier) await changeOf(place)
    return [FORMAT]
  },
  ListSets: async ({ args, payload }) => {
    if (args.resumptionToken) throw new OaiError('badResumptionToken')
    return Object.keys(optionsOf(payload).collections).map((slug) => {
      const plural = payload.collections[slug as never]!['config' as never] as { labels: { plural: never } }
      return element('set', [
        textElement('setSpec', slug),
        textElement('setName', String(pick('en', plural.labels.plural))),
      ])
    })
  },
  ListIdentifiers: list,
  ListRecords: list,
  GetRecord: async (place) => {
    const change = await changeOf(place)
    const docs = await documentsOf(place.payload, [change], { depth: 1, locale: 'all' })
    return [recordOf(place, change, docs.get(`${change.collection}/${change.id}`))]
  },
}

/** What goes back into the `request` element: nothing of a request that was not understood. */
const echo = (args: Arguments, error: OaiError | undefined) =>
  error && ['badVerb', 'badArgument'].includes(error.code) ? {} : (args as Record<string, string>)

/** Answers one request of OAI-PMH 2.0. What the protocol refuses is told with status 200, as it says. */
export const oaiResponse = async (
  payload: Payload,
  request: Request,
  publicUrl: string,
): Promise<Response> => {
  const now = await settledNow(payload)
  let args: Arguments = { verb: '' }
  let body: string
  try {
    args = await argumentsOf(request)
    const children = await VERBS[args.verb]!({ payload, publicUrl, args }, now)
    body = textElement('request', `${publicUrl}/oai`, echo(args, undefined)) + element(args.verb, children)
  } catch (error) {
    if (!(error instanceof OaiError)) throw error
    const about = textElement('request', `${publicUrl}/oai`, echo(args, error))
    body = about + textElement('error', error.message, { code: error.code })
  }
  const root = element('OAI-PMH', [textElement('responseDate', second(now)), body], {
    xmlns: NAMESPACE,
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': `${NAMESPACE} ${SCHEMA}`,
  })
  return new Response(document(root), {
    headers: { 'Cache-Control': 'no-cache', 'Content-Type': 'text/xml; charset=utf-8' },
  })
}
