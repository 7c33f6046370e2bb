import type { IncomingMessage, ServerResponse } from 'node:http'

import { DEPRECATIONS, type Deprecation } from '../openapi/deprecations.js'

type Row = { path: RegExp; parameter: string | undefined; headers: [name: string, value: string][] }

/** The headers of RFC 9745 and RFC 8594. */
const headersOf = ({ link, since, until }: Deprecation): Row['headers'] => [
  ['Deprecation', `@${Date.parse(since) / 1000}`],
  ['Sunset', new Date(until).toUTCString()],
  ...(link ? ([['Link', `<${link}>; rel="deprecation"`]] as Row['headers']) : []),
]

const rowOf = (deprecation: Deprecation): Row => ({
  path: new RegExp(`^${deprecation.path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}/?$`),
  parameter: deprecation.parameter,
  headers: headersOf(deprecation),
})

/** Tells on every answer, cached or not, that what was asked is deprecated and when it goes. */
export const tellDeprecations = (deprecations: readonly Deprecation[] = DEPRECATIONS) => {
  const rows = deprecations.map(rowOf)
  return ({ url = '' }: IncomingMessage, res: ServerResponse): void => {
    if (rows.length === 0) return
    const [path = '', query = ''] = url.split('?', 2)
    const names = [...new URLSearchParams(query).keys()].map((name) => name.split('[', 1)[0])
    const row = rows.find(
      (each) => each.path.test(path) && (each.parameter === undefined || names.includes(each.parameter)),
    )
    for (const [name, value] of row?.headers ?? []) res.setHeader(name, value)
  }
}
