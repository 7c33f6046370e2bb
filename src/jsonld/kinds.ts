import {
  type Doc,
  addressOf,
  allWords,
  day,
  docs,
  image,
  isAddress,
  named,
  type Node,
  organisations,
  period,
  type Place,
  terms,
  words,
} from './values.js'

type Kind = (doc: Doc, place: Place) => Node

const LICENCES: Record<string, string> = {
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC-BY-SA-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
}

/** What is said of a text: its language, terms and dates. */
const published = (doc: Doc, { locale }: Place): Node => ({
  inLanguage: locale === 'all' ? doc.availableLocales : locale,
  license: LICENCES[String(doc.licence)],
  datePublished: doc.firstPublishedAt ?? doc.publishedAt,
  dateModified: doc.publishedAt ?? doc.updatedAt,
  creativeWorkStatus: doc.archivedAt ? 'Archived' : undefined,
})

/** A person, a project or a term is no text: what is said of the text is said of the page about it. */
const describedBy = (doc: Doc, place: Place): Node => ({
  mainEntityOfPage: {
    '@type': 'WebPage',
    ...Object.fromEntries(Object.entries(published(doc, place)).filter(([, value]) => value)),
  },
})

/** A level or a part of the curriculum in the terms of LRMI. */
const alignment = (alignmentType: string, framework: string, to: Node): Node => ({
  '@type': 'AlignmentObject',
  alignmentType,
  educationalFramework: framework,
  ...to,
})

const LEVELS = 'Levels of internationality'

const levels = (place: Place, ...values: unknown[]): Node[] =>
  terms(place, ...values).map(({ '@id': id, name }) =>
    alignment('educationalSubject', LEVELS, { targetName: name, targetUrl: id }),
  )

const curriculum = (value: unknown): Node[] =>
  docs(value).map(({ framework, note, url }) =>
    alignment('teaches', String(framework ?? 'local'), {
      ...(note ? { targetName: words(note) } : {}),
      ...(isAddress(url) ? { targetUrl: url } : {}),
    }),
  )

const names = (value: unknown): string =>
  docs(value)
    .map(({ displayName }) => displayName)
    .filter(Boolean)
    .join(', ')

const steps = (value: unknown): Node[] =>
  docs(value)
    .filter(({ text, title }) => text || title)
    .map(({ text, title }, index) => ({
      '@type': 'HowToStep',
      position: index + 1,
      ...(title ? { name: words(title) } : {}),
      ...(text ? { text: words(text) } : {}),
    }))

/** What practices, guides and stories have in common. */
const text = (doc: Doc, place: Place): Node => ({
  ...published(doc, place),
  about: terms(place, doc.themes),
  keywords: allWords(doc.keywords),
  image: image(place, doc.heroImage),
  educationalLevel: terms(place, doc.stages),
  educationalAlignment: [
    ...levels(place, doc.level, doc.levels, doc.otherLevels),
    ...curriculum(doc.curriculumLinks),
  ],
  creditText: names(doc.creators) || doc.authorsText,
})

const practice: Kind = (doc, place) => {
  const step = steps(doc.steps)
  return {
    '@type': step.length > 0 ? ['LearningResource', 'HowTo'] : 'LearningResource',
    name: words(doc.title),
    description: words(doc.summary),
    ...text(doc, place),
    learningResourceType: 'good practice',
    teaches: terms(place, doc.subjects),
    audience: terms(place, doc.audience).map(({ name }) => ({
      '@type': 'EducationalAudience',
      educationalRole: name,
    })),
    step,
    temporalCoverage: period(doc.startDate, doc.endDate),
    spatialCoverage: terms(place, doc.municipalities).map(({ name }) => ({ '@type': 'Place', name })),
    sourceOrganization: organisations(place, doc.organisation),
    contributor: organisations(place, doc.partners),
    isBasedOn: named(place, 'LearningResource', 'practices', doc.isBasedOn),
  }
}

const guide: Kind = (doc, place) => ({
  '@type': ['Article', 'LearningResource'],
  name: words(doc.title),
  description: words(doc.summary),
  ...text(doc, place),
  learningResourceType: doc.kind,
  sourceOrganization: organisations(place, doc.organisations),
})

const story: Kind = (doc, place) => ({
  '@type': 'Article',
  name: words(doc.title),
  headline: words(doc.title),
  description: words(doc.lead),
  ...text(doc, place),
  temporalCoverage: period(doc.startDate, doc.endDate),
})

/** What networks, projects and registered organisations have in common. */
const body = (doc: Doc, place: Place): Node => ({
  name: words(doc.name),
  alternateName: allWords(doc.aliases) ?? words(doc.shortName) ?? words(doc.acronym),
  description: words(doc.summary),
  knowsAbout: terms(place, doc.themes),
  knowsLanguage: terms(place, doc.languages).map(({ termCode }) => termCode),
  foundingDate: day(doc.startDate),
  dissolutionDate: day(doc.endDate),
  sameAs: isAddress(doc.website) ? doc.website : undefined,
  logo: image(place, doc.logo),
})

const network: Kind = (doc, place) => ({
  '@type': 'Organization',
  ...body(doc, place),
  member: organisations(place, doc.members),
  parentOrganization: organisations(place, doc.ownerOrganisation),
  ...describedBy(doc, place),
})

const project: Kind = (doc, place) => ({
  '@type': 'Project',
  ...body(doc, place),
  image: image(place, doc.heroImage),
  parentOrganization: organisations(place, doc.hostOrganisation),
  ...describedBy(doc, place),
})

const organisation: Kind = (doc, place) => ({ '@type': 'Organization', ...body(doc, place) })

const mentor: Kind = (doc, place) => ({
  '@type': 'Person',
  name: doc.displayName,
  jobTitle: words(doc.roleTitle),
  description: words(doc.bio ?? doc.headline),
  image: image(place, doc.portrait),
  worksFor: organisations(place, doc.organisation),
  knowsAbout: terms(place, doc.themes, doc.subjects),
  knowsLanguage: terms(place, doc.languages).map(({ termCode }) => termCode),
  ...describedBy(doc, place),
})

const term: Kind = (doc, place) => ({
  '@type': 'DefinedTerm',
  name: words(doc.prefLabel),
  alternateName: allWords(doc.altLabels),
  description: words(doc.definition),
  inDefinedTermSet: `${place.api}/terms`,
  sameAs: docs(doc.exactMatch).map(({ uri }) => uri),
  ...describedBy(doc, place),
})

const code: Kind = (doc) => ({
  '@type': 'DefinedTerm',
  name: words(doc.label),
  description: words(doc.description),
  termCode: doc.code,
  inDefinedTermSet: doc.set,
  sameAs: isAddress(doc.uri) ? doc.uri : undefined,
})

const file: Kind = (doc, place) => ({
  '@type': 'MediaObject',
  name: words(doc.alt),
  caption: words(doc.caption),
  creditText: words(doc.credit),
  encodingFormat: doc.mimeType,
  contentUrl: typeof doc.url === 'string' ? new URL(doc.url, place.api).href : undefined,
  license: LICENCES[String(doc.licence)],
})

/** Documents that have no kind of their own. */
export const anything: Kind = (doc) => ({ '@type': 'Thing', name: words(doc.title ?? doc.name) })

/** What each collection is in the terms of schema.org. Only fields that are named here are told. */
export const KINDS: Readonly<Record<string, Kind>> = {
  practices: practice,
  guides: guide,
  stories: story,
  networks: network,
  'coordination-projects': project,
  'development-projects': project,
  organisations: organisation,
  mentors: mentor,
  terms: term,
  codes: code,
  media: file,
}

/** Every document has an address and, once it was public, a lasting identifier. */
export const everyDocument = (doc: Doc, place: Place): Node => ({
  '@id': addressOf(place, place.collection, doc),
  url: addressOf(place, place.collection, doc),
  identifier: doc.publicId,
})
