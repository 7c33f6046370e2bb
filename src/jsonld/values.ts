/** A document as the API answers it: in one language, or with every language beside each other. */
export type Doc = Readonly<Record<string, unknown>>
export type Node = { [property: string]: unknown }

/** Where documents are, and in which language they were read (`all`: in every one). */
export interface Place {
  /** The address of the API, e.g. `https://polkka.example.fi/api`. */
  api: string
  collection: string
  locale: string
}

const LANGUAGES = ['fi', 'sv', 'en']

export const isDoc = (value: unknown): value is Doc =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** Without what is empty. */
export const node = (properties: Node): Node =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => !isEmpty(value)))

/** A text; of one that was read in every language each with its language. */
export const words = (value: unknown): unknown => {
  if (typeof value === 'string') return value.trim()
  if (!isDoc(value)) return undefined
  return LANGUAGES.flatMap((language) =>
    [value[language]]
      .flat()
      .filter((one) => typeof one === 'string' && one.trim() !== '')
      .map((one) => ({ '@language': language, '@value': one as string })),
  )
}

/** Several texts, such as keywords. */
export const allWords = (value: unknown): unknown => (Array.isArray(value) ? value : words(value))

export const docs = (value: unknown): Doc[] => [value].flat().filter(isDoc)

export const addressOf = ({ api }: Place, collection: string, { id }: Doc): string =>
  `${api}/${collection}/${String(id)}`

/** A code of a list, as far as it was read with the document. */
export const terms = (place: Place, ...values: unknown[]): Node[] =>
  values.flatMap(docs).map((code) =>
    node({
      '@type': 'DefinedTerm',
      '@id': addressOf(place, 'codes', code),
      name: words(code.label),
      termCode: code.code,
      inDefinedTermSet: code.set,
      sameAs: isAddress(code.uri) ? code.uri : undefined,
    }),
  )

export const isAddress = (value: unknown): value is string =>
  typeof value === 'string' && /^https?:\/\//.test(value)

export const organisations = (place: Place, value: unknown): Node[] =>
  docs(value).map((one) =>
    node({
      '@type': 'Organization',
      '@id': addressOf(place, 'organisations', one),
      name: words(one.name),
      url: isAddress(one.website) ? one.website : undefined,
    }),
  )

/** Other documents by what they are called, and where. */
export const named = (place: Place, type: string, collection: string, value: unknown): Node[] =>
  docs(value).map((one) =>
    node({
      '@type': type,
      '@id': addressOf(place, collection, one),
      name: words(one.title ?? one.name ?? one.prefLabel),
    }),
  )

export const image = ({ api }: Place, value: unknown): Node | undefined => {
  const [file] = docs(value)
  if (!file || typeof file.url !== 'string') return undefined
  return node({
    '@type': 'ImageObject',
    contentUrl: new URL(file.url, api).href,
    caption: words(file.alt),
    creditText: words(file.credit),
  })
}

/** A date as exact as it is known, `2020`, `2020-09` or `2020-09-01`. */
export const day = (value: unknown): string | undefined => {
  if (!isDoc(value) || typeof value.date !== 'string') return undefined
  const length = { year: 4, season: 7, month: 7 }[String(value.precision) as 'year'] ?? 10
  return value.date.slice(0, length)
}

/** `2020-09/2021-05`, open where it has no end. */
export const period = (start: unknown, end: unknown): string | undefined => {
  const [from, to] = [day(start), day(end)]
  return from && (to ? `${from}/${to}` : `${from}/..`)
}
