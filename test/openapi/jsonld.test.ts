import jsonld from 'jsonld'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { type Answer, type Body, startApp, type TestApp } from '../helpers/app.js'
import { createPeople } from '../helpers/people.js'
import { practiceMaker } from '../helpers/practice.js'

const S = 'http://schema.org/'
const TYPES = {
  practices: ['LearningResource', 'HowTo'],
  networks: ['Organization'],
  'coordination-projects': ['Project'],
  mentors: ['Person'],
  guides: ['Article', 'LearningResource'],
  terms: ['DefinedTerm'],
  stories: ['Article'],
} as const

/** The terms of schema.org that may stand in an answer, as its own context has them: what is not here has no meaning. */
const LINKS = ['url', 'license', 'sameAs', 'contentUrl', 'targetUrl', 'mainEntityOfPage']
const DATES = ['datePublished', 'dateModified', 'foundingDate', 'dissolutionDate']
const PLAIN =
  `name alternateName description identifier inLanguage keywords about image logo caption creditText headline audience
  educationalRole educationalLevel educationalAlignment alignmentType educationalFramework targetName teaches
  learningResourceType step text position temporalCoverage spatialCoverage sourceOrganization contributor isBasedOn
  knowsAbout knowsLanguage member parentOrganization jobTitle worksFor termCode inDefinedTermSet encodingFormat
  creativeWorkStatus itemListElement numberOfItems item`.split(/\s+/)
const CLASSES =
  `LearningResource HowTo HowToStep Article Organization Project Person DefinedTerm MediaObject ImageObject WebPage Place
  AlignmentObject EducationalAudience ItemList ListItem`.split(/\s+/)
const context = Object.fromEntries([
  ...[...PLAIN, ...CLASSES].map((name) => [name, { '@id': S + name }]),
  ...LINKS.map((name) => [name, { '@id': S + name, '@type': '@id' }]),
  ...DATES.map((name) => [name, { '@id': S + name, '@type': `${S}Date` }]),
])

/** Everything has to expand: `safe` throws at a property or a class that would be dropped. Nothing is fetched. */
const expand = async (body: Body): Promise<Body[]> =>
  (await jsonld.expand(body, {
    safe: true,
    documentLoader: async (url: string) => {
      expect(url).toBe('https://schema.org')
      return { contextUrl: undefined, documentUrl: url, document: { '@context': context } }
    },
  } as never)) as unknown as Body[]

let app: TestApp
const ids: Record<string, number> = {}

beforeAll(async () => {
  app = await startApp()
  const make = practiceMaker(app, await createPeople(app))
  for (const collection of Object.keys(TYPES)) ids[collection] = (await make('published', { collection })).id
})
afterAll(() => app?.close())

const read = (path: string): Promise<Answer> => app.http('GET', `/api/${path}`)

it('every collection is what it is in schema.org, and every property expands', async () => {
  for (const [collection, types] of Object.entries(TYPES)) {
    const { body, headers, status } = await read(`${collection}/${ids[collection]}?format=jsonld`)
    expect([status, headers.get('content-type')]).toEqual([200, 'application/ld+json'])
    const [node] = await expand(body)
    expect(node!['@type']).toEqual(types.map((type) => S + type))
    expect(node!['@id']).toMatch(new RegExp(`/api/${collection}/${ids[collection]}$`))
    expect(node![`${S}identifier`][0]['@value']).toMatch(/^polkka:/)
    expect(node![`${S}name`][0]['@value']).toContain('Teksti')
    const text = node![`${S}license`] ? node! : node![`${S}mainEntityOfPage`][0]
    expect(text[`${S}license`]).toEqual([{ '@id': 'https://creativecommons.org/licenses/by/4.0/' }])
    expect(text[`${S}inLanguage`]).toEqual([{ '@value': 'fi' }])
    expect(text[`${S}datePublished`][0]['@value']).toMatch(/^\d{4}-/)
  }
})

it('a practice has its steps, levels and themes', async () => {
  const { body } = await read(`practices/${ids.practices}?format=jsonld&locale=sv`)
  expect(body.step.map(({ '@type': type, position }: Body) => [type, position])).toEqual([
    ['HowToStep', 1],
    ['HowToStep', 2],
  ])
  expect(body.step[0].name).toContain('sv')
  expect(body.inLanguage).toBe('sv')
  const finnish = (await read(`practices/${ids.practices}?format=jsonld`)).body
  expect(finnish.educationalAlignment[0]).toMatchObject({
    '@type': 'AlignmentObject',
    targetName: expect.stringContaining('Koodi'),
  })
  expect(finnish.about[0]).toMatchObject({ '@type': 'DefinedTerm', name: expect.any(String) })
})

it('in every language each text says which it is', async () => {
  const { body } = await read(`terms/${ids.terms}?format=jsonld&locale=all`)
  expect(body.name.map((text: Body) => text['@language'])).toEqual(['fi', 'sv'])
  expect(body.mainEntityOfPage.inLanguage).toEqual(['fi', 'sv'])
  await expand(body)
})

it('lists, registers and other depths expand as well', async () => {
  for (const query of [
    'mentors?format=jsonld',
    'practices?format=jsonld&locale=all&depth=2',
    'codes?format=jsonld',
    'practices?format=jsonld&depth=0',
    'organisations?format=jsonld',
  ]) {
    const { body, status } = await read(query)
    expect([query, status, body['@type']]).toEqual([query, 200, 'ItemList'])
    const [list] = await expand(body)
    expect(list![`${S}itemListElement`].length).toBe(body.itemListElement.length)
    expect(body.itemListElement.length).toBeGreaterThan(0)
  }
})

it('tells nothing private, refuses another format, and leaves refusals as they are', async () => {
  const { text } = await read(`mentors/${ids.mentors}?format=jsonld`)
  expect(text).not.toMatch(/secret|legalBasis|owner|editors/)
  expect((await read(`mentors/${ids.mentors}?format=rdf`)).body.errors[0].data).toMatchObject({
    field: 'format',
  })
  const missing = await read('mentors/999999?format=jsonld')
  expect([missing.status, missing.body.errors[0].data.code]).toEqual([404, 'NOT_FOUND'])
})

it('is cached beside the document itself', async () => {
  const first = await read(`terms/${ids.terms}?format=jsonld`)
  const again = await app.http('GET', `/api/terms/${ids.terms}?format=jsonld`, {
    headers: { 'if-none-match': first.headers.get('etag')! },
  })
  expect(again.status).toBe(304)
  expect((await read(`terms/${ids.terms}`)).body.prefLabel).toContain('Teksti')
})
