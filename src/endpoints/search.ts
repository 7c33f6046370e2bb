import type { Endpoint } from 'payload'

import { parseSearch, search } from '../search/index.js'

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
  handler: async (req) => Response.json(await search(req, parseSearch(req, given(req.url)))),
}
