import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type Body, codeOf, startApp, type TestApp } from '../helpers/app.js'
import { createPeople, type People } from '../helpers/people.js'
import { practiceMaker } from '../helpers/practice.js'

/** What is public in the forms that other systems read: Atom, OAI-PMH, one file. */
let app: TestApp
let people: People
let make: ReturnType<typeof practiceMaker>
const ids: number[] = []
let gone = 0
const NASTY = 'A & B <b>"\' ]]> \u0007'

beforeAll(async () => {
  app = await startApp()
  people = await createPeople(app)
  make = practiceMaker(app, people)
  for (let made = 0; made < 53; made += 1)
    ids.push(
      (await make('published', { collection: 'terms', mark: made === 52 ? NASTY : `Termi ${made}` })).id,
    )
  await make('published')
  await make('draft', { collection: 'terms', mark: 'Salaisuus' })
  gone = ids.shift()!
  const down = { expectedRevision: 2, comment: 'Salaisuus', reason: 'error' }
  const token = people.approver.token
  const { status } = await app.http('POST', `/api/terms/${gone}/workflow/unpublish`, { token, body: down })
  expect(status).toBe(200)
}, 120_000)
afterAll(() => app?.close())

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false })
const xml = async (path: string, ask = {}): Promise<Body> => {
  const { headers, status, text } = await app.http('GET', path, ask)
  expect(status).toBe(200)
  expect(headers.get('content-type')).toMatch(/xml; charset=utf-8/)
  expect(XMLValidator.validate(text)).toBe(true)
  expect(text).not.toMatch(/[\u0000-\u0008]|Salaisuus|Henkilö|secret/)
  return parser.parse(text) as Body
}

describe('Atom', () => {
  it('holds the newest that is public in the language, under ids that stay', async () => {
    const { feed } = await xml('/feed.xml?locale=sv')
    expect(feed).toMatchObject({ '@xml:lang': 'sv', '@xmlns': 'http://www.w3.org/2005/Atom' })
    expect(feed.entry).toHaveLength(50)
    const [first] = feed.entry as Body[]
    expect(first).toMatchObject({
      id: expect.stringMatching(/^tag:polkka\.test,2026:practices\/\d+$/),
      title: expect.stringContaining('sv'),
      updated: feed.updated,
      link: { '@href': expect.stringMatching(/^http:\/\/polkka\.test\/api\/practices\/\d+\?locale=sv$/) },
    })
    const entry = (feed.entry as Body[]).find(({ id }) => id.endsWith(`terms/${ids.at(-1)}`))
    expect(entry!.title).toContain(`A & B <b>"' ]]>`)
    expect(JSON.stringify(feed)).not.toContain(`terms/${gone}"`)
  })

  it('has nothing in a language in which nothing is written, and refuses one it does not have', async () => {
    expect((await xml('/feed.xml?locale=en')).feed.entry).toBeUndefined()
    expect(codeOf(await app.http('GET', '/feed.xml?locale=de'))).toBe('400 BAD_INPUT')
  })

  it('is not sent again to whoever has it', async () => {
    const { headers } = await app.http('GET', '/feed.xml')
    expect(headers.get('cache-control')).toContain('public')
    const again = await app.http('GET', '/feed.xml', { headers: { 'if-none-match': headers.get('etag')! } })
    expect([again.status, again.text]).toEqual([304, ''])
  })
})

describe('the export', () => {
  const lines = (text: string) =>
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Body)

  it('holds what strangers read, and the cursor from which the feed goes on', async () => {
    const { headers, text } = await app.http('GET', '/api/export.ndjson')
    const [head, ...docs] = lines(text)
    expect(head).toEqual({ cursor: headers.get('x-polkka-cursor') })
    expect((await app.http('GET', `/api/changes?since=${head!.cursor}`)).body.changes).toEqual([])
    expect(docs.filter(({ collection }) => collection === 'terms').map(({ id }) => id)).toEqual(ids)
    const { body } = await app.http('GET', `/api/terms/${ids[0]}?depth=0&locale=all`)
    expect(docs.find(({ id, collection }) => id === ids[0] && collection === 'terms')).toEqual({
      collection: 'terms',
      ...body,
    })
  })

  it('is of one moment, whatever is published while it is read', async () => {
    const response = await fetch(`${app.url}/api/export.ndjson?locale=fi`)
    const { id } = await make('published', { collection: 'terms' })
    const [head, ...docs] = lines(await response.text())
    expect(docs.map((doc) => doc.id)).not.toContain(id)
    const { body } = await app.http('GET', `/api/changes?since=${head!.cursor}`)
    expect(body.changes).toMatchObject([{ kind: 'publish', id }])
    ids.push(id)
  })

  it('refuses a language that there is not, and a third reader at once; who goes away leaves room', async () => {
    expect(codeOf(await app.http('GET', '/api/export.ndjson?locale=de'))).toBe('400 BAD_INPUT')
    const { exportEndpoint } = await import('../../src/endpoints/export.js')
    const open = () =>
      exportEndpoint.handler({
        i18n: { language: 'fi' },
        payload: app.payload,
        query: {},
      } as never) as Promise<Response>
    const readers = [await open(), await open()]
    expect((await open()).status).toBe(503)
    for (const reader of readers) await reader.body!.cancel()
    const next = await open()
    expect(next.status).toBe(200)
    await next.body!.cancel()
  })
})

describe('OAI-PMH', () => {
  const oai = async (query: string): Promise<Body> => (await xml(`/oai?${query}`))['OAI-PMH'] as Body
  const list = (found: Body | Body[] | undefined): Body[] => (found ? [found].flat() : [])
  const errorOf = async (query: string): Promise<string> => (await oai(query)).error['@code'] as string

  it('says who it is', async () => {
    const { Identify, request } = await oai('verb=Identify')
    expect(Identify).toMatchObject({
      baseURL: 'http://polkka.test/oai',
      protocolVersion: '2.0',
      deletedRecord: 'persistent',
      granularity: 'YYYY-MM-DDThh:mm:ssZ',
      earliestDatestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
    })
    expect(request).toEqual({ '#text': 'http://polkka.test/oai', '@verb': 'Identify' })
  })

  it('has a set a collection, and one format', async () => {
    const sets = list((await oai('verb=ListSets')).ListSets.set).map(({ setSpec }) => setSpec as string)
    expect(sets).toEqual(expect.arrayContaining(['practices', 'terms', 'coordination-projects']))
    const formats = (await oai('verb=ListMetadataFormats')).ListMetadataFormats
    expect(formats.metadataFormat.metadataPrefix).toBe('oai_dc')
  })

  it('walks through every record by its tokens, the deleted among them', async () => {
    const seen: Body[] = []
    let query = 'verb=ListRecords&metadataPrefix=oai_dc&set=terms'
    for (;;) {
      const { ListRecords } = await oai(query)
      seen.push(...list(ListRecords.record))
      if (!ListRecords.resumptionToken) break
      query = `verb=ListRecords&resumptionToken=${ListRecords.resumptionToken}`
    }
    const named = seen.map(({ header }) => header.identifier as string)
    expect(named.sort()).toEqual([gone, ...ids].map((id) => `oai:polkka.test:terms/${id}`).sort())
    const deleted = seen.filter(({ header }) => header['@status'] === 'deleted')
    expect(deleted).toEqual([
      { header: expect.objectContaining({ identifier: `oai:polkka.test:terms/${gone}` }) },
    ])
  })

  it('gives one record in Dublin Core, with title, language, licence and subjects', async () => {
    const { ListIdentifiers } = await oai('verb=ListIdentifiers&metadataPrefix=oai_dc&set=practices')
    const identifier = ListIdentifiers.header.identifier as string
    const { GetRecord } = await oai(`verb=GetRecord&metadataPrefix=oai_dc&identifier=${identifier}`)
    const dc = GetRecord.record.metadata['oai_dc:dc'] as Body
    expect(dc['dc:language']).toEqual(['fi', 'sv'])
    expect(dc['dc:title'].map((title: Body) => title['@xml:lang'])).toEqual(['fi', 'sv'])
    expect(dc['dc:rights']).toEqual(expect.any(String))
    expect(list(dc['dc:subject']).map((subject) => subject['#text'])).toContain('Koodi themes')
    expect(dc['dc:identifier']).toHaveLength(2)
  })

  it('harvests by time, to the second, both ends included', async () => {
    const { ListIdentifiers } = await oai('verb=ListIdentifiers&metadataPrefix=oai_dc&set=practices')
    const at = ListIdentifiers.header.datestamp as string
    const before = new Date(Date.parse(at) - 1000).toISOString().replace('.000', '')
    const query = 'verb=ListIdentifiers&metadataPrefix=oai_dc&set=practices'
    expect(list((await oai(`${query}&from=${at}&until=${at}`)).ListIdentifiers.header)).toHaveLength(1)
    expect(await errorOf(`${query}&until=${before}`)).toBe('noRecordsMatch')
    expect(list((await oai(`${query}&from=${at.slice(0, 10)}`)).ListIdentifiers.header)).toHaveLength(1)
  })

  it('takes POST', async () => {
    const response = await fetch(`${app.url}/oai`, {
      method: 'POST',
      body: new URLSearchParams({ verb: 'Identify' }),
    })
    expect(await response.text()).toContain('<repositoryName>POLKKA</repositoryName>')
  })

  it.each([
    ['badVerb', ''],
    ['badVerb', 'verb=Nothing'],
    ['badVerb', 'verb=constructor'],
    ['badVerb', 'verb=Identify&verb=Identify'],
    ['badArgument', 'verb=Identify&set=terms'],
    ['badArgument', 'verb=ListRecords'],
    ['badArgument', 'verb=GetRecord&metadataPrefix=oai_dc'],
    ['badArgument', 'verb=ListRecords&metadataPrefix=oai_dc&from=2020-13-01'],
    ['badArgument', 'verb=ListRecords&metadataPrefix=oai_dc&from=2021-01-01&until=2020-01-01'],
    ['badArgument', 'verb=ListRecords&metadataPrefix=oai_dc&from=2020-01-01&until=2021-01-01T00:00:00Z'],
    ['badArgument', 'verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=x'],
    ['badArgument', 'verb=ListRecords&metadataPrefix=oai_dc&set=terms&set=terms'],
    ['cannotDisseminateFormat', 'verb=ListRecords&metadataPrefix=marc'],
    ['idDoesNotExist', 'verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:polkka.test:terms/99999'],
    ['idDoesNotExist', 'verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:polkka.test:users/1'],
    ['idDoesNotExist', 'verb=ListMetadataFormats&identifier=x'],
    ['noRecordsMatch', 'verb=ListRecords&metadataPrefix=oai_dc&set=users'],
    ['noRecordsMatch', 'verb=ListRecords&metadataPrefix=oai_dc&until=1999-01-01'],
    ['badResumptionToken', 'verb=ListRecords&resumptionToken=x'],
    ['badResumptionToken', 'verb=ListSets&resumptionToken=x'],
  ])('%s: %s', async (code, query) => {
    expect(await errorOf(query)).toBe(code)
  })
})
