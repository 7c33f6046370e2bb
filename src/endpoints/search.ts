import type { Endpoint } from 'payload'

import { ref, says, text, whole } from '../openapi/says.js'
import { parseSearch, search } from '../search/index.js'
import { defaultLocaleOf, facetsOf, localesOf } from '../search/options.js'

/** As the address says it: Payload's own reading of it puts in what nobody asked. A repeated name is a list. */
const given = (url: string | undefined): Record<string, string[] | string> => {
  const { searchParams } = new URL(url ?? '', 'http://localhost')
  return Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => {
      const values = searchParams.getAll(name)
      return [name, values.length === 1 ? values[0]! : values]
    }),
  )
}

/** `GET /api/search`: what is public, by words and facets. Everybody gets the answer of a stranger. */
export const searchEndpoint: Endpoint = {
  path: '/search',
  method: 'get',
  custom: says((payload) => ({
    summary: 'Search what is public: words in their Finnish, Swedish and English forms, and facets',
    description:
      'Several values of one facet, separated by commas, widen the search; several facets narrow it. What is counted ' +
      'for a facet is counted as if it were not narrowed by.',
    open: true,
    query: [
      { name: 'q', description: 'Words; nothing finds everything.', schema: text('', { maxLength: 200 }) },
      {
        name: 'locale',
        description: 'The language to search in, or `all`.',
        schema: text('', { enum: [...localesOf(payload), 'all'], default: defaultLocaleOf(payload) }),
      },
      ...['collection', ...Object.keys(facetsOf(payload))].map((name) => ({
        name,
        description: 'Only these, separated by commas.',
        schema: text(),
      })),
      { name: 'limit', description: 'Documents on a page.', schema: whole(1, 100, 10) },
      { name: 'page', description: 'The page, from 1.', schema: whole(1, undefined, 1) },
    ],
    answer: ref('SearchAnswer'),
    refusals: ['BAD_INPUT'],
  })),
  handler: async (req) => Response.json(await search(req, parseSearch(req, given(req.url)))),
}
