import type { HistoryPage, WorkflowView } from '../workflow/view.js'
import type {
  Collection,
  Document,
  Locale,
  OneQuery,
  Page,
  Query,
  Search,
  SearchPage,
  Step,
} from './types.js'
import { askOf } from './ask.js'
import { follow, type Following } from './changes.js'

export interface ClientOptions {
  /** Where POLKKA is, e.g. `https://polkka.example.fi`; in its own pages `''`. */
  url: string
  /** The language of what is read. @default the service's own first one, Finnish */
  locale?: Locale
  /** Of a person who has signed in; readers need none. `login` gets one. */
  token?: string
  /** An API key, where the service has given one; readers need none. */
  key?: string
  /** @default the global one */
  fetch?: typeof fetch
}

const joined = (search: Search): object =>
  Object.fromEntries(
    Object.entries(search).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : value]),
  )

/** A client of one POLKKA. Every call throws an `ApiError` where the API refuses. */
export const createClient = ({ fetch: given = fetch, key, locale, token, url }: ClientOptions) => {
  let signedInAs = token
  const ask = askOf(url, given, () => ({
    accept: 'application/json',
    ...(key ? { 'x-api-key': key } : {}),
    ...(signedInAs ? { authorization: `JWT ${signedInAs}` } : {}),
  }))
  const inLanguage = <Given extends object>(query: Given) => (locale ? { locale, ...query } : query)

  return {
    /** A page of a collection. */
    find: <Slug extends Collection>(collection: Slug, query: Query = {}) =>
      ask<Page<Document<Slug>>>('GET', collection, { query: inLanguage(query) }),

    /** One document. What was public and is not throws `GONE`. */
    findByID: <Slug extends Collection>(collection: Slug, id: number, query: OneQuery = {}) =>
      ask<Document<Slug>>('GET', `${collection}/${id}`, { query: inLanguage(query) }),

    /** How many documents of a collection there are. */
    count: async (collection: Collection, { where }: Pick<Query, 'where'> = {}): Promise<number> =>
      (await ask<{ totalDocs: number }>('GET', `${collection}/count`, { query: { where } })).totalDocs,

    search: (search: Search) => ask<SearchPage>('GET', 'search', { query: joined(inLanguage(search)) }),

    /** What was published, changed and withdrawn since a cursor, page by page. */
    changes: (following?: Following) => follow(ask, following),

    /** Signs in for the calls to come. */
    login: async (email: string, password: string): Promise<void> => {
      const answer = await ask<{ token: string }>('POST', 'users/login', { body: { email, password } })
      signedInAs = answer.token
    },

    workflow: {
      /** Where a document is, what may be done with it, and what is missing. */
      get: (collection: Collection, id: number) => ask<WorkflowView>('GET', `${collection}/${id}/workflow`),

      /** Takes a step. With a key of your own it may be repeated without being taken twice. */
      transition: <Slug extends Collection>(
        collection: Slug,
        id: number,
        name: string,
        step: Step,
        idempotencyKey?: string,
      ) =>
        ask<{ doc: Document<Slug>; workflow: WorkflowView }>('POST', `${collection}/${id}/workflow/${name}`, {
          body: step,
          headers: idempotencyKey ? { 'idempotency-key': idempotencyKey } : {},
        }),

      history: (collection: Collection, id: number, query: { limit?: number; page?: number } = {}) =>
        ask<HistoryPage>('GET', `${collection}/${id}/workflow/history`, { query }),
    },
  }
}

export type Client = ReturnType<typeof createClient>
