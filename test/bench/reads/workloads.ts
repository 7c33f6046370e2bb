import type { Ask } from './load.js'

/** A question to POLKKA and the same to plain Payload. */
export interface Workload {
  row: string
  title: string
  ours: Ask
  stock: Ask
  /** The answer of both must hold as many documents. */
  documents: number
}

const QUERY = `{ Practices(limit: 10, locale: fi, sort: "-createdAt") { docs { id publicId title summary licence createdAt publishedAt
  need goals processStory results
  level { code label } themes { code label } networks { id name publicId } partners { id name } } totalDocs } }`

const both = (path: string): Pick<Workload, 'ours' | 'stock'> => ({ ours: { path }, stock: { path } })

/** The rows a to f; `slug` is of one practice, `theme` the id of a code that one in ten carries. */
export const workloads = (slug: string, theme: number, offset: number): Workload[] => [
  {
    row: 'a',
    title: '10 newest, full, relations',
    documents: 10,
    ...both('/api/practices?locale=fi&limit=10&depth=1&sort=-createdAt'),
  },
  {
    row: 'b',
    title: '10 titles and slugs',
    documents: 10,
    ...both(
      '/api/practices?locale=fi&limit=10&depth=0&sort=-createdAt&select[title]=true&select[publicId]=true',
    ),
  },
  {
    row: 'c',
    title: 'one by slug, relations',
    documents: 1,
    ...both(`/api/practices?locale=fi&limit=1&depth=1&where[publicId][equals]=${slug}`),
  },
  {
    row: 'd',
    title: 'filtered, sorted by title, page 3, total',
    documents: 10,
    ...both(`/api/practices?locale=fi&limit=10&depth=1&page=3&sort=title&where[themes][in]=${theme}`),
  },
  {
    row: 'e',
    title: 'GraphQL, as a',
    documents: 10,
    ours: { path: `/api/graphql?query=${encodeURIComponent(QUERY)}` },
    stock: { path: '/api/graphql', body: JSON.stringify({ query: QUERY }) },
  },
  {
    row: 'f',
    title: `as a, at offset ${offset}, total`,
    documents: 10,
    ...both(`/api/practices?locale=fi&limit=10&depth=1&sort=-createdAt&page=${offset / 10 + 1}`),
  },
]
