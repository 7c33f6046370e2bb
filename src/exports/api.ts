/** The door `polkka/api`: reading POLKKA, and taking steps of the review, from any JavaScript with `fetch`. */
export { createClient, type Client, type ClientOptions } from '../client/index.js'
export { ApiError } from '../client/ask.js'
export type {
  Change,
  ChangesPage,
  Collection,
  Document,
  Found,
  Locale,
  Page,
  Query,
  Search,
  SearchPage,
  Step,
} from '../client/types.js'
