import type { Endpoint } from 'payload'

import { refusal } from '../errors.js'
import { saidBy } from '../openapi/says.js'

/** The first parameter of an address that is none of these. */
export const unknownIn = (url: string | undefined, known: readonly string[]): string | undefined => {
  const names = new URL(url ?? '', 'http://localhost').searchParams.keys()
  return [...names].map((name) => name.split('[', 1)[0]!).find((name) => !known.includes(name))
}

/** The same endpoint, which refuses any parameter that it does not describe, by its name. */
export const onlyDescribed = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: (req) => {
    const known = (saidBy(req.payload, endpoint)?.query ?? []).map(({ name }) => name)
    const field = unknownIn(req.url, known)
    if (field !== undefined) throw refusal(req, 'BAD_INPUT', { field })
    return endpoint.handler(req)
  },
})
